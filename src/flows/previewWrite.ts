import type { Roadmap } from "../career/roadmap";
import { planStartOf } from "../roadmap/sheets/planStartOf";
import { tableNames } from "../roadmap/sheets/tables";
import { roadmapSheets } from "../roadmap/roadmapSheets";
import { isoDate } from "./isoDate";
import type { WritePreview, WriteRoadmapOptions } from "./flows";
import { updatedPaths } from "./updatedPaths";
import { readPlanTables } from "./writeRoadmap";

/** What writing this roadmap would do to the plan in the sheets; see `Flows.previewWrite`. */
export async function previewWrite(roadmap: Roadmap, { start }: WriteRoadmapOptions): Promise<WritePreview | null> {
  const previous = await readPlanTables();
  if (!previous.some(({ name }) => name === tableNames.phases)) return null;
  const { changes, kept, untold } = roadmapSheets(roadmap, { start, previous });
  const paths = await updatedPaths(roadmap);
  const before = planStartOf(previous);
  const startBefore = before === null ? null : isoDate(before).slice(0, 7);
  return {
    ...changes,
    startBefore: startBefore === start ? null : startBefore,
    kept,
    problems: [...untold, ...paths.problems],
  };
}
