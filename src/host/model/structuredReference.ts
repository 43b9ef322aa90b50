import type { Area } from "../grid/area";
import type { Book, Place, TableState } from "./book";
import { dataBody } from "./tableShape";

/**
 * The cells of a reference to a table: `Plan`, `Plan[Pay]`, `Plan[#All]`, `Plan[#Headers]` or `Plan[#Data]`; undefined for any other
 * text. A column's name may hold brackets and signs, escaped by an apostrophe as in Excel.
 */
export function structuredPlace(book: Book, text: string): Place | undefined {
  const [, name = "", , part] = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[(.*)\])?$/u.exec(text.trim()) ?? [];
  const table = book.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const area = table && (part === undefined ? dataBody(table) : partOf(table, part));
  return table && area && { book, sheet: table.sheet, area };
}

function partOf(table: TableState, part: string): Area | undefined {
  const body = dataBody(table);
  switch (part.toLowerCase()) {
    case "":
    case "#data":
      return body;
    case "#all":
      return table.area;
    case "#headers":
      return table.showHeaders ? { ...table.area, rows: 1 } : undefined;
    default: {
      const wanted = part.replace(/'(.)/g, "$1").toLowerCase();
      const at = table.columns.findIndex((column) => column.toLowerCase() === wanted);
      return at < 0 ? undefined : { ...body, column: body.column + at, columns: 1 };
    }
  }
}

/** A formula with the names outside texts, brackets and sheets' names changed, where `name` gives another: tables are among them. */
export function mapTables(formula: string, name: (before: string) => string): string {
  return formula.replaceAll(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|([\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.\\!(])/gu,
    (whole, word?: string) => (word === undefined ? whole : name(word)),
  );
}
