import { intersect } from "../grid/area";
import { type Place, type TableState } from "./book";
import { writeInputs } from "./input";
import { nameColumns, publishTable } from "./tableShape";

/**
 * What a person types, taken as Excel takes it: as `values` set by an add-in, and a table grows when something is
 * typed right under it or beside it.
 */
export function typeIntoCell(place: Place, input: string | number | boolean): void {
  const grown = tableToGrow(place);
  writeInputs(place, [[input]]);
  if (grown === undefined || input === "") return;
  const { table, down } = grown;
  table.area = { ...table.area, rows: table.area.rows + (down ? 1 : 0), columns: table.area.columns + (down ? 0 : 1) };
  if (down) publishTable(place.book, table);
  else nameColumns(place.book, table);
}

/** The table that this empty cell lies right below (its columns) or right of (its rows). */
function tableToGrow({ book, sheet, area }: Place): { readonly table: TableState; readonly down: boolean } | undefined {
  for (const table of book.tables) {
    if (table.sheet !== sheet || table.showTotals) continue;
    const below = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
    const beside = { ...table.area, column: table.area.column + table.area.columns, columns: 1 };
    if (intersect(below, area)) return { table, down: true };
    if (intersect(beside, area)) return { table, down: false };
  }
  return undefined;
}
