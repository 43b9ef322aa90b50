import type { Area } from "../grid/area";
import type { Arguments } from "../protocol/arguments";
import { ExcelError } from "../protocol/excelError";
import { type ExcelObject, excelType, method, object, property } from "../protocol/excelType";
import { matrix, shownValue } from "./cellValues";
import { requireWritable, sameText } from "./book";
import { deleteCells } from "./editing/shiftCells";
import { columnFilterType } from "./filters/columnFilter";
import { writeInputs } from "./input";
import { rangeType } from "./range";
import { growRight } from "./tableGrowth";
import { dataBody, nameColumns } from "./tableShape";
import { type TableHandle, tableState } from "./tableState";

export const columnsType = excelType<TableHandle>(
  "TableColumnCollection",
  {
    count: property(1.1, (table) => tableState(table).columns.length),
    getCount: method(1.4, (table) => tableState(table).columns.length),
    getItem: method(1.1, (table, args) => {
      const found = findColumn(table, args);
      if (found === null) throw new ExcelError("ItemNotFound", `there is no column ${String(args.at(0))}`);
      return found;
    }),
    getItemOrNullObject: method(1.4, (table, args) => findColumn(table, args)),
    add: method(1.1, (table, args) => addColumn(table, args)),
    getItemAt: method(1.1, (table, args) => columnType({ table, index: columnIndex(table, args.whole(0)) })),
  },
  (table) => tableState(table).columns.map((_, index) => columnType({ table, index })),
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
    ({ table, index }) => tableState(table).columns[index],
    ({ table, index }, value) => {
      const { area, sheet } = tableState(table);
      writeInputs(
        { book: table.book, sheet, area: { row: area.row, column: area.column + index, rows: 1, columns: 1 } },
        value,
      );
    },
  ),
  values: property(
    1.1,
    (column) => {
      const place = columnPlace(column, tableState(column.table).area);
      return matrix(place, (row, c) => shownValue(place, row, c));
    },
    (column, value) => writeInputs(columnPlace(column, tableState(column.table).area), value),
  ),
  filter: object(1.2, columnFilterType),
  delete: method(1.1, ({ table, index }) => {
    const { sheet, area, columns } = tableState(table);
    if (columns.length === 1) throw new ExcelError("InvalidOperation", "a table keeps at least one column");
    deleteCells({ book: table.book, sheet, area: { ...area, column: area.column + index, columns: 1 } }, "left");
  }),
  getTotalRowRange: method(1.1, (column) => {
    const { area, showTotals } = tableState(column.table);
    if (!showTotals) throw new ExcelError("ItemNotFound", "the table shows no totals");
    return rangeType(columnPlace(column, { ...area, row: area.row + area.rows - 1, rows: 1 }));
  }),
  getRange: method(1.1, (column) => rangeType(columnPlace(column, tableState(column.table).area))),
  getHeaderRowRange: method(1.1, (column) =>
    rangeType(columnPlace(column, { ...tableState(column.table).area, rows: 1 })),
  ),
  getDataBodyRange: method(1.1, (column) => rangeType(columnPlace(column, dataBody(tableState(column.table))))),
});

/** At a place from 0, or behind the last; `values` are those of the whole column, header first. */
function addColumn(handle: TableHandle, args: Arguments): ExcelObject {
  const { book } = handle;
  const table = tableState(handle);
  requireWritable(book, table.sheet);
  const { columns } = table.area;
  const given = args.optionalWhole(0) ?? columns;
  const index = given < 0 ? columns : given;
  if (index > columns) throw args.wrong(0, `a place in ${columns} columns`);
  growRight(book, table, index);
  const column = { table: handle, index };
  const values = args.at(1);
  const name = args.optionalText(2);
  const place = columnPlace(column, table.area);
  if (values !== undefined) writeInputs(place, values);
  if (name !== undefined) writeInputs({ ...place, area: { ...place.area, rows: 1 } }, name);
  nameColumns(book, table);
  return columnType(column);
}

function findColumn(table: TableHandle, args: Arguments): ExcelObject | null {
  const key = args.at(0);
  const { columns } = tableState(table);
  const index = typeof key === "number" ? key - 1 : columns.findIndex((name) => sameText(name, String(key)));
  return index >= 0 && index < columns.length ? columnType({ table, index }) : null;
}

function columnIndex(table: TableHandle, index: number): number {
  if (index < 0 || index >= tableState(table).columns.length)
    throw new ExcelError("InvalidArgument", `there is no column at ${index}`);
  return index;
}

function columnPlace({ table, index }: ColumnHandle, area: Area) {
  const { sheet, area: whole } = tableState(table);
  return { book: table.book, sheet, area: { ...area, column: whole.column + index, columns: 1 } };
}
