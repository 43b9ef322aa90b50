import type { Result } from "../career/problem";
import type { Scenario } from "../career/scenario";
import { exampleScenarios } from "./presets";
import { readWorkbookScenarios } from "./readWorkbookScenarios";

/** The scenarios of the workbook, or the built-in ones where there are none; see `Flows.readScenarios`. */
export async function readScenariosOrExample(): Promise<Result<readonly Scenario[]>> {
  return (await readWorkbookScenarios()) ?? { ok: true, value: exampleScenarios(), problems: [] };
}
