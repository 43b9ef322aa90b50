import { parseArea } from "../grid/area";
import type { CellContent } from "../grid/grid";
import { type Book, findSheet, newId, newSheetState, type SheetState } from "../model/book";
import { toEngineFormula } from "../model/formulaText";
import { isErrorValue } from "../model/cellValues";
import type { Filters } from "../model/filters/applyFilters";
import { omit } from "../model/omit";
import { publishName } from "../model/names";
import { newTable, publishTable } from "../model/tableShape";
import type { FilterSnapshot, SheetSnapshot, WorkbookSnapshot } from "../snapshot";

/** Puts a workbook in place of the present one. Spilled cells come back when their formulas are calculated. */
export function loadSnapshot(book: Book, workbook: WorkbookSnapshot): void {
  const { grid } = book;
  for (const table of book.tables.splice(0)) grid.engine.removeTable(table.name);
  for (const name of book.names.splice(0)) grid.engine.removeName(name.name, name.sheet);
  const before = grid.sheets.ids();
  // Names are free again before the new sheets come.
  before.forEach((id, index) => grid.sheets.rename(id, `\u2026${index}`));
  for (const sheet of workbook.sheets) loadSheet(book, sheet, workbook.styles);
  for (const id of before) {
    grid.sheets.remove(id);
    book.sheets.delete(id);
  }
  for (const { name, formula, sheet, visible } of workbook.names) {
    const owner = sheet === undefined ? undefined : findSheet(book, sheet);
    const state = { id: newId(book), name, formula, sheet: owner, visible: visible ?? true, comment: "" };
    book.names.push(state);
    publishName(book, state);
  }
  book.settings.clear();
  for (const [key, value] of Object.entries(workbook.settings)) book.settings.set(key, value);
  const active = findSheet(book, workbook.activeSheet);
  if (active !== undefined) grid.sheets.activate(active);
  grid.engine.recalculateAll();
}

/** Puts a sheet behind the others; gives its id. */
export function loadSheet(book: Book, snapshot: SheetSnapshot, styles: WorkbookSnapshot["styles"]): string {
  const { grid } = book;
  const id = grid.sheets.add(snapshot.name, grid.sheets.ids().length);
  const state = newSheetState(id);
  book.sheets.set(id, state);
  loadCells(book, id, snapshot, styles);
  for (const [column, pixels] of Object.entries(snapshot.columnWidths))
    grid.sheets.setColumnWidth(id, Number(column), 1, pixels);
  for (const [row, pixels] of Object.entries(snapshot.rowHeights)) grid.sheets.setRowHeight(id, Number(row), 1, pixels);
  if (snapshot.merges.length > 0) grid.sheets.setMerges(id, snapshot.merges.map(parseArea));
  if (snapshot.freeze) grid.sheets.setFreeze(id, snapshot.freeze.rows, snapshot.freeze.columns);
  loadState(book, state, snapshot);
  for (const { range, columns, name, style, showHeaders, showTotals, bands, filters } of snapshot.tables) {
    const made = {
      ...newTable({ id: newId(book), name, sheet: id, area: parseArea(range) }),
      ...{ style, showHeaders, showTotals, columns: [...columns], showBandedRows: bands !== false },
      filters: filtersFrom(filters ?? {}),
    };
    book.tables.push(made);
    publishTable(book, made);
  }
  if (snapshot.autoFilter) {
    const { range, filters } = snapshot.autoFilter;
    state.autoFilter = { area: parseArea(range), filters: filtersFrom(filters) };
  }
  grid.sheets.hideRows(id, snapshot.hiddenRows ?? [], true);
  grid.sheets.hideColumns(id, snapshot.hiddenColumns ?? [], true);
  return id;
}

function filtersFrom(filters: Readonly<Record<number, FilterSnapshot>>): Filters {
  return new Map(Object.entries(filters).map(([column, filter]) => [Number(column), filter]));
}

function loadCells(book: Book, id: string, { cells }: SheetSnapshot, styles: WorkbookSnapshot["styles"]): void {
  const spilled = cells.flatMap(({ row, column, cell }) =>
    cell.spill === undefined ? [] : [{ row, column, area: parseArea(cell.spill) }],
  );
  const isSpilled = (row: number, column: number): boolean =>
    spilled.some(({ area, ...anchor }) => {
      const inside =
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
      return inside && (row !== anchor.row || column !== anchor.column);
    });
  const rows = new Map<number, CellContent[]>();
  for (const { row, column, cell } of cells) {
    if (cell.formula === undefined && (cell.value === null || isSpilled(row, column))) continue;
    const line = rows.get(row) ?? [];
    line[column] =
      cell.formula === undefined
        ? { value: cell.value }
        : {
            formula: toEngineFormula(cell.formula, { book, sheet: id, area: { row, column, rows: 1, columns: 1 } }),
            ...(!isErrorValue(cell.value) && { last: cell.value }),
          };
    rows.set(row, line);
  }
  const last = Math.max(-1, ...rows.keys());
  book.grid.cells.write(
    id,
    { row: 0, column: 0 },
    Array.from({ length: last + 1 }, (_, row) => Array.from(rows.get(row) ?? [])),
  );
  for (const { row, column, cell } of cells) {
    const style = cell.style === undefined ? undefined : styles[cell.style];
    if (style !== undefined) book.grid.styles.patch(id, { row, column, rows: 1, columns: 1 }, style);
  }
}

function loadState(book: Book, state: SheetState, snapshot: SheetSnapshot): void {
  const { sheets } = book.grid;
  state.visibility =
    snapshot.visibility === "veryHidden" ? "VeryHidden" : snapshot.visibility === "hidden" ? "Hidden" : "Visible";
  if (state.visibility !== "Visible") sheets.hide(state.id, true);
  state.tabColor = snapshot.tabColor ?? "";
  if (state.tabColor !== "") sheets.setTabColor(state.id, state.tabColor);
  state.gridlines = snapshot.showGridlines ?? true;
  if (!state.gridlines) sheets.showGridlines(state.id, false);
  for (const { cell, ...link } of snapshot.links ?? []) state.hyperlinks.set(cell, link);
  state.isProtected = snapshot.isProtected === true;
  const { landscape = false, fitToWidth, pagesWide = 1, area, titleRows, titleColumns } = snapshot.print ?? {};
  state.print = {
    ...state.print,
    landscape,
    fitWide: fitToWidth ? pagesWide : undefined,
    area,
    titleRows,
    titleColumns,
  };
  for (const { range, ...rule } of snapshot.validations) state.validations.push({ area: parseArea(range), rule });
  const formats = [...snapshot.conditionalFormats].sort((a, b) => a.priority - b.priority);
  for (const format of formats) {
    state.conditionalFormats.push({
      ...omit(format, "range", "priority"),
      id: newId(book),
      area: parseArea(format.range),
    });
  }
  for (const chart of snapshot.charts) state.charts.push({ ...chart, id: newId(book), sheet: state.id });
}
