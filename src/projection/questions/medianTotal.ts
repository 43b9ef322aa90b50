/** The one figure that sensitivities compare: the median running total at the horizon. */
import type { Scenario } from "../../career/scenario";
import { describe } from "../../numeric/quantiles";
import type { TrialsAndSeed } from "../readRunOptions";
import { simulateTogether } from "../simulate";
import { yearOf } from "../summarize";

/** Of each scenario, all on the same trials. */
export function medianTotals(scenarios: readonly Scenario[], options: TrialsAndSeed): readonly number[] {
  return simulateTogether(scenarios, options).map(({ compiled, columns }) => {
    const [median = NaN] = describe(totals(columns.total, compiled.years, columns.trials), [0.5]).quantiles;
    return median;
  });
}

/** Running total at the horizon, by trial. */
export function totals(total: Float64Array, years: number, trials: number): Float64Array {
  const sums = new Float64Array(trials);
  for (let year = 1; year <= years; year++) {
    const column = yearOf(total, year, trials);
    for (let i = 0; i < trials; i++) sums[i]! += column[i]!;
  }
  return sums;
}
