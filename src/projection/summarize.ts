/** From the columns of a scenario's trials to its summary: fans per year, level shares, present value, timeline. */
import type { LevelReached, ScenarioSummary, YearSummary } from "../career/projection";
import type { Compiled } from "./compile";
import { fanOf, scaleFan } from "./fan";
import type { TrialColumns } from "./simulateTrials";

export function summarize(compiled: Compiled, columns: TrialColumns): ScenarioSummary {
  const steps = summarySteps(compiled, columns);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a year each, for whoever must let other work in between. */
export function* summarySteps(compiled: Compiled, columns: TrialColumns): Generator<void, ScenarioSummary, void> {
  const { scenario, years, levels } = compiled;
  const { trials, total, equity, levelCounts, monthsOut } = columns;
  const running = newRunning(trials);
  const summaries: YearSummary[] = [];
  for (let year = 1; year <= years; year++) {
    const column = yearOf(total, year, trials);
    accumulate(running, column, compiled, year);
    const real = 1 / (1 + scenario.assumptions.inflation) ** (year - 0.5);
    const annual = fanOf(column);
    summaries.push({
      year,
      annual,
      cumulative: fanOf(running.cumulative),
      real: { annual: scaleFan(annual, real), cumulative: fanOf(running.realCumulative) },
      levels: levels.map((_, i) => (levelCounts[(year - 1) * levels.length + i] ?? 0) / trials),
      monthsOut: (monthsOut[year - 1] ?? 0) / trials,
      ...(equity ? { equity: fanOf(yearOf(equity, year, trials)) } : {}),
    });
    yield;
  }
  return {
    name: scenario.name,
    years: summaries,
    levelTitles: levels.map((l) => l.title),
    presentValue: fanOf(running.presentValue),
    timeline: timelineOf(compiled, columns.reached, trials),
  };
}

/** Running totals by trial. */
export interface Running {
  readonly cumulative: Float64Array;
  readonly realCumulative: Float64Array;
  readonly presentValue: Float64Array;
}

export function newRunning(trials: number): Running {
  return {
    cumulative: new Float64Array(trials),
    realCumulative: new Float64Array(trials),
    presentValue: new Float64Array(trials),
  };
}

/** Adds a year's pay: as it is, in money of the start, and discounted, both from the middle of the year. */
export function accumulate(running: Running, column: Float64Array, { scenario }: Compiled, year: number): void {
  const { cumulative, realCumulative, presentValue } = running;
  const { inflation, discountRate } = scenario.assumptions;
  const real = 1 / (1 + inflation) ** (year - 0.5);
  const present = 1 / (1 + discountRate) ** (year - 0.5);
  for (let i = 0; i < column.length; i++) {
    const pay = column[i]!;
    cumulative[i]! += pay;
    realCumulative[i]! += pay * real;
    presentValue[i]! += pay * present;
  }
}

/** One year of a column by year. */
export function yearOf(column: Float64Array, year: number, trials: number): Float64Array {
  return column.subarray((year - 1) * trials, year * trials);
}

/** When each level is first reached, from the counts by level and month. */
export function timelineOf(compiled: Compiled, reached: Uint32Array, trials: number): readonly LevelReached[] {
  const width = 12 * compiled.years + 1;
  return compiled.levels.map(({ title }, i) => {
    const counts = reached.subarray(i * width, (i + 1) * width);
    const sum = counts.reduce((all, n) => all + n, 0);
    const at = (p: number) => (sum === 0 ? null : monthAt(counts, sum, p));
    return { title, share: sum / trials, p10: at(0.1), p50: at(0.5), p90: at(0.9) };
  });
}

/** Quantile of counted whole numbers, R type 7. */
export function monthAt(counts: Uint32Array, sum: number, p: number): number {
  const h = (sum - 1) * p;
  const below = Math.floor(h);
  const low = countedAt(counts, below);
  return h === below ? low : low + (h - below) * (countedAt(counts, below + 1) - low);
}

function countedAt(counts: Uint32Array, place: number): number {
  let passed = 0;
  for (let month = 0; month < counts.length; month++) {
    passed += counts[month] ?? 0;
    if (passed > place) return month;
  }
  return counts.length - 1;
}
