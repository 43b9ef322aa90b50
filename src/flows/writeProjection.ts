import type { Projection } from "../career/projection";
import type { Path, Scenario } from "../career/scenario";
import type { WriteReport } from "../career/sheet";
import { comparisonSheet } from "../projection/sheets/comparisonSheet";
import type { Looks } from "../projection/sheets/looks";
import { projectionSheet } from "../projection/sheets/projectionSheet";
import { readNames } from "../workbook/readNames";
import { readTables } from "../workbook/readTables";
import { canSpillFunctions, excelsWithFunctions } from "../workbook/requirements";
import type { ResultWishes } from "./flows";
import { mostLiveTrials } from "./mostLiveTrials";
import { inputTables, scenarioSheets } from "./scenarioSheets";
import { type SheetsToWrite, write } from "./sheetsToWrite";

export { mostLiveTrials };

/** Writes the results with what they rest on, so that the formulas find their scenarios; see `Flows.writeProjection`. */
export async function writeProjection(
  scenarios: readonly Scenario[],
  projection: Projection,
  wishes: ResultWishes = {},
): Promise<WriteReport> {
  return write(await resultSheets(scenarios, projection, wishes), { activate: "Projection" });
}

/**
 * Assumptions, Scenarios, Paths, Projection and Comparison, over what the person has edited and chosen in them. A cancelled run is
 * written as values: its formulas would finish it.
 *
 * @param paths stand in Paths beside those of the scenarios
 */
export async function resultSheets(
  scenarios: readonly Scenario[],
  projection: Projection,
  { figures = "live", money, colors }: ResultWishes = {},
  paths: readonly Path[] = [],
): Promise<SheetsToWrite> {
  const present = await readTables(inputTables);
  const [chosen, chosenMoney] = await readNames(["ProjectionScenario", "ProjectionMoney"]);
  const looks: Looks = { money: money ?? (chosenMoney === "real" ? "real" : "nominal"), ...(colors && { colors }) };
  const reason = figures === "live" ? whyNotLive(projection) : undefined;
  const live = figures === "live" && reason === undefined;
  const used = scenarios.find(({ name }) => name === chosen) ?? scenarios[0];
  if (used === undefined) throw new RangeError("a projection without scenarios cannot be written");
  return {
    sheets: [
      ...scenarioSheets(scenarios, present, paths),
      projectionSheet({ projection, scenario: used.name, live, used, looks }),
      comparisonSheet(projection, live, looks),
    ],
    figures: live ? "live" : "values",
    kept: [],
    problems: reason === undefined ? [] : [{ severity: "note", message: `The results are values: ${reason}.` }],
  };
}

/** Why results cannot be formulas; undefined where they can. */
function whyNotLive({ partial, trials }: Projection): string | undefined {
  if (!canSpillFunctions()) return `this Excel cannot run CAREER functions that fill a range; ${excelsWithFunctions}`;
  if (partial === true) return "the run was cancelled, and formulas would finish it";
  if (trials > mostLiveTrials) {
    return `a cell simulates at most ${mostLiveTrials.toLocaleString("en-US")} careers, and these are ${trials.toLocaleString("en-US")}`;
  }
  return undefined;
}
