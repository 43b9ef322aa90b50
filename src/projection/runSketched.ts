/** A run of more trials than are kept: chunks are counted as they come and merged in their order. */
import type { Projection } from "../career/projection";
import type { Scenario } from "../career/scenario";
import { askUnlessAborted, inLanes, type ProjectionRun, reporter } from "./run";
import { mergeTrials, SKETCH_CHUNK, type SketchedTrials, sketchedProjection, sketchTrials } from "./sketchTrials";
import type { Pool } from "./worker/pool";

export async function runSketched(
  scenarios: readonly Scenario[],
  run: ProjectionRun,
  pool: Pool | undefined,
): Promise<Projection> {
  const { trials, seed, signal } = run;
  // The first chunk is always waited for: a cancelled run has something to show.
  const all = sketchTrials(scenarios, seed, 0, Math.min(SKETCH_CHUNK, trials));
  const report = reporter(run);
  report(Math.min(SKETCH_CHUNK, trials));
  const early = new Map<number, SketchedTrials>();
  let merged = 1;
  await inLanes(Math.ceil(trials / SKETCH_CHUNK) - 1, pool, signal, async (lane) => {
    const chunk = lane + 1;
    const from = chunk * SKETCH_CHUNK;
    const count = Math.min(SKETCH_CHUNK, trials - from);
    const response = await askUnlessAborted(pool, { kind: "sketch", scenarios, seed, from, trials: count }, signal);
    if (signal?.aborted) return;
    early.set(chunk, response?.kind === "sketched" ? response.sketched : sketchTrials(scenarios, seed, from, count));
    for (let part = early.get(merged); part; part = early.get(merged)) {
      mergeTrials(all, part);
      early.delete(merged++);
    }
    report(count);
  });
  const done = Math.min(trials, merged * SKETCH_CHUNK);
  const projection = sketchedProjection(scenarios, all, { trials: done, seed });
  return done < trials ? { ...projection, partial: true } : projection;
}
