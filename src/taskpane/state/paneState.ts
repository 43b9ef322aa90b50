/** All that the pane knows, and the one place where it changes. */
import { noResults, reduceResults, type ResultsEvent, type ResultsState } from "./resultsState";
import { noRoadmap, reduceRoadmap, type RoadmapEvent, type RoadmapState } from "./roadmapState";
import { noScenarios, reduceScenarios, type ScenariosEvent, type ScenariosState } from "./scenariosState";

export type View = "roadmap" | "scenarios" | "results";

export interface PaneState {
  readonly view: View;
  readonly roadmap: RoadmapState;
  readonly scenarios: ScenariosState;
  readonly results: ResultsState;
}

export type PaneEvent =
  { readonly type: "pane/viewChosen"; readonly view: View } | RoadmapEvent | ScenariosEvent | ResultsEvent;

export type Dispatch = (event: PaneEvent) => void;

export const newPane: PaneState = {
  view: "roadmap",
  roadmap: noRoadmap,
  scenarios: noScenarios,
  results: noResults,
};

export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  if (event.type === "pane/viewChosen") return { ...state, view: event.view };
  if (isOf("roadmap", event)) return { ...state, roadmap: reduceRoadmap(state.roadmap, event) };
  if (isOf("scenarios", event)) return { ...state, scenarios: reduceScenarios(state.scenarios, event) };
  return { ...state, results: reduceResults(state.results, event) };
}

function isOf<Room extends "roadmap" | "scenarios">(
  room: Room,
  event: PaneEvent,
): event is Extract<PaneEvent, { type: `${Room}/${string}` }> {
  return event.type.startsWith(`${room}/`);
}
