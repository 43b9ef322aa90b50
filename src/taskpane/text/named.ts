/** What is built in, under the name it has in the person's language. */
import type { Scenario } from "../../career/scenario";
import type { Text } from "./en";

export function named(scenarios: readonly Scenario[], { scenarioNames }: Text): readonly Scenario[] {
  return scenarios.map((scenario) => ({ ...scenario, name: scenarioNames[scenario.name] ?? scenario.name }));
}

export function pathName(name: string, { pathNames }: Text): string {
  return pathNames[name] ?? name;
}
