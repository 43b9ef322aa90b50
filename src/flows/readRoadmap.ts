import type { Result } from "../career/problem";
import type { Roadmap } from "../career/roadmap";
import { readRoadmapSheets } from "../roadmap/readRoadmapSheets";
import { readPlanTables } from "./writeRoadmap";

/** The plan in the sheets, edits included; fails where there is none. */
export async function readRoadmap(): Promise<Result<Roadmap>> {
  const tables = await readPlanTables();
  if (tables.length > 0) return readRoadmapSheets(tables);
  const message = "This workbook has no plan yet: write a roadmap into it first.";
  return { ok: false, problems: [{ severity: "error", message }] };
}
