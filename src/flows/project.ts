import type { Projection } from "../career/projection";
import type { Scenario } from "../career/scenario";
import { runProjection } from "../projection/runProjection";
import type { RunOptions } from "./flows";
import type { Spawn } from "./spawnWorker";

/** Simulates in the workers that `spawn` starts, or in this thread where there is none; see `Flows.project`. */
export function project(scenarios: readonly Scenario[], options: RunOptions, spawn?: Spawn): Promise<Projection> {
  return runProjection(scenarios, options, spawn);
}
