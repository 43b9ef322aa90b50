/** How long until a year pays a wished amount. */
import type { Scenario } from "../../career/scenario";
import type { TrialsAndSeed } from "../readRunOptions";
import { simulateAlone } from "../simulateTrials";
import { monthAt, yearOf } from "../summarize";

export interface YearsToTarget {
  /** Chance that some year up to this one has paid the target: entry y − 1 for year y. */
  readonly chanceByYear: readonly number[];
  /** First year that pays it; percentiles among the trials that have one, null where none has. */
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  /** Share of trials in which no year does. */
  readonly never: number;
  /** The same years as counts of trials, for other percentiles: entry y for year y, entry 0 empty. */
  readonly counts: Uint32Array;
}

/** @param target total pay of a year, nominal */
export function yearsToTarget(scenario: Scenario, target: number, options: TrialsAndSeed): YearsToTarget {
  const { trials, total } = simulateAlone(scenario, options);
  const counts = new Uint32Array(scenario.years + 1);
  const reached = new Uint8Array(trials);
  const chanceByYear: number[] = [];
  let sum = 0;
  for (let year = 1; year <= scenario.years; year++) {
    const column = yearOf(total, year, trials);
    for (let i = 0; i < trials; i++) {
      if (reached[i] || column[i]! < target) continue;
      reached[i] = 1;
      counts[year]! += 1;
      sum++;
    }
    chanceByYear.push(sum / trials);
  }
  const at = (p: number) => (sum === 0 ? null : monthAt(counts, sum, p));
  return { chanceByYear, p10: at(0.1), p50: at(0.5), p90: at(0.9), never: 1 - sum / trials, counts };
}

/** First year that pays the target, at any percentile 0–1 among the trials that have one; null where none has. */
export function yearAt({ counts }: YearsToTarget, percentile: number): number | null {
  const sum = counts.reduce((all, n) => all + n, 0);
  return sum === 0 ? null : monthAt(counts, sum, percentile);
}
