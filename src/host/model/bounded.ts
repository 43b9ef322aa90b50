import { type Area, MAX_COLUMNS, MAX_ROWS } from "../grid/area";
import type { Place } from "./book";

/** Rows and columns that whole-column and whole-row ranges stand for beyond what is used. */
const MARGIN_ROWS = 100;
const MARGIN_COLUMNS = 26;

/** The place without the endless part of whole rows and columns: what is used, and some room. */
export function bounded(place: Place): Area {
  const { area, book, sheet } = place;
  if (area.rows < MAX_ROWS && area.columns < MAX_COLUMNS) return area;
  const used = book.grid.cells.used(sheet, true);
  const lastRow = used.reduce((last, cell) => Math.max(last, cell.row), 0);
  const lastColumn = used.reduce((last, cell) => Math.max(last, cell.column), 0);
  return {
    ...area,
    rows: area.rows === MAX_ROWS ? Math.max(lastRow + 1, MARGIN_ROWS) : area.rows,
    columns: area.columns === MAX_COLUMNS ? Math.max(lastColumn + 1, MARGIN_COLUMNS) : area.columns,
  };
}
