/** A run's trials, whole or a chunk of them: the columns of each scenario, and its pair with the baseline. */
import type { Scenario } from "../career/scenario";
import { addCounts } from "./addCounts";
import { newPair, type Pair, pairUp } from "./compare";
import { compile, type Compiled } from "./compile";
import { newColumns, simulateTrials, type TrialColumns } from "./simulateTrials";

export interface Trials {
  readonly columns: readonly TrialColumns[];
  /** One a scenario after the first, which is the baseline. */
  readonly pairs: readonly Pair[];
}

/** Trials `from` … `from + trials − 1` of a seed. */
export function simulateChunk(compiled: readonly Compiled[], seed: number, from: number, trials: number): Trials {
  const columns = compiled.map((one) => newColumns(one, trials));
  simulateTrials(compiled, seed, from, columns);
  const [baseline, ...others] = columns;
  return { columns, pairs: baseline ? others.map((other) => pairUp(baseline, other, from)) : [] };
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
export function pairsOf(chunks: readonly Trials[]): readonly Pair[] {
  const trials = chunks.reduce((sum, { columns }) => sum + (columns[0]?.trials ?? 0), 0);
  const [first, ...others] = chunks;
  if (!first || others.length === 0) return first?.pairs ?? [];
  return first.pairs.map((one, i) => {
    const all = newPair(one.aheadSince.length - 1, trials);
    let from = 0;
    for (const { pairs } of chunks) {
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
