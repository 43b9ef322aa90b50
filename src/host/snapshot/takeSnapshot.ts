import { formatArea } from "../grid/area";
import type { Style } from "../grid/grid";
import { type Book, sheetState } from "../model/book";
import { fromEngineFormula } from "../model/formulaText";
import { omit } from "../model/omit";
import type { CellSnapshot, SheetSnapshot, StyleSnapshot, WorkbookSnapshot } from "../snapshot";

/** The workbook as it stands now. Calculate first: formulas show their last results. */
export function takeSnapshot(book: Book): WorkbookSnapshot {
  const { grid } = book;
  const styles = new StyleTable();
  const sheets = grid.sheets.ids().map((id) => sheetSnapshot(book, id, styles));
  return {
    sheets,
    activeSheet: grid.sheets.name(grid.sheets.active()),
    names: book.names.map(({ name, formula, sheet, visible }) => ({
      name,
      formula,
      ...(sheet !== undefined && { sheet: grid.sheets.name(sheet) }),
      ...(!visible && { visible }),
    })),
    styles: styles.all,
    settings: Object.fromEntries(book.settings),
  };
}

/** One sheet; its looks are added to `styles`. */
export function sheetSnapshot(book: Book, id: string, styles: StyleTable): SheetSnapshot {
  const { grid } = book;
  const state = sheetState(book, id);
  const hiddenRows = grid.sheets.hiddenRows(id);
  const hiddenColumns = grid.sheets.hiddenColumns(id);
  const freeze = grid.sheets.freeze(id);
  const { landscape, area, titleRows, titleColumns, fitWide } = state.print;
  const visibility =
    state.visibility === "VeryHidden" ? "veryHidden" : state.visibility === "Hidden" ? "hidden" : "visible";
  return {
    id,
    name: grid.sheets.name(id),
    visibility,
    ...(state.tabColor !== "" && { tabColor: state.tabColor }),
    cells: grid.cells
      .used(id, true)
      .map(({ row, column }) => ({ row, column, cell: cellSnapshot(book, id, row, column, styles) })),
    columnWidths: grid.sheets.widths(id),
    rowHeights: grid.sheets.heights(id),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
    ...(state.autoFilter && {
      autoFilter: { range: formatArea(state.autoFilter.area), filters: Object.fromEntries(state.autoFilter.filters) },
    }),
    ...(state.hyperlinks.size > 0 && { links: [...state.hyperlinks].map(([cell, link]) => ({ cell, ...link })) }),
    ...(state.isProtected && { isProtected: true }),
    merges: grid.sheets.merges(id).map(formatArea),
    ...((freeze.rows > 0 || freeze.columns > 0) && { freeze }),
    tables: book.tables
      .filter((table) => table.sheet === id)
      .map(({ name, area, columns, style, showHeaders, showTotals, showBandedRows, filters }) => ({
        name,
        range: formatArea(area),
        columns: [...columns],
        style,
        showHeaders,
        showTotals,
        ...(!showBandedRows && { bands: false }),
        ...(filters.size > 0 && { filters: Object.fromEntries(filters) }),
      })),
    validations: state.validations.map(({ area, rule }) => ({
      ...omit(rule, "errorStyle", "showErrorAlert"),
      range: formatArea(area),
    })),
    conditionalFormats: state.conditionalFormats.map((format, priority) => ({
      ...omit(format, "id", "area"),
      range: formatArea(format.area),
      priority,
    })),
    charts: state.charts.map((chart) => omit(chart, "id", "sheet")),
    print: {
      landscape,
      ...(fitWide !== undefined && { fitToWidth: fitWide > 0 }),
      ...(fitWide !== undefined && fitWide > 1 && { pagesWide: fitWide }),
      ...(area !== undefined && { area }),
      ...(titleRows !== undefined && { titleRows }),
      ...(titleColumns !== undefined && { titleColumns }),
    },
    showGridlines: state.gridlines,
  };
}

function cellSnapshot(book: Book, sheet: string, row: number, column: number, styles: StyleTable): CellSnapshot {
  const { value, formula, spill } = book.grid.cells.read(sheet, row, column);
  const style = styles.key(book.grid.styles.read(sheet, row, column));
  return {
    value: value === "#GETTING_DATA" ? "#BUSY!" : value,
    ...(formula !== undefined && { formula: fromEngineFormula(formula) }),
    ...(spill !== undefined && value !== "#SPILL!" && { spill: formatArea(spill) }),
    ...(style !== undefined && { style }),
  };
}

/** Looks, each kept once. */
export class StyleTable {
  readonly all: Record<string, StyleSnapshot> = {};
  private readonly keys = new Map<string, string>();

  key(style: Style): string | undefined {
    const text = JSON.stringify(style);
    if (text === "{}") return undefined;
    const known = this.keys.get(text);
    if (known !== undefined) return known;
    const key = `s${this.keys.size + 1}`;
    this.keys.set(text, key);
    this.all[key] = style;
    return key;
  }
}
