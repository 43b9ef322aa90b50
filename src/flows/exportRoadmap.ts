import type { Result } from "../career/problem";
import { readRoadmapSheets } from "../roadmap/readRoadmapSheets";
import { writeMarkdown } from "../roadmap/writeMarkdown";
import { readTables } from "../workbook/readTables";
import { isRoadmapTable } from "./writeRoadmap";

/** Markdown of the plan in the sheets; see `Flows.exportRoadmap`. */
export async function exportRoadmap(): Promise<Result<string>> {
  const tables = await readTables(isRoadmapTable);
  if (tables.length === 0) {
    return {
      ok: false,
      problems: [
        { severity: "error", message: "This workbook has no plan yet: write a roadmap into it first, then export." },
      ],
    };
  }
  const read = readRoadmapSheets(tables);
  return read.ok ? { ...read, value: writeMarkdown(read.value) } : read;
}
