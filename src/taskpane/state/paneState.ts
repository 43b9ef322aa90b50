/** All that the pane knows, and the one place where it changes. */
import type { PaneSettings } from "../../flows/flows";
import { seriesPlaces } from "../shared/seriesPlaces";
import { noResults, reduceResults, type ResultsEvent, type ResultsState } from "./resultsState";
import { noRoadmap, reduceRoadmap, type RoadmapEvent, type RoadmapState } from "./roadmapState";
import { sameData } from "./sameData";
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
  if (isOf("scenarios", event)) {
    const scenarios = reduceScenarios(state.scenarios, event);
    return { ...state, scenarios, colors: colorsAfter(state, scenarios) };
  }
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

/**
 * A scenario keeps its colour under a new name. Where others come, go or move, it keeps the usual one too, which is that of its
 * place in the list before.
 */
function colorsAfter({ scenarios: before, colors }: PaneState, after: ScenariosState): PaneState["colors"] {
  if (before.list === after.list) return colors;
  const names = before.list.map(({ scenario }) => scenario.name);
  const inPlace = sameData(idsOf(before), idsOf(after));
  const colorOf = inPlace ? new Map(Object.entries(colors)) : seriesPlaces(names, colors);
  const now = new Map(after.list.map(({ id, scenario }) => [id, scenario.name]));
  const kept = before.list.flatMap(({ id, scenario: { name } }) => {
    const color = colorOf.get(name);
    return color === undefined ? [] : [[now.get(id) ?? name, color] as const];
  });
  const others = Object.entries(colors).filter(([name]) => !names.includes(name));
  return Object.fromEntries([...others, ...kept]);
}

function idsOf({ list }: ScenariosState): readonly number[] {
  return list.map(({ id }) => id);
}

function isOf<Room extends "pane" | "roadmap" | "scenarios">(
  room: Room,
  event: PaneEvent,
): event is Extract<PaneEvent, { type: `${Room}/${string}` }> {
  return event.type.startsWith(`${room}/`);
}
