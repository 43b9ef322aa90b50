import type { Roadmap } from "../career/roadmap";
import type { TableValues, WriteReport } from "../career/sheet";
import { roadmapSheets } from "../roadmap/roadmapSheets";
import { isOwnColumn } from "../roadmap/sheets/ownColumns";
import { readTables } from "../workbook/readTables";
import type { WriteRoadmapOptions } from "./flows";
import { type SheetsToWrite, write } from "./sheetsToWrite";
import { updatedPaths } from "./updatedPaths";

/** Writes the sheets of a roadmap over an earlier version of them; see `Flows.writeRoadmap`. */
export async function writeRoadmap(roadmap: Roadmap, options: WriteRoadmapOptions): Promise<WriteReport> {
  const [plan, paths] = [await planSheets(roadmap, options), await updatedPaths(roadmap)];
  return write(
    { ...plan, sheets: [...plan.sheets, ...paths.sheets], problems: [...plan.problems, ...paths.problems] },
    { activate: "Roadmap" },
  );
}

/** Sheets of a roadmap with what the person typed into the present ones. */
export async function planSheets(roadmap: Roadmap, { start }: WriteRoadmapOptions): Promise<SheetsToWrite> {
  const previous = await readPlanTables();
  return roadmapSheets(roadmap, { start, previous });
}

/** The tables of the plan's sheets, as they stand in the workbook now. */
export async function readPlanTables(): Promise<readonly TableValues[]> {
  return readTables((name) => name.startsWith("Roadmap"), isOwnColumn);
}
