import { type Book, sameText } from "./book";

/**
 * What tables and names may be called: a letter, underscore or backslash first, then letters, digits, dots and
 * underscores, at most 255 characters, and not what could be a cell (A1, R1C1, R, C).
 */
export const namePattern = /^(?!(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[Rr]|[Cc])$)[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Tables and workbook names share one list. */
export function isNameTaken(book: Book, name: string): boolean {
  return (
    book.tables.some((table) => sameText(table.name, name)) ||
    book.names.some((each) => each.sheet === undefined && sameText(each.name, name))
  );
}
