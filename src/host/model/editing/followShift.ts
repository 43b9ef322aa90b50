import { type Area, formatArea, intersect, MAX_COLUMNS, MAX_ROWS, parseArea } from "../../grid/area";
import { type Book, type Place, sameText, type SheetState, sheetState } from "../book";
import { without } from "../dataValidation";
import type { ChangeType } from "../events";
import { applyFilters, type Filters } from "../filters/applyFilters";
import { mapReferences } from "../references";
import { rewriteFormulas } from "../rewriteFormulas";
import { distance, effect, isVertical, type Shift, shifted } from "./shift";
import { removeTable } from "../tableState";
import { nameColumns } from "../tableShape";

/** After cells have moved: whatever stands at cells, or speaks of them, goes with them. */
export function followShift(place: Place, shift: Shift): void {
  const { book, sheet } = place;
  const filtered = countFilters(book, sheet);
  moveTables(book, sheet, shift);
  moveSheetFilter(sheetState(book, sheet), shift);
  moveMerges(book, sheet, shift);
  moveAttached(sheetState(book, sheet), shift);
  moveLines(book, sheet, shift);
  moveReferences(book, sheet, shift);
  // What a filter hid is seen again when its column is gone.
  if (countFilters(book, sheet) < filtered) applyFilters(book, sheet);
  book.events.changed(sheet, place.area, changeType(shift), shift.direction);
}

function moveTables(book: Book, sheet: string, shift: Shift): void {
  for (const table of book.tables.filter((each) => each.sheet === sheet)) {
    const after = shifted(table.area, shift);
    if (after === undefined) {
      removeTable(book, table);
      continue;
    }
    moveFilters(table, shift);
    const totals = { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 };
    if (shifted(totals, shift) === undefined) table.showTotals = false;
    table.area = after;
    nameColumns(book, table);
  }
}

function moveSheetFilter(state: SheetState, shift: Shift): void {
  if (state.autoFilter === undefined) return;
  const { area, filters } = state.autoFilter;
  moveFilters({ area, filters }, shift);
  const after = shifted(area, shift);
  state.autoFilter = after && { area: after, filters };
}

function countFilters(book: Book, sheet: string): number {
  const ofTables = book.tables.filter((table) => table.sheet === sheet).map(({ filters }) => filters.size);
  return ofTables.reduce((sum, size) => sum + size, sheetState(book, sheet).autoFilter?.filters.size ?? 0);
}

/** A filter stays with its column, and goes with it. */
function moveFilters({ area, filters }: { readonly area: Area; readonly filters: Filters }, shift: Shift): void {
  const start = shifted(area, shift)?.column ?? area.column;
  const before = [...filters];
  filters.clear();
  for (const [index, filter] of before) {
    const column = shifted({ ...area, column: area.column + index, columns: 1 }, shift)?.column;
    if (column !== undefined) filters.set(column - start, filter);
  }
}

function moveMerges({ grid }: Book, sheet: string, shift: Shift): void {
  const before = grid.sheets.merges(sheet);
  if (before.length > 0)
    grid.sheets.setMerges(
      sheet,
      before.flatMap((merged) => shifted(merged, shift) ?? []),
    );
}

/** Rules, links, charts and what is printed. */
function moveAttached(state: SheetState, shift: Shift): void {
  replaceAll(
    state.validations,
    state.validations.flatMap((entry) => parts(entry.area, shift).map((area) => ({ ...entry, area }))),
  );
  replaceAll(
    state.conditionalFormats,
    state.conditionalFormats.flatMap((format) => {
      const areas = parts(format.area, shift);
      return areas.map((area, i) => ({ ...format, area, id: i === 0 ? format.id : `${format.id}.${i}` }));
    }),
  );
  const links = [...state.hyperlinks];
  state.hyperlinks.clear();
  for (const [address, link] of links) {
    const after = shifted(parseArea(address), shift);
    if (after !== undefined) state.hyperlinks.set(formatArea(after), link);
  }
  for (const chart of state.charts) {
    const { from, to } = chart;
    const covered = { ...from, rows: Math.max(1, to.row - from.row), columns: Math.max(1, to.column - from.column) };
    const after = shifted(covered, shift) ?? { ...covered, row: shift.area.row, column: shift.area.column };
    chart.from = { row: after.row, column: after.column };
    chart.to = { row: after.row + after.rows, column: after.column + after.columns };
  }
  const moveText = (text: string | undefined): string | undefined =>
    (text && mapReferences(text, (reference) => moveOne(reference, shift)).replaceAll("#REF!", "")) || undefined;
  const { area, titleRows, titleColumns } = state.print;
  state.print = {
    ...state.print,
    area: moveText(area),
    titleRows: moveText(titleRows),
    titleColumns: moveText(titleColumns),
  };
}

