import { describe, expect, test } from "vitest";
import { builtInScenario } from "../../src/projection/builtInScenarios";
import { simulate, simulateSketched } from "../../src/projection/simulate";
import { isSketched, mergeTrials, SKETCH_CHUNK, sketchBytes, sketchTrials } from "../../src/projection/sketchTrials";
import { career } from "./builders";

const scenarios = [...builtInScenario("stay"), ...builtInScenario("startup-or-big-tech")].map((s) => ({
  ...s,
  years: 6,
}));

describe("sketched projections", () => {
  const options = { trials: 20_000, seed: 2 };
  const exact = simulate(scenarios, options);
  const sketched = simulateSketched(scenarios, options);

  test("count what exact ones keep: the same shares, percentiles within 2.5e-4", () => {
    expect(sketched.approximate).toBe(true);
    for (const [i, { years, presentValue, timeline }] of sketched.scenarios.entries()) {
      const other = exact.scenarios[i];
      expect(timeline).toEqual(other?.timeline);
      expect(presentValue.mean / (other?.presentValue.mean ?? NaN)).toBeCloseTo(1, 12);
      for (const [y, year] of years.entries()) {
        expect(year.levels).toEqual(other?.years[y]?.levels);
        expect(year.monthsOut).toBe(other?.years[y]?.monthsOut);
        for (const key of ["p5", "p25", "p50", "p90"] as const) {
          expect(Math.abs(year.cumulative[key] / (other?.years[y]?.cumulative[key] ?? NaN) - 1)).toBeLessThan(2.5e-4);
          expect(Math.abs(year.real.cumulative[key] / (other?.years[y]?.real.cumulative[key] ?? NaN) - 1)).toBeLessThan(
            2.5e-4,
          );
        }
      }
    }
    for (const [i, { breakEvenYear, beatsBaselineCumulative, dominance }] of sketched.comparison.entries()) {
      expect({ breakEvenYear, beatsBaselineCumulative, dominance }).toEqual({
        breakEvenYear: exact.comparison[i]?.breakEvenYear,
        beatsBaselineCumulative: exact.comparison[i]?.beatsBaselineCumulative,
        dominance: exact.comparison[i]?.dominance,
      });
    }
  });

  test("are exact where nothing is random", () => {
    const { annual } =
      simulateSketched([career({ meritMean: 0.03 })], { trials: 100, seed: 1 }).scenarios[0]?.years[9] ?? {};
    expect([annual?.p5, annual?.p95].map((x) => Math.round((x ?? NaN) * 100) / 100)).toEqual([130_477.32, 130_477.32]);
  });

  test("memory does not grow with the trials, and stays far under 16 MB", () => {
    const all = sketchTrials(scenarios, 1, 0, SKETCH_CHUNK);
    const once = sketchBytes(all);
    mergeTrials(all, sketchTrials(scenarios, 1, SKETCH_CHUNK, SKETCH_CHUNK));
    expect(sketchBytes(all)).toBeLessThan(1.2 * once);
    expect(once).toBeLessThan(16e6);
  });

  test("only runs too large to keep are sketched", () => {
    expect(isSketched(scenarios, 100_000)).toBe(false);
    expect(isSketched(scenarios, 10_000_000)).toBe(true);
  });
});
