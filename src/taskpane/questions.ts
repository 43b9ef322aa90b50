/** What can be asked about one scenario beyond its projection: the engine's workers answer, loaded when first asked. */
import type { Money } from "../career/projection";
import type { Scenario } from "../career/scenario";
import type { Grid } from "../projection/questions/grid";
import type { Replay } from "../projection/questions/replay";
import type { Tornado } from "../projection/questions/tornado";
import { DEFAULT_TRIALS } from "../projection/readRunOptions";

/** As many as a cell's functions take, whatever a run takes, so that CAREER.TORNADO and CAREER.REPLAY give what the pane shows. */
export const trials = DEFAULT_TRIALS;

export interface Asked {
  readonly scenario: Scenario;
  readonly seed: number;
  /** What the answer is told in. */
  readonly money: Money;
}

export async function whatItHangsOn({ scenario, seed, money }: Asked): Promise<Tornado> {
  const { askEngine } = await import("../flows/askEngine");
  return askEngine("tornado", [scenario, { trials, seed, money }]);
}

export async function howOftenToMove({ scenario, seed, money }: Asked): Promise<Grid> {
  const { askEngine } = await import("../flows/askEngine");
  return askEngine("moveGrid", [scenario, { trials, seed, money }]);
}

/** @param percentile 0–1 */
export async function careerAt({ scenario, seed, money }: Asked, percentile: number): Promise<Replay> {
  const { askEngine } = await import("../flows/askEngine");
  return askEngine("replay", [scenario, percentile, { trials, seed, money }]);
}
