import { expect, test } from "vitest";
import { plainProjection } from "../../src/projection/bench/plain";
import { runBench } from "../../src/projection/bench/runBench";
import { builtInScenario } from "../../src/projection/builtInScenarios";
import { simulate } from "../../src/projection/simulate";

const scenarios = builtInScenario("stay").map((s) => ({ ...s, years: 3 }));

test("the plain version gives the engine's fans", () => {
  const [plain] = plainProjection(scenarios, { trials: 300, seed: 4 });
  const [fast] = simulate(scenarios, { trials: 300, seed: 4 }).scenarios;
  for (const [i, year] of (fast?.years ?? []).entries()) {
    for (const key of ["p5", "p10", "p25", "p50", "p75", "p90", "p95", "mean", "sd", "standardError"] as const) {
      expect(plain?.years[i]?.annual[key]).toBeCloseTo(year.annual[key], 5);
      expect(plain?.years[i]?.cumulative[key]).toBeCloseTo(year.cumulative[key], 5);
      expect(plain?.years[i]?.realAnnual[key]).toBeCloseTo(year.real.annual[key], 5);
      expect(plain?.years[i]?.realCumulative[key]).toBeCloseTo(year.real.cumulative[key], 5);
    }
  }
  expect(plain?.presentValue.p50).toBeCloseTo(fast?.presentValue.p50 ?? NaN, 5);
});

test("the bench reports every figure, from the clock it is given", async () => {
  let clock = 0;
  const report = await runBench({ scenarios, trials: 200, quick: true, now: () => (clock += 4), memory: () => 1000 });
  expect(report.unit).toMatchObject({
    scenarios: 1,
    trials: 200,
    years: 3,
    simulateMs: 4,
    summarizeMs: 4,
    compareMs: 4,
    oneThreadMs: 12,
    twoWorkersMs: null,
    plainMs: 40,
    plainTrials: 20,
    ratioToPlain: 5,
  });
  // 200 trials in 12 ms, of 3 years each.
  expect(report.unit.trialsPerSecond).toBeCloseTo(200 / 0.012, 6);
  expect(report.unit.pathYearsPerSecond).toBeCloseTo(600 / 0.012, 6);
  expect(report.interactive.map((i) => [i.trials, i.p50Ms, i.p99Ms])).toEqual([
    [2000, 4, 4],
    [5000, 4, 4],
  ]);
  expect(report.coldMs).toBe(4);
  expect(report.tenMillion).toBeNull();
});
