/** What becomes of scenarios that were changed in the pane while somebody typed in their sheet. */
import type { Scenario } from "../../career/scenario";
import { sameData } from "./sameData";

export interface Versions {
  /** As they were when pane and sheet last agreed. */
  readonly before: readonly Scenario[];
  readonly pane: readonly Scenario[];
  readonly sheet: readonly Scenario[];
}

export interface Merged {
  readonly scenarios: readonly Scenario[];
  /** Names of those that were changed on both sides: the pane's are taken. */
  readonly onBothSides: readonly string[];
}

/**
 * Scenarios are known by their names. One that the pane left alone is taken from the sheet, gone if it is gone there; those new in
 * the sheet come last.
 */
export function mergeScenarios({ before, pane, sheet }: Versions): Merged {
  const old = byName(before);
  const typed = byName(sheet);
  const own = byName(pane);
  const unchanged = (scenario: Scenario) => sameData(old.get(scenario.name), scenario);
  const kept = pane.flatMap((scenario) => (unchanged(scenario) ? (typed.get(scenario.name) ?? []) : scenario));
  const added = sheet.filter(({ name }) => !old.has(name) && !own.has(name));
  const onBothSides = pane.flatMap((scenario) => {
    const other = typed.get(scenario.name);
    const apart = other !== undefined && !unchanged(scenario) && !unchanged(other) && !sameData(other, scenario);
    return apart ? scenario.name : [];
  });
  return { scenarios: [...kept, ...added], onBothSides };
}

function byName(scenarios: readonly Scenario[]): ReadonlyMap<string, Scenario> {
  return new Map(scenarios.map((scenario) => [scenario.name, scenario]));
}
