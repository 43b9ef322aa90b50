import type { Column } from "../../career/sheet";

/** A1 letters of a column, 0 is A. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/**
 * Columns to print, rows that are still to come included: those before the grey ones at the end. Everything, when the person has
 * columns of their own behind those.
 */
export function readableColumns(columns: readonly Column[]): { readonly areas?: readonly string[] } {
  const first = columns.findIndex(({ quiet }) => quiet === true);
  return first > 0 && columns.slice(first).every(({ quiet }) => quiet === true)
    ? { areas: [`A:${columnLetters(first - 1)}`] }
    : {};
}

/** A1 letters of a named column of a table that starts in A. @throws RangeError when the table has no such column */
export function lettersOf(columns: readonly Column[], name: string): string {
  const index = columns.findIndex((column) => column.name === name);
  if (index < 0) throw new RangeError(`no column ${name}`);
  return columnLetters(index);
}
