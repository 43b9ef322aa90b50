import { type Area, intersect, onSheet } from "../grid/area";
import type { Arguments } from "../protocol/arguments";
import { ExcelError } from "../protocol/excelError";
import { ALWAYS } from "../requirements";
import { WORKBOOK_TARGET } from "./eventHub";
import { type ExcelObject, excelType, method, object, property, looking } from "../protocol/excelType";
import { type Book, newId, requireWritable, sameText, type TableState } from "./book";
import { applyFilters } from "./filters/applyFilters";
import { tableFilter } from "./filters/autoFilter";
import { isNameTaken, namePattern } from "./nameRules";
import { matrix, shownValue } from "./cellValues";
import { writeInputs } from "./input";
import { rangeArgument, rangeType } from "./range";
import { columnsType } from "./tableColumns";
import { rowsType } from "./tableRows";
import { removeTable, type TableHandle, tableState } from "./tableState";
import { rewriteFormulas } from "./rewriteFormulas";
import { mapTables } from "./structuredReference";
import { dataBody, nameColumns, newTable, publishTable } from "./tableShape";
import { growDown } from "./tableGrowth";
import { tableSortType } from "./tableSort";
import { worksheetType } from "./worksheet";

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
  },
  (tables) => list(tables).map(({ id }) => tableType({ book: tables.book, id })),
);

const tableType = excelType<TableHandle>("Table", {
  id: property(1.1, (table) => tableState(table).id),
  legacyId: property(1.8, (table) => tableState(table).id),
  name: property(1.1, (table) => tableState(table).name, rename),
  showHeaders: property(1.1, (table) => tableState(table).showHeaders, showHeaders),
  showTotals: property(1.1, (table) => tableState(table).showTotals, showTotals),
  showBandedRows: flag("showBandedRows", 1.3),
  showBandedColumns: flag("showBandedColumns", 1.3),
  showFilterButton: flag("showFilterButton", 1.3),
  highlightFirstColumn: flag("highlightFirstColumn", 1.3),
  highlightLastColumn: flag("highlightLastColumn", 1.3),
  style: property(
    1.1,
    (table) => tableState(table).style,
    (table, value) => {
      if (
        !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(String(value)) &&
        value !== ""
      ) {
        throw new ExcelError("InvalidArgument", `there is no table style ${String(value)}`);
      }
      tableState(table).style = String(value);
    },
  ),
  worksheet: object(1.2, (table) => worksheetType({ book: table.book, sheet: tableState(table).sheet })),
  columns: object(1.1, (table) => columnsType(table)),
  rows: object(1.1, (table) => rowsType(table)),
  getRange: method(1.1, (table) => range(table, tableState(table).area)),
  getHeaderRowRange: method(1.1, (table) => {
    if (!tableState(table).showHeaders) throw new ExcelError("ItemNotFound", "the table shows no headers");
    return range(table, { ...tableState(table).area, rows: 1 });
  }),
  getDataBodyRange: method(1.1, (table) => range(table, dataBody(tableState(table)))),
  getTotalRowRange: method(1.1, (table) => {
    const { area, showTotals } = tableState(table);
    if (!showTotals) throw new ExcelError("ItemNotFound", "the table shows no totals");
    return range(table, { ...area, row: area.row + area.rows - 1, rows: 1 });
  }),
  resize: method(1.13, (table, args) => resize(table, args)),
  autoFilter: object(1.9, tableFilter),
  sort: object(1.2, tableSortType),
  clearFilters: method(1.2, (table) => {
    tableState(table).filters.clear();
    applyFilters(table.book, tableState(table).sheet);
  }),
  reapplyFilters: looking(1.2, (table) => applyFilters(table.book, tableState(table).sheet)),
  convertToRange: method(1.2, (table) => {
    const state = tableState(table);
    const { sheet, area } = state;
    removeTable(table.book, state);
    return rangeType({ book: table.book, sheet, area });
  }),
  delete: method(1.1, (table) => {
    const state = tableState(table);
    const { sheet, area } = state;
    requireWritable(table.book, sheet);
    removeTable(table.book, state);
    const empty = Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => ({ value: null })),
    );
    table.book.functions.forget(sheet, area);
    table.book.grid.cells.write(sheet, area, empty);
    table.book.grid.styles.clear(sheet, area);
  }),
});

