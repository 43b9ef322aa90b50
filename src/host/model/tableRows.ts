import { intersect, onSheet } from "../grid/area";
import type { Arguments } from "../protocol/arguments";
import { ExcelError } from "../protocol/excelError";
import { type ExcelObject, excelType, method, property } from "../protocol/excelType";
import { requireWritable } from "./book";
import { matrix, shownValue } from "./cellValues";
import { writeInputs } from "./input";
import { rangeType } from "./range";
import { dataBody, publishTable } from "./tableShape";
import { type TableHandle, tableState } from "./tableState";

export const rowsType = excelType<TableHandle>(
  "TableRowCollection",
  {
    count: property(1.1, (table) => dataBody(tableState(table)).rows),
    getCount: method(1.4, (table) => dataBody(tableState(table)).rows),
    getItemAt: method(1.1, (table, args) => rowType({ table, index: args.whole(0) })),
    add: method(1.1, (table, args) => addRows(table, args)),
  },
  (table) => Array.from({ length: dataBody(tableState(table)).rows }, (_, index) => rowType({ table, index })),
);

interface RowHandle {
  readonly table: TableHandle;
  readonly index: number;
}

const rowType = excelType<RowHandle>("TableRow", {
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

function addRows(handle: TableHandle, args: Arguments): ExcelObject {
  const { book } = handle;
  const table = tableState(handle);
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

function rowPlace({ table, index }: RowHandle) {
  const body = dataBody(tableState(table));
  if (index < 0 || index >= body.rows) throw new ExcelError("InvalidArgument", `there is no row at ${index}`);
  return { book: table.book, sheet: tableState(table).sheet, area: { ...body, row: body.row + index, rows: 1 } };
}
