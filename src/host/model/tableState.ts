import { ExcelError } from "../protocol/excelError";
import type { Book, TableState } from "./book";

export interface TableHandle {
  readonly book: Book;
  readonly id: string;
}

/** The cells stay; the table, and what its name meant in formulas, is gone. */
export function removeTable(book: Book, table: TableState): void {
  book.grid.engine.removeTable(table.name);
  book.tables.splice(book.tables.indexOf(table), 1);
  book.events.deleted("table", table.id, table.sheet, table.name);
}

/** The table itself; ItemNotFound once it has been deleted. */
export function tableState({ book, id }: TableHandle): TableState {
  const found = book.tables.find((table) => table.id === id);
  if (found === undefined) throw new ExcelError("ItemNotFound", "the table has been deleted");
  return found;
}
