import { expect, test } from "vitest";
import type { Format } from "../../src/career/sheet";
import { numberFormat } from "../../src/workbook/numberFormat";

const formats: readonly Format[] = [
  "general",
  "text",
  "integer",
  "number",
  "money",
  "percent",
  "share",
  "date",
  "month",
  "monthName",
  "factor",
];

// #,##0.## shows 6 as "6." in Excel and LibreOffice.
test.each(formats)("%s has a digit behind every decimal point", (format) => {
  expect(numberFormat(format)).not.toMatch(/\.(?!0)/);
});

test("shares have no decimals, percentages one", () => {
  expect([numberFormat("share"), numberFormat("percent")]).toEqual(["0%", "0.0%"]);
});
