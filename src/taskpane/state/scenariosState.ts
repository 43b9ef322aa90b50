/** The list of scenarios; the first is the baseline that the others are compared with. */
import type { Problem } from "../../career/problem";
import type { Scenario } from "../../career/scenario";
import { freeName } from "./freeName";
import { mergeScenarios } from "./mergeScenarios";
import { sameData } from "./sameData";
import { setStart } from "./setStart";
import { idle, type Work } from "./work";

export interface ScenariosState {
  readonly status: "loading" | "ready" | "failed";
  /** Why there are none, where status is "failed"; otherwise what is worth knowing about those in the workbook. */
  readonly problems: readonly Problem[];
  readonly list: readonly ListedScenario[];
  /** Id of the scenario whose form is open. */
  readonly editing: number | null;
  /** What the workbook held when it was last read or written. */
  readonly saved: readonly Scenario[];
  /** True while the list differs from the workbook's. */
  readonly unsaved: boolean;
  readonly write: Work;
  readonly nextId: number;
}

/** The id lets a scenario be renamed and moved without losing its place in the pane. */
export interface ListedScenario {
  readonly id: number;
  readonly scenario: Scenario;
}

export type ScenariosEvent =
  | { readonly type: "scenarios/loading" }
  | {
      readonly type: "scenarios/loaded";
      readonly scenarios: readonly Scenario[];
      readonly problems: readonly Problem[];
    }
  /** The pane's with those of the sheet, and nothing of it written yet. */
  | {
      readonly type: "scenarios/merged";
      readonly scenarios: readonly Scenario[];
      readonly sheet: readonly Scenario[];
    }
  /** `sheet` was written from what the pane held when that began. */
  | {
      readonly type: "scenarios/written";
      readonly pane: readonly Scenario[];
      readonly sheet: readonly Scenario[];
    }
  | { readonly type: "scenarios/failed"; readonly problems: readonly Problem[] }
  | { readonly type: "scenarios/added"; readonly scenario: Scenario }
  /** Several at the end, to be compared as they are. */
  | { readonly type: "scenarios/addedTogether"; readonly scenarios: readonly Scenario[] }
  /** New ones to begin with, the baseline first, instead of some that go; the others follow. */
  | {
      readonly type: "scenarios/begun";
      readonly scenarios: readonly Scenario[];
      readonly instead: readonly Scenario[];
    }
  | { readonly type: "scenarios/duplicated"; readonly id: number }
  | { readonly type: "scenarios/removed"; readonly id: number }
  | { readonly type: "scenarios/moved"; readonly id: number; readonly by: -1 | 1 }
  | { readonly type: "scenarios/baselineChosen"; readonly id: number }
  | { readonly type: "scenarios/edited"; readonly id: number; readonly scenario: Scenario }
  /** All of them start so from now on. */
  | { readonly type: "scenarios/startSet"; readonly start: Partial<Scenario["start"]> }
  | { readonly type: "scenarios/opened"; readonly id: number | null }
  | { readonly type: "scenarios/writeChanged"; readonly write: Work };

export const noScenarios: ScenariosState = {
  status: "loading",
  problems: [],
  list: [],
  editing: null,
  saved: [],
  unsaved: false,
  write: idle,
  nextId: 1,
};

export function reduceScenarios(state: ScenariosState, event: ScenariosEvent): ScenariosState {
  switch (event.type) {
    case "scenarios/loading":
      return { ...state, status: "loading" };
    case "scenarios/failed":
      return { ...state, status: "failed", problems: event.problems };
    case "scenarios/loaded":
      return loaded(state, event.scenarios, event.problems);
    case "scenarios/merged":
      return merged(state, event.scenarios, event.sheet);
    case "scenarios/written": {
      // What was changed here meanwhile is not in the sheet yet.
      const { scenarios } = mergeScenarios({ before: event.pane, pane: scenariosOf(state), sheet: event.sheet });
      return merged(state, scenarios, event.sheet);
    }
    case "scenarios/added":
      return insert(state, state.list.length, event.scenario);
    case "scenarios/addedTogether": {
      const added = event.scenarios.reduce((list, scenario) => insert(list, list.list.length, scenario), state);
      return { ...added, editing: null };
    }
    case "scenarios/begun": {
      const goes = (scenario: Scenario) => event.instead.some((gone) => sameData(gone, scenario));
      const others: ScenariosState = { ...state, list: state.list.filter(({ scenario }) => !goes(scenario)) };
      const begun = event.scenarios.reduce((list, scenario, index) => insert(list, index, scenario), others);
      return { ...begun, editing: null };
    }
    case "scenarios/duplicated": {
      const index = state.list.findIndex((listed) => listed.id === event.id);
      const original = state.list[index];
      return original ? insert(state, index + 1, original.scenario) : state;
    }
    case "scenarios/removed":
      return changed(state, {
        list: state.list.filter((listed) => listed.id !== event.id),
        editing: state.editing === event.id ? null : state.editing,
      });
    case "scenarios/moved": {
      const from = state.list.findIndex((listed) => listed.id === event.id);
      return changed(state, { list: moved(state.list, from, from + event.by) });
    }
    case "scenarios/baselineChosen": {
      const from = state.list.findIndex((listed) => listed.id === event.id);
      return changed(state, { list: moved(state.list, from, 0) });
    }
    case "scenarios/edited":
      return changed(state, {
        list: state.list.map((listed) =>
          listed.id === event.id ? { id: listed.id, scenario: event.scenario } : listed,
        ),
      });
    case "scenarios/startSet":
      return changed(state, {
        list: state.list.map(({ id, scenario }) => ({ id, scenario: setStart(scenario, event.start) })),
      });
    case "scenarios/opened":
      return { ...state, editing: event.id };
    case "scenarios/writeChanged":
      return { ...state, write: event.write };
  }
}

/**
 * Keeps the ids of scenarios whose names are still there, so that an open form stays open when the sheet was edited,
 * and the scenarios themselves where nothing changed, so that results stay current.
 */
function loaded(state: ScenariosState, scenarios: readonly Scenario[], problems: readonly Problem[]): ScenariosState {
  const known = new Map(state.list.map((listed) => [listed.scenario.name, listed]));
  let nextId = state.nextId;
  const list = scenarios.map((scenario) => {
    const old = known.get(scenario.name);
    if (!old) return { id: nextId++, scenario };
    return sameData(old.scenario, scenario) ? old : { id: old.id, scenario };
  });
  const editing = list.some((listed) => listed.id === state.editing) ? state.editing : null;
  return { ...state, status: "ready", problems, list, editing, saved: scenarios, unsaved: false, nextId };
}

function merged(state: ScenariosState, scenarios: readonly Scenario[], sheet: readonly Scenario[]): ScenariosState {
  const unsaved = !sameData(scenarios, sheet);
  return { ...loaded(state, scenarios, state.problems), saved: sheet, unsaved };
}

function scenariosOf({ list }: ScenariosState): readonly Scenario[] {
  return list.map(({ scenario }) => scenario);
}

function insert(state: ScenariosState, index: number, scenario: Scenario): ScenariosState {
  const name = freeName(
    scenario.name,
    state.list.map((listed) => listed.scenario.name),
  );
  const listed = { id: state.nextId, scenario: { ...scenario, name } };
  return changed(state, { list: state.list.toSpliced(index, 0, listed), editing: listed.id, nextId: state.nextId + 1 });
}

function changed(state: ScenariosState, change: Partial<ScenariosState>): ScenariosState {
  return { ...state, status: "ready", write: idle, unsaved: true, ...change };
}

function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}
