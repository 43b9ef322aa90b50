import type { PutCell } from "../../grid/grid";
import { ExcelError } from "../../protocol/excelError";
import { type Place, requireWritable } from "../book";
import { shownValue } from "../cellValues";
import { movedContent } from "./copyCells";

/**
 * Keeps of rows that are the same in these columns (from 0; capitals do not count) the first. Those that stay close up, and
 * the last rows of the range are left empty.
 */
export function removeDuplicates(
  { book, sheet, area }: Place,
  columns: readonly number[],
): { readonly removed: number; readonly uniqueRemaining: number } {
  requireWritable(book, sheet);
  if (
    columns.length === 0 ||
    columns.some((column) => !Number.isInteger(column) || column < 0 || column >= area.columns)
  )
    throw new ExcelError("InvalidArgument", `columns ${columns.join(", ")} of ${area.columns}, counted from 0`);
  const place = { book, sheet, area };
  const seen = new Set<string>();
  const kept = Array.from({ length: area.rows }, (_, i) => area.row + i).filter((row) => {
    const values = columns.map((column) => shownValue(place, row, area.column + column));
    const key = JSON.stringify(values.map((value) => (typeof value === "string" ? value.toLowerCase() : value)));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const { cells } = book.grid;
  const across = Array.from({ length: area.columns }, (_, j) => area.column + j);
  const moved = kept.flatMap((from, i): PutCell[] => {
    const row = area.row + i;
    if (from === row) return [];
    return across.map((column) => {
      const cell = cells.lift(sheet, from, column);
      return { row, column, cell: { ...cell, content: movedContent(cell.content, { rows: row - from, columns: 0 }) } };
    });
  });
  const left = Array.from({ length: area.rows - kept.length }, (_, i) => area.row + kept.length + i);
  book.functions.forget(sheet, area);
  cells.put(sheet, moved);
  cells.erase(
    sheet,
    left.flatMap((row) => across.map((column) => ({ row, column }))),
  );
  book.events.changed(sheet, area, "RangeEdited");
  return { removed: left.length, uniqueRemaining: kept.length };
}
