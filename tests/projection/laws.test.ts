import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readScenarios } from "../../src/projection/readScenarios";
import { simulate } from "../../src/projection/simulate";
import { compileAll, simulateChunk } from "../../src/projection/chunk";
import { simulateAlone } from "../../src/projection/simulateTrials";
import { yearOf } from "../../src/projection/summarize";
import type { Scenario } from "../../src/career/scenario";
import { anyScenario } from "./anyScenario";
import { career, level } from "./builders";

const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe("laws of the simulation", () => {
  test("every figure of every valid scenario is finite", () => {
    fc.assert(
      fc.property(anyScenario, anySeed, (scenario, seed) => {
        expect(
          allNumbers(simulate([scenario, { ...scenario, years: 1 }], { trials: 7, seed })).every(Number.isFinite),
        ).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("so is every figure at the ends of what is allowed", () => {
    const most = {
      meritMean: 1,
      meritSd: 1,
      promotionRaise: { min: 2, max: 2 },
      moveEvery: { kind: "cycle", min: 1, max: 1 },
      moveRaise: { min: 2, max: 2 },
      shortTenureFactor: 1,
      layoffHazard: 1,
      layoffGapMonths: { min: 0, max: 0 },
      layoffPayChange: { min: 2, max: 2 },
      bandGrowth: 1,
      marketPersistence: 1,
      marketMerit: 1,
      marketRaise: 1,
      marketLayoff: 5,
      marketEquity: 2,
      equityKind: "rsu",
      equityDrift: 2,
      equityVolatility: 3,
      inflation: -0.5,
      discountRate: -0.5,
    };
    const path = { name: "x", levels: [{ title: "A", min: 0, max: null, bonus: 10, equity: 10 }] };
    for (const change of [
      {},
      { layoffHazard: 0 },
      { equityKind: "startup" },
      { moveEvery: { kind: "never" }, layoffHazard: 0 },
    ]) {
      const read = readScenarios({
        years: 40,
        start: { level: "A", pay: 1e12, date: "2026-01" },
        path,
        assumptions: { ...most, ...change },
      });
      if (!read.ok) throw new Error(read.problems.map((p) => p.message).join("\n"));
      expect(allNumbers(simulate(read.value, { trials: 30, seed: 1 })).every(Number.isFinite)).toBe(true);
    }
  });

  test("one trial, one year: a fan without spread", () => {
    const { years } = simulate([career({}, { years: 1 })], { trials: 1, seed: 0 }).scenarios[0] ?? { years: [] };
    expect(years[0]?.annual).toEqual({
      p5: 1e5,
      p10: 1e5,
      p25: 1e5,
      p50: 1e5,
      p75: 1e5,
      p90: 1e5,
      p95: 1e5,
      mean: 1e5,
      sd: 0,
      standardError: 0,
      medianError: 0,
    });
  });

  test("trial k is the same in a run of any size, alone or among others", () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, anySeed, (scenario, other, seed) => {
        const few = simulateAlone(scenario, { trials: 3, seed });
        const many = simulateChunk(compileAll([other, scenario]), { seed, from: 0, trials: 300 }).columns[1];
        for (let year = 1; year <= scenario.years; year++) {
          expect([...yearOf(many?.total ?? few.total, year, 300).subarray(0, 3)]).toEqual([
            ...yearOf(few.total, year, 3),
          ]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the fan is in order, level shares sum to 1, and months out of work to at most 12", () => {
    fc.assert(
      fc.property(anyScenario, anySeed, (scenario, seed) => {
        for (const { annual: f, levels, monthsOut } of simulate([scenario], { trials: 20, seed }).scenarios[0]?.years ??
          []) {
          const fan = [f.p5, f.p10, f.p25, f.p50, f.p75, f.p90, f.p95];
          expect(fan).toEqual(fan.toSorted((a, b) => a - b));
          expect(levels.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          expect(monthsOut).toBeGreaterThanOrEqual(0);
          expect(monthsOut).toBeLessThanOrEqual(12);
        }
      }),
      { numRuns: 100 },
    );
  });

  const monotone: readonly (readonly [string, (x: number) => Partial<Scenario["assumptions"]>, "up" | "down"])[] = [
    ["higher raises per move", (x) => ({ moveRaise: { min: x / 4, mode: null, max: x / 2 } }), "up"],
    ["more merit", (x) => ({ meritMean: x / 10 }), "up"],
    ["longer gaps", (x) => ({ moveGapChance: 1, moveGapMonths: { min: 0, max: Math.round(6 * x) } }), "down"],
    [
      "lower pay after layoffs",
      (x) => ({ layoffHazard: 0.2, layoffPayChange: { min: -x, mode: null, max: 0 } }),
      "down",
    ],
    ["higher volatility of nothing", () => ({ equityVolatility: 1 }), "up"],
  ];
  test.each(monotone)("%s: the median goes one way, in every trial that differs only so", (_, change, way) => {
    const base = { moveEvery: { kind: "cycle", min: 20, max: 30 } as const, meritMean: 0.02, meritSd: 0.01 };
    const medians = [0, 0.3, 0.6, 1].map(
      (x) =>
        simulate([career({ ...base, ...change(x) })], { trials: 400, seed: 3 }).scenarios[0]?.years.at(-1)?.cumulative
          .p50 ?? NaN,
    );
    expect(medians).toEqual(medians.toSorted((a, b) => (way === "up" ? a - b : b - a)));
  });

  test("a scenario against itself is a tie", () => {
    fc.assert(
      fc.property(anyScenario, anySeed, (scenario, seed) => {
        const { comparison } = simulate([scenario, scenario], { trials: 20, seed });
        expect(comparison[0]).toMatchObject({
          beatsBaselineCumulative: 0,
          beatsBaselineFinalYear: 0,
          medianDifference: 0,
          breakEvenYear: { p10: null, p50: null, p90: null, never: 1 },
          dominance: { first: "equal", second: "equal" },
        });
      }),
      { numRuns: 40 },
    );
  });

  test("a raise that pays off in year 3 breaks even in year 4 against a bonus of the start", () => {
    // Baseline 100,000 a year; the other 90,000, moving to 117,000 after two years: behind by 20,000, then +17,000 a year.
    const moving = career(
      { moveEvery: { kind: "cycle", min: 24, max: 480 }, moveRaise: { min: 0.3, mode: null, max: 0.3 } },
      { pay: 90_000, years: 6 },
    );
    const once = {
      ...moving,
      assumptions: {
        ...moving.assumptions,
        moveEvery: { kind: "never" as const },
        plannedEvents: [{ month: 24, kind: "move" as const, chance: 1, raise: 0.3 }],
      },
    };
    const [comparison] = simulate([career({}, { years: 6 }), once], { trials: 10, seed: 1 }).comparison;
    expect(comparison?.breakEvenYear).toEqual({ p10: 4, p50: 4, p90: 4, never: 0 });
    expect(comparison?.medianDifference).toBeCloseTo(-20_000 + 4 * 17_000, 6);
    expect(comparison?.beatsBaselineFinalYear).toBe(1);
    expect(comparison?.dominance).toEqual({ first: "this", second: "this" });
  });

  test("unlike horizons are compared over the years both have", () => {
    const [comparison] = simulate([career({}, { years: 2 }), career({}, { years: 5, pay: 110_000 })], {
      trials: 10,
      seed: 1,
    }).comparison;
    expect(comparison?.medianDifference).toBeCloseTo(20_000, 8);
  });

  test("a certain gain with more spread is no dominance of second order", () => {
    const risky = career(
      { moveEvery: { kind: "cycle", min: 12, max: 12 }, moveRaise: { min: -0.3, mode: null, max: 0.3 } },
      { years: 3 },
    );
    expect(simulate([risky, career({}, { years: 3 })], { trials: 5000, seed: 1 }).comparison[0]?.dominance).toEqual({
      first: "neither",
      second: "this",
    });
  });
});

describe("distributions that are known", () => {
  const trials = 40_000;
  const fan = (scenario: Scenario, year: number) =>
    simulate([scenario], { trials, seed: 8 }).scenarios[0]?.years[year - 1];

  test("market: year y's merit moves by marketMerit · z with variance 1, whatever its memory", () => {
    // Year 2 pays 100,000 · (1 + 0.2 + 0.02 z): sd 2,000.
    const scenario = career({ meritMean: 0.2, marketMerit: 0.02, marketPersistence: 0.9 }, { years: 3 });
    expect((fan(scenario, 2)?.annual.sd ?? NaN) / 2000).toBeCloseTo(1, 1);
    expect(Math.abs((fan(scenario, 2)?.annual.mean ?? NaN) - 120_000)).toBeLessThan(4 * 10);
  });

  test("layoffs: a yearly chance of 20 % leaves 80 % untouched after a year", () => {
    const scenario = career(
      { layoffHazard: 0.2, layoffGapMonths: { min: 0, max: 0 }, layoffPayChange: { min: -0.5, mode: null, max: -0.5 } },
      { years: 2, levels: [level("A", 0, null)] },
    );
    const share =
      simulateAlone(scenario, { trials, seed: 8 })
        .total.slice(0, trials)
        .filter((x) => x > 99_999.99).length / trials;
    // Events of month 12 do not touch year 1's pay: 11 months of risk.
    expect(Math.abs(share - 0.8 ** (11 / 12))).toBeLessThan(4 * Math.sqrt(0.16 / trials));
  });

  test("shares: the price after a year is lognormal with mean e^drift", () => {
    const scenario = career(
      { equityKind: "rsu", equityDrift: 0.1, equityVolatility: 0.5 },
      { years: 2, levels: [level("A", 0, null, { equity: 1 })] },
    );
    const equity = fan(scenario, 2)?.equity;
    expect(Math.abs((equity?.mean ?? NaN) - 100_000 * Math.exp(0.1))).toBeLessThan(4 * (equity?.standardError ?? NaN));
    expect((equity?.p50 ?? NaN) / (100_000 * Math.exp(0.1 - 0.125))).toBeCloseTo(1, 1);
  });
});

function allNumbers(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(allNumbers) : [];
}
