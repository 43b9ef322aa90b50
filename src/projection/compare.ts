/** A scenario beside the baseline on the same trials: who is ahead, by how much, and since when. */
import type { Comparison, Dominance, Fan } from "../career/projection";
import type { Compiled } from "./compile";
import { fanOf } from "./fan";
import type { TrialColumns } from "./simulateTrials";
import { monthAt, yearOf } from "./summarize";

/** A lead smaller than this share of the other's total is a tie. */
export const TIE = 1e-5;

/** Dominance is judged on the first so many trials. */
export const DOMINANCE_TRIALS = 10_000;

export interface Simulated {
  readonly compiled: Compiled;
  readonly columns: TrialColumns;
}

/** What a block of trials says of two scenarios; blocks are put together by laying end to end and adding. */
export interface Pair {
  /** This − baseline of the running total at the horizon, by trial. */
  readonly difference: Float64Array;
  /** Both running totals of the first trials, for dominance. */
  readonly ours: Float64Array;
  readonly theirs: Float64Array;
  readonly aheadCumulative: number;
  readonly aheadFinalYear: number;
  /** Trials by the first year at whose end this is ahead; entry 0 counts those that never are. */
  readonly aheadSince: Uint32Array;
}

/** Over the years both have, where their horizons differ. */
export function pairUp(baseline: Simulated, other: Simulated): Pair {
  const years = Math.min(baseline.compiled.years, other.compiled.years);
  const { trials } = baseline.columns;
  const ours = new Float64Array(trials);
  const theirs = new Float64Array(trials);
  const since = new Uint8Array(trials);
  let aheadCumulative = 0;
  for (let year = 1; year <= years; year++) {
    const own = yearOf(other.columns.total, year, trials);
    const base = yearOf(baseline.columns.total, year, trials);
    aheadCumulative = 0;
    for (let i = 0; i < trials; i++) {
      ours[i]! += own[i]!;
      theirs[i]! += base[i]!;
      if (!isAhead(ours[i]!, theirs[i]!)) continue;
      aheadCumulative++;
      if (since[i] === 0) since[i] = year;
    }
  }
  const aheadSince = new Uint32Array(years + 1);
  for (const year of since) aheadSince[year]! += 1;
  return {
    difference: ours.map((total, i) => total - theirs[i]!),
    ours: ours.slice(0, DOMINANCE_TRIALS),
    theirs: theirs.slice(0, DOMINANCE_TRIALS),
    aheadCumulative,
    aheadFinalYear: countAhead(
      yearOf(other.columns.total, years, trials),
      yearOf(baseline.columns.total, years, trials),
    ),
    aheadSince,
  };
}

/** The comparison of a scenario with the baseline, from a pair of all trials. */
export function comparisonOf(name: string, pair: Pair, difference: Fan): Comparison {
  const trials = pair.aheadSince.reduce((sum, n) => sum + n, 0);
  return {
    name,
    beatsBaselineCumulative: pair.aheadCumulative / trials,
    beatsBaselineFinalYear: pair.aheadFinalYear / trials,
    medianDifference: difference.p50,
    difference,
    breakEvenYear: breakEvenOf(pair.aheadSince, trials),
    dominance: dominanceOf(pair.ours, pair.theirs),
  };
}

export function compare(baseline: Simulated, other: Simulated): Comparison {
  const pair = pairUp(baseline, other);
  return comparisonOf(other.compiled.scenario.name, pair, fanOf(pair.difference));
}

export function isAhead(ours: number, theirs: number): boolean {
  return ours - theirs > TIE * theirs;
}

function countAhead(ours: Float64Array, theirs: Float64Array): number {
  let ahead = 0;
  for (let i = 0; i < ours.length; i++) if (isAhead(ours[i]!, theirs[i]!)) ahead++;
  return ahead;
}

function breakEvenOf(aheadSince: Uint32Array, trials: number): Comparison["breakEvenYear"] {
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
export function dominanceOf(ours: Float64Array, theirs: Float64Array): Dominance {
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
