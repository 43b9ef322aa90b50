import type { Area } from "../../grid/area";
import { ExcelError } from "../../protocol/excelError";
import { type ExcelObject, excelType, method, property, looking } from "../../protocol/excelType";
import { type Book, requireWritable, sheetState } from "../book";
import { rangeArgument, rangeType } from "../range";
import { type TableHandle, tableState } from "../tableState";
import { applyFilters, type Filters } from "./applyFilters";
import { filterCriteria } from "./filterCriteria";

/** The filter of a sheet, or of a table. */
interface AutoFilterHandle {
  readonly book: Book;
  readonly sheet: string;
  /** What is filtered now, headers included. */
  current(): { readonly area: Area; readonly filters: Filters } | undefined;
  /** Begins to filter a range, or says why not. */
  begin(area: Area): { readonly area: Area; readonly filters: Filters };
  /** Ends it altogether. */
  end(): void;
}

export function sheetFilter(book: Book, sheet: string): ExcelObject {
  const state = sheetState(book, sheet);
  return autoFilterType({
    book,
    sheet,
    current: () => state.autoFilter,
    begin: (area) => {
      if (state.autoFilter === undefined || state.autoFilter.area.row !== area.row)
        state.autoFilter = { area, filters: new Map() };
      return state.autoFilter;
    },
    end: () => {
      state.autoFilter = undefined;
    },
  });
}

export function tableFilter(table: TableHandle): ExcelObject {
  const state = tableState(table);
  return autoFilterType({
    book: table.book,
    sheet: state.sheet,
    current: () => ({ area: state.area, filters: state.filters }),
    begin: () => ({ area: state.area, filters: state.filters }),
    end: () => {
      state.filters.clear();
      state.showFilterButton = false;
    },
  });
}

const autoFilterType = excelType<AutoFilterHandle>("AutoFilter", {
  enabled: property(1.9, (filter) => filter.current() !== undefined),
  isDataFiltered: property(1.9, (filter) => (filter.current()?.filters.size ?? 0) > 0),
  criteria: property(1.9, (filter) => {
    const { area, filters } = filter.current() ?? { area: undefined, filters: undefined };
    return Array.from({ length: area?.columns ?? 0 }, (_, column) => filters?.get(column) ?? null);
  }),
  apply: looking(1.9, (filter, args) => {
    const { book, sheet } = filter;
    requireWritable(book, sheet);
    const place = rangeArgument(book, sheet, args.at(0));
    if (place.sheet !== sheet) throw new ExcelError("InvalidArgument", "the range is on another sheet");
    const { area, filters } = filter.begin(place.area);
    const column = args.optionalWhole(1);
    if (column === undefined) return;
    if (column < 0 || column >= area.columns) throw args.wrong(1, `one of ${area.columns} columns, counted from 0`);
    filters.set(column, filterCriteria(args.at(2)));
    applyFilters(book, sheet);
  }),
  clearCriteria: method(1.9, (filter) => {
    filter.current()?.filters.clear();
    applyFilters(filter.book, filter.sheet);
  }),
  clearColumnCriteria: method(1.14, (filter, args) => {
    filter.current()?.filters.delete(args.whole(0));
    applyFilters(filter.book, filter.sheet);
  }),
  getRange: method(1.9, (filter) => {
    const range = filteredRange(filter);
    if (range === null) throw new ExcelError("ItemNotFound", "nothing is filtered");
    return range;
  }),
  getRangeOrNullObject: method(1.9, (filter) => filteredRange(filter)),
  reapply: looking(1.9, ({ book, sheet }) => applyFilters(book, sheet)),
  remove: method(1.9, (filter) => {
    filter.end();
    applyFilters(filter.book, filter.sheet);
  }),
});

function filteredRange({ book, sheet, current }: AutoFilterHandle): ExcelObject | null {
  const area = current()?.area;
  return area === undefined ? null : rangeType({ book, sheet, area });
}
