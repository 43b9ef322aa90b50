/**
 * Runs a projection without blocking: chunks of trials in workers where there are any, else in this thread with a
 * pause after each. The figures are those of `simulate`, bit for bit, however the trials were cut and shared out.
 */
import type { Projection } from "../career/projection";
import type { Scenario } from "../career/scenario";
import type { ProjectionRun, RunProgress } from "./run";
import { runExact } from "./runExact";
import { runSketched } from "./runSketched";
import { isSketched } from "./sketchTrials";
import { createPool, type Pool } from "./worker/pool";
import type { Spawn, WorkerLike } from "./worker/workers";

export type { Pool, ProjectionRun, RunProgress, Spawn, WorkerLike };

/**
 * @param scenarios at least one, as `readScenarios` gives them
 * @param help a pool to use, or a way to make workers for this run alone
 */
export async function runProjection(
  scenarios: readonly Scenario[],
  run: ProjectionRun,
  help?: Spawn | Pool,
): Promise<Projection> {
  const pool = typeof help === "function" ? createPool(help, run.workers ?? 2) : help;
  const start = isSketched(scenarios, run.trials) ? runSketched : runExact;
  try {
    return await start(scenarios, run, pool);
  } finally {
    if (typeof help === "function") pool?.close();
  }
}
