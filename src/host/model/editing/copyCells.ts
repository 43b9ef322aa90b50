import { type Area, contains, intersect } from "../../grid/area";
import type { CellContent, LiftedCell, PutCell } from "../../grid/grid";
import { type Place, requireWritable, sheetState } from "../book";
import { shownValue } from "../cellValues";
import { onSheet } from "../../grid/area";
import { movedFormula } from "../references";
import { tablesTouched } from "../tableShape";

export interface CopyOptions {
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  /** Blank cells of the source leave what they would fall on alone. */
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * Copies cells as Excel pastes them: over and over where the target is a multiple of the source, otherwise once from the
 * target's first cell. References without a dollar sign move along. Gives the cells that have been written.
 */
export function copyCells(target: Place, source: Place, { what, skipBlanks, transpose }: CopyOptions): Area {
  const { book, sheet } = target;
  requireWritable(book, sheet);
  const [height, width] = transpose ? [source.area.columns, source.area.rows] : [source.area.rows, source.area.columns];
  const repeats = target.area.rows % height === 0 && target.area.columns % width === 0;
  const written = onSheet(repeats ? target.area : { ...target.area, rows: height, columns: width });
  const lifted = matrixOf(source, (row, column) => liftCopy(source, row, column, what === "Values"));
  const copies: PutCell[] = [];
  for (let i = 0; i < written.rows; i++) {
    for (let j = 0; j < written.columns; j++) {
      const [r, c] = transpose ? [j % width, i % height] : [i % height, j % width];
      const cell = lifted[r]?.[c];
      if (cell === undefined || (skipBlanks && isBlank(cell.content))) continue;
      const [row, column] = [written.row + i, written.column + j];
      const by = { rows: row - source.area.row - r, columns: column - source.area.column - c };
      copies.push({ row, column, cell: { ...cell, content: movedContent(cell.content, by) } });
    }
  }
  if (what !== "Formats") book.functions.forget(sheet, written);
  book.grid.cells.put(sheet, copies, what === "All" ? "all" : what === "Formats" ? "looks" : "contents");
  if (what === "All" || what === "Formats") copyRules(target, source, written, what);
  if (what !== "Formats") {
    tablesTouched(book, sheet, written);
    book.events.changed(sheet, written, "RangeEdited");
  }
  return written;
}

/** A cell's content for another place: what it refers to without dollar signs moves along. */
export function movedContent(
  content: CellContent,
  by: { readonly rows: number; readonly columns: number },
): CellContent {
  return "formula" in content ? { formula: movedFormula(content.formula, by.rows, by.columns) } : content;
}

/** What a formula outside the source has spilled into it is copied as values. */
function liftCopy(source: Place, row: number, column: number, asValues: boolean): LiftedCell {
  const { book, sheet, area } = source;
  const cell = book.grid.cells.lift(sheet, row, column);
  const anchor = book.grid.cells.anchor(sheet, row, column);
  const isForeign = anchor !== undefined && !contains(area, { ...anchor, rows: 1, columns: 1 });
  if (!asValues && !isForeign) return cell;
  const value = shownValue(source, row, column);
  return { ...cell, content: { value: value === "" ? null : value } };
}

function isBlank(content: CellContent): boolean {
  return "value" in content && content.value === null;
}

/** Conditional formats come with looks; with everything come checks of what is typed, too. */
function copyRules(target: Place, source: Place, written: Area, what: "All" | "Formats"): void {
  const from = sheetState(source.book, source.sheet);
  const to = sheetState(target.book, target.sheet);
  const by = { row: written.row - source.area.row, column: written.column - source.area.column };
  const landed = (area: Area): Area | undefined => {
    const common = intersect(area, source.area);
    return common && { ...common, row: common.row + by.row, column: common.column + by.column };
  };
  if (what === "All") {
    for (const { area, rule } of [...from.validations]) {
      const copy = landed(area);
      if (copy) to.validations.unshift({ area: copy, rule });
    }
  }
  for (const format of [...from.conditionalFormats]) {
    const copy = landed(format.area);
    if (copy) to.conditionalFormats.push({ ...format, id: `${format.id}+${to.conditionalFormats.length}`, area: copy });
  }
}

function matrixOf<T>({ area }: Place, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => read(area.row + i, area.column + j)),
  );
}
