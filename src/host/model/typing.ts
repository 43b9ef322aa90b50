import { type Area, intersect } from "../grid/area";
import type { Book, Place, TableState } from "./book";
import { checkTyped } from "./checkTyped";
import { writeInputs } from "./input";
import { nameColumns, publishTable, tablesTouched } from "./tableShape";

/**
 * What a person types, taken as Excel takes it: as `values` set by an add-in, and a table grows when something is
 * typed right under it or beside it. Throws what the cell's validation says when it does not let it in.
 */
export function typeIntoCell(place: Place, input: string | number | boolean): void {
  checkTyped(place, input);
  const grown = input === "" ? undefined : tableToGrow(place);
  writeInputs(place, [[input]]);
  if (grown !== undefined) grow(place.book, grown);
}

/** What follows when a person has changed cells in the grid itself. */
export function noticeEdit(book: Book, sheet: string, area: Area): void {
  const place = { book, sheet, area };
  book.functions.forget(sheet, area);
  const isFilled = book.grid.cells.read(sheet, area.row, area.column).value !== null;
  const grown = area.rows === 1 && area.columns === 1 && isFilled ? tableToGrow(place) : undefined;
  tablesTouched(book, sheet, area);
  if (grown !== undefined) grow(book, grown);
  book.events.changed(sheet, area, "RangeEdited");
}

interface Growth {
  readonly table: TableState;
  readonly down: boolean;
}

function grow(book: Book, { table, down }: Growth): void {
  table.area = { ...table.area, rows: table.area.rows + (down ? 1 : 0), columns: table.area.columns + (down ? 0 : 1) };
  if (down) publishTable(book, table);
  else nameColumns(book, table);
}

/** The table that this cell lies right below (its columns) or right of (its rows). */
function tableToGrow({ book, sheet, area }: Place): Growth | undefined {
  for (const table of book.tables) {
    if (table.sheet !== sheet || table.showTotals) continue;
    const below = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
    const beside = { ...table.area, column: table.area.column + table.area.columns, columns: 1 };
    if (intersect(below, area)) return { table, down: true };
    if (intersect(beside, area)) return { table, down: false };
  }
  return undefined;
}
