import type { Projection } from "../career/projection";
import type { Scenario } from "../career/scenario";
import type { Sheet, WriteReport } from "../career/sheet";
import { comparisonSheet } from "../projection/sheets/comparisonSheet";
import { projectionSheet } from "../projection/sheets/projectionSheet";
import { readNames } from "../workbook/readNames";
import { readTables } from "../workbook/readTables";
import { canSpillFunctions } from "../workbook/requirements";
import { writeSheets } from "../workbook/writeSheets";
import type { Figures } from "./flows";
import { mostLiveTrials } from "./mostLiveTrials";
import { inputTables, scenarioSheets } from "./scenarioSheets";

export { mostLiveTrials };

/** Writes the results with what they rest on, so that the formulas find their scenarios; see `Flows.writeProjection`. */
export async function writeProjection(
  scenarios: readonly Scenario[],
  projection: Projection,
  figures: Figures = "live",
): Promise<WriteReport> {
  return writeSheets(await resultSheets(scenarios, projection, figures), { activate: "Projection" });
}

/**
 * Assumptions, Scenarios, Paths, Projection and Comparison, over what the person has edited and chosen in them. A cancelled run is
 * written as values: its formulas would finish it.
 */
export async function resultSheets(
  scenarios: readonly Scenario[],
  projection: Projection,
  figures: Figures = "live",
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
