import type { Area } from "../grid/area";
import { intersect } from "../grid/area";
import type { Book, TableState } from "./book";

/** A table as Excel makes one, until something else is said. */
export function newTable(own: Pick<TableState, "id" | "name" | "sheet" | "area">): TableState {
  return {
    ...own,
    columns: [],
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filters: new Map(),
    sort: undefined,
  };
}

/** The rows between header and totals; a table always has at least one. */
export function dataBody(table: TableState): Area {
  const header = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + header, rows: table.area.rows - header - totals };
}

/** Tells the formulas what the table's name means now. */
export function publishTable(book: Book, table: TableState): void {
  const { area, showHeaders } = table;
  // Formulas count rows from the headers, hidden or not.
  const whole = showHeaders ? area : { ...area, row: area.row - 1, rows: area.rows + 1 };
  book.grid.engine.defineTable(table.name, { sheet: table.sheet, area: whole, columns: table.columns });
}

/** After cells have been written: header cells are texts, no two the same, and the columns' names. */
export function tablesTouched(book: Book, sheet: string, area: Area): void {
  for (const table of book.tables) {
    const header = { ...table.area, rows: 1 };
    if (table.sheet === sheet && table.showHeaders && intersect(header, area)) nameColumns(book, table);
  }
}

/** Reads the header cells, writes back what had to be changed, and publishes the table. */
export function nameColumns(book: Book, table: TableState): void {
  const { row, column, columns } = table.area;
  const cells = book.grid.cells;
  const taken = new Set<string>();
  const names = Array.from({ length: columns }, (_, i) => {
    const { value } = cells.read(table.sheet, row, column + i);
    const wanted = value === null || value === "" ? `Column${i + 1}` : String(value);
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    if (name !== value) cells.write(table.sheet, { row, column: column + i }, [[{ value: name }]]);
    return name;
  });
  table.columns = names;
  publishTable(book, table);
}
