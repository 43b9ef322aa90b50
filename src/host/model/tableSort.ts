import { excelType, method, property, looking } from "../protocol/excelType";
import { sortCells, sortFields } from "./editing/sortCells";
import { applyFilters } from "./filters/applyFilters";
import { dataBody } from "./tableShape";
import { type TableHandle, tableState } from "./tableState";

export const tableSortType = excelType<TableHandle>("TableSort", {
  fields: property(1.2, (table) => tableState(table).sort?.fields ?? []),
  matchCase: property(1.2, (table) => tableState(table).sort?.matchCase ?? false),
  method: property(1.2, () => "PinYin"),
  apply: looking(1.2, (table, args) => {
    const state = tableState(table);
    state.sort = { fields: sortFields(args.at(0), state.columns.length), matchCase: args.flag(1, false) };
    sort(table);
  }),
  // The rows stay as they are: only the marks on the headers go.
  clear: method(1.2, (table) => {
    tableState(table).sort = undefined;
  }),
  reapply: looking(1.2, sort),
});

function sort(table: TableHandle): void {
  const { book } = table;
  const state = tableState(table);
  if (state.sort === undefined) return;
  const { fields, matchCase } = state.sort;
  sortCells({ book, sheet: state.sheet, area: dataBody(state) }, fields, { matchCase });
  applyFilters(book, state.sheet);
}
