import type { Roadmap } from "../career/roadmap";
import type { Scenario } from "../career/scenario";
import { builtInScenarios } from "../projection/builtInScenarios";
import { readScenarios } from "../projection/readScenarios";
import { plannedEvents } from "../roadmap/plannedEvents";
import example from "../../assets/scenarios/example.json";
import { documentScenarios } from "./documentPaths";
import type { PresetKind, Presets } from "./flows";

/** The scenarios of a new workbook, the baseline first. */
export function exampleScenarios(): readonly Scenario[] {
  return scenariosOf(example);
}

/** Ready-made scenarios by what they try out, each under a name of its own; see `Flows.presets`. */
export function presets(roadmap?: Roadmap): Presets {
  const usual = exampleScenarios();
  const followed = roadmap === undefined ? undefined : followRoadmap(roadmap, usual[0]);
  const all = [
    ...(followed === undefined ? [] : [{ kind: "roadmap", scenario: followed } as const]),
    ...(roadmap === undefined ? [] : documentScenarios(roadmap)).map(
      (scenario) => ({ kind: "roadmap", scenario }) as const,
    ),
    ...builtInScenarios.flatMap(({ id, json }) =>
      scenariosOf(json).map((scenario) => ({ kind: kinds[id] ?? "other", scenario })),
    ),
    ...usual.map((scenario) => ({ kind: "other", scenario }) as const),
  ];
  const named = new Map<string, (typeof all)[number]>();
  for (const one of all) if (!named.has(one.scenario.name)) named.set(one.scenario.name, one);
  const groups = order.map((kind) => ({
    kind,
    scenarios: [...named.values()].filter((one) => one.kind === kind).map(({ scenario }) => scenario),
  }));
  return { usual, groups: groups.filter(({ scenarios }) => scenarios.length > 0) };
}

/** What each built-in set tries out, by its id. */
const kinds: Readonly<Record<string, PresetKind>> = {
  stay: "stay",
  "move-public-data": "moves",
  "move-optimistic": "moves",
  "move-by-chance": "moves",
  hop: "moves",
  "follow-the-roadmap": "moves",
  manage: "paths",
  "seven-paths": "paths",
  "startup-or-big-tech": "employers",
};

const order: readonly PresetKind[] = ["roadmap", "stay", "moves", "paths", "employers", "other"];

/** The baseline with the moves and promotions that the roadmap expects; undefined where it expects none within the horizon. */
function followRoadmap(roadmap: Roadmap, baseline: Scenario | undefined): Scenario | undefined {
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
