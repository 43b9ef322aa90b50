import type { Roadmap } from "../career/roadmap";
import { planStartOf } from "../roadmap/sheets/planStartOf";
import { tableNames } from "../roadmap/sheets/tables";
import { roadmapSheets } from "../roadmap/roadmapSheets";
import { readTables } from "../workbook/readTables";
import { isoDate } from "./isoDate";
import type { WritePreview, WriteRoadmapOptions } from "./flows";
import { isRoadmapTable } from "./writeRoadmap";

/** What writing this roadmap would do to the plan in the sheets; see `Flows.previewWrite`. */
export async function previewWrite(roadmap: Roadmap, { start }: WriteRoadmapOptions): Promise<WritePreview | null> {
  const previous = await readTables(isRoadmapTable);
  const phases = previous.find(({ name }) => name === tableNames.phases);
  if (phases === undefined) return null;
  const { changes, kept, problems } = roadmapSheets(roadmap, { start, previous });
  const before = planStartOf(phases);
  const startBefore = before === null ? null : isoDate(before).slice(0, 7);
  return { ...changes, startBefore: startBefore === start ? null : startBefore, kept, problems };
}
