/** Runs more and more trials until the median is known as precisely as wished. */
import type { Projection } from "../../career/projection";
import { MAX_TRIALS } from "../readRunOptions";

export interface Precision {
  /** Wished standard error of the median running total at the horizon, as a share of it: 0.001 is a tenth of a percent. */
  readonly relativeError: number;
  /** No more trials than this; 10,000,000 unless told otherwise. */
  readonly maxTrials?: number;
  /** Told after each round, for showing what is known so far. */
  readonly onRound?: (projection: Projection, reached: number) => void;
}

export interface PreciseProjection {
  readonly projection: Projection;
  /** The relative error reached: the largest of all scenarios. */
  readonly relativeError: number;
  /** False where the trials ran out, or the run was cancelled, before the wish was met. */
  readonly met: boolean;
}

/** What may be wished for: finer than the first no run of ten million trials gets, and the last says little. */
export const precisionRange = { min: 0.0001, max: 0.1 } as const;

const FIRST_ROUND = 1000;

/**
 * Each round runs the trials that the error seen so far asks for (it falls with the root of their number), at least
 * twice and at most ten times as many as before. Trial k is the same in every round.
 *
 * @param run simulates so many trials, e.g. `(trials) => runProjection(scenarios, { trials, seed }, pool)`
 */
export async function untilPrecise(
  run: (trials: number) => Promise<Projection>,
  wish: Precision,
): Promise<PreciseProjection> {
  const most = wish.maxTrials ?? MAX_TRIALS;
  let trials = Math.min(FIRST_ROUND, most);
  let before: Projection | undefined;
  for (;;) {
    const projection = fuller(await run(trials), before);
    const reached = relativeErrorOf(projection);
    wish.onRound?.(projection, reached);
    const met = reached <= wish.relativeError;
    if (met || trials >= most || projection.partial === true) return { projection, relativeError: reached, met };
    const short = reached / wish.relativeError;
    const asked = 1.1 * trials * short * short;
    trials = Math.min(most, Math.ceil(Math.min(10 * trials, Math.max(2 * trials, asked))));
    before = projection;
  }
}

/** A round that was cancelled early has less to tell than the one before. */
function fuller(projection: Projection, before: Projection | undefined): Projection {
  return projection.partial === true && before !== undefined && before.trials > projection.trials
    ? { ...before, partial: true }
    : projection;
}

/** The largest relative standard error of the scenarios' median running totals at the horizon. */
export function relativeErrorOf(projection: Projection): number {
  return projection.scenarios.reduce((worst, { years }) => {
    const end = years.at(-1)?.cumulative;
    if (!end || end.p50 === 0) return worst;
    return Math.max(worst, (end.medianError ?? end.standardError) / end.p50);
  }, 0);
}
