import type { Projection } from "../career/projection";
import type { Roadmap } from "../career/roadmap";
import type { Scenario } from "../career/scenario";
import type { WriteReport } from "../career/sheet";
import { documentPaths } from "./documentPaths";
import { write } from "./sheetsToWrite";
import { resultSheets } from "./writeProjection";
import { planSheets } from "./writeRoadmap";

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
  const results = await resultSheets(scenarios, projection, {}, documentPaths(roadmap));
  return write(
    {
      sheets: [...plan.sheets, ...results.sheets],
      kept: [...plan.kept, ...results.kept],
      problems: [...plan.problems, ...results.problems],
    },
    { activate: "Roadmap" },
  );
}
