import { quoteSheet } from "../grid/area";
import { ExcelError } from "../protocol/excelError";
import { type Book, findSheet } from "./book";

/**
 * A name for a sheet as Excel takes it: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, not
 * "History", and not another sheet's (in any case). `own` is the sheet that is being renamed.
 * Source: support.microsoft.com, "Rename a worksheet".
 */
export function checkSheetName(book: Book, name: unknown, own?: string): string {
  const refuse = (why: string): never => {
    throw new ExcelError("InvalidArgument", `${JSON.stringify(name)} cannot be the name of a sheet: ${why}`);
  };
  if (typeof name !== "string" || name === "") return refuse("it is empty");
  if (name.length > 31) return refuse(`it has ${name.length} characters, at most 31 are allowed`);
  const bad = /[\\/?*[\]:]/.exec(name);
  if (bad !== null) return refuse(`it contains ${bad[0]}`);
  if (name.startsWith("'") || name.endsWith("'")) return refuse("an apostrophe stands at an end");
  if (name.toLowerCase() === "history") return refuse("Excel keeps that name for itself");
  const other = findSheet(book, name);
  if (other !== undefined && other !== own)
    throw new ExcelError("ItemAlreadyExists", `a sheet is named ${book.grid.sheets.name(other)}`);
  return name;
}

/** Renames the sheet and what refers to it by name: formulas, names and charts. */
export function renameSheet(book: Book, sheet: string, name: string): void {
  const before = quoteSheet(book.grid.sheets.name(sheet));
  const after = quoteSheet(name);
  book.grid.sheets.rename(sheet, name);
  rewriteReferences(book, before, (reference) => `${after}!${reference}`);
}

/** What refers to a sheet that is about to go shows #REF! from then on. */
export function breakReferences(book: Book, sheet: string): void {
  rewriteReferences(book, quoteSheet(book.grid.sheets.name(sheet)), () => "#REF!");
}

/** Rewrites every reference to a sheet, wherever formulas stand. `change` gets what follows the exclamation mark. */
function rewriteReferences(book: Book, sheet: string, change: (reference: string) => string): void {
  const { grid } = book;
  const escaped = sheet.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  // Not the end of another name: "Plan!" is in "OtherPlan!" and in "'My Plan'!".
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}_.'])${escaped}!([\\p{L}\\p{N}_.$:]+)`, "gu");
  const rewrite = (formula: string): string =>
    formula.replace(pattern, (_, lead: string, reference: string) => lead + change(reference));
  for (const id of grid.sheets.ids()) {
    for (const { row, column } of grid.cells.used(id, false)) {
      const { formula } = grid.cells.read(id, row, column);
      const next = formula && rewrite(formula);
      if (next && next !== formula) grid.cells.write(id, { row, column }, [[{ formula: next }]]);
    }
  }
  for (const entry of book.names) {
    entry.formula = rewrite(entry.formula);
    grid.engine.defineName(entry.name, entry.formula, entry.sheet);
  }
  for (const state of book.sheets.values()) {
    for (const chart of state.charts) {
      chart.series = chart.series.map((series) => ({
        ...series,
        values: rewrite(series.values),
        ...(series.categories !== undefined && { categories: rewrite(series.categories) }),
      }));
    }
  }
  grid.engine.recalculateAll();
}
