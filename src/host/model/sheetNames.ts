import { ExcelError } from "../protocol/excelError";
import { type Book, findSheet, sameText } from "./book";
import { mapSheets } from "./references";
import { rewriteFormulas } from "./rewriteFormulas";

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

/** Renames the sheet and what refers to it by name. */
export function renameSheet(book: Book, sheet: string, name: string): void {
  const before = book.grid.sheets.name(sheet);
  book.grid.sheets.rename(sheet, name);
  rewriteFormulas(book, (formula) => mapSheets(formula, (each) => (sameText(each, before) ? name : each)));
  book.grid.engine.recalculateAll();
}

/** What refers to a sheet that is about to go shows #REF! from then on. */
export function breakReferences(book: Book, sheet: string): void {
  const gone = book.grid.sheets.name(sheet);
  rewriteFormulas(book, (formula) => mapSheets(formula, (each) => (sameText(each, gone) ? undefined : each)));
  book.grid.engine.recalculateAll();
}
