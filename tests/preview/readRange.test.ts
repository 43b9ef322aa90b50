import { expect, test } from "vitest";
import { rangeReader } from "../../src/preview/readRange";
import { samplePlan } from "../xlsx/samplePlan";

const read = rangeReader(samplePlan());

test("a range is read row by row, with quoted sheet names", () => {
  expect(read("'Pay & projection'!$A$4:$B$5")).toEqual([2026, 95_000, 2027, 98_500]);
  expect(read("Timeline!C2:C4")).toEqual([120, 210, 300]);
});

test("what is not there is null", () => {
  expect(read("Timeline!Z1:Z2")).toEqual([null, null]);
  expect(read("Nowhere!A1")).toEqual([null]);
});
