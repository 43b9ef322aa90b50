/** All that the pane knows, and the one place where it changes. */
import type { PaneSettings } from "../../flows/flows";
import { noResults, reduceResults, type ResultsEvent, type ResultsState } from "./resultsState";
import { noRoadmap, reduceRoadmap, type RoadmapEvent, type RoadmapState } from "./roadmapState";
import { noScenarios, reduceScenarios, type ScenariosEvent, type ScenariosState } from "./scenariosState";

export type View = "roadmap" | "scenarios" | "results";

export interface PaneState {
  readonly view: View;
  readonly roadmap: RoadmapState;
  readonly scenarios: ScenariosState;
  readonly results: ResultsState;
  /** Colours that the person has chosen: places in the palette by the name of the scenario. */
  readonly colors: PaneSettings["colors"];
  /** What went wrong outside of a view, until the person has read it. */
  readonly notice: readonly string[];
}

export type PaneEvent =
  | { readonly type: "pane/viewChosen"; readonly view: View }
  | { readonly type: "pane/settingsRead"; readonly settings: Partial<PaneSettings> }
  | { readonly type: "pane/colorChosen"; readonly name: string; readonly color: number }
  | { readonly type: "pane/noticed"; readonly sentences: readonly string[] }
  | { readonly type: "pane/noticeRead" }
  | RoadmapEvent
  | ScenariosEvent
  | ResultsEvent;

export type Dispatch = (event: PaneEvent) => void;

export const newPane: PaneState = {
  view: "roadmap",
  roadmap: noRoadmap,
  scenarios: noScenarios,
  results: noResults,
  colors: {},
  notice: [],
};

export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  if (isOf("pane", event)) return reduceFrame(state, event);
  if (isOf("roadmap", event)) return { ...state, roadmap: reduceRoadmap(state.roadmap, event) };
  if (isOf("scenarios", event))
    return { ...state, scenarios: reduceScenarios(state.scenarios, event), colors: colorsAfter(state, event) };
  return { ...state, results: reduceResults(state.results, event) };
}

/** What a workbook remembers of how its pane was set. */
export function settingsOf({ colors, results }: PaneState): PaneSettings {
  return { colors, money: results.money, trials: results.trials, seed: results.seed };
}

function reduceFrame(state: PaneState, event: Extract<PaneEvent, { type: `pane/${string}` }>): PaneState {
  switch (event.type) {
    case "pane/viewChosen":
      return { ...state, view: event.view };
    case "pane/settingsRead": {
      const { colors = state.colors, ...results } = event.settings;
      return { ...state, colors, results: { ...state.results, ...results } };
    }
    case "pane/colorChosen":
      return { ...state, colors: { ...state.colors, [event.name]: event.color } };
    case "pane/noticed":
      return { ...state, notice: event.sentences };
    case "pane/noticeRead":
      return { ...state, notice: [] };
  }
}

/** A scenario keeps its colour under a new name. */
function colorsAfter({ scenarios, colors }: PaneState, event: ScenariosEvent): PaneState["colors"] {
  if (event.type !== "scenarios/edited") return colors;
  const before = scenarios.list.find(({ id }) => id === event.id)?.scenario.name;
  const color = before === undefined ? undefined : colors[before];
  if (color === undefined || before === event.scenario.name) return colors;
  const others = Object.entries(colors).filter(([name]) => name !== before);
  return { ...Object.fromEntries(others), [event.scenario.name]: color };
}

function isOf<Room extends "pane" | "roadmap" | "scenarios">(
  room: Room,
  event: PaneEvent,
): event is Extract<PaneEvent, { type: `${Room}/${string}` }> {
  return event.type.startsWith(`${room}/`);
}
