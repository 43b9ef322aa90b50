/** The one figure that sensitivities compare: the median running total at the horizon. */
import type { Scenario } from "../../career/scenario";
import { describe } from "../../numeric/quantiles";
import type { TrialsAndSeed } from "../readRunOptions";
import { simulateTogether, type TrialColumns } from "../simulateTrials";
import { yearOf } from "../summarize";

/** Of each scenario, all on the same trials. */
export function medianTotals(scenarios: readonly Scenario[], options: TrialsAndSeed): readonly number[] {
  return simulateTogether(scenarios, options).map((columns) => {
    const [median = NaN] = describe(totals(columns), [0.5]).quantiles;
    return median;
  });
}

/** Running total at the horizon, by trial. */
export function totals({ total, trials, monthsOut }: TrialColumns): Float64Array {
  const sums = new Float64Array(trials);
  for (let year = 1; year <= monthsOut.length; year++) {
    const column = yearOf(total, year, trials);
    for (let i = 0; i < trials; i++) sums[i]! += column[i]!;
  }
  return sums;
}
