import { type Area, onSheet } from "../grid/area";
import type { Book, TableState } from "./book";
import { insertCells } from "./editing/shiftCells";
import { usedArea } from "./range";

/** Rows more at the end of a table, above its totals; what stands below makes room when it would be in the way. */
export function growDown(book: Book, table: TableState, rows: number): void {
  const { area, sheet, showTotals } = table;
  const end = area.row + area.rows;
  const room = onSheet({ ...area, row: showTotals ? end - 1 : end, rows });
  if (showTotals || !isFree(book, sheet, room)) insertCells({ book, sheet, area: room }, "down");
  table.area = { ...area, rows: area.rows + rows };
}

/** One column more, at a place from 0; what stands there and beside it makes room. */
export function growRight(book: Book, table: TableState, index: number): void {
  const { area, sheet } = table;
  const room = onSheet({ ...area, column: area.column + index, columns: 1 });
  if (index < area.columns || !isFree(book, sheet, room)) insertCells({ book, sheet, area: room }, "right");
  table.area = { ...area, columns: area.columns + 1 };
}

function isFree(book: Book, sheet: string, area: Area): boolean {
  return usedArea(book, sheet, area, true) === undefined;
}
