import type { Arguments } from "../protocol/arguments";
import { ExcelError } from "../protocol/excelError";
import { type ExcelObject, excelType, method, property } from "../protocol/excelType";
import { requireWritable } from "./book";
import { clearRange } from "./clearRange";
import { deleteCells, insertCells } from "./editing/shiftCells";
import { matrix, shownValue } from "./cellValues";
import { writeInputs } from "./input";
import { rangeType } from "./range";
import { growDown } from "./tableGrowth";
import { dataBody, publishTable } from "./tableShape";
import { type TableHandle, tableState } from "./tableState";

export const rowsType = excelType<TableHandle>(
  "TableRowCollection",
  {
    count: property(1.1, (table) => dataBody(tableState(table)).rows),
    getCount: method(1.4, (table) => dataBody(tableState(table)).rows),
    getItemAt: method(1.1, (table, args) => rowType({ table, index: args.whole(0) })),
    add: method(1.1, (table, args) => addRows(table, args)),
    deleteRowsAt: method("ExcelApiOnline 1.1", (table, args) =>
      deleteRows(table, args.whole(0), args.optionalWhole(1) ?? 1),
    ),
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
  delete: method(1.1, ({ table, index }) => deleteRows(table, index, 1)),
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
  if (at === body.rows) growDown(book, table, lines.length);
  else {
    const room = { ...body, row: body.row + at, rows: lines.length };
    insertCells({ book, sheet: table.sheet, area: room }, "down");
  }
  publishTable(book, table);
  writeInputs({ book, sheet: table.sheet, area: { ...body, row: body.row + at, rows: lines.length } }, lines);
  return rowType({ table: handle, index: at });
}

/** The last row of a table is emptied rather than taken away. */
function deleteRows(handle: TableHandle, index: number, count: number): void {
  const { book } = handle;
  const { sheet } = tableState(handle);
  const first = rowPlace({ table: handle, index });
  rowPlace({ table: handle, index: index + count - 1 });
  const isAll = count === dataBody(tableState(handle)).rows;
  if (count > (isAll ? 1 : 0)) {
    const rows = isAll ? count - 1 : count;
    deleteCells({ book, sheet, area: { ...first.area, rows } }, "up");
  }
  if (isAll) clearRange(rowPlace({ table: handle, index: 0 }), "Contents");
}

function rowPlace({ table, index }: RowHandle) {
  const body = dataBody(tableState(table));
  if (index < 0 || index >= body.rows) throw new ExcelError("InvalidArgument", `there is no row at ${index}`);
  return { book: table.book, sheet: tableState(table).sheet, area: { ...body, row: body.row + index, rows: 1 } };
}
