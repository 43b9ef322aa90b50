import { type Area, contains, intersect, onSheet } from "../../grid/area";
import { ExcelError } from "../../protocol/excelError";
import { type Place, requireWritable, sameText } from "../book";
import { mapReferences } from "../references";
import { rewriteFormulas } from "../rewriteFormulas";
import { tablesTouched } from "../tableShape";

/** Cuts cells out and puts them down at the first cell of the target: what refers to them goes with them. */
export function moveCells({ book, sheet, area }: Place, target: Place): void {
  requireWritable(book, sheet);
  requireWritable(book, target.sheet);
  const to = onSheet({ ...area, row: target.area.row, column: target.area.column });
  const torn = book.tables.find((table) => table.sheet === sheet && intersect(table.area, area) !== undefined);
  if (torn !== undefined) throw new ExcelError("InvalidOperation", `cells of the table ${torn.name} cannot be moved`);
  const by = { row: to.row - area.row, column: to.column - area.column };
  const { cells, sheets } = book.grid;
  const from = cells.used(sheet, true).filter((cell) => contains(area, { ...cell, rows: 1, columns: 1 }));
  const moved = from.map(({ row, column }) => ({
    row: row + by.row,
    column: column + by.column,
    cell: cells.lift(sheet, row, column),
  }));
  book.functions.forget(sheet, area);
  book.functions.forget(target.sheet, to);
  cells.erase(sheet, from);
  const covered = cells.used(target.sheet, true).filter((cell) => contains(to, { ...cell, rows: 1, columns: 1 }));
  cells.erase(target.sheet, covered);
  cells.put(target.sheet, moved);
  const name = sheets.name(sheet);
  const landed = (part: Area): Area => ({ ...part, row: part.row + by.row, column: part.column + by.column });
  rewriteFormulas(book, (formula, owner) =>
    mapReferences(formula, (reference) => {
      const isHere = reference.sheet === undefined ? owner === sheet : sameText(reference.sheet, name);
      if (!isHere || !contains(area, reference.area)) return reference;
      const elsewhere = sheet === target.sheet ? reference.sheet : sheets.name(target.sheet);
      return { ...reference, sheet: elsewhere, area: landed(reference.area) };
    }),
  );
  tablesTouched(book, target.sheet, to);
  book.events.changed(sheet, area, "RangeEdited");
  book.events.changed(target.sheet, to, "RangeEdited");
}
