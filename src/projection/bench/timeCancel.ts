import { runProjection } from "../runProjection";
import type { Pool } from "../worker/pool";
import type { BenchOptions } from "./runBench";

/** Milliseconds into the summaries in which a run is cancelled. */
const INTO_SUMMARIES = 5;

/**
 * Milliseconds from cancelling a run of the unit to its answer, at worst: at half of its trials, and within its summaries.
 * Null where every run was over before it could be cancelled.
 */
export async function timeCancel(
  { scenarios, trials = 100_000, now }: BenchOptions,
  pool: Pool,
): Promise<number | null> {
  const waits: number[] = [];
  for (const [seed, at] of [0.5, 1, 0.5, 1, 0.5, 1].entries()) {
    const cancel = new AbortController();
    let cancelled = NaN;
    const abort = () => {
      cancelled = now();
      cancel.abort();
    };
    const onProgress = ({ done }: { readonly done: number }) => {
      if (at === 1 && done === 1) setTimeout(abort, INTO_SUMMARIES);
      else if (done >= at && !cancel.signal.aborted) abort();
    };
    const { partial } = await runProjection(scenarios, { trials, seed, onProgress, signal: cancel.signal }, pool);
    if (partial) waits.push(now() - cancelled);
  }
  return waits.length === 0 ? null : Math.max(...waits);
}
