/** A scenario beside the baseline on the same trials: who is ahead, by how much, and since when. */
import type { Comparison, Dominance } from "../career/projection";
import type { Compiled } from "./compile";
import { fanOf } from "./fan";
import type { TrialColumns } from "./simulateTrials";
import { monthAt, yearOf } from "./summarize";

/** A lead smaller than this share of the other's total is a tie. */
export const TIE = 1e-5;

/** Dominance is judged on the first so many trials. */
const DOMINANCE_TRIALS = 10_000;

export interface Simulated {
  readonly compiled: Compiled;
  readonly columns: TrialColumns;
}

/** Over the years both have, where their horizons differ. */
export function compare(baseline: Simulated, other: Simulated): Comparison {
  const years = Math.min(baseline.compiled.years, other.compiled.years);
  const { trials } = baseline.columns;
  const ours = new Float64Array(trials);
  const theirs = new Float64Array(trials);
  const aheadSince = new Uint8Array(trials);
  let aheadAtEnd = 0;
  for (let year = 1; year <= years; year++) {
    const own = yearOf(other.columns.total, year, trials);
    const base = yearOf(baseline.columns.total, year, trials);
    aheadAtEnd = 0;
    for (let i = 0; i < trials; i++) {
      ours[i]! += own[i]!;
      theirs[i]! += base[i]!;
      if (!isAhead(ours[i]!, theirs[i]!)) continue;
      aheadAtEnd++;
      if (aheadSince[i] === 0) aheadSince[i] = year;
    }
  }
  const difference = fanOf(ours.map((total, i) => total - (theirs[i] ?? 0)));
  return {
    name: other.compiled.scenario.name,
    beatsBaselineCumulative: aheadAtEnd / trials,
    beatsBaselineFinalYear: shareAhead(
      yearOf(other.columns.total, years, trials),
      yearOf(baseline.columns.total, years, trials),
    ),
    medianDifference: difference.p50,
    difference,
    breakEvenYear: breakEvenOf(aheadSince, years),
    dominance: dominanceOf(ours.subarray(0, DOMINANCE_TRIALS), theirs.subarray(0, DOMINANCE_TRIALS)),
  };
}

export function isAhead(ours: number, theirs: number): boolean {
  return ours - theirs > TIE * theirs;
}

function shareAhead(ours: Float64Array, theirs: Float64Array): number {
  let ahead = 0;
  for (let i = 0; i < ours.length; i++) if (isAhead(ours[i]!, theirs[i]!)) ahead++;
  return ahead / ours.length;
}

function breakEvenOf(aheadSince: Uint8Array, years: number): Comparison["breakEvenYear"] {
  const counts = new Uint32Array(years + 1);
  for (const year of aheadSince) counts[year]!++;
  const never = counts[0] ?? 0;
  counts[0] = 0;
  const some = aheadSince.length - never;
  const at = (p: number) => (some === 0 ? null : monthAt(counts, some, p));
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9), never: never / aheadSince.length };
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
