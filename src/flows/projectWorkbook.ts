import type { WriteReport } from "../career/sheet";
import { readRunOptions, type TrialsAndSeed } from "../projection/readRunOptions";
import { readNames } from "../workbook/readNames";
import type { Flows } from "./flows";
import { write } from "./sheetsToWrite";
import { resultSheets } from "./writeProjection";

export interface ProjectWorkbookOptions {
  readonly activate: "Projection" | "Comparison";
  /** "values" freezes the results: they then stay as they are, for an Excel without the add-in or for the record. */
  readonly figures: "live" | "values";
}

/**
 * Simulates what stands in the workbook with the trials and seed of its Projection sheet, and writes the results. Where there are no
 * scenarios yet, the built-in ones are written too. What a person types meanwhile is simulated, too, and not written over.
 */
export async function projectWorkbook(
  flows: Flows,
  { activate, figures }: ProjectWorkbookOptions,
): Promise<WriteReport> {
  const scenarios = await flows.readScenarios();
  if (!scenarios.ok) return { written: [], kept: [], problems: scenarios.problems };
  const run = await runOptionsInSheet();
  const projection = await flows.project(scenarios.value, run);
  const now = [await flows.readScenarios(), await runOptionsInSheet()];
  if (JSON.stringify(now) !== JSON.stringify([scenarios, run])) return projectWorkbook(flows, { activate, figures });
  const report = await write(await resultSheets(scenarios.value, projection, { figures }), { activate });
  return { ...report, problems: [...scenarios.problems, ...report.problems] };
}

/**
 * Trials and seed of the Projection sheet, the usual ones where it has none. What a person typed that is out of range falls back to
 * the usual number: the sheet's own check has told them.
 */
export async function runOptionsInSheet(): Promise<TrialsAndSeed> {
  const [trials, seed] = await readNames(["ProjectionTrials", "ProjectionSeed"]);
  const read = readRunOptions({ ...(trials === null ? {} : { trials }), ...(seed === null ? {} : { seed }) });
  if (read.ok) return read.value;
  const usual = readRunOptions({});
  if (!usual.ok) throw new Error("the usual trials and seed do not hold");
  return usual.value;
}
