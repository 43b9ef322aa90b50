/** A run of more trials than are kept: they are counted as they come and merged in their order. */
import type { Projection } from "../career/projection";
import type { Scenario } from "../career/scenario";
import { inLanes, type ProjectionRun, reporter } from "./run";
import {
  addTrials,
  mergeTrials,
  newSketched,
  SKETCH_CHUNK,
  type SketchedTrials,
  sketchedProjection,
  sketchTrials,
} from "./sketchTrials";
import type { Pool } from "./worker/pool";

/** Chunks that a worker counts before it answers: its sketches are as large for one as for many. */
const CHUNKS_AWAY = 8;

export async function runSketched(
  scenarios: readonly Scenario[],
  run: ProjectionRun,
  pool: Pool | undefined,
): Promise<Projection> {
  const { trials, seed, signal } = run;
  const all = newSketched(scenarios);
  const report = reporter(run);
  // The first chunk is always waited for: a cancelled run has something to show.
  const first = Math.min(SKETCH_CHUNK, trials);
  addTrials(all, scenarios, seed, 0, first);
  report(first);
  const size = SKETCH_CHUNK * (pool && pool.size() > 0 ? CHUNKS_AWAY : 1);
  const early = new Map<number, SketchedTrials>();
  let merged = 0;
  await inLanes(Math.ceil((trials - first) / size), pool, signal, async (piece) => {
    const from = first + piece * size;
    const count = Math.min(size, trials - from);
    const response = await pool?.ask({ kind: "sketch", scenarios, seed, from, trials: count }, { signal });
    if (signal?.aborted) return;
    if (response?.kind !== "sketched" && piece === merged && count <= SKETCH_CHUNK) {
      addTrials(all, scenarios, seed, from, count);
      merged++;
    } else
      early.set(piece, response?.kind === "sketched" ? response.sketched : sketchTrials(scenarios, seed, from, count));
    for (let part = early.get(merged); part; part = early.get(merged)) {
      mergeTrials(all, part);
      early.delete(merged++);
    }
    report(count);
  });
  const done = Math.min(trials, first + merged * size);
  const projection = sketchedProjection(scenarios, all, { trials: done, seed });
  return done < trials ? { ...projection, partial: true } : projection;
}
