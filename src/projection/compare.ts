/** A scenario beside the baseline on the same trials: who is ahead, by how much, and since when. */
import type { Beside, Comparison, Dominance, Fan, InEachMoney } from "../career/projection";
import type { Scenario } from "../career/scenario";
import { ownRoom, type Room } from "./room";
import type { TrialColumns } from "./simulateTrials";
import { monthAt } from "./summarize";

/** A lead smaller than this share of the other's total is a tie. */
const TIE = 1e-5;

/** Dominance is judged on the first so many trials. */
const DOMINANCE_TRIALS = 10_000;

/** What a run of trials says of two scenarios; runs are put together by laying end to end and adding. */
export interface Pair {
  /** This − baseline of the running total at the horizon, by trial. */
  readonly difference: Float64Array;
  /** Both running totals of the first trials of all, for dominance. */
  readonly ours: Float64Array;
  readonly theirs: Float64Array;
  /** Trials in which this is ahead: in its running total at the horizon, and in its final year's pay. */
  readonly ahead: Uint32Array;
  /** Trials by the first year at whose end this is ahead; entry 0 counts those that never are. */
  readonly aheadSince: Uint32Array;
}

/** @param from number of the first trial, in the run that dominance is judged over */
export function newPair(years: number, trials: number, from = 0, room: Room = ownRoom): Pair {
  const kept = Math.max(0, Math.min(trials, DOMINANCE_TRIALS - from));
  return {
    difference: room(trials),
    ours: new Float64Array(kept),
    theirs: new Float64Array(kept),
    ahead: new Uint32Array(2),
    aheadSince: new Uint32Array(years + 1),
  };
}

/** A scenario's trials, and what one unit of each year's pay is worth in money of the start. */
export interface Side {
  readonly columns: TrialColumns;
  readonly worth: Float64Array;
}

/**
 * Over the years both have, where their horizons differ. Both kinds of money at once: reading the years of pay takes
 * longer than adding them up.
 *
 * @param from number of the columns' first trial
 */
export function pairUp(baseline: Side, other: Side, from: number, room: Room): InEachMoney<Pair> {
  const { total: ourPay, monthsOut: ourYears } = other.columns;
  const { total: theirPay, monthsOut: theirYears, trials } = baseline.columns;
  const { worth: ourWorth } = other;
  const { worth: theirWorth } = baseline;
  const years = Math.min(ourYears.length, theirYears.length);
  const nominal = newPair(years, trials, from, room);
  const real = newPair(years, trials, from, room);
  for (let i = 0; i < trials; i++) {
    let [ourYear, ours, ourRealYear, oursReal] = [0, 0, 0, 0];
    let [theirYear, theirs, theirRealYear, theirsReal] = [0, 0, 0, 0];
    let [since, sinceReal] = [0, 0];
    for (let y = 0, k = i; y < years; y++, k += trials) {
      ourYear = ourPay[k]!;
      theirYear = theirPay[k]!;
      ours += ourYear;
      theirs += theirYear;
      if (since === 0 && isAhead(ours, theirs)) since = y + 1;
      ourRealYear = ourYear * ourWorth[y]!;
      theirRealYear = theirYear * theirWorth[y]!;
      oursReal += ourRealYear;
      theirsReal += theirRealYear;
      if (sinceReal === 0 && isAhead(oursReal, theirsReal)) sinceReal = y + 1;
    }
    addTrial(nominal, i, { ours, theirs, ourYear, theirYear, since });
    addTrial(real, i, {
      ours: oursReal,
      theirs: theirsReal,
      ourYear: ourRealYear,
      theirYear: theirRealYear,
      since: sinceReal,
    });
  }
  return { nominal, real };
}

interface TrialEnd {
  /** Running totals at the horizon. */
  readonly ours: number;
  readonly theirs: number;
  /** The final year's pay. */
  readonly ourYear: number;
  readonly theirYear: number;
  /** First year at whose end this is ahead, 0 for none. */
  readonly since: number;
}

function addTrial(pair: Pair, trial: number, { ours, theirs, ourYear, theirYear, since }: TrialEnd): void {
  pair.difference[trial] = ours - theirs;
  if (trial < pair.ours.length) {
    pair.ours[trial] = ours;
    pair.theirs[trial] = theirs;
  }
  pair.aheadSince[since]! += 1;
  if (isAhead(ours, theirs)) pair.ahead[0]! += 1;
  if (isAhead(ourYear, theirYear)) pair.ahead[1]! += 1;
}

/** Each scenario after the first with its name, and how it does beside the first in either money. */
export function comparisonsFrom(
  scenarios: readonly Scenario[],
  { nominal, real }: InEachMoney<readonly Beside[]>,
): readonly Comparison[] {
  return nominal.map((beside, i) => ({ name: scenarios[i + 1]?.name ?? "", ...beside, real: real[i] ?? beside }));
}

/** How a scenario does beside the baseline, from the pair of all trials and the fan of its difference. */
export function besideOf(pair: Pair, difference: Fan): Beside {
  const trials = pair.aheadSince.reduce((sum, n) => sum + n, 0);
  return {
    beatsBaselineCumulative: (pair.ahead[0] ?? 0) / trials,
    beatsBaselineFinalYear: (pair.ahead[1] ?? 0) / trials,
    medianDifference: difference.p50,
    difference,
    breakEvenYear: breakEvenOf(pair.aheadSince, trials),
    dominance: dominanceOf(pair.ours, pair.theirs),
  };
}

function isAhead(ours: number, theirs: number): boolean {
  return ours - theirs > TIE * theirs;
}

function breakEvenOf(aheadSince: Uint32Array, trials: number): Beside["breakEvenYear"] {
  const never = aheadSince[0] ?? 0;
  const counts = aheadSince.slice();
  counts[0] = 0;
  const some = trials - never;
  const at = (p: number) => (some === 0 ? null : monthAt(counts, some, p));
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9), never: never / trials };
}

/**
 * Dominance between two samples of equal size. First order: sorted, one is nowhere below the other. Second order: its
 * running sums, from the worst outcome up, are nowhere below. Differences within the tie share count as none.
 */
function dominanceOf(ours: Float64Array, theirs: Float64Array): Dominance {
  const a = ours.toSorted();
  const b = theirs.toSorted();
  const first = { above: false, below: false };
  const second = { above: false, below: false };
  let sumA = 0;
  let sumB = 0;
  for (let i = 0; i < a.length; i++) {
    sumA += a[i]!;
    sumB += b[i]!;
    note(first, a[i]!, b[i]!);
    note(second, sumA, sumB);
  }
  return { first: verdict(first), second: verdict(second) };
}

interface Seen {
  above: boolean;
  below: boolean;
}

function note(seen: Seen, ours: number, theirs: number): void {
  if (isAhead(ours, theirs)) seen.above = true;
  if (isAhead(theirs, ours)) seen.below = true;
}

function verdict({ above, below }: Seen): Dominance["first"] {
  if (above && below) return "neither";
  if (above) return "this";
  return below ? "baseline" : "equal";
}
