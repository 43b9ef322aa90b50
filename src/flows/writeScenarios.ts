import type { Scenario } from "../career/scenario";
import type { WriteReport } from "../career/sheet";
import { readTables } from "../workbook/readTables";
import { writeSheets } from "../workbook/writeSheets";
import { inputTables, scenarioSheets } from "./scenarioSheets";

/** Writes Assumptions, Scenarios and Paths; see `Flows.writeScenarios`. */
export async function writeScenarios(scenarios: readonly Scenario[]): Promise<WriteReport> {
  const present = await readTables(inputTables);
  return writeSheets(scenarioSheets(scenarios, present), { activate: "Scenarios" });
}
