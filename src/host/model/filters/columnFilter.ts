import { excelType, method, property, looking } from "../../protocol/excelType";
import type { FilterSnapshot } from "../../snapshot";
import { type TableHandle, tableState } from "../tableState";
import { applyFilters } from "./applyFilters";
import { filterCriteria } from "./filterCriteria";

interface ColumnFilterHandle {
  readonly table: TableHandle;
  readonly index: number;
}

/** The filter of one column of a table. */
export const columnFilterType = excelType<ColumnFilterHandle>("Filter", {
  criteria: property(1.2, ({ table, index }) => tableState(table).filters.get(index) ?? null),
  apply: looking(1.2, (handle, args) => set(handle, filterCriteria(args.at(0)))),
  applyValuesFilter: looking(1.2, (handle, args) =>
    set(handle, filterCriteria({ filterOn: "Values", values: args.at(0) })),
  ),
  applyCustomFilter: looking(1.2, (handle, args) =>
    set(
      handle,
      filterCriteria({ filterOn: "Custom", criterion1: args.at(0), criterion2: args.at(1), operator: args.at(2) }),
    ),
  ),
  applyTopItemsFilter: looking(1.2, (handle, args) => set(handle, counted("TopItems", args.whole(0)))),
  applyTopPercentFilter: looking(1.2, (handle, args) => set(handle, counted("TopPercent", args.whole(0)))),
  applyBottomItemsFilter: looking(1.2, (handle, args) => set(handle, counted("BottomItems", args.whole(0)))),
  applyBottomPercentFilter: looking(1.2, (handle, args) => set(handle, counted("BottomPercent", args.whole(0)))),
  applyDynamicFilter: looking(1.2, (handle, args) =>
    set(handle, filterCriteria({ filterOn: "Dynamic", dynamicCriteria: args.at(0) })),
  ),
  applyCellColorFilter: method(1.2, (handle, args) =>
    set(handle, filterCriteria({ filterOn: "CellColor", color: args.at(0) })),
  ),
  applyFontColorFilter: method(1.2, (handle, args) =>
    set(handle, filterCriteria({ filterOn: "FontColor", color: args.at(0) })),
  ),
  clear: method(1.2, ({ table, index }) => {
    const { filters, sheet } = tableState(table);
    filters.delete(index);
    applyFilters(table.book, sheet);
  }),
});

function set({ table, index }: ColumnFilterHandle, filter: FilterSnapshot): void {
  const { filters, sheet } = tableState(table);
  filters.set(index, filter);
  applyFilters(table.book, sheet);
}

function counted(filterOn: FilterSnapshot["filterOn"], count: number): FilterSnapshot {
  return { filterOn, criterion1: String(count) };
}
