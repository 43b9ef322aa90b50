/**
 * Runs scenarios for a moment, so that the first run that somebody waits for meets workers that are loaded and code that
 * is compiled: it is over in half the time.
 */
import type { Scenario } from "../career/scenario";
import { runProjection } from "./runProjection";
import type { Pool } from "./worker/pool";

/** Enough for every worker to do each kind of work a few times; together about a quarter of a second. */
const ROUNDS = 3;
const TRIALS = 4000;
const CHUNK = 500;

/** @param scenarios such as will be run: code is compiled for the kinds of career it has met */
export async function warmUp(scenarios: readonly Scenario[], pool: Pool): Promise<void> {
  for (let seed = 0; seed < ROUNDS; seed++)
    await runProjection(scenarios, { trials: TRIALS, seed, chunk: CHUNK }, pool);
}
