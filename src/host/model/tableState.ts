import { ExcelError } from "../protocol/excelError";
import type { Book, TableState } from "./book";

export interface TableHandle {
  readonly book: Book;
  readonly id: string;
}

/** The table itself; ItemNotFound once it has been deleted. */
export function tableState({ book, id }: TableHandle): TableState {
  const found = book.tables.find((table) => table.id === id);
  if (found === undefined) throw new ExcelError("ItemNotFound", "the table has been deleted");
  return found;
}
