/** Makes rows as high as large or wrapped text needs, as Excel does for rows whose height nobody has set. */
import { ICommandService, type Univer, type Workbook, type Worksheet } from "@univerjs/core";
import { AutoHeightController } from "@univerjs/sheets-ui";
import type { SheetSnapshot, WorkbookSnapshot } from "../../host/snapshot";

/** The default font, in points: rows are made for it. */
const USUAL_SIZE = 11;

/** @returns a function that looks at the sheets again; rows that have not changed are left alone */
export function fitRows(univer: Univer, open: Workbook): (workbook: WorkbookSnapshot) => void {
  const injector = univer.__getInjector();
  // By Univer's own sheet: one that was taken away and comes again is another, with rows of the usual height.
  const fitted = new WeakMap<Worksheet, string>();
  return ({ sheets, styles }) => {
    for (const sheet of sheets) {
      const rows = tallRows(sheet, styles);
      const look = JSON.stringify([rows, sheet.columnWidths, sheet.merges]);
      const worksheet = open.getSheetBySheetId(sheet.id);
      if (!worksheet || rows.length === 0 || fitted.get(worksheet) === look) continue;
      fitted.set(worksheet, look);
      const ranges = rows.map(({ row, last }) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: last }));
      const { redos } = injector.get(AutoHeightController).getUndoRedoParamsOfAutoHeight(ranges, sheet.id);
      for (const { id, params } of redos)
        injector.get(ICommandService).syncExecuteCommand(id, params, { onlyLocal: true });
    }
  };
}

interface TallRow {
  readonly row: number;
  readonly last: number;
  /** What makes it tall. */
  readonly texts: readonly unknown[];
}

function tallRows({ cells, rowHeights }: SheetSnapshot, styles: WorkbookSnapshot["styles"]): TallRow[] {
  const rows = new Map<number, { last: number; texts: unknown[] }>();
  for (const { row, column, cell } of cells) {
    const style = cell.style === undefined ? undefined : styles[cell.style];
    if (rowHeights[row] !== undefined || !(style?.wrap || (style?.size ?? USUAL_SIZE) > USUAL_SIZE)) continue;
    const entry = rows.get(row) ?? { last: column, texts: [] };
    entry.last = Math.max(entry.last, column);
    entry.texts.push(cell.value, cell.style);
    rows.set(row, entry);
  }
  return [...rows].map(([row, entry]) => ({ row, ...entry }));
}
