/** Simulates scenarios and sums up their trials. */
import type { Comparison, InEachMoney, Projection, ScenarioSummary } from "../career/projection";
import type { Scenario } from "../career/scenario";
import { columnsOf, compileAll, simulateChunk } from "./chunk";
import { besideOf, comparisonsFrom, type Pair } from "./compare";
import { ENGINE } from "./engine";
import { fanOf } from "./fan";
import type { TrialsAndSeed } from "./readRunOptions";
import { addTrials, isSketched, newSketched, SKETCH_CHUNK, sketchedProjection } from "./sketchTrials";
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
  const all = simulateChunk(compiled, { seed, from: 0, trials });
  const summaries = compiled.map((one, i) => summarize(one, columnsOf([all], i)));
  return projectionFrom(summaries, comparisonsOf(scenarios, all.pairs), { trials, seed });
}

/** So many trials that they are counted chunk by chunk, in memory that does not grow with them. */
export function simulateSketched(scenarios: readonly Scenario[], { trials, seed }: TrialsAndSeed): Projection {
  const all = newSketched(scenarios);
  for (let from = 0; from < trials; from += SKETCH_CHUNK)
    addTrials(all, scenarios, seed, from, Math.min(SKETCH_CHUNK, trials - from));
  return sketchedProjection(scenarios, all, { trials, seed });
}

export function projectionFrom(
  scenarios: readonly ScenarioSummary[],
  comparison: readonly Comparison[],
  { trials, seed }: TrialsAndSeed,
): Projection {
  return { trials, seed, engine: ENGINE, scenarios, comparison };
}

/** Each scenario after the first beside it, from the pairs of all trials. */
export function comparisonsOf(
  scenarios: readonly Scenario[],
  pairs: InEachMoney<readonly Pair[]>,
): readonly Comparison[] {
  const beside = (pair: Pair) => besideOf(pair, fanOf(pair.difference));
  return comparisonsFrom(scenarios, { nominal: pairs.nominal.map(beside), real: pairs.real.map(beside) });
}
