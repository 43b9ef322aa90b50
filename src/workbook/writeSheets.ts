import type { Problem } from "../career/problem";
import type { Sheet, WriteReport } from "../career/sheet";
import { longestText } from "./cellInput";
import { clearOld } from "./clearOld";
import { findConflicts } from "./conflicts";
import { readPresent } from "./present";
import { features, hasExcelApi, lowestExcelApi, tooOld, type Feature } from "./requirements";
import { rewriteReferences } from "./rewriteReferences";
import { change, undoesAtOnce } from "./run";
import { writeCharts } from "./writeCharts";
import { writeContents } from "./writeContents";
import { writeFrame } from "./writeFrame";
import { writeLooks } from "./writeLooks";
import { sendInParts } from "./sendInParts";

export interface WriteOptions {
  /** The sheet to show afterwards; without it the person stays where they are. */
  readonly activate?: string;
}

/**
 * Writes sheets into the open workbook: one run, a few round trips, one step to undo where Excel can.
 *
 * Sheets of ours are known by a hidden mark, cleared and rewritten in place, also when the person has renamed or moved them.
 * Nothing else is touched: a sheet, table, name or cell in the way that is not ours is an error in the report, and then nothing
 * at all is written. What an older Excel lacks is left out and told. Other failures of Excel are thrown as Excel throws them.
 */
export async function writeSheets(sheets: readonly Sheet[], options: WriteOptions = {}): Promise<WriteReport> {
  if (!hasExcelApi(lowestExcelApi)) return refused([{ severity: "error", message: tooOld }]);
  return change(async (context) => {
    const present = await readPresent(context, sheets);
    const conflicts = findConflicts(sheets, present);
    if (conflicts.length > 0) return refused(conflicts);

    const renamed = new Map(
      present.sheets.flatMap(({ spec, name }) =>
        name !== null && name !== spec.name ? [[spec.name, name] as const] : [],
      ),
    );
    const formula = (text: string) => rewriteReferences(text, renamed);
    const targets = present.sheets.map((sheet) => ({
      ...sheet,
      worksheet: sheet.worksheet ?? context.workbook.worksheets.add(sheet.spec.name),
    }));
    for (const target of targets) clearOld(target);
    for (const target of targets) writeFrame(context, target, present.names, formula);
    const parts = sendInParts(context);
    for (const target of targets) await writeContents(target, formula, parts);
    for (const target of targets) writeLooks(target, formula);
    for (const target of targets) writeCharts(target);
    targets.find(({ spec }) => spec.name === options.activate)?.worksheet.activate();
    await context.sync();
    return {
      written: targets.map(({ spec, name }) => name ?? spec.name),
      kept: [],
      problems: [...leftOut(sheets), ...cutTexts(sheets)],
      undo: undoesAtOnce() ? "once" : targets.every(({ name }) => name === null) ? "sheets" : "steps",
    };
  });
}

function refused(problems: readonly Problem[]): WriteReport {
  return { written: [], kept: [], problems };
}

/** One note for each feature that these sheets want and this Excel lacks. */
function leftOut(sheets: readonly Sheet[]): readonly Problem[] {
  const wanted: Readonly<Record<Feature, boolean>> = {
    conditionalFormats: sheets.some((sheet) => sheet.conditionalFormats !== undefined || sheet.dataBars !== undefined),
    freeze: sheets.some((sheet) => sheet.freeze !== undefined),
    charts: sheets.some((sheet) => (sheet.charts ?? []).length > 0),
    validation: sheets.some(
      (sheet) =>
        (sheet.blocks ?? []).some((block) => block.validation !== undefined) ||
        (sheet.tables ?? []).some(({ table }) => table.columns.some((column) => column.validation !== undefined)),
    ),
    print: sheets.some((sheet) => sheet.print !== undefined),
  };
  return (Object.keys(features) as Feature[])
    .filter((feature) => wanted[feature] && !hasExcelApi(features[feature].set))
    .map((feature) => ({
      severity: "note",
      message: `${features[feature].missing}: this Excel has no ExcelApi ${features[feature].set}.`,
    }));
}

/** A warning for each sheet with texts that no cell can hold in full. */
function cutTexts(sheets: readonly Sheet[]): readonly Problem[] {
  return sheets.flatMap(({ name, tables = [], blocks = [] }) => {
    const cells = [...tables.flatMap(({ table }) => table.rows), ...blocks.flatMap((block) => block.cells)].flat();
    const cut = cells.filter((cell) => typeof cell === "string" && cell.length > longestText).length;
    if (cut === 0) return [];
    const message = `${cut} ${cut === 1 ? "text" : "texts"} on the sheet ${name} had to be cut: an Excel cell holds ${longestText} characters.`;
    return [{ severity: "warning" as const, message }];
  });
}
