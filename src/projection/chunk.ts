/** A run's trials, whole or a chunk of them: the columns of each scenario, and its pair with the baseline. */
import { type InEachMoney, type Money, moneys } from "../career/projection";
import type { Scenario } from "../career/scenario";
import { addCounts } from "./addCounts";
import { newPair, type Pair, pairUp } from "./compare";
import { compile, type Compiled } from "./compile";
import { realWorth } from "./realWorth";
import { ownRoom, type Room } from "./room";
import { newColumns, simulateTrials, type TrialColumns } from "./simulateTrials";

export interface Trials {
  readonly columns: readonly TrialColumns[];
  /** One a scenario after the first, which is the baseline. */
  readonly pairs: InEachMoney<readonly Pair[]>;
}

export interface ChunkOfTrials {
  readonly seed: number;
  /** Number of the first trial. */
  readonly from: number;
  readonly trials: number;
}

/** @param room for as many numbers as `numbersPerTrial` tells; memory of its own unless given */
export function simulateChunk(
  compiled: readonly Compiled[],
  { seed, from, trials }: ChunkOfTrials,
  room: Room = ownRoom,
): Trials {
  const columns = compiled.map((one) => newColumns(one, trials, room));
  simulateTrials(compiled, seed, from, columns);
  return { columns, pairs: pairAll(compiled, columns, from, room) };
}

/** What a trial takes of a chunk's room: the pay of each year, with equity apart, and a difference a pair and money. */
export function numbersPerTrial(compiled: readonly Compiled[]): number {
  const pay = compiled.reduce((sum, { years, scenario }) => {
    return sum + (scenario.assumptions.equityKind === "none" ? years : 2 * years);
  }, 0);
  return pay + moneys.length * Math.max(0, compiled.length - 1);
}

/** Every scenario beside the first. */
export function pairAll(
  compiled: readonly Compiled[],
  columns: readonly TrialColumns[],
  from: number,
  room: Room = ownRoom,
): InEachMoney<readonly Pair[]> {
  const [baseline, ...others] = columns.map((own, i) => {
    const one = compiled[i];
    if (!one) throw new Error(`there is no scenario ${i}`);
    const { inflation } = one.scenario.assumptions;
    return { columns: own, worth: Float64Array.from({ length: one.years }, (_, y) => realWorth(y + 1, inflation)) };
  });
  const pairs = baseline ? others.map((other) => pairUp(baseline, other, from, room)) : [];
  return { nominal: pairs.map(({ nominal }) => nominal), real: pairs.map(({ real }) => real) };
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
