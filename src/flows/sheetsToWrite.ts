import type { Problem } from "../career/problem";
import type { Sheet, WriteReport } from "../career/sheet";
import { type WriteOptions, writeSheets } from "../workbook/writeSheets";

/** Sheets that a flow is about to write, and what there is to tell about them. */
export interface SheetsToWrite {
  readonly sheets: readonly Sheet[];
  readonly kept: readonly string[];
  readonly problems: readonly Problem[];
  /** What the results among them are. */
  readonly figures?: NonNullable<WriteReport["figures"]>;
}

/** Writes them all at once: one step to undo. What there is to tell counts only where something was written. */
export async function write(
  { sheets, kept, problems, ...results }: SheetsToWrite,
  options: WriteOptions,
): Promise<WriteReport> {
  const report = await writeSheets(sheets, options);
  if (report.written.length === 0) return report;
  return { ...report, ...results, kept: [...kept, ...report.kept], problems: [...problems, ...report.problems] };
}
