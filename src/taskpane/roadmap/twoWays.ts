/** The scenarios that six answers lead to. */
import { builtInPath } from "../../career/catalogue/builtInPath";
import type { Scenario } from "../../career/scenario";
import { presetAssumptions } from "../../projection/flat/assumptionsOf";
import { setAssumption } from "../scenarios/editScenario";
import type { Plan, SixAnswers } from "../state/sixAnswers";

export type PlanNames = Readonly<Record<Plan | "stay", string>>;

/** Where the questions start. */
export function firstAnswers(month: string): SixAnswers {
  return {
    scenario: firstScenario(month),
    plan: "chance",
    wishes: { want: "build-products", entry: "6-12-months", workplace: "scale-up", experienceYears: 3 },
    begun: [],
  };
}

/** The six-level table, in the middle of its second band. */
function firstScenario(month: string): Scenario {
  const path = builtInPath("levels", "public-data");
  const level = path?.levels[1];
  if (!path || !level) throw new Error("the built-in path levels has no second level");
  const pay = (level.min + (level.max ?? level.min)) / 2;
  return {
    name: "",
    years: 10,
    start: { level: level.title, pay, date: month },
    path,
    assumptions: presetAssumptions("public-data"),
  };
}

/** Staying, as the baseline, and the plan; both on what public data supports. */
export function twoWays(scenario: Scenario, plan: Plan, names: PlanNames): readonly Scenario[] {
  const stay = { ...setAssumption(scenario, "moveEvery.kind", "never"), name: names.stay };
  return [stay, { ...planned(scenario, plan), name: names[plan] }];
}

function planned(scenario: Scenario, plan: Plan): Scenario {
  switch (plan) {
    case "chance":
      return setAssumption(scenario, "moveEvery.kind", "hazard");
    case "cycle":
      return setAssumption(scenario, "moveEvery.kind", "cycle");
    case "manage":
      return intoManagement(scenario);
  }
}

/** After the fifth year, before which a change to management is widely advised against, or halfway where ten years are not looked ahead. */
function intoManagement(scenario: Scenario): Scenario {
  const path = builtInPath("management", "public-data");
  const level = path?.levels[0];
  if (!path || !level) throw new Error("the built-in path management has no level");
  const month = Math.min(60, 6 * scenario.years);
  return { ...scenario, trackChanges: [{ month, onLevel: null, path, level: level.title }] };
}
