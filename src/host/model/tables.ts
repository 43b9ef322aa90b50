import { type Area, intersect, onSheet, sameArea } from "../grid/area";
import type { Arguments } from "../protocol/arguments";
import { ExcelError } from "../protocol/excelError";
import { ALWAYS } from "../requirements";
import { WORKBOOK_TARGET } from "./eventHub";
import { type ExcelObject, excelType, method, object, property } from "../protocol/excelType";
import { type Book, newId, requireWritable, sameText, type TableState } from "./book";
import { matrix, shownValue } from "./cellValues";
import { writeInputs } from "./input";
import { isNameTaken, namePattern } from "./nameRules";
import { rangeArgument, rangeType } from "./range";
import { dataBody, nameColumns, publishTable } from "./tableShape";
import { worksheetType } from "./worksheet";

interface TableHandle {
  readonly book: Book;
  readonly id: string;
}

export interface TablesHandle {
  readonly book: Book;
  /** Only the tables of this sheet. */
  readonly sheet?: string;
  readonly within?: Area;
}

export const tablesType = excelType<TablesHandle>(
  "TableCollection",
  {
    count: property(1.1, (tables) => list(tables).length),
    _eventTargetId: property(ALWAYS, ({ sheet }) => sheet ?? WORKBOOK_TARGET),
    add: method(1.1, ({ book, sheet }, args) => add(book, sheet, args)),
    getCount: method(1.4, (tables) => list(tables).length),
    getItem: method(1.1, (tables, args) => {
      const found = find(tables, args);
      if (found === null) throw new ExcelError("ItemNotFound", `there is no table ${String(args.at(0))}`);
      return found;
    }),
    getItemOrNullObject: method(1.4, (tables, args) => find(tables, args)),
    getItemAt: method(1.1, ({ book, ...tables }, args) => {
      const table = list({ book, ...tables })[args.whole(0)];
      if (table === undefined) throw new ExcelError("InvalidArgument", `there is no table at ${args.whole(0)}`);
      return tableType({ book, id: table.id });
    }),
    getFirst: method(1.9, ({ book, ...tables }) => {
      const table = list({ book, ...tables })[0];
      if (table === undefined) throw new ExcelError("ItemNotFound", "there are no tables");
      return tableType({ book, id: table.id });
    }),
  },
  (tables) => list(tables).map(({ id }) => tableType({ book: tables.book, id })),
);

const tableType = excelType<TableHandle>("Table", {
  id: property(1.1, (table) => state(table).id),
  legacyId: property(1.8, (table) => state(table).id),
  name: property(1.1, (table) => state(table).name, rename),
  showHeaders: flag("showHeaders", 1.1),
  showTotals: property(1.1, (table) => state(table).showTotals, showTotals),
  showBandedRows: flag("showBandedRows", 1.3),
  showBandedColumns: flag("showBandedColumns", 1.3),
  showFilterButton: flag("showFilterButton", 1.3),
  highlightFirstColumn: flag("highlightFirstColumn", 1.3),
  highlightLastColumn: flag("highlightLastColumn", 1.3),
  style: property(
    1.1,
    (table) => state(table).style,
    (table, value) => {
      if (
        !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(String(value)) &&
        value !== ""
      ) {
        throw new ExcelError("InvalidArgument", `there is no table style ${String(value)}`);
      }
      state(table).style = String(value);
    },
  ),
  worksheet: object(1.2, (table) => worksheetType({ book: table.book, sheet: state(table).sheet })),
  columns: object(1.1, (table) => columnsType(table)),
  rows: object(1.1, (table) => rowsType(table)),
  getRange: method(1.1, (table) => range(table, state(table).area)),
  getHeaderRowRange: method(1.1, (table) => {
    if (!state(table).showHeaders) throw new ExcelError("ItemNotFound", "the table shows no headers");
    return range(table, { ...state(table).area, rows: 1 });
  }),
  getDataBodyRange: method(1.1, (table) => range(table, dataBody(state(table)))),
  getTotalRowRange: method(1.1, (table) => {
    const { area, showTotals } = state(table);
    if (!showTotals) throw new ExcelError("ItemNotFound", "the table shows no totals");
    return range(table, { ...area, row: area.row + area.rows - 1, rows: 1 });
  }),
  resize: method(1.13, (table, args) => resize(table, args)),
  clearFilters: method(1.2, () => undefined),
  reapplyFilters: method(1.2, () => undefined),
  convertToRange: method(1.2, (table) => {
    const { sheet, area } = state(table);
    remove(table);
    return rangeType({ book: table.book, sheet, area });
  }),
  delete: method(1.1, (table) => {
    const { sheet, area } = state(table);
    requireWritable(table.book, sheet);
    remove(table);
    const empty = Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => ({ value: null })),
    );
    table.book.functions.forget(sheet, area);
    table.book.grid.cells.write(sheet, area, empty);
    table.book.grid.styles.clear(sheet, area);
  }),
});

