import type { Roadmap } from "../career/roadmap";
import type { Scenario } from "../career/scenario";
import { builtInScenarios } from "../projection/builtInScenarios";
import { readScenarios } from "../projection/readScenarios";
import { plannedEvents } from "../roadmap/plannedEvents";
import example from "../../assets/scenarios/example.json";

/** The scenarios of a new workbook, the baseline first. */
export function exampleScenarios(): readonly Scenario[] {
  return scenariosOf(example);
}

/** Ready-made scenarios, each under a name of its own; see `Flows.presets`. */
export function presets(roadmap?: Roadmap): readonly Scenario[] {
  const all = [...exampleScenarios(), ...builtInScenarios.flatMap(({ json }) => scenariosOf(json))];
  const followed = roadmap === undefined ? undefined : followRoadmap(roadmap, all[0]);
  const named = new Map<string, Scenario>();
  for (const scenario of followed === undefined ? all : [...all, followed]) named.set(scenario.name, scenario);
  return [...named.values()];
}

/** The baseline with the moves and promotions that the roadmap expects; undefined where it expects none within the horizon. */
export function followRoadmap(roadmap: Roadmap, baseline: Scenario | undefined): Scenario | undefined {
  if (baseline === undefined) return undefined;
  const events = plannedEvents(roadmap).filter(({ month }) => month >= 1 && month <= 12 * baseline.years);
  if (events.length === 0) return undefined;
  return {
    ...baseline,
    name: "Follow the roadmap",
    assumptions: { ...baseline.assumptions, plannedEvents: events },
  };
}

/** The example scenarios, and one more where the roadmap expects pay events. */
export function scenariosFor(roadmap: Roadmap): readonly Scenario[] {
  const scenarios = exampleScenarios();
  const followed = followRoadmap(roadmap, scenarios[0]);
  return followed === undefined ? scenarios : [...scenarios, followed];
}

function scenariosOf(json: unknown): readonly Scenario[] {
  const read = readScenarios(json);
  if (read.ok) return read.value;
  throw new Error(`built-in scenarios do not hold: ${read.problems.map(({ message }) => message).join(" ")}`);
}