/** Heights, widths and what is hidden, when whole rows or columns have moved. */
function moveLines({ grid: { sheets } }: Book, sheet: string, { area, direction }: Shift): void {
  const isRows = isVertical(direction);
  if (area[isRows ? "columns" : "rows"] < (isRows ? MAX_COLUMNS : MAX_ROWS)) return;
  const start = isRows ? area.row : area.column;
  const by = distance({ area, direction });
  const step = by.rows + by.columns;
  const lineAfter = (line: number): number | undefined => {
    if (line < start) return line;
    return step < 0 && line < start - step ? undefined : line + step;
  };
  if (isRows) {
    const heights = moveKeys(sheets.heights(sheet), lineAfter, sheets.rowHeight(sheet, MAX_ROWS - 1));
    for (const [row, height] of heights) sheets.setRowHeight(sheet, row, 1, height);
    const filtered = sheets.filteredRows(sheet);
    const hidden = sheets.hiddenRows(sheet).filter((row) => !filtered.includes(row));
    sheets.filterRows(sheet, []);
    sheets.hideRows(sheet, hidden, false);
    sheets.hideRows(
      sheet,
      hidden.flatMap((row) => lineAfter(row) ?? []),
      true,
    );
    sheets.filterRows(
      sheet,
      filtered.flatMap((row) => lineAfter(row) ?? []),
    );
  } else {
    const widths = moveKeys(sheets.widths(sheet), lineAfter, sheets.columnWidth(sheet, MAX_COLUMNS - 1));
    for (const [column, width] of widths) sheets.setColumnWidth(sheet, column, 1, width);
    const hidden = sheets.hiddenColumns(sheet);
    sheets.hideColumns(sheet, hidden, false);
    sheets.hideColumns(
      sheet,
      hidden.flatMap((column) => lineAfter(column) ?? []),
      true,
    );
  }
}

/** Sizes by line as they are afterwards; lines that had one and have none now get the usual size. */
function moveKeys(
  before: Readonly<Record<number, number>>,
  lineAfter: (line: number) => number | undefined,
  usual: number,
): ReadonlyMap<number, number> {
  const after = new Map(Object.keys(before).map((line) => [Number(line), usual]));
  for (const [line, size] of Object.entries(before)) {
    const moved = lineAfter(Number(line));
    if (moved !== undefined) after.set(moved, size);
  }
  return after;
}

function moveReferences(book: Book, sheet: string, shift: Shift): void {
  const name = book.grid.sheets.name(sheet);
  rewriteFormulas(book, (formula, owner) =>
    mapReferences(formula, (reference) => {
      const isHere = reference.sheet === undefined ? owner === sheet : sameText(reference.sheet, name);
      return isHere ? moveOne(reference, shift) : reference;
    }),
  );
}

function moveOne<R extends { readonly area: Area }>(reference: R, shift: Shift): R | undefined {
  const area = shifted(reference.area, shift);
  return area === reference.area ? reference : area && { ...reference, area };
}

/** An area of a rule afterwards: it may be torn into parts. */
function parts(area: Area, shift: Shift): readonly Area[] {
  if (effect(shift, area) !== "torn") return [shifted(area, shift)].flatMap((after) => after ?? []);
  const strip = isVertical(shift.direction)
    ? { ...shift.area, row: 0, rows: MAX_ROWS }
    : { ...shift.area, column: 0, columns: MAX_COLUMNS };
  const inside = intersect(area, strip);
  return inside === undefined
    ? [area]
    : [...without(area, inside), ...[shifted(inside, shift)].flatMap((after) => after ?? [])];
}

function replaceAll<T>(list: T[], next: readonly T[]): void {
  list.splice(0, list.length, ...next);
}

function changeType({ area, direction }: Shift): ChangeType {
  const what = area.columns === MAX_COLUMNS ? "Row" : area.rows === MAX_ROWS ? "Column" : "Cell";
  return `${what}${direction === "down" || direction === "right" ? "Inserted" : "Deleted"}`;
}
