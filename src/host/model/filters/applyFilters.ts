import { type Area } from "../../grid/area";
import type { FilterSnapshot } from "../../snapshot";
import { type Book, sheetState } from "../book";
import { dataBody } from "../tableShape";
import { rejectedRows } from "./filterRows";

/** Filters by column, counted from the first of the filtered range. */
export type Filters = Map<number, FilterSnapshot>;

/** Hides the rows that the filters of a sheet and of its tables leave out now, and shows the others they had hidden. */
export function applyFilters(book: Book, sheet: string): void {
  const { autoFilter } = sheetState(book, sheet);
  const ranges: { readonly body: Area; readonly filters: Filters }[] = book.tables
    .filter((table) => table.sheet === sheet)
    .map((table) => ({ body: dataBody(table), filters: table.filters }));
  if (autoFilter !== undefined) {
    const { area, filters } = autoFilter;
    ranges.push({ body: { ...area, row: area.row + 1, rows: area.rows - 1 }, filters });
  }
  const rejected = ranges.flatMap(({ body, filters }) =>
    [...filters].flatMap(([column, filter]) =>
      rejectedRows({ book, sheet, area: { ...body, column: body.column + column, columns: 1 } }, filter),
    ),
  );
  book.grid.sheets.filterRows(sheet, [...new Set(rejected)]);
}
