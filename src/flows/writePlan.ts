import type { Projection } from "../career/projection";
import type { Roadmap } from "../career/roadmap";
import type { Scenario } from "../career/scenario";
import type { WriteReport } from "../career/sheet";
import { writeSheets } from "../workbook/writeSheets";
import { resultSheets } from "./writeProjection";
import { planSheets, reportOf } from "./writeRoadmap";

export interface Plan {
  readonly roadmap: Roadmap;
  /** First month of the plan, `YYYY-MM`. */
  readonly start: string;
  readonly scenarios: readonly Scenario[];
  readonly projection: Projection;
}

/** Writes a roadmap, its scenarios and their projection at once: one step to undo. */
export async function writePlan({ roadmap, start, scenarios, projection }: Plan): Promise<WriteReport> {
  const plan = await planSheets(roadmap, { start });
  const sheets = [...plan.sheets, ...(await resultSheets(scenarios, projection))];
  return reportOf(plan, await writeSheets(sheets, { activate: "Roadmap" }));
}
