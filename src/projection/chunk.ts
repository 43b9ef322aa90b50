/** A run's trials, whole or a chunk of them: the columns of each scenario, and its pair with the baseline. */
import type { InEachMoney, Money } from "../career/projection";
import type { Scenario } from "../career/scenario";
import { addCounts } from "./addCounts";
import { newPair, type Pair, pairUp } from "./compare";
import { compile, type Compiled } from "./compile";
import { realWorth } from "./realWorth";
import { newColumns, simulateTrials, type TrialColumns } from "./simulateTrials";

export interface Trials {
  readonly columns: readonly TrialColumns[];
  /** One a scenario after the first, which is the baseline. */
  readonly pairs: InEachMoney<readonly Pair[]>;
}

/** Trials `from` … `from + trials − 1` of a seed. */
export function simulateChunk(compiled: readonly Compiled[], seed: number, from: number, trials: number): Trials {
  const columns = compiled.map((one) => newColumns(one, trials));
  simulateTrials(compiled, seed, from, columns);
  return { columns, pairs: pairAll(compiled, columns, from) };
}

/** Every scenario beside the first. */
export function pairAll(
  compiled: readonly Compiled[],
  columns: readonly TrialColumns[],
  from: number,
): InEachMoney<readonly Pair[]> {
  return {
    nominal: pairsIn(
      compiled.map(({ years }) => new Float64Array(years).fill(1)),
      columns,
      from,
    ),
    real: pairsIn(
      compiled.map(({ years, scenario }) =>
        Float64Array.from({ length: years }, (_, y) => realWorth(y + 1, scenario.assumptions.inflation)),
      ),
      columns,
      from,
    ),
  };
}

/** @param worths of one unit of each year's pay, by scenario */
function pairsIn(worths: readonly Float64Array[], columns: readonly TrialColumns[], from: number): readonly Pair[] {
  const [baseline, ...others] = columns.map((own, i) => ({ columns: own, worth: worths[i] ?? new Float64Array(0) }));
  return baseline ? others.map((other) => pairUp(baseline, other, from)) : [];
}

export function compileAll(scenarios: readonly Scenario[]): readonly Compiled[] {
  return scenarios.map(compile);
}

/** The columns of one scenario, chunk by chunk. */
export function columnsOf(chunks: readonly Trials[], scenario: number): readonly TrialColumns[] {
  return chunks.map(({ columns }) => {
    const own = columns[scenario];
    if (!own) throw new Error(`nothing was simulated for scenario ${scenario}`);
    return own;
  });
}

/** The pairs of chunks laid end to end; counts add up. */
export function pairsOf(chunks: readonly Trials[]): InEachMoney<readonly Pair[]> {
  const joined = (money: Money) => join(chunks.map(({ pairs }) => pairs[money]));
  return { nominal: joined("nominal"), real: joined("real") };
}

function join(chunks: readonly (readonly Pair[])[]): readonly Pair[] {
  const [first, ...others] = chunks;
  if (!first || others.length === 0) return first ?? [];
  const trials = chunks.reduce((sum, pairs) => sum + (pairs[0]?.difference.length ?? 0), 0);
  return first.map((one, i) => {
    const all = newPair(one.aheadSince.length - 1, trials);
    let from = 0;
    for (const pairs of chunks) {
      const part = pairs[i];
      if (!part) throw new Error(`a chunk has no pair ${i}`);
      all.difference.set(part.difference, from);
      if (part.ours.length > 0) all.ours.set(part.ours, from);
      if (part.theirs.length > 0) all.theirs.set(part.theirs, from);
      addCounts(all.ahead, part.ahead);
      addCounts(all.aheadSince, part.aheadSince);
      from += part.difference.length;
    }
    return all;
  });
}
