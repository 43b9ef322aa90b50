import type { CellValue } from "../snapshot";
import type { Place } from "./book";

/** The error values a cell can show. */
const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#CYCLE!",
]);

export function isErrorValue(value: unknown): boolean {
  return typeof value === "string" && ERRORS.has(value);
}

/** What the cell shows as a value: "" when blank, errors as text, #BUSY! while a custom function is at work. */
export function shownValue(place: Place, row: number, column: number): string | number | boolean {
  const { value } = place.book.grid.cells.read(place.sheet, row, column);
  return value === "#GETTING_DATA" ? "#BUSY!" : (value ?? "");
}

export function numberFormat(place: Place, row: number, column: number): string {
  return place.book.grid.styles.read(place.sheet, row, column).numberFormat ?? "General";
}

/** The value as the cell's number format shows it. */
export function shownText(place: Place, row: number, column: number): string {
  return place.book.grid.text.format(shownValue(place, row, column), numberFormat(place, row, column));
}

/** As Excel.RangeValueType names it. */
export function valueType(value: CellValue): string {
  if (value === null || value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorValue(value) ? "Error" : "String";
}

/** A matrix of what `read` gives for every cell of the place. */
export function matrix<T>(place: Place, read: (row: number, column: number) => T): T[][] {
  const { row, column, rows, columns } = place.area;
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => read(row + i, column + j)));
}
