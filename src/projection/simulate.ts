/** Simulates scenarios and sums up their trials. */
import type { Projection, ScenarioSummary } from "../career/projection";
import type { Scenario } from "../career/scenario";
import { compare, type Simulated } from "./compare";
import { compile } from "./compile";
import { ENGINE } from "./engine";
import type { TrialsAndSeed } from "./readRunOptions";
import {
  isSketched,
  mergeTrials,
  SKETCH_CHUNK,
  type SketchedTrials,
  sketchedProjection,
  sketchTrials,
} from "./sketchTrials";
import { newColumns, simulateTrials } from "./simulateTrials";
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
  return projectionOf(simulateTogether(scenarios, { trials, seed }), { trials, seed });
}

/** All trials of all scenarios, before they are summed up. */
export function simulateTogether(
  scenarios: readonly Scenario[],
  { trials, seed }: TrialsAndSeed,
): readonly Simulated[] {
  const simulated = scenarios.map((scenario) => {
    const compiled = compile(scenario);
    return { compiled, columns: newColumns(compiled, trials) };
  });
  simulateTrials(
    simulated.map((s) => s.compiled),
    seed,
    0,
    simulated.map((s) => s.columns),
  );
  return simulated;
}

/** So many trials that they are counted chunk by chunk, in memory that does not grow with them. */
export function simulateSketched(scenarios: readonly Scenario[], { trials, seed }: TrialsAndSeed): Projection {
  let all: SketchedTrials | undefined;
  for (let from = 0; from < trials; from += SKETCH_CHUNK) {
    const next = sketchTrials(scenarios, seed, from, Math.min(SKETCH_CHUNK, trials - from));
    all = all ? mergeTrials(all, next) : next;
  }
  if (!all) throw new Error("a projection needs at least one trial");
  return sketchedProjection(scenarios, all, { trials, seed });
}

/** Summaries and comparisons of what was simulated. */
function projectionOf(simulated: readonly Simulated[], options: TrialsAndSeed): Projection {
  return projectionFrom(
    simulated,
    simulated.map(({ compiled, columns }) => summarize(compiled, columns)),
    options,
  );
}

/** A projection from summaries that are there already. */
export function projectionFrom(
  simulated: readonly Simulated[],
  scenarios: readonly ScenarioSummary[],
  { trials, seed }: TrialsAndSeed,
): Projection {
  const [baseline, ...others] = simulated;
  const comparison = baseline ? others.map((other) => compare(baseline, other)) : [];
  return { trials, seed, engine: ENGINE, scenarios, comparison };
}
