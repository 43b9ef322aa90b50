import { describe, expect, test } from "vitest";
import { cellInput, cleanText, longestText } from "../../src/workbook/cellInput";

describe("text from a person stays text", () => {
  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "1/2",
    "00123",
    "3 May",
    "May 5",
    "10%",
    "TRUE",
    "wahr",
    "#N/A",
    "'quoted",
    "1e5",
  ])("%j is written with the apostrophe that Excel keeps out of the value", (text) => {
    expect(cellInput(text)).toBe(`'${text.replaceAll("\r", "\n")}`);
  });

  test.each(["Ship the first version", "Backend", "Überblick – und weiter", "Never"])("%j needs none", (text) => {
    expect(cellInput(text)).toBe(text);
  });
});

test("numbers, booleans, formulas and blanks are written as they are", () => {
  expect([1.5, true, { formula: "=A1" }, null, ""].map(cellInput)).toEqual([1.5, true, "=A1", "", ""]);
});

test("what a cell cannot hold is dropped: control characters, halves of pairs, and all beyond 32,767 characters", () => {
  expect(cleanText("a\u0000b\uD800c\r\nd")).toBe("abc\nd");
  expect(cleanText("x".repeat(longestText + 5))).toHaveLength(longestText);
});
