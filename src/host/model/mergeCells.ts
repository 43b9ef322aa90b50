import { intersect } from "../grid/area";
import { ExcelError } from "../protocol/excelError";
import { type Place, requireWritable } from "./book";

/** Joins the cells of a range into one, or with `across` those of each row. */
export function mergeCells({ book, sheet, area }: Place, across: boolean): void {
  requireWritable(book, sheet);
  if (book.tables.some((table) => table.sheet === sheet && intersect(table.area, area))) {
    throw new ExcelError("InvalidOperation", "cells of a table cannot be merged");
  }
  const parts = across
    ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  const kept = book.grid.sheets.merges(sheet).filter((merged) => intersect(merged, area) === undefined);
  book.grid.sheets.setMerges(sheet, [...kept, ...parts.filter((part) => part.rows * part.columns > 1)]);
  for (const part of parts) {
    // Only the first cell of joined cells keeps its value.
    const empty = Array.from({ length: part.rows }, (_, i) =>
      Array.from({ length: part.columns }, (_, j) => (i + j === 0 ? undefined : { value: null })),
    );
    book.grid.cells.write(sheet, part, empty);
  }
}
