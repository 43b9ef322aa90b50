/** What can be asked about one scenario beyond its projection: the engine's workers answer, loaded when first asked. */
import type { Money } from "../career/projection";
import type { Scenario } from "../career/scenario";
import type { Grid } from "../projection/questions/grid";
import type { Replay } from "../projection/questions/replay";
import type { Tornado } from "../projection/questions/tornado";

/** A tenth of a usual run: these compare figures of the same trials, where noise cancels out. */
const TRIALS = 1_000;

export interface Asked {
  readonly scenario: Scenario;
  readonly seed: number;
  /** What the answer is told in. */
  readonly money: Money;
}

export async function whatItHangsOn({ scenario, seed, money }: Asked): Promise<Tornado> {
  const { askEngine } = await import("../flows/askEngine");
  return askEngine("tornado", [scenario, { trials: TRIALS, seed, money }]);
}

export async function howOftenToMove({ scenario, seed, money }: Asked): Promise<Grid> {
  const { askEngine } = await import("../flows/askEngine");
  return askEngine("moveGrid", [scenario, { trials: TRIALS, seed, money }]);
}

/** @param percentile 0–1 */
export async function careerAt({ scenario, seed, money }: Asked, percentile: number): Promise<Replay> {
  const { askEngine } = await import("../flows/askEngine");
  return askEngine("replay", [scenario, percentile, { trials: TRIALS, seed, money }]);
}
