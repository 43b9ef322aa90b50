import type { WriteReport } from "../career/sheet";
import { readRunOptions, type TrialsAndSeed } from "../projection/readRunOptions";
import { readNames } from "../workbook/readNames";
import type { Flows } from "./flows";
import { writeProjection } from "./writeProjection";

/**
 * Simulates what stands in the workbook with the trials and seed of its Projection sheet, and writes the results. Where there are no
 * scenarios yet, the built-in ones are written too.
 */
export async function projectWorkbook(flows: Flows, activate: "Projection" | "Comparison"): Promise<WriteReport> {
  const scenarios = await flows.readScenarios();
  if (!scenarios.ok) return { written: [], kept: [], problems: scenarios.problems };
  const projection = await flows.project(scenarios.value, await runOptionsInSheet());
  const report = await writeProjection(scenarios.value, projection, activate);
  return { ...report, problems: [...scenarios.problems, ...report.problems] };
}

/** What a person typed that is out of range falls back to the usual number: the sheet's own check has told them. */
async function runOptionsInSheet(): Promise<TrialsAndSeed> {
  const [trials, seed] = await readNames(["ProjectionTrials", "ProjectionSeed"]);
  const read = readRunOptions({ ...(trials === null ? {} : { trials }), ...(seed === null ? {} : { seed }) });
  if (read.ok) return read.value;
  const usual = readRunOptions({});
  if (!usual.ok) throw new Error("the usual trials and seed do not hold");
  return usual.value;
}
