import { intersect } from "../../grid/area";
import type { Arguments } from "../../protocol/arguments";
import { type Place, requireWritable } from "../book";
import { numberFormat, shownValue } from "../cellValues";
import { shownFormula } from "../formulaText";
import { writeInputs } from "../input";
import { textPattern } from "./textPattern";

export interface Search {
  readonly text: string;
  readonly complete: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

/** A text and Excel.SearchCriteria, from the first two arguments of a call. */
export function searchArguments(args: Arguments, criteriaAt: number): Search {
  const criteria = (args.at(criteriaAt) ?? {}) as Excel.SearchCriteria;
  return {
    text: args.text(0),
    complete: criteria.completeMatch === true,
    matchCase: criteria.matchCase === true,
    backwards: String(criteria.searchDirection ?? "Forward").toLowerCase() === "backwards",
  };
}

/** The cells, row by row, whose text or formula has what is looked for. */
export function findCells(place: Place, search: Search): readonly { readonly row: number; readonly column: number }[] {
  const { book, sheet, area } = place;
  const pattern = textPattern(search.text, search);
  const found = book.grid.cells
    .used(sheet, false)
    .filter(({ row, column }) => intersect(area, { row, column, rows: 1, columns: 1 }))
    .filter(({ row, column }) => {
      const value = shownValue(place, row, column);
      const shown = book.grid.text.format(value, numberFormat(place, row, column));
      return pattern.test(shown) || pattern.test(shownFormula(book, sheet, row, column) ?? String(value));
    });
  return search.backwards ? found.reverse() : found;
}

/** Puts another text in place of every one that is found, in values and formulas; gives how many there were. */
export function replaceCells(place: Place, search: Search, replacement: string): number {
  const { book, sheet } = place;
  requireWritable(book, sheet);
  const pattern = textPattern(search.text, { ...search, all: true });
  let replaced = 0;
  for (const { row, column } of findCells(place, search)) {
    const before = shownFormula(book, sheet, row, column) ?? String(shownValue(place, row, column));
    const after = before.replace(pattern, () => {
      replaced += 1;
      return replacement;
    });
    if (after !== before) writeInputs({ book, sheet, area: { row, column, rows: 1, columns: 1 } }, after);
  }
  return replaced;
}
