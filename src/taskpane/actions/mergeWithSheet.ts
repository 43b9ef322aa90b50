import type { Problem } from "../../career/problem";
import type { Scenario } from "../../career/scenario";
import type { Flows } from "../../flows/flows";
import { mergeScenarios } from "../state/mergeScenarios";
import type { ScenariosState } from "../state/scenariosState";

export interface MergedWithSheet {
  readonly scenarios: readonly Scenario[];
  /** What the sheet holds; empty where it cannot be read or is not there, and is written anew. */
  readonly sheet: readonly Scenario[];
  /** What is told of scenarios that were changed on both sides. */
  readonly problems: readonly Problem[];
}

/** The scenarios of the pane with what somebody has typed into others in the sheet since `saved`. */
export async function mergeWithSheet(
  flows: Flows,
  { list, saved }: Pick<ScenariosState, "list" | "saved">,
): Promise<MergedWithSheet> {
  const pane = list.map(({ scenario }) => scenario);
  const read = await flows.readScenarios();
  if (!read.ok || read.builtIn === true) return { scenarios: pane, sheet: [], problems: [] };
  const { scenarios, onBothSides } = mergeScenarios({ before: saved, pane, sheet: read.value });
  return { scenarios, sheet: read.value, problems: onBothSides.map(changedTwice) };
}

function changedTwice(name: string): Problem {
  return {
    severity: "warning",
    message: `Scenarios, "${name}" was changed in the sheet too; what stands in the pane was written.`,
  };
}
