/** What both kinds of run share: their options, their progress, and handing chunks out to workers or to this thread. */
import type { Pool } from "./worker/pool";
import { yieldToEvents } from "./yieldToEvents";

export interface RunProgress {
  /** 0–1. */
  readonly done: number;
  readonly trialsDone: number;
  readonly trialsPerSecond: number;
}

export interface ProjectionRun {
  readonly trials: number;
  readonly seed: number;
  readonly onProgress?: (progress: RunProgress) => void;
  /** Aborting ends the run within a tenth of a second with what it has: `partial` is then true. */
  readonly signal?: AbortSignal;
  /** Workers to spawn; 2 unless told otherwise. Without `spawn` it means nothing. */
  readonly workers?: number;
  /** Trials in a chunk; chosen for a chunk to take about a hundredth of a second unless told otherwise. */
  readonly chunk?: number;
  /** Milliseconds that only grow, for the speed reported. */
  readonly now?: () => number;
}

/** Tells of trials as they are done, and how fast they come. */
export function reporter({ trials, onProgress, now = () => performance.now() }: ProjectionRun): (more: number) => void {
  const begun = now();
  let trialsDone = 0;
  return (more) => {
    trialsDone += more;
    const seconds = Math.max(1e-6, (now() - begun) / 1000);
    onProgress?.({ done: trialsDone / trials, trialsDone, trialsPerSecond: trialsDone / seconds });
  };
}

/**
 * Does each of `count` pieces of work once, in their order: as many at a time as there are workers (and one more
 * waiting for each), else one by one with a pause for other events. Stops handing out when the signal is aborted.
 */
export async function inLanes(
  count: number,
  pool: Pool | undefined,
  signal: AbortSignal | undefined,
  work: (piece: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  async function lane(): Promise<void> {
    while (next < count && !signal?.aborted) {
      await work(next++);
      if (!pool || pool.size() === 0) await yieldToEvents();
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, 2 * (pool?.size() ?? 0)) }, lane));
}
