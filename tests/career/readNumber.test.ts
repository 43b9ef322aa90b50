import { describe, expect, test } from "vitest";
import { nearest } from "../../src/career/nearest";
import { readMoney, readNumber } from "../../src/career/readNumber";

describe("readNumber", () => {
  test.each([
    ["120000", 120_000],
    ["$120,000", 120_000],
    ["120k", 120_000],
    ["1.5M", 1_500_000],
    ["€ 95 000", 95_000],
    ["95.000,50", 95_000.5],
    ["1.234.567", 1_234_567],
    ["3,5 %", 0.035],
    ["30%", 0.3],
    ["3.3%", 0.033],
    ["−5 %", -0.05],
    ["-5%", -0.05],
    ["(5%)", -0.05],
    ["+25%", 0.25],
    ["0.33", 0.33],
    [".5", 0.5],
    ["1e5", 100_000],
    ["120,000 USD", 120_000],
    // Nobody is paid in thousandths: beside a currency a point before three digits parts thousands, and only there.
    ["120.000 €", 120_000],
    ["EUR 120.000", 120_000],
    ["1.200,50 €", 1200.5],
    ["-$1.500", -1500],
    ["120.000", 120],
    ["$1.500k", 1500],
    ["zł 9 500", 9500],
    ["R$ 9.500,00", 9500],
    ["450 000 kr", 450_000],
    ["₹12,00,000", 1_200_000],
    ["12,34,56,789.50", 123_456_789.5],
    // No group of thousands begins with 0.
    ["0,035", 0.035],
    ["0.500", 0.5],
  ])("%s is %d", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each(["", "abc", "12 apples", "1,2,3", "30%%", "k", "--5", "(5", "1e999", "#N/A"])("%j is no number", (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

test.each([
  ["120.000", 120_000],
  ["95.5", 95.5],
  ["99.99", 99.99],
  ["1.234.567,89", 1_234_567.89],
  ["0.500", 0.5],
  ["1.5M", 1_500_000],
  ["abc", null],
])("readMoney(%j) is %s: an amount needs no currency beside it", (text, value) => {
  expect(readMoney(text)).toBe(value);
});

describe("nearest", () => {
  test.each([
    ["bakend", "backend"],
    ["fullstak", "fullstack"],
    ["BACKEND", "backend"],
    ["devop", "devops"],
    ["mangaement", "management"],
  ])("%s is probably %s", (wanted, meant) => {
    expect(nearest(wanted, ["backend", "fullstack", "devops", "management"])).toBe(meant);
  });

  test("of two names that start alike the closer one is meant", () => {
    expect(nearest("minmonths", ["min", "max", "minMonths"])).toBe("minMonths");
    expect(nearest("minMonth", ["min", "max", "minMonths"])).toBe("minMonths");
    expect(nearest("maximum", ["min", "max", "minMonths"])).toBe("max");
  });

  test("nothing near is nothing", () => {
    expect(nearest("astronaut", ["backend", "devops"])).toBeUndefined();
    expect(nearest("x".repeat(100_000), ["backend"])).toBeUndefined();
  });
});
