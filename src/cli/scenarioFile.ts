import type { Scenario } from "../career/scenario";
import { readScenarios } from "../projection/readScenarios";
import { Failure } from "./failure";
import { readJson } from "./readInput";
import { tell } from "./tell";
import type { Terminal } from "./terminal";

/** The scenarios of a file, notes told. @throws Failure with every error of the file */
export async function scenarioFile(file: string, terminal: Terminal): Promise<readonly Scenario[]> {
  const read = readScenarios(await readJson(file, "a scenario file, such as assets/scenarios/example.json"));
  if (!read.ok) {
    const errors = read.problems.filter(({ severity }) => severity === "error");
    throw new Failure(errors.map(({ message }) => `${file}: ${message}`).join("\n"));
  }
  tell(read.problems, terminal);
  return read.value;
}
