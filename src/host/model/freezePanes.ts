import { MAX_COLUMNS, MAX_ROWS } from "../grid/area";
import { ExcelError } from "../protocol/excelError";
import { type ExcelObject, excelType, method } from "../protocol/excelType";
import { rangeArgument, rangeType } from "./range";
import type { SheetHandle } from "./worksheet";

export const freezePanesType = excelType<SheetHandle>("WorksheetFreezePanes", {
  freezeRows: method(1.7, ({ book, sheet }, args) => book.grid.sheets.setFreeze(sheet, args.optionalWhole(0) ?? 1, 0)),
  freezeColumns: method(1.7, ({ book, sheet }, args) =>
    book.grid.sheets.setFreeze(sheet, 0, args.optionalWhole(0) ?? 1),
  ),
  freezeAt: method(1.7, ({ book, sheet }, args) => {
    const { area } = rangeArgument(book, sheet, args.at(0));
    book.grid.sheets.setFreeze(
      sheet,
      area.rows === MAX_ROWS ? 0 : area.row + area.rows,
      area.columns === MAX_COLUMNS ? 0 : area.column + area.columns,
    );
  }),
  unfreeze: method(1.7, ({ book, sheet }) => book.grid.sheets.setFreeze(sheet, 0, 0)),
  getLocation: method(1.7, (handle) => {
    const location = frozen(handle);
    if (location === null) throw new ExcelError("ItemNotFound", "nothing is frozen");
    return location;
  }),
  getLocationOrNullObject: method(1.7, frozen),
});

function frozen({ book, sheet }: SheetHandle): ExcelObject | null {
  const { rows, columns } = book.grid.sheets.freeze(sheet);
  if (rows === 0 && columns === 0) return null;
  const area = {
    row: 0,
    column: 0,
    rows: rows === 0 ? MAX_ROWS : rows,
    columns: columns === 0 ? MAX_COLUMNS : columns,
  };
  return rangeType({ book, sheet, area });
}