const columnsType = excelType<TableHandle>(
  "TableColumnCollection",
  {
    count: property(1.1, (table) => state(table).columns.length),
    getCount: method(1.4, (table) => state(table).columns.length),
    getItem: method(1.1, (table, args) => {
      const found = findColumn(table, args);
      if (found === null) throw new ExcelError("ItemNotFound", `there is no column ${String(args.at(0))}`);
      return found;
    }),
    getItemOrNullObject: method(1.4, (table, args) => findColumn(table, args)),
    getItemAt: method(1.1, (table, args) => columnType({ table, index: columnIndex(table, args.whole(0)) })),
  },
  (table) => state(table).columns.map((_, index) => columnType({ table, index })),
);

interface ColumnHandle {
  readonly table: TableHandle;
  readonly index: number;
}

const columnType = excelType<ColumnHandle>("TableColumn", {
  id: property(1.1, ({ index }) => index + 1),
  index: property(1.1, ({ index }) => index),
  name: property(
    1.1,
    ({ table, index }) => state(table).columns[index],
    ({ table, index }, value) => {
      const { area, sheet } = state(table);
      writeInputs(
        { book: table.book, sheet, area: { row: area.row, column: area.column + index, rows: 1, columns: 1 } },
        value,
      );
    },
  ),
  values: property(
    1.1,
    (column) => {
      const place = columnPlace(column, state(column.table).area);
      return matrix(place, (row, c) => shownValue(place, row, c));
    },
    (column, value) => writeInputs(columnPlace(column, state(column.table).area), value),
  ),
  getRange: method(1.1, (column) => rangeType(columnPlace(column, state(column.table).area))),
  getHeaderRowRange: method(1.1, (column) => rangeType(columnPlace(column, { ...state(column.table).area, rows: 1 }))),
  getDataBodyRange: method(1.1, (column) => rangeType(columnPlace(column, dataBody(state(column.table))))),
});

const rowsType = excelType<TableHandle>(
  "TableRowCollection",
  {
    count: property(1.1, (table) => dataBody(state(table)).rows),
    getCount: method(1.4, (table) => dataBody(state(table)).rows),
    getItemAt: method(1.1, (table, args) => rowType({ table, index: args.whole(0) })),
    add: method(1.1, (table, args) => addRows(table, args)),
  },
  (table) => Array.from({ length: dataBody(state(table)).rows }, (_, index) => rowType({ table, index })),
);

const rowType = excelType<ColumnHandle>("TableRow", {
  index: property(1.1, ({ index }) => index),
  values: property(
    1.1,
    (row) => {
      const place = rowPlace(row);
      return matrix(place, (r, column) => shownValue(place, r, column));
    },
    (row, value) => writeInputs(rowPlace(row), value),
  ),
  getRange: method(1.1, (row) => rangeType(rowPlace(row))),
});

function flag<
  K extends
    | "showHeaders"
    | "showBandedRows"
    | "showBandedColumns"
    | "showFilterButton"
    | "highlightFirstColumn"
    | "highlightLastColumn",
