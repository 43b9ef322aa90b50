import type { Problem } from "../career/problem";
import type { Roadmap } from "../career/roadmap";
import type { Sheet, WriteReport } from "../career/sheet";
import { roadmapSheets } from "../roadmap/roadmapSheets";
import { readTables } from "../workbook/readTables";
import { writeSheets } from "../workbook/writeSheets";
import type { WriteRoadmapOptions } from "./flows";

/** Writes the sheets of a roadmap over an earlier version of them; see `Flows.writeRoadmap`. */
export async function writeRoadmap(roadmap: Roadmap, options: WriteRoadmapOptions): Promise<WriteReport> {
  const plan = await planSheets(roadmap, options);
  return reportOf(plan, await writeSheets(plan.sheets, { activate: "Roadmap" }));
}

export interface PlanSheets {
  readonly sheets: readonly Sheet[];
  readonly kept: readonly string[];
  readonly problems: readonly Problem[];
}

/** Sheets of a roadmap with what the person typed into the present ones. */
export async function planSheets(roadmap: Roadmap, { start }: WriteRoadmapOptions): Promise<PlanSheets> {
  const previous = await readTables(isRoadmapTable);
  return roadmapSheets(roadmap, { start, previous });
}

/** What was kept counts only where something was written. */
export function reportOf(plan: PlanSheets, report: WriteReport): WriteReport {
  if (report.written.length === 0) return report;
  return {
    written: report.written,
    kept: [...plan.kept, ...report.kept],
    problems: [...plan.problems, ...report.problems],
  };
}

/** Every table of the plan's sheets begins so. */
export function isRoadmapTable(name: string): boolean {
  return name.startsWith("Roadmap");
}
