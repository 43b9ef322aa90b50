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
  const { grid } = book;
  const before = `${quoteSheet(grid.sheets.name(sheet))}!`;
  const after = `${quoteSheet(name)}!`;
  const rewrite = (formula: string): string => replaceReference(formula, before, after);
  const formulas = grid.sheets.ids().flatMap((id) =>
    grid.cells.used(id, false).flatMap(({ row, column }) => {
      const { formula } = grid.cells.read(id, row, column);
      return formula?.includes(before) ? [{ id, row, column, formula }] : [];
    }),
  );
  grid.sheets.rename(sheet, name);
  for (const { id, row, column, formula } of formulas)
    grid.cells.write(id, { row, column }, [[{ formula: rewrite(formula) }]]);
  for (const entry of book.names) {
    entry.formula = rewrite(entry.formula);
    grid.engine.defineName(entry.name, entry.formula, entry.sheet);
  }
  for (const state of book.sheets.values()) {
    for (const chart of state.charts) {
      chart.series = chart.series.map(({ values, categories, ...series }) => ({
        ...series,
        values: rewrite(values),
        ...(categories !== undefined && { categories: rewrite(categories) }),
      }));
    }
  }
  grid.engine.recalculateAll();
}

/** Replaces whole references only: "Plan!" must not match the end of "'My Plan'!" or of "OtherPlan!". */
function replaceReference(formula: string, before: string, after: string): string {
  const escaped = before.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return formula.replace(new RegExp(`(^|[^\\p{L}\\p{N}_.'])${escaped}`, "gu"), (_, lead: string) => lead + after);
}