>(key: K, since: number) {
  return property<TableHandle>(
    since,
    (table) => state(table)[key],
    (table, value) => {
      state(table)[key] = value === true;
    },
  );
}

function state({ book, id }: TableHandle): TableState {
  const found = book.tables.find((table) => table.id === id);
  if (found === undefined) throw new ExcelError("ItemNotFound", "the table has been deleted");
  return found;
}

function list({ book, sheet, within }: TablesHandle): readonly TableState[] {
  return book.tables.filter(
    (table) =>
      (sheet === undefined || table.sheet === sheet) && (within === undefined || intersect(within, table.area)),
  );
}

function find(tables: TablesHandle, args: Arguments): ExcelObject | null {
  const key = String(args.at(0));
  const found = list(tables).find((table) => table.id === key || sameText(table.name, key));
  return found === undefined ? null : tableType({ book: tables.book, id: found.id });
}

function range(table: TableHandle, area: Area): ExcelObject {
  return rangeType({ book: table.book, sheet: state(table).sheet, area });
}

function add(book: Book, sheet: string | undefined, args: Arguments): ExcelObject {
  const place = rangeArgument(book, sheet ?? book.grid.sheets.active(), args.at(0));
  const hasHeaders = args.flag(1, true);
  requireWritable(book, place.sheet);
  const area = hasHeaders ? place.area : { ...place.area, rows: place.area.rows + 1 };
  // A table of headers alone gets one empty row.
  const whole = onSheet(area.rows === 1 ? { ...area, rows: 2 } : area);
  const other = book.tables.find((table) => table.sheet === place.sheet && intersect(table.area, whole));
  if (other !== undefined) throw new ExcelError("InvalidArgument", `the table would overlap the table ${other.name}`);
  if (book.grid.sheets.merges(place.sheet).some((merged) => intersect(merged, whole))) {
    throw new ExcelError("InvalidOperation", "a table cannot be made over merged cells");
  }
  if (!hasHeaders) shiftDown(book, place.sheet, place.area);
  const table: TableState = {
    id: newId(book),
    name: freeName(book),
    sheet: place.sheet,
    area: whole,
    columns: [],
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  book.tables.push(table);
  nameColumns(book, table);
  book.events.added("table", table.id, table.sheet);
  return tableType({ book, id: table.id });
}

/** Makes room for a header row above the cells of the range. */
function shiftDown(book: Book, sheet: string, area: Area): void {
  const contents = Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => {
      const { formula, value } = book.grid.cells.read(sheet, area.row + i, area.column + j);
      return formula === undefined ? { value } : { formula };
    }),
  );
  const header = Array.from({ length: area.columns }, () => ({ value: null }));
  book.grid.cells.write(sheet, area, [header, ...contents]);
}

function freeName(book: Book): string {
  for (let n = 1; ; n++) if (!isNameTaken(book, `Table${n}`)) return `Table${n}`;
}

function rename(handle: TableHandle, value: unknown): void {
  const { book } = handle;
  const table = state(handle);
  if (typeof value !== "string" || !namePattern.test(value)) {
    throw new ExcelError(
      "InvalidArgument",
      `${JSON.stringify(value)} cannot be the name of a table: letters, digits, "_" and "." only, not like a cell`,
    );
  }
  if (!sameText(value, table.name) && isNameTaken(book, value))
    throw new ExcelError("InvalidArgument", `the name ${value} is taken`);
  book.grid.engine.removeTable(table.name);
  table.name = value;
  publishTable(book, table);
}

function showTotals(handle: TableHandle, value: unknown): void {
  const table = state(handle);
  if (table.showTotals === value) return;
  const grow = value === true ? 1 : -1;
  table.area = onSheet({ ...table.area, rows: table.area.rows + grow });
  table.showTotals = value === true;
  if (table.showTotals) {
    const place = { row: table.area.row + table.area.rows - 1, column: table.area.column };
    handle.book.grid.cells.write(table.sheet, place, [[{ value: "Total" }]]);
  }
  publishTable(handle.book, table);
}

