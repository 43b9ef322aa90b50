import type { PutCell } from "../grid/grid";
import type { Book, ConditionalFormatState, SheetState, ValidationRule } from "./book";
import { publishName } from "./names";

/** Gets a formula and the id of the sheet on which it stands; undefined for a name of the whole workbook. */
export type Rewrite = (formula: string, sheet: string | undefined) => string;

/** Changes every formula of the workbook: in cells, names, charts, rules and print titles. */
export function rewriteFormulas(book: Book, rewrite: Rewrite): void {
  for (const id of book.grid.sheets.ids()) rewriteCells(book, id, rewrite);
  for (const name of book.names) {
    const next = rewrite(name.formula, name.sheet);
    if (next === name.formula) continue;
    name.formula = next;
    publishName(book, name);
  }
  for (const state of book.sheets.values()) rewriteState(state, (formula) => rewrite(formula, state.id));
}

function rewriteCells({ grid }: Book, sheet: string, rewrite: Rewrite): void {
  const changed: PutCell[] = [];
  for (const { row, column } of grid.cells.used(sheet, false)) {
    const cell = grid.cells.lift(sheet, row, column);
    if (!("formula" in cell.content)) continue;
    const formula = rewrite(cell.content.formula, sheet);
    if (formula !== cell.content.formula) changed.push({ row, column, cell: { ...cell, content: { formula } } });
  }
  grid.cells.put(sheet, changed, "contents");
}

function rewriteState(state: SheetState, rewrite: (formula: string) => string): void {
  for (const chart of state.charts) {
    chart.series = chart.series.map((series) => ({
      ...series,
      values: rewrite(series.values),
      ...(series.categories !== undefined && { categories: rewrite(series.categories) }),
    }));
  }
  for (const [index, { area, rule }] of state.validations.entries())
    state.validations[index] = { area, rule: mapKeys(rule, VALIDATION_KEYS, rewrite) };
  for (const [index, format] of state.conditionalFormats.entries())
    state.conditionalFormats[index] = mapKeys(format, FORMAT_KEYS, rewrite);
}

const VALIDATION_KEYS = ["formula1", "formula2"] as const satisfies readonly (keyof ValidationRule)[];
const FORMAT_KEYS = ["formula", "minimum", "maximum"] as const satisfies readonly (keyof ConditionalFormatState)[];

/** The object with these texts changed, where they are there. */
function mapKeys<T extends object>(object: T, keys: readonly (keyof T)[], change: (text: string) => string): T {
  const texts = keys.flatMap((key) => {
    const text = object[key];
    return typeof text === "string" ? [[key, change(text)] as const] : [];
  });
  return { ...object, ...Object.fromEntries(texts) };
}
