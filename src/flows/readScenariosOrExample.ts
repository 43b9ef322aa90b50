import type { ReadScenarios } from "./flows";
import { exampleScenarios } from "./presets";
import { readWorkbookScenarios } from "./readWorkbookScenarios";

/** The scenarios of the workbook, or the built-in ones where there are none; see `Flows.readScenarios`. */
export async function readScenariosOrExample(): Promise<ReadScenarios> {
  return (await readWorkbookScenarios()) ?? { ok: true, value: exampleScenarios(), problems: [], builtIn: true };
}
