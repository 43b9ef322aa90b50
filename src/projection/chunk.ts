/** A run's trials, whole or a chunk of them: the columns of each scenario, and its pair with the baseline. */
import type { Scenario } from "../career/scenario";
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

/** Room for all trials, to be filled with chunks. */
export function newTrials(compiled: readonly Compiled[], trials: number): Trials {
  const [baseline, ...others] = compiled;
  return {
    columns: compiled.map((one) => newColumns(one, trials)),
    pairs: baseline ? others.map((other) => newPair(Math.min(baseline.years, other.years), trials)) : [],
  };
}

/** Copies a chunk to its place, trial `from` on; counts add up, so the order of chunks does not matter. */
export function place(into: Trials, chunk: Trials, from: number): void {
  for (const [i, columns] of into.columns.entries()) {
    const part = chunk.columns[i];
    if (!part) throw new Error(`the chunk has no scenario ${i}`);
    for (let year = 0; year < columns.monthsOut.length; year++) {
      const own = year * part.trials;
      columns.total.set(part.total.subarray(own, own + part.trials), year * columns.trials + from);
      if (part.equity) columns.equity?.set(part.equity.subarray(own, own + part.trials), year * columns.trials + from);
    }
    addCounts(columns.levelCounts, part.levelCounts);
    addCounts(columns.monthsOut, part.monthsOut);
    addCounts(columns.reached, part.reached);
  }
  for (const [i, pair] of into.pairs.entries()) {
    const part = chunk.pairs[i];
    if (!part) throw new Error(`the chunk has no pair ${i}`);
    pair.difference.set(part.difference, from);
    if (part.ours.length > 0) pair.ours.set(part.ours, from);
    if (part.theirs.length > 0) pair.theirs.set(part.theirs, from);
    addCounts(pair.ahead, part.ahead);
    addCounts(pair.aheadSince, part.aheadSince);
  }
}

export function addCounts(sums: Uint32Array, more: Uint32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i]! += more[i] ?? 0;
}
