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
    ["1,20,000", 120_000],
    ["$12,34,56,789", 123_456_789],
    ["1.200,50", 1_200.5],
    ["1.200.500", 1_200_500],
    ["185,000 EUR", 185_000],
    ["CHF 95'000", 95_000],
    ["1.200", 1.2],
  ])("%s is %d", (typed, expected) => expect(readTyped(typed, { decimal: "." })).toBe(expected));
});

describe("readTyped with a decimal comma", () => {
  test.each([
    ["3,5 %", 3.5],
    ["110.000 €", 110_000],
    ["1.234.567,5", 1_234_567.5],
    ["0.5", 0.5],
    ["3.25", 3.25],
    ["1,2 Mio. €", 1_200_000],
    ["120 Tsd", 120_000],
    ["1,200.50", 1_200.5],
    ["1,200,500", 1_200_500],
  ])("%s is %d", (typed, expected) => expect(readTyped(typed, { decimal: "," })).toBe(expected));
});

test("readTyped takes no amount of money for thousandths", () => {
  const money = (typed: string, decimal: string) => readTyped(typed, { decimal, isMoney: true });
  expect([money("120.000", "."), money("120,000", ","), money("1.200,50", ".")]).toEqual([120_000, 120_000, 1_200.5]);
  expect([money("0.125", "."), money("12.5", "."), money("1.234k", "."), money("1.2345", ".")]).toEqual([
    0.125, 12.5, 1_234, 1.2345,
  ]);
});

test("readTyped answers null for a blank and undefined for what is no number", () => {
  expect(readTyped("", { decimal: "." })).toBeNull();
  expect(readTyped("  ", { decimal: "." })).toBeNull();
  for (const typed of ["abc", "12 apples", "1.2.3", "--5", "%", "1e400", "Infinity", "5-3"])
    expect([typed, readTyped(typed, { decimal: "." })]).toEqual([typed, undefined]);
});

test("readTyped reads the digits of Arabic and Persian, and what is written around them", () => {
  expect(readTyped("\u200f١٢٠٬٠٠٠ US$", { decimal: ".", signs: ["US$"] })).toBe(120_000);
  expect(readTyped("٣٫٥٪\u061c", { decimal: "." })).toBe(3.5);
  expect(readTyped("۱۲۰", { decimal: "." })).toBe(120);
});

const locales =
  "en-US en-CA en-IN hi-IN de-DE de-CH fr-FR fr-CA es-ES es-MX pt-BR pt-PT sv-SE pl-PL cs-CZ ja-JP ar-SA he-IL fa-IR th-TH";
const currencies = ["USD", "EUR", "CHF", "SEK", "PLN"];

test.each(locales.split(" ").flatMap((locale) => currencies.map((currency) => [locale, currency] as const)))(
  "readTyped reads back what %s writes in %s",
  (locale, currency) => {
    const { plain, money, percent, decimal, signs } = createFormats(locale, currency);
    const read = (typed: string) => readTyped(typed, { decimal, signs });
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (cents) => {
        const amount = cents / 100;
        expect(read(plain(amount))).toBe(amount);
        expect(read(money(Math.round(amount)))).toBe(Math.round(amount) || 0);
        expect(read(percent(amount / 100))).toBe(amount);
      }),
      { numRuns: 50 },
    );
  },
);
