import { describe, expect, test } from "vitest";
import { CellError } from "../../src/functions/cellError";
import { choiceArgument, numberArgument } from "../../src/functions/plainArguments";

const pay = { name: "pay", min: 0, max: 1e12, such: "100000" };

describe("a number is read as a person types it", () => {
  test.each([
    [100_000, 100_000],
    ["120k", 120_000],
    ["$120,000", 120_000],
    ["30%", 0.3],
    [[["1.5M"]], 1_500_000],
    [
      [
        ["", null],
        ["95000", ""],
      ],
      95_000,
    ],
  ])("%j is %d", (given, expected) => {
    expect(numberArgument(given, pay)).toBe(expected);
  });
});

describe("what is wrong is said with argument, value and remedy", () => {
  test.each([
    ["abc", "value", 'pay is "abc", which is not a number: give one, such as 100000.'],
    [true, "value", "pay is TRUE, which is not a number: give one, such as 100000."],
    ["", "value", "pay is missing: give a number, such as 100000."],
    ["  two\n lines ", "value", 'pay is "two lines", which is not a number: give one, such as 100000.'],
    ["x".repeat(300), "value", `pay is "${"x".repeat(40)}…", which is not a number: give one, such as 100000.`],
    [-1, "number", "pay is -1: give a number from 0 to 1,000,000,000,000, such as 100000."],
    [Number.NaN, "value", "pay is NaN, which is not a number: give one, such as 100000."],
  ] as const)("%j", (given, kind, message) => {
    expect(caught(() => numberArgument(given, pay))).toEqual({ kind, message });
  });

  test("a fraction where a whole number belongs", () => {
    const years = { name: "years", min: 1, max: 40, whole: true, such: "10" };
    expect(caught(() => numberArgument(2.5, years))).toEqual({
      kind: "number",
      message: "years is 2.5: give a whole number from 1 to 40, such as 10.",
    });
  });

  test("a word that is none of the choices, with the nearest", () => {
    expect(caught(() => choiceArgument("anual", "output", ["annual", "levels"], "annual"))).toEqual({
      kind: "value",
      message: 'output is "anual": did you mean "annual"? Give one of annual, levels.',
    });
  });
});

test("a blank takes the usual value, and choices do not mind case", () => {
  expect(numberArgument(null, { ...pay, fallback: 7 })).toBe(7);
  expect(choiceArgument("  LEVELS ", "output", ["annual", "levels"], "annual")).toBe("levels");
  expect(choiceArgument(undefined, "output", ["annual", "levels"], "annual")).toBe("annual");
});

function caught(body: () => unknown): { kind: string; message: string } {
  try {
    body();
  } catch (error) {
    if (error instanceof CellError) return { kind: error.kind, message: error.message };
  }
  throw new Error("nothing was thrown");
}
