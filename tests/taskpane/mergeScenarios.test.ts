import { describe, expect, test } from "vitest";
import { mergeScenarios } from "../../src/taskpane/state/mergeScenarios";
import { scenario } from "./samples";

const [stay, move, lead] = [scenario("Stay"), scenario("Move"), scenario("Lead")];
const before = [stay, move, lead];
const longer = (years: number, one = stay) => ({ ...one, years });

describe("scenarios changed in the pane and in the sheet", () => {
  test("keep what was typed into one in the sheet, and what was changed of another in the pane", () => {
    const merged = mergeScenarios({ before, pane: [stay, longer(7, move), lead], sheet: [longer(3), move, lead] });
    expect(merged).toEqual({ scenarios: [longer(3), longer(7, move), lead], onBothSides: [] });
  });

  test("take the pane's where both were changed, and name them", () => {
    const merged = mergeScenarios({ before, pane: [longer(7), move, lead], sheet: [longer(3), move, lead] });
    expect(merged).toEqual({ scenarios: [longer(7), move, lead], onBothSides: ["Stay"] });
  });

  test("do not differ where both were changed alike", () => {
    const merged = mergeScenarios({ before, pane: [longer(7), move, lead], sheet: [longer(7), move, lead] });
    expect(merged.onBothSides).toEqual([]);
  });

  test("lose those that either side has removed, unless the other has changed them", () => {
    const merged = mergeScenarios({ before, pane: [move, longer(9, lead)], sheet: [stay, longer(4, move)] });
    expect(merged).toEqual({ scenarios: [longer(4, move), longer(9, lead)], onBothSides: [] });
  });

  test("keep the pane's order and names; those new in the sheet come last", () => {
    const renamed = { ...stay, name: "Stay on" };
    const added = scenario("Added");
    const merged = mergeScenarios({ before, pane: [lead, renamed, move], sheet: [...before, added] });
    expect(merged.scenarios.map(({ name }) => name)).toEqual(["Lead", "Stay on", "Move", "Added"]);
  });
});
