import type { Roadmap } from "../career/roadmap";
import type { Scenario } from "../career/scenario";
import { readScenarios } from "../projection/readScenarios";
import { plannedEvents } from "../roadmap/plannedEvents";
import example from "../../assets/scenarios/example.json";

/** Ready-made scenarios, the baseline first; with a roadmap that expects pay events one more follows them. See `Flows.presets`. */
export function presets(roadmap?: Roadmap): readonly Scenario[] {
  const read = readScenarios(example);
  if (!read.ok)
    throw new Error(`the example scenarios do not hold: ${read.problems.map(({ message }) => message).join(" ")}`);
  const followed = roadmap === undefined ? undefined : followRoadmap(roadmap, read.value[0]);
  return followed === undefined ? read.value : [...read.value, followed];
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
