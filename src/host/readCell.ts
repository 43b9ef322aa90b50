import { formatArea } from "./grid/area";
import { type Book, type Place } from "./model/book";
import { isErrorValue, numberFormat, shownValue } from "./model/cellValues";
import { shownFormula } from "./model/formulaText";
import { addressedPlace } from "./model/range";
import type { CellReading } from "./embeddedExcel";

/** What a person sees of a cell, and what stands behind it. */
export function readCell(cell: Place): CellReading {
  const { book, sheet, area } = cell;
  const { row, column } = area;
  const { spill } = book.grid.cells.read(sheet, row, column);
  const formula = shownFormula(book, sheet, row, column);
  const value = shownValue(cell, row, column);
  const format = numberFormat(cell, row, column);
  const errorText = isErrorValue(value) ? book.functions.errorText(sheet, row, column) : undefined;
  return {
    value,
    text: book.grid.text.format(value, format),
    numberFormat: format,
    ...(formula !== undefined && { formula }),
    ...(spill !== undefined && value !== "#SPILL!" && { spill: formatArea(spill) }),
    ...(errorText !== undefined && { errorText }),
  };
}

/** A single cell: of the active sheet unless the address names one. */
export function cellPlace(book: Book, address: string): Place {
  const found = addressedPlace(book, book.grid.sheets.active(), address);
  return { ...found, area: { ...found.area, rows: 1, columns: 1 } };
}
