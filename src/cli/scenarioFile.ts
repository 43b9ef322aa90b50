import type { Scenario } from "../career/scenario";
import { readScenarios } from "../projection/readScenarios";
import { nameOf, readJson } from "./readInput";
import type { Terminal } from "./terminal";
import { valueOf } from "./valueOf";

/** The scenarios of a file, notes told. @throws Failure with every error of the file */
export async function scenarioFile(file: string, terminal: Terminal): Promise<readonly Scenario[]> {
  const json = await readJson(file, "a scenario file, such as assets/scenarios/example.json");
  return valueOf(nameOf(file), readScenarios(json), terminal);
}
