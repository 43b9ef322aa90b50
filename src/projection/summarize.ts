/** From the columns of a scenario's trials to its summary: fans per year, level shares, present value, timeline. */
import type { LevelReached, ScenarioSummary, YearSummary } from "../career/projection";
import type { Compiled } from "./compile";
import type { Extremes } from "../numeric/quantiles";
import { addCounts } from "./addCounts";
import { fanOf, scaleFan } from "./fan";
import { realWorth } from "./realWorth";
import type { TrialColumns } from "./simulateTrials";

/** @param chunks columns of consecutive trials, in their order: one or many make no difference to the last bit */
export function summarize(compiled: Compiled, chunks: readonly TrialColumns[]): ScenarioSummary {
  const steps = summarySteps(compiled, chunks);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a year each, for whoever must let other work in between. */
export function* summarySteps(
  compiled: Compiled,
  chunks: readonly TrialColumns[],
): Generator<void, ScenarioSummary, void> {
  const { scenario, years, levels } = compiled;
  const trials = chunks.reduce((sum, chunk) => sum + chunk.trials, 0);
  const levelCounts = sumOf(chunks.map((c) => c.levelCounts));
  const monthsOut = sumOf(chunks.map((c) => c.monthsOut));
  const hasEquity = chunks.some((c) => c.equity !== null);
  const running = newRunning(trials);
  const summaries: YearSummary[] = [];
  for (let year = 1; year <= years; year++) {
    const extremes = addYear(running, chunks, compiled, year);
    const real = realWorth(year, scenario.assumptions.inflation);
    const annual = fanOf(running.annual, extremes.annual);
    summaries.push({
      year,
      annual,
      cumulative: fanOf(running.cumulative, extremes.cumulative),
      real: { annual: scaleFan(annual, real), cumulative: fanOf(running.realCumulative, extremes.realCumulative) },
      levels: levels.map((_, i) => (levelCounts[(year - 1) * levels.length + i] ?? 0) / trials),
      monthsOut: (monthsOut[year - 1] ?? 0) / trials,
      ...(hasEquity ? { equity: fanOf(equityOf(chunks, year, running.annual)) } : {}),
    });
    yield;
  }
  return {
    name: scenario.name,
    years: summaries,
    levelTitles: levels.map((l) => l.title),
    presentValue: fanOf(running.presentValue),
    timeline: timelineOf(compiled, sumOf(chunks.map((c) => c.reached)), trials),
  };
}

function sumOf(counts: readonly Uint32Array[]): Uint32Array {
  const [first = new Uint32Array(0), ...others] = counts;
  const sums = first.slice();
  for (const more of others) addCounts(sums, more);
  return sums;
}

/** By trial: the pay of a year, and the running totals at its end. */
export interface Running {
  readonly annual: Float64Array;
  readonly cumulative: Float64Array;
  readonly realCumulative: Float64Array;
  readonly presentValue: Float64Array;
}

export function newRunning(trials: number): Running {
  return {
    annual: new Float64Array(trials),
    cumulative: new Float64Array(trials),
    realCumulative: new Float64Array(trials),
    presentValue: new Float64Array(trials),
  };
}

/**
 * Takes up a year's pay and adds it to the totals: as it is, in money of the start, and discounted, both from the middle
 * of the year. Returns the extremes and sums of each, which cost little while the numbers are at hand.
 */
export function addYear(
  running: Running,
  chunks: readonly TrialColumns[],
  { scenario }: Compiled,
  year: number,
): Readonly<Record<"annual" | "cumulative" | "realCumulative", Extremes>> {
  const { annual, cumulative, realCumulative, presentValue } = running;
  const { inflation, discountRate } = scenario.assumptions;
  const real = realWorth(year, inflation);
  const present = realWorth(year, discountRate);
  let [minPay, maxPay, sumPay] = [Infinity, -Infinity, 0];
  let [minTotal, maxTotal, sumTotal] = [Infinity, -Infinity, 0];
  let [minReal, maxReal, sumReal] = [Infinity, -Infinity, 0];
  let from = 0;
  for (const { total, trials } of chunks) {
    const column = yearOf(total, year, trials);
    for (let i = 0, k = from; i < column.length; i++, k++) {
      const pay = column[i]!;
      annual[k] = pay;
      sumPay += pay;
      if (pay < minPay) minPay = pay;
      if (pay > maxPay) maxPay = pay;
      const inAll = cumulative[k]! + pay;
      cumulative[k] = inAll;
      sumTotal += inAll;
      if (inAll < minTotal) minTotal = inAll;
      if (inAll > maxTotal) maxTotal = inAll;
      const inReal = realCumulative[k]! + pay * real;
      realCumulative[k] = inReal;
      sumReal += inReal;
      if (inReal < minReal) minReal = inReal;
      if (inReal > maxReal) maxReal = inReal;
      presentValue[k]! += pay * present;
    }
    from += trials;
  }
  return {
    annual: { min: minPay, max: maxPay, sum: sumPay },
    cumulative: { min: minTotal, max: maxTotal, sum: sumTotal },
    realCumulative: { min: minReal, max: maxReal, sum: sumReal },
  };
}

/** A year's equity by trial, in the place of its pay, which has been summed up by then. */
function equityOf(chunks: readonly TrialColumns[], year: number, into: Float64Array): Float64Array {
  let from = 0;
  for (const { equity, trials } of chunks) {
    if (equity) into.set(yearOf(equity, year, trials), from);
    from += trials;
  }
  return into;
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
