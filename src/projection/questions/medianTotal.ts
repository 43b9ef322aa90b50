/** The one figure that sensitivities compare: the median running total at the horizon. */
import type { Scenario } from "../../career/scenario";
import { describe } from "../../numeric/quantiles";
import type { Money } from "../../career/projection";
import { compile } from "../compile";
import type { TrialsAndSeed } from "../readRunOptions";
import { realWorth } from "../realWorth";
import { newColumns, simulateTrials, type TrialColumns } from "../simulateTrials";
import { yearOf } from "../summarize";

export interface QuestionOptions extends TrialsAndSeed {
  /** What totals are told in; money of its year unless told otherwise. */
  readonly money?: Money;
}

/** Trials simulated at a time: sixty scenarios of a sensitivity then take megabytes, not hundreds of them. */
const CHUNK = 1024;

/** Of each scenario, all on the same trials. */
export function medianTotals(scenarios: readonly Scenario[], options: QuestionOptions): readonly number[] {
  const { trials, seed } = options;
  const compiled = scenarios.map(compile);
  const sums = scenarios.map(() => new Float64Array(trials));
  for (let from = 0; from < trials; from += CHUNK) {
    const columns = compiled.map((one) => newColumns(one, Math.min(CHUNK, trials - from)));
    simulateTrials(compiled, seed, from, columns);
    for (const [i, scenario] of scenarios.entries()) {
      const own = columns[i];
      if (own) sums[i]?.set(totals(own, pricesOf(scenario, options)), from);
    }
  }
  return sums.map((own) => describe(own, [0.5]).quantiles[0] ?? NaN);
}

/** The inflation that totals are deflated with: the scenario's own, none for nominal money. */
export function pricesOf({ assumptions }: Scenario, { money }: QuestionOptions): number {
  return money === "real" ? assumptions.inflation : 0;
}

/** Running total at the horizon, by trial. */
export function totals({ total, trials, monthsOut }: TrialColumns, inflation: number): Float64Array {
  const sums = new Float64Array(trials);
  for (let year = 1; year <= monthsOut.length; year++) {
    const column = yearOf(total, year, trials);
    const worth = realWorth(year, inflation);
    for (let i = 0; i < trials; i++) sums[i]! += column[i]! * worth;
  }
  return sums;
}
