import { describe, expect, test } from "vitest";
import { freeName } from "../../src/taskpane/state/freeName";
import { sameData } from "../../src/taskpane/state/sameData";
import {
  noScenarios,
  reduceScenarios,
  type ScenariosEvent,
  type ScenariosState,
} from "../../src/taskpane/state/scenariosState";
import { scenario } from "./samples";

const loaded: ScenariosEvent = {
  type: "scenarios/loaded",
  scenarios: [scenario("Stay"), scenario("Move"), scenario("Lead")],
  problems: [],
};

function after(...events: readonly ScenariosEvent[]): ScenariosState {
  return [loaded, ...events].reduce(reduceScenarios, noScenarios);
}

const names = (state: ScenariosState) => state.list.map((listed) => listed.scenario.name);

describe("the list of scenarios", () => {
  test("is as in the workbook when it has been read", () => {
    expect(after()).toMatchObject({ status: "ready", unsaved: false, editing: null });
    expect(names(after())).toEqual(["Stay", "Move", "Lead"]);
  });

  test("opens what was added, under a name of its own", () => {
    const state = after({ type: "scenarios/added", scenario: scenario("Stay") });
    expect(names(state)).toEqual(["Stay", "Move", "Lead", "Stay 2"]);
    expect(state.editing).toBe(4);
    expect(state.unsaved).toBe(true);
  });

  test("begins with new ones, the baseline first, and keeps those that were there", () => {
    const state = after({ type: "scenarios/begun", scenarios: [scenario("Stay"), scenario("Hop")], instead: [] });
    expect(names(state)).toEqual(["Stay 2", "Hop", "Stay", "Move", "Lead"]);
    expect(state.editing).toBeNull();
  });

  test("begins with new ones instead of some, as long as nobody has changed these", () => {
    const [stay, move, lead] = [scenario("Stay"), scenario("Move"), { ...scenario("Lead"), years: 3 }];
    const state = after({ type: "scenarios/begun", scenarios: [scenario("Stay")], instead: [stay, move, lead] });
    expect(names(state)).toEqual(["Stay", "Lead"]);
  });

  test("puts a duplicate after its original", () => {
    expect(names(after({ type: "scenarios/duplicated", id: 1 }))).toEqual(["Stay", "Stay 2", "Move", "Lead"]);
  });

  test("makes the chosen one the baseline", () => {
    expect(names(after({ type: "scenarios/baselineChosen", id: 3 }))).toEqual(["Lead", "Stay", "Move"]);
  });

  test("moves one up or down, and not past the ends", () => {
    expect(names(after({ type: "scenarios/moved", id: 2, by: 1 }))).toEqual(["Stay", "Lead", "Move"]);
    expect(names(after({ type: "scenarios/moved", id: 1, by: -1 }))).toEqual(["Stay", "Move", "Lead"]);
    expect(names(after({ type: "scenarios/moved", id: 3, by: 1 }))).toEqual(["Stay", "Move", "Lead"]);
  });

  test("closes the form of a scenario that is removed", () => {
    const state = after({ type: "scenarios/opened", id: 2 }, { type: "scenarios/removed", id: 2 });
    expect(names(state)).toEqual(["Stay", "Lead"]);
    expect(state.editing).toBeNull();
  });

  test("is saved once it has been written, and not by a write that failed", () => {
    const edited: ScenariosEvent = { type: "scenarios/edited", id: 2, scenario: scenario("Hop") };
    const sheet = ["Stay", "Hop", "Lead"].map((name) => scenario(name));
    expect(after(edited, { type: "scenarios/written", pane: sheet, sheet }).unsaved).toBe(false);
    expect(after(edited, { type: "scenarios/writeChanged", write: { kind: "failed", message: "" } }).unsaved).toBe(
      true,
    );
  });

  test("what is changed while it is being written is not in the workbook yet", () => {
    const pane = ["Stay", "Move", "Lead"].map((name) => scenario(name));
    const state = after(
      { type: "scenarios/edited", id: 2, scenario: scenario("Move", { years: 20 }) },
      { type: "scenarios/removed", id: 3 },
      { type: "scenarios/written", pane, sheet: [...pane, scenario("Typed in the sheet")] },
    );
    expect(names(state)).toEqual(["Stay", "Move", "Typed in the sheet"]);
    expect(state.list[1]?.scenario.years).toBe(20);
    expect(state.unsaved).toBe(true);
    expect(state.saved.map(({ name }) => name)).toEqual(["Stay", "Move", "Lead", "Typed in the sheet"]);
  });
});

describe("reading the workbook again", () => {
  test("keeps the open form and the scenarios that did not change", () => {
    const before = after({ type: "scenarios/opened", id: 2 });
    const again = reduceScenarios(before, {
      type: "scenarios/loaded",
      scenarios: [scenario("Stay"), scenario("Move", { years: 20 })],
      problems: [],
    });
    expect(again.editing).toBe(2);
    expect(again.list[0]).toBe(before.list[0]);
    expect(again.list[1]?.scenario.years).toBe(20);
  });

  test("closes the form of a scenario that is gone", () => {
    const before = after({ type: "scenarios/opened", id: 3 });
    const again = reduceScenarios(before, { type: "scenarios/loaded", scenarios: [scenario("Stay")], problems: [] });
    expect(again.editing).toBeNull();
  });
});

test("freeName numbers a name that is taken, whatever its case", () => {
  expect(freeName("Stay", [])).toBe("Stay");
  expect(freeName("Stay", ["stay"])).toBe("Stay 2");
  expect(freeName("Stay", ["Stay", "stay 2"])).toBe("Stay 3");
  expect(freeName("Stay 2", ["Stay", "Stay 2"])).toBe("Stay 3");
});

test("sameData compares content: keys in any order, lists in theirs", () => {
  expect(sameData({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
  expect(sameData([1, 2], [2, 1])).toBe(false);
  expect(sameData({ a: undefined }, {})).toBe(false);
  expect(sameData([], {})).toBe(false);
  expect(sameData(null, {})).toBe(false);
  expect(sameData(Number.NaN, Number.NaN)).toBe(true);
});
