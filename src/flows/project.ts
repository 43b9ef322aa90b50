import type { Projection } from "../career/projection";
import type { Scenario } from "../career/scenario";
import { runProjection } from "../projection/runProjection";
import type { Pool } from "../projection/worker/pool";
import type { Spawn } from "../projection/worker/workers";
import type { RunOptions } from "./flows";
import { pagePool } from "./pagePool";

/** Simulates in the page's workers, or with the help given; in this thread where there is none. See `Flows.project`. */
export function project(
  scenarios: readonly Scenario[],
  options: RunOptions,
  help: Spawn | Pool | undefined = pagePool(),
): Promise<Projection> {
  return runProjection(scenarios, options, help);
}
