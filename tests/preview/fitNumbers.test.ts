import { expect, test } from "vitest";
import { fitted } from "../../src/preview/grid/fitNumbers";

test.each([
  [931_259.4275, 6, "931259"],
  [931_259.4275, 11, "931259.4275"],
  [1_072_871.43, 7, "1072871"],
  [1_072_871.43, 6, "1E+06"],
  [-123_456_789, 8, "-1.2E+08"],
  [123_456_789, 9, "123456789"],
  [0, 6, "0"],
  [0.123_456_789, 6, "0.1235"],
  [-12.5, 6, "-12.5"],
  [99.999_9, 4, "100"],
  [1 / 3, 11, "0.333333333"],
  [0.000_001_234, 6, "1E-06"],
])("%d has in %d characters the look of %s", (value, room, text) => {
  expect(fitted(value, room)).toBe(text);
});
