import { contains } from "../grid/area";
import { ExcelError } from "../protocol/excelError";
import type { Book, Place } from "./book";

/** The engine's function for what `A1#` means: Excel's files write it so, too. */
const SPILL_FUNCTION = "ANCHORARRAY";

/**
 * A formula as it is typed, in words that the engine knows: `[@Pay]` becomes `Staff[[#This Row],[Pay]]` with the table
 * that the cell is in, `Staff[@Pay]` likewise, `[Pay]` becomes `Staff[Pay]`, and `B1#` becomes `ANCHORARRAY(B1)`.
 */
export function toEngineFormula(formula: string, place: Place): string {
  return outsideQuotes(formula, (part) =>
    part
      .replace(
        /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[@(\[[^\]]*\]|[^[\],]*)\]/gu,
        (_, table: string | undefined, column: string) => thisRow(table ?? enclosingTable(place), column),
      )
      .replace(REFERENCE, (_, table: string | undefined, columns: string) => (table ?? enclosingTable(place)) + columns)
      .replace(/((?:[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d+)#/giu, `${SPILL_FUNCTION}($1)`),
  );
}

/** A formula as Excel shows it. */
export function fromEngineFormula(formula: string): string {
  return formula.includes(SPILL_FUNCTION) ? formula.replace(/ANCHORARRAY\(([^()]*)\)/g, "$1#") : formula;
}

function thisRow(table: string, column: string): string {
  const name = column.replace(/^\[|\]$/g, "");
  return name === "" ? `${table}[#This Row]` : `${table}[[#This Row],[${name}]]`;
}

/** A reference to a table, with or without the table's name; `[Book1.xlsx]Sheet1!A1` is none. */
const REFERENCE = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])(?![\p{L}\p{N}_. ]*!)/gu;

function enclosingTable({ book, sheet, area }: Place): string {
  const table = book.tables.find((each) => each.sheet === sheet && contains(each.area, area));
  if (table === undefined)
    throw new ExcelError("InvalidArgument", "a column in brackets is a column of a table, and the cell is in none");
  return table.name;
}

/** Changes a formula where it is neither text in quotes nor the name of a sheet in apostrophes. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'(?=!))/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

/** The formula in a cell, as Excel shows it; undefined where there is none. */
export function shownFormula(book: Book, sheet: string, row: number, column: number): string | undefined {
  const { formula } = book.grid.cells.read(sheet, row, column);
  return formula === undefined ? undefined : fromEngineFormula(formula);
}
