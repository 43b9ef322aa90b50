import { mean, quantileSorted, sampleVariance } from "simple-statistics";
import { describe, expect, test } from "vitest";
import type { Scenario } from "../../src/career/scenario";
import { builtInScenario } from "../../src/projection/builtInScenarios";
import { simulateAlone } from "../../src/projection/simulateTrials";
import { yearOf } from "../../src/projection/summarize";
import { monthByChance } from "./monthByChance";

const TRIALS = 8000;

function base(id: string, place = 0): Scenario {
  const scenario = builtInScenario(id)[place];
  if (!scenario) throw new Error(`${id} has no scenario ${place}`);
  return { ...scenario, years: 8 };
}

function changed(scenario: Scenario, name: string, assumptions: Partial<Scenario["assumptions"]>): Scenario {
  return { ...scenario, name, assumptions: { ...scenario.assumptions, ...assumptions } };
}

const rsu = base("startup-or-big-tech", 0);
const cases: readonly Scenario[] = [
  base("move-by-chance"),
  base("move-optimistic"),
  base("hop"),
  base("follow-the-roadmap"),
  base("startup-or-big-tech", 1),
  rsu,
  changed(rsu, "A wild market with many layoffs", {
    layoffHazard: 0.4,
    marketLayoff: 1.2,
    marketPersistence: 0.9,
    marketRaise: 0.1,
    marketEquity: 0.3,
  }),
  changed(rsu, "Planned promotions beside a hazard", {
    moveEvery: { kind: "hazard", chance: 0.9 },
    plannedEvents: Array.from({ length: 10 }, (_, i) => ({
      month: 12 + i,
      kind: "promotion" as const,
      chance: 0.4,
      raise: i % 2 === 0 ? null : 0.05,
    })),
  }),
  changed(rsu, "Planned moves beside a cycle", {
    moveEvery: { kind: "cycle", min: 10, max: 14 },
    moveGapChance: 0.7,
    plannedEvents: [11, 11, 12, 13, 24, 24].map((month, i) => ({
      month,
      kind: i % 3 === 0 ? ("promotion" as const) : ("move" as const),
      chance: 0.5,
      raise: null,
    })),
  }),
];

describe("the engine and a month-by-month chance of its own", () => {
  // Two samples of 8,000 differ by chance: a |z| of 4.5 comes once in 150,000 comparisons.
  test.each(cases.map((scenario) => [scenario.name, scenario] as const))(
    "%s: the same distribution every year",
    (_, scenario) => {
      const { total } = simulateAlone(scenario, { trials: TRIALS, seed: 11 });
      const other = monthByChance(scenario, TRIALS, 12);
      for (let year = 1; year <= scenario.years; year++) {
        const ours = Array.from(yearOf(total, year, TRIALS));
        const theirs = other.map((career) => career[year - 1] ?? NaN);
        const where = `year ${year}`;
        const z =
          (mean(ours) - mean(theirs)) / Math.sqrt((sampleVariance(ours) + sampleVariance(theirs)) / TRIALS + 1e-9);
        expect(Math.abs(z), `mean of ${where}`).toBeLessThan(4.5);
        expect(largestGap(ours, theirs), `distribution of ${where}`).toBeLessThan(2.2 / Math.sqrt(TRIALS / 2));
      }
    },
  );
});

/** Kolmogorov and Smirnov's distance of two samples of one size; beyond 2.2/√(n/2) once in 8,000 by chance. */
function largestGap(a: readonly number[], b: readonly number[]): number {
  const x = a.toSorted((p, q) => p - q);
  const y = b.toSorted((p, q) => p - q);
  let gap = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    // Equal values, such as pay at a ceiling, are passed together; the last digits of sums may differ.
    const at = Math.min(x[i]!, y[j]!) * (1 + 1e-9);
    while (i < x.length && x[i]! <= at) i++;
    while (j < y.length && y[j]! <= at) j++;
    gap = Math.max(gap, Math.abs(i / x.length - j / y.length));
  }
  return gap;
}

test("the distance of two samples is seen", () => {
  const uniform = Array.from({ length: 1000 }, (_, i) => i);
  expect(
    largestGap(
      uniform,
      uniform.map((x) => x + 100),
    ),
  ).toBeCloseTo(0.1);
  expect(quantileSorted(uniform, 0.5)).toBe(499.5);
});
