import { describe, expect, test } from "vitest";
import { simulate } from "../../src/projection/simulate";
import { firstAnswers, twoWays } from "../../src/taskpane/roadmap/twoWays";
import type { Plan } from "../../src/taskpane/state/sixAnswers";
import { en } from "../../src/taskpane/text/en";

const { names } = en.questions;
const { scenario: first } = firstAnswers("2026-11");

test("the questions start in the middle of the second of six levels", () => {
  // The band of Mid is 90,000–130,000.
  expect(first).toMatchObject({ years: 10, start: { level: "Mid", pay: 110_000, date: "2026-11" } });
});

describe.each<Plan>(["chance", "cycle", "manage"])("the plan %s", (plan) => {
  const ways = twoWays(first, plan, names);

  test("is compared with staying, from the same start", () => {
    expect(ways.map(({ name }) => name)).toEqual([names.stay, names[plan]]);
    expect(ways.map(({ start }) => start)).toEqual([first.start, first.start]);
    expect(ways[0]?.assumptions.moveEvery).toEqual({ kind: "never" });
  });

  test("can be simulated over any horizon", () => {
    for (const years of [1, 3, 40]) {
      const { scenarios } = simulate(twoWays({ ...first, years }, plan, names), { trials: 20, seed: 1 });
      expect(scenarios.map((scenario) => scenario.years.length)).toEqual([years, years]);
    }
  });
});

test("going into management waits five years, and in a shorter plan half of it", () => {
  const month = (years: number) => twoWays({ ...first, years }, "manage", names)[1]?.trackChanges?.[0]?.month;
  expect(month(20)).toBe(60);
  expect(month(10)).toBe(60);
  expect(month(4)).toBe(24);
});
