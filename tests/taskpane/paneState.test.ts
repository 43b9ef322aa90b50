import { describe, expect, test } from "vitest";
import { seriesPlaces } from "../../src/taskpane/shared/seriesPlaces";
import { newPane, type PaneEvent, type PaneState, reducePane } from "../../src/taskpane/state/paneState";
import { scenario } from "./samples";

function after(...events: readonly PaneEvent[]): PaneState {
  const scenarios = ["Stay", "Move", "Lead"].map((name) => scenario(name));
  return events.reduce(reducePane, reducePane(newPane, { type: "scenarios/loaded", scenarios, problems: [] }));
}

function places({ scenarios, colors }: PaneState): Readonly<Record<string, number>> {
  const names = scenarios.list.map((listed) => listed.scenario.name);
  return Object.fromEntries(seriesPlaces(names, colors));
}

describe("the colour of a scenario", () => {
  test("stays when another comes before it, moves past it or goes", () => {
    expect(places(after())).toEqual({ Stay: 0, Move: 1, Lead: 2 });
    const duplicated = after({ type: "scenarios/duplicated", id: 1 });
    expect(places(duplicated)).toEqual({ Stay: 0, "Stay 2": 3, Move: 1, Lead: 2 });
    expect(places(after({ type: "scenarios/baselineChosen", id: 3 }))).toEqual({ Stay: 0, Move: 1, Lead: 2 });
    expect(places(after({ type: "scenarios/removed", id: 1 }))).toEqual({ Move: 1, Lead: 2 });
  });

  test("goes with it to another name", () => {
    const renamed = after(
      { type: "pane/colorChosen", name: "Move", color: 6 },
      { type: "scenarios/edited", id: 2, scenario: scenario("Hop") },
    );
    expect(renamed.colors).toEqual({ Hop: 6 });
  });

  test("is nothing to remember for the workbook until somebody changes the list", () => {
    expect(after().colors).toEqual({});
    expect(after({ type: "scenarios/edited", id: 2, scenario: scenario("Hop") }).colors).toEqual({});
  });
});
