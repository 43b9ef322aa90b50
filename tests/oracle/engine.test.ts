import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { simulateAlone } from "../../src/projection/simulateTrials";
import { walkTrial } from "../../src/projection/walkTrial";
import { anyScenario } from "../projection/anyScenario";

describe("the engine and the month-by-month walk", () => {
  test("give the same trials, whatever the scenario", () => {
    fc.assert(
      fc.property(anyScenario, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (scenario, seed) => {
        const trials = 25;
        const columns = simulateAlone(scenario, { trials, seed });
        const levels = columns.levelCounts.length / scenario.years;
        const counts = new Uint32Array(scenario.years * levels);
        const out = new Uint32Array(scenario.years);
        for (let trial = 0; trial < trials; trial++) {
          for (const [year, walked] of walkTrial(scenario, seed, trial).years.entries()) {
            const place = year * trials + trial;
            expectNear(columns.total[place], walked.total, `total of trial ${trial}, year ${year + 1}`);
            if (columns.equity)
              expectNear(columns.equity[place], walked.equity, `equity of trial ${trial}, year ${year + 1}`);
            counts[year * levels + walked.level]! += 1;
            out[year]! += walked.monthsOut;
          }
        }
        expect(columns.levelCounts).toEqual(counts);
        expect(columns.monthsOut).toEqual(out);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Sums are taken in another order, so the last digits may differ. */
function expectNear(actual: number | undefined, expected: number, what: string): void {
  if (actual === undefined || !(Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected)))) {
    throw new Error(`${what}: ${actual} in the engine, ${expected} in the walk`);
  }
}
