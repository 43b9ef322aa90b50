import type { Scenario } from "../../career/scenario";
import type { Text } from "./en";

/** Ready-made scenarios under the names they have in the person's language. */
export function named(scenarios: readonly Scenario[], { scenarioNames }: Text): readonly Scenario[] {
  return scenarios.map((scenario) => ({ ...scenario, name: scenarioNames[scenario.name] ?? scenario.name }));
}
