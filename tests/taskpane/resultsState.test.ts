import { describe, expect, test } from "vitest";
import { isOutdated, noResults, reduceResults, type ResultsEvent } from "../../src/taskpane/state/resultsState";
import { projectionOf, scenario } from "./samples";

const scenarios = [scenario("Stay"), scenario("Move")];
const outcome = { projection: projectionOf(scenarios), scenarios };
const after = (...events: readonly ResultsEvent[]) => events.reduce(reduceResults, noResults);
const halfway = { done: 0.5, trialsDone: 5_000, trialsPerSecond: 100_000 };

describe("a run", () => {
  test("shows how far it is", () => {
    const state = after({ type: "results/started" }, { type: "results/progressed", progress: halfway });
    expect(state.run).toEqual({ kind: "running", progress: halfway });
  });

  test("leaves the last outcome in view while another runs", () => {
    const state = after({ type: "results/finished", outcome }, { type: "results/started" });
    expect(state.outcome).toBe(outcome);
  });

  test("that failed keeps the last outcome and says why", () => {
    const state = after(
      { type: "results/finished", outcome },
      { type: "results/started" },
      { type: "results/failed", message: "no memory" },
    );
    expect(state.run).toEqual({ kind: "failed", message: "no memory" });
    expect(state.outcome).toBe(outcome);
  });

  test("ignores progress that comes after its end", () => {
    const state = after(
      { type: "results/started" },
      { type: "results/finished", outcome },
      { type: "results/progressed", progress: halfway },
    );
    expect(state.run).toEqual({ kind: "idle" });
  });

  test("shows a scenario that it has", () => {
    const one = { projection: projectionOf([scenario("Stay")]), scenarios: [scenario("Stay")] };
    const state = after({ type: "results/shownChosen", shown: 3 }, { type: "results/finished", outcome: one });
    expect(state.shown).toBe(0);
  });
});

test("an outcome is outdated once a scenario was edited, added, removed or moved", () => {
  const [stay, move] = scenarios;
  if (!stay || !move) throw new Error("two scenarios are needed");
  expect(isOutdated(outcome, [stay, move])).toBe(false);
  expect(isOutdated(outcome, [stay, { ...move, years: 6 }])).toBe(true);
  expect(isOutdated(outcome, [stay])).toBe(true);
  expect(isOutdated(outcome, [stay, move, scenario("Lead")])).toBe(true);
  expect(isOutdated(outcome, [move, stay])).toBe(true);
});
