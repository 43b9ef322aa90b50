import { describe, expect, test } from "vitest";
import { createFormats } from "../../src/taskpane/format/formats";

describe("money in tight places", () => {
  const { shortMoney, signedMoney, axisMoney } = createFormats("en-US", "USD");

  test("has three digits, so that the amounts of a list go together", () => {
    expect([1_600_000, 1_410_000, 2_394_999].map(shortMoney)).toEqual(["$1.60M", "$1.41M", "$2.39M"]);
    expect([1_000, 12_000, 128_400, 999_999].map(shortMoney)).toEqual(["$1.00K", "$12.0K", "$128K", "$1.00M"]);
    expect([33_000, -8_250].map(signedMoney)).toEqual(["+$33.0K", "-$8.25K"]);
  });

  test("has no cents", () => {
    expect([0, 5.4, 999.4, 999.6].map(shortMoney)).toEqual(["$0", "$5", "$999", "$1.00K"]);
    expect([0.2, -0.2, 7].map(signedMoney)).toEqual(["$0", "$0", "+$7"]);
  });

  test("is as short as it can be beside an axis", () => {
    expect([0, 50_000, 1_600_000].map(axisMoney)).toEqual(["$0", "$50K", "$1.6M"]);
  });

  test("follows the language", () => {
    expect(createFormats("de-DE", "EUR").shortMoney(1_600_000)).toBe("1,60\u00a0Mio.\u00a0€");
  });
});
