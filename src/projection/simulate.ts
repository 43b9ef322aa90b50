/** Simulates scenarios and sums up their trials. */
import type { Projection, ScenarioSummary } from "../career/projection";
import type { Scenario } from "../career/scenario";
import { compileAll, simulateChunk, type Trials } from "./chunk";
import { comparisonOf, type Pair } from "./compare";
import { ENGINE } from "./engine";
import { fanOf } from "./fan";
import type { TrialsAndSeed } from "./readRunOptions";
import {
  isSketched,
  mergeTrials,
  SKETCH_CHUNK,
  type SketchedTrials,
  sketchedProjection,
  sketchTrials,
} from "./sketchTrials";
import type { TrialColumns } from "./simulateTrials";
import { summarize } from "./summarize";

/**
 * The projection of scenarios, the first of them the baseline. The same scenarios, trials and seed give the same
 * figures to the last bit, wherever and however they are worked out.
 *
 * @param scenarios at least one, as `readScenarios` gives them
 * @example simulate(scenarios, { trials: 10_000, seed: 1 }).scenarios[0]?.years.at(-1)?.annual.p50
 */
export function simulate(scenarios: readonly Scenario[], { trials, seed }: TrialsAndSeed): Projection {
  if (isSketched(scenarios, trials)) return simulateSketched(scenarios, { trials, seed });
  const compiled = compileAll(scenarios);
  const all = simulateChunk(compiled, seed, 0, trials);
  const summaries = compiled.map((one, i) => summarize(one, columnsOf(all, i)));
  return projectionFrom(summaries, all.pairs, { trials, seed });
}

/** One scenario's columns. */
export function columnsOf(all: Trials, i: number): TrialColumns {
  const columns = all.columns[i];
  if (!columns) throw new Error(`nothing was simulated for scenario ${i}`);
  return columns;
}

/** So many trials that they are counted chunk by chunk, in memory that does not grow with them. */
export function simulateSketched(scenarios: readonly Scenario[], { trials, seed }: TrialsAndSeed): Projection {
  let all: SketchedTrials | undefined;
  for (let from = 0; from < trials; from += SKETCH_CHUNK) {
    const next = sketchTrials(scenarios, seed, from, Math.min(SKETCH_CHUNK, trials - from));
    if (all) mergeTrials(all, next);
    else all = next;
  }
  if (!all) throw new Error("a projection needs at least one trial");
  return sketchedProjection(scenarios, all, { trials, seed });
}

/** A projection from summaries and pairs. */
export function projectionFrom(
  scenarios: readonly ScenarioSummary[],
  pairs: readonly Pair[],
  { trials, seed }: TrialsAndSeed,
): Projection {
  const comparison = pairs.map((pair, i) => comparisonOf(scenarios[i + 1]?.name ?? "", pair, fanOf(pair.difference)));
  return { trials, seed, engine: ENGINE, scenarios, comparison };
}
