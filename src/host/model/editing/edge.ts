import { type Area, bounds, contains, MAX_COLUMNS, MAX_ROWS } from "../../grid/area";
import { ExcelError } from "../../protocol/excelError";
import type { Place } from "../book";

export const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;
type Direction = (typeof DIRECTIONS)[number];

const STEPS = {
  Left: { row: 0, column: -1 },
  Right: { row: 0, column: 1 },
  Up: { row: -1, column: 0 },
  Down: { row: 1, column: 0 },
} as const;

/**
 * Where Ctrl and an arrow key lead from a cell: to the last filled cell of those that follow one another, else to the next
 * filled one, else to the end of the sheet.
 */
export function edge({ book, sheet, area }: Place, active: Area, direction: Direction): Area {
  if (!contains(area, active)) throw new ExcelError("InvalidArgument", "the active cell is not in the range");
  const filled = new Set(book.grid.cells.used(sheet, false).map(({ row, column }) => `${row},${column}`));
  const step = STEPS[direction];
  const isFilled = ({ row, column }: Position): boolean => filled.has(`${row},${column}`);
  const next = ({ row, column }: Position): Position => ({ row: row + step.row, column: column + step.column });
  const isOn = ({ row, column }: Position): boolean =>
    row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
  let at: Position = { row: active.row, column: active.column };
  const along = isFilled(at) && isFilled(next(at));
  while (isOn(next(at))) {
    if (along && !isFilled(next(at))) break;
    at = next(at);
    if (!along && isFilled(at)) break;
  }
  return { ...at, rows: 1, columns: 1 };
}

/** The range as far as that cell. */
export function extended(place: Place, active: Area, direction: Direction): Area {
  const end = edge(place, active, direction);
  const isAcross = direction === "Left" || direction === "Right";
  const whole = isAcross ? { ...place.area, column: end.column, columns: 1 } : { ...place.area, row: end.row, rows: 1 };
  return bounds(place.area, whole);
}

interface Position {
  readonly row: number;
  readonly column: number;
}
