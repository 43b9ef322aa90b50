import { expect, test } from "vitest";
import { busyNote, engineRows } from "../../src/cli/benchText";
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
  expect(report.unit).toMatchObject({ memoryBytes: 0, processorShare: null });
  expect(report.unit).toMatchObject({
    scenarios: 1,
    trials: 200,
    years: 3,
    simulateMs: 4,
    summarizeMs: 4,
    compareMs: 4,
    oneThreadMs: 12,
    twoWorkersMs: null,
    plainMs: 80,
    plainTrials: 10,
    ratioToPlain: 10,
    processorShareTwo: null,
  });
  // 200 trials in 12 ms, of 3 years each.
  expect(report.unit.trialsPerSecond).toBeCloseTo(200 / 0.012, 6);
  expect(report.unit.pathYearsPerSecond).toBeCloseTo(600 / 0.012, 6);
  expect(report.interactive.map((i) => [i.trials, i.p50Ms, i.p99Ms])).toEqual([
    [2000, 4, 4],
    [5000, 4, 4],
  ]);
  expect([report.coldMs, report.cancelMs]).toEqual([4, null]);
  expect(report.tenMillion).toBeNull();
});

test("the bench tells a busy machine from a quiet one by the processor that its thread had", async () => {
  let clock = 0;
  // Half a millisecond of processor in each of the twelve from the start of a run to its end.
  const options = { scenarios, trials: 50, quick: true, now: () => (clock += 4) };
  const report = await runBench({ ...options, processorTime: () => clock / 2 });
  // The clock moves on by 16 between the two looks at the processor, and by 12 between the two at the clock.
  expect(report.unit.processorShare).toBeCloseTo(16 / 2 / 12, 6);
  expect(busyNote(report)).toBe(
    "The machine was busy: the thread had 67 % of a processor. Times are too long; the ratio to the plain version still tells.",
  );
  expect(busyNote({ ...report, unit: { ...report.unit, processorShareTwo: 1.1 } })).toContain(
    "the thread had 67 % of a processor, the two workers had 55 % of two.",
  );
  expect(busyNote({ ...report, unit: { ...report.unit, processorShare: 0.97 } })).toBe("");
});

test("the bench's rows give each time with what it is to be held against", async () => {
  let clock = 0;
  const report = await runBench({ scenarios, trials: 200, quick: true, now: () => (clock += 4), memory: () => 1000 });
  const rows = new Map(engineRows(report).map(([what = "", took = ""]) => [what.trim(), took]));
  expect(rows.get("Plain version")).toBe("80 ms, 10.0 times as long");
  expect(rows.get("2 × 50 trials × 3 years")).toBe("4.00 ms, 1.0 times the first of these rows");
  expect(rows.has("Two workers, all results")).toBe(false);
  expect(rows.has("Ten million trials")).toBe(false);
});