function resize(handle: TableHandle, args: Arguments): void {
  const { book } = handle;
  const table = state(handle);
  const { sheet, area } = rangeArgument(book, table.sheet, args.at(0));
  if (sheet !== table.sheet || area.row !== table.area.row || intersect(area, table.area) === undefined) {
    throw new ExcelError("InvalidArgument", "a table keeps its header row and part of its cells when it is resized");
  }
  if (area.rows < 2) throw new ExcelError("InvalidArgument", "a table needs a row below its headers");
  const other = book.tables.find((each) => each !== table && each.sheet === sheet && intersect(each.area, area));
  if (other !== undefined) throw new ExcelError("InvalidArgument", `the table would overlap the table ${other.name}`);
  table.area = area;
  nameColumns(book, table);
}

function remove(handle: TableHandle): void {
  const { book, id } = handle;
  const table = state(handle);
  book.grid.engine.removeTable(table.name);
  book.tables.splice(book.tables.indexOf(table), 1);
  book.events.deleted("table", id, table.sheet, table.name);
}

function addRows(handle: TableHandle, args: Arguments): ExcelObject {
  const { book } = handle;
  const table = state(handle);
  requireWritable(book, table.sheet);
  const body = dataBody(table);
  const values = args.at(1);
  const lines: readonly unknown[] =
    values === undefined
      ? [Array.from({ length: body.columns }, () => "")]
      : Array.isArray(values) && Array.isArray(values[0])
        ? values
        : [values];
  const index = args.optionalWhole(0) ?? body.rows;
  const at = index < 0 ? body.rows : index;
  if (at > body.rows) throw new ExcelError("InvalidArgument", `there is no row ${at}: the table has ${body.rows}`);
  const grown = onSheet({ ...table.area, rows: table.area.rows + lines.length });
  const other = book.tables.find((each) => each !== table && each.sheet === table.sheet && intersect(each.area, grown));
  if (other !== undefined) throw new ExcelError("InvalidOperation", `the table ${other.name} is in the way`);
  const tail = { ...table.area, row: body.row + at, rows: table.area.row + table.area.rows - body.row - at };
  const moved = Array.from({ length: tail.rows }, (_, i) =>
    Array.from({ length: tail.columns }, (_, j) => {
      const { formula, value } = book.grid.cells.read(table.sheet, tail.row + i, tail.column + j);
      return formula === undefined ? { value } : { formula };
    }),
  );
  const target = { ...table.area, row: body.row + at, rows: lines.length };
  table.area = grown;
  publishTable(book, table);
  if (moved.length > 0)
    book.grid.cells.write(table.sheet, { row: tail.row + lines.length, column: tail.column }, moved);
  writeInputs({ book, sheet: table.sheet, area: target }, lines);
  return rowType({ table: handle, index: at });
}

function findColumn(table: TableHandle, args: Arguments): ExcelObject | null {
  const key = args.at(0);
  const { columns } = state(table);
  const index = typeof key === "number" ? key - 1 : columns.findIndex((name) => sameText(name, String(key)));
  return index >= 0 && index < columns.length ? columnType({ table, index }) : null;
}

function columnIndex(table: TableHandle, index: number): number {
  if (index < 0 || index >= state(table).columns.length)
    throw new ExcelError("InvalidArgument", `there is no column at ${index}`);
  return index;
}

function columnPlace({ table, index }: ColumnHandle, area: Area) {
  const { sheet, area: whole } = state(table);
  return { book: table.book, sheet, area: { ...area, column: whole.column + index, columns: 1 } };
}

function rowPlace({ table, index }: ColumnHandle) {
  const body = dataBody(state(table));
  if (index < 0 || index >= body.rows) throw new ExcelError("InvalidArgument", `there is no row at ${index}`);
  return { book: table.book, sheet: state(table).sheet, area: { ...body, row: body.row + index, rows: 1 } };
}

/** The table whose cells are exactly these; a chart or a formula may be made for one. */
export function tableAt(book: Book, sheet: string, area: Area): TableState | undefined {
  return book.tables.find((table) => table.sheet === sheet && sameArea(table.area, area));
}
