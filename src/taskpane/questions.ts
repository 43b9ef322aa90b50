/**
 * What can be asked about one scenario beyond its projection. Each answer takes the engine a fraction of a second in
 * this thread; it is loaded when first asked.
 */
import type { Scenario } from "../career/scenario";
import type { Grid } from "../projection/questions/grid";
import type { Replay } from "../projection/questions/replay";
import type { Tornado } from "../projection/questions/tornado";

/** A tenth of a usual run: these compare figures of the same trials, where noise cancels out. */
const TRIALS = 1_000;

export async function whatItHangsOn(scenario: Scenario, seed: number): Promise<Tornado> {
  const { tornado } = await import("../projection/questions/tornado");
  return tornado(scenario, { trials: TRIALS, seed });
}

export async function howOftenToMove(scenario: Scenario, seed: number): Promise<Grid> {
  const { moveGrid } = await import("../projection/questions/grid");
  return moveGrid(scenario, { trials: TRIALS, seed });
}

/** @param percentile 0–1 */
export async function careerAt(scenario: Scenario, percentile: number, seed: number): Promise<Replay> {
  const { replay } = await import("../projection/questions/replay");
  return replay(scenario, percentile, { trials: TRIALS, seed });
}
