import type { Projection } from "../career/projection";
import type { Scenario } from "../career/scenario";
import type { Sheet, WriteReport } from "../career/sheet";
import { comparisonSheet } from "../projection/sheets/comparisonSheet";
import { projectionSheet } from "../projection/sheets/projectionSheet";
import { readNames } from "../workbook/readNames";
import { readTables } from "../workbook/readTables";
import { canSpillFunctions } from "../workbook/requirements";
import { writeSheets } from "../workbook/writeSheets";
import { inputTables, scenarioSheets } from "./scenarioSheets";

/** More trials than this are written as values: a cell would keep the workbook waiting. */
export const mostLiveTrials = 1_000_000;

/** Writes the results with what they rest on, so that the formulas find their scenarios; see `Flows.writeProjection`. */
export async function writeProjection(
  scenarios: readonly Scenario[],
  projection: Projection,
  activate: "Projection" | "Comparison" = "Projection",
): Promise<WriteReport> {
  return writeSheets(await resultSheets(scenarios, projection), { activate });
}

/**
 * Assumptions, Scenarios, Paths, Projection and Comparison, over what the person has edited and chosen in them. A cancelled run is
 * written as values: its formulas would finish it.
 */
export async function resultSheets(
  scenarios: readonly Scenario[],
  projection: Projection,
  figures: "live" | "values" = "live",
): Promise<readonly Sheet[]> {
  const present = await readTables(inputTables);
  const [chosen] = await readNames(["ProjectionScenario"]);
  const live =
    figures === "live" && canSpillFunctions() && projection.partial !== true && projection.trials <= mostLiveTrials;
  const names = projection.scenarios.map(({ name }) => name);
  const scenario = names.find((name) => name === chosen) ?? names[0] ?? "";
  return [
    ...scenarioSheets(scenarios, present),
    projectionSheet({ projection, scenario, live }),
    comparisonSheet(projection, live),
  ];
}
