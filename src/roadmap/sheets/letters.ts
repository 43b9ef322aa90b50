import type { Column } from "../../career/sheet";

/** A1 letters of a column, 0 is A. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** A1 letters of a named column of a table that starts in A. @throws RangeError when the table has no such column */
export function lettersOf(columns: readonly Column[], name: string): string {
  const index = columns.findIndex((column) => column.name === name);
  if (index < 0) throw new RangeError(`no column ${name}`);
  return columnLetters(index);
}