function flag<
  K extends
    "showBandedRows" | "showBandedColumns" | "showFilterButton" | "highlightFirstColumn" | "highlightLastColumn",
>(key: K, since: number) {
  return property<TableHandle>(
    since,
    (table) => tableState(table)[key],
    (table, value) => {
      tableState(table)[key] = value === true;
    },
  );
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
  return rangeType({ book: table.book, sheet: tableState(table).sheet, area });
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
  const table = newTable({ id: newId(book), name: freeName(book), sheet: place.sheet, area: whole });
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
  const table = tableState(handle);
  if (typeof value !== "string" || !namePattern.test(value)) {
    throw new ExcelError(
      "InvalidArgument",
      `${JSON.stringify(value)} cannot be the name of a table: letters, digits, "_" and "." only, not like a cell`,
    );
  }
  if (!sameText(value, table.name) && isNameTaken(book, value))
    throw new ExcelError("InvalidArgument", `the name ${value} is taken`);
  const before = table.name;
  book.grid.engine.removeTable(before);
  table.name = value;
  publishTable(book, table);
  rewriteFormulas(book, (formula) => mapTables(formula, (each) => (sameText(each, before) ? value : each)));
}

/** A header row that is hidden is no longer part of the table and leaves blank cells; the columns keep their names. */
function showHeaders(handle: TableHandle, value: unknown): void {
  const { book } = handle;
  const table = tableState(handle);
  requireWritable(book, table.sheet);
  if (table.showHeaders === value) return;
  const { area, columns, sheet } = table;
  const header = { ...area, rows: 1, row: value === true ? area.row - 1 : area.row };
  table.showHeaders = value === true;
  table.area =
    value === true
      ? { ...area, row: area.row - 1, rows: area.rows + 1 }
      : { ...area, row: area.row + 1, rows: area.rows - 1 };
  const cells = columns.map((name) => ({ value: value === true ? name : null }));
  book.grid.cells.write(sheet, header, [cells]);
  publishTable(book, table);
}

/** Excel writes "Total" under the first column and adds up, or counts, the last; what stands below makes room. */
function showTotals(handle: TableHandle, value: unknown): void {
  const { book } = handle;
  const table = tableState(handle);
  requireWritable(book, table.sheet);
  if (table.showTotals === value) return;
  const { area, sheet } = table;
  if (value === true) {
    growDown(book, table, 1);
    table.showTotals = true;
    publishTable(book, table);
    const row = { ...area, row: area.row + area.rows, rows: 1 };
    const last = table.columns.at(-1) ?? "";
    const numbers = { ...dataBody(table), column: area.column + area.columns - 1, columns: 1 };
    const isNumeric = matrix({ book, sheet, area: numbers }, (r, c) => shownValue({ book, sheet, area }, r, c))
      .flat()
      .every((cell) => cell === "" || typeof cell === "number");
    const total = `=SUBTOTAL(${isNumeric ? 109 : 103},${table.name}[${last.replace(/['#[\]@]/g, "'$&")}])`;
    const labels = Array.from({ length: area.columns }, (_, i) =>
      i === area.columns - 1 ? total : i === 0 ? "Total" : "",
    );
    writeInputs({ book, sheet, area: row }, [labels]);
  } else {
    const row = area.row + area.rows - 1;
    book.grid.cells.erase(
      sheet,
      Array.from({ length: area.columns }, (_, i) => ({ row, column: area.column + i })),
    );
    table.area = { ...area, rows: area.rows - 1 };
    table.showTotals = false;
    publishTable(book, table);
  }
}

function resize(handle: TableHandle, args: Arguments): void {
  const { book } = handle;
  const table = tableState(handle);
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
