import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFormats } from "../../src/taskpane/format/formats";
import { readTyped } from "../../src/taskpane/format/readTyped";

describe("readTyped with a decimal point", () => {
  test.each([
    ["30%", 30],
    ["3.5 %", 3.5],
    ["-5%", -5],
    ["−5 %", -5],
    ["$120,000", 120_000],
    ["-$5,000", -5_000],
    ["120k", 120_000],
    ["1.2M", 1_200_000],
    ["€ 95 000", 95_000],
    ["1,234,567.5", 1_234_567.5],
    [".5", 0.5],
    ["0", 0],
    ["3,5", 3.5],
  ])("%s is %d", (typed, expected) => expect(readTyped(typed, ".")).toBe(expected));
});

describe("readTyped with a decimal comma", () => {
  test.each([
    ["3,5 %", 3.5],
    ["110.000 €", 110_000],
    ["1.234.567,5", 1_234_567.5],
    ["0.5", 0.5],
    ["3.25", 3.25],
  ])("%s is %d", (typed, expected) => expect(readTyped(typed, ",")).toBe(expected));
});

test("readTyped answers null for a blank and undefined for what is no number", () => {
  expect(readTyped("", ".")).toBeNull();
  expect(readTyped("  ", ".")).toBeNull();
  for (const typed of ["abc", "12 apples", "1.2.3", "--5", "%", "1e400", "Infinity", "5-3"])
    expect([typed, readTyped(typed, ".")]).toEqual([typed, undefined]);
});

test.each(["en-US", "de-DE", "fr-FR", "de-CH", "sv-SE"])("readTyped reads back what %s writes", (locale) => {
  const formats = createFormats(locale, "EUR");
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (cents) => {
      const amount = cents / 100;
      expect(readTyped(formats.plain(amount), formats.decimal)).toBe(amount);
      expect(readTyped(formats.money(Math.round(amount)), formats.decimal)).toBe(Math.round(amount) || 0);
    }),
    { numRuns: 200 },
  );
});
