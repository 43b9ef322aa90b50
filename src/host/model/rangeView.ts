import { type ExcelObject, excelType, method, object, property } from "../protocol/excelType";
import { formatArea } from "../grid/area";
import type { Place } from "./book";
import { bounded } from "./bounded";
import { numberFormat, shownValue, valueType } from "./cellValues";
import { shownFormula } from "./formulaText";
import { rangeType } from "./range";

/** What a person sees of a range: its rows and columns that are not hidden. */
interface View {
  readonly place: Place;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Of a row in the view that it was taken from. */
  readonly index: number;
}

const viewMembers = excelType<View>("RangeView", {
  index: property(1.3, ({ index }) => index),
  rowCount: property(1.3, ({ rows }) => rows.length),
  columnCount: property(1.3, ({ columns }) => columns.length),
  cellAddresses: property(1.3, (view) => seen(view, (row, column) => formatArea({ row, column, rows: 1, columns: 1 }))),
  values: property(1.3, (view) => seen(view, (row, column) => shownValue(view.place, row, column))),
  formulas: property(1.3, (view) => seen(view, formulaOrValue(view))),
  formulasLocal: property(1.3, (view) => seen(view, formulaOrValue(view))),
  numberFormat: property(1.3, (view) => seen(view, (row, column) => numberFormat(view.place, row, column))),
  text: property(1.3, (view) =>
    seen(view, (row, column) =>
      view.place.book.grid.text.format(shownValue(view.place, row, column), numberFormat(view.place, row, column)),
    ),
  ),
  valueTypes: property(1.3, (view) => seen(view, (row, column) => valueType(shownValue(view.place, row, column)))),
  rows: object(1.3, (view) => rowsType(view)),
  getRange: method(1.3, ({ place }) => rangeType(place)),
});

const rowsType = excelType<View>(
  "RangeViewCollection",
  {
    getCount: method(1.4, ({ rows }) => rows.length),
    getItemAt: method(1.3, (view, args) => {
      const row = rowViews(view)[args.whole(0)];
      if (row === undefined) throw args.wrong(0, `one of ${view.rows.length} rows`);
      return row;
    }),
  },
  rowViews,
);

export function rangeViewType(place: Place): ExcelObject {
  const { sheets } = place.book.grid;
  const area = bounded(place);
  const hiddenRows = new Set(sheets.hiddenRows(place.sheet));
  const hiddenColumns = new Set(sheets.hiddenColumns(place.sheet));
  return viewMembers({
    place: { ...place, area },
    rows: count(area.row, area.rows).filter((row) => !hiddenRows.has(row)),
    columns: count(area.column, area.columns).filter((column) => !hiddenColumns.has(column)),
    index: 0,
  });
}

function rowViews({ place, rows, columns }: View): ExcelObject[] {
  return rows.map((row, index) =>
    viewMembers({ place: { ...place, area: { ...place.area, row, rows: 1 } }, rows: [row], columns, index }),
  );
}

function seen<T>({ rows, columns }: View, read: (row: number, column: number) => T): T[][] {
  return rows.map((row) => columns.map((column) => read(row, column)));
}

function formulaOrValue({ place }: View): (row: number, column: number) => unknown {
  return (row, column) => shownFormula(place.book, place.sheet, row, column) ?? shownValue(place, row, column);
}

function count(start: number, length: number): number[] {
  return Array.from({ length }, (_, i) => start + i);
}
