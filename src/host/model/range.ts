import {
  type Area,
  bounds,
  formatArea,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  onSheet,
  parseArea,
  quoteSheet,
  sameArea,
} from "../grid/area";
import type { Arguments } from "../protocol/arguments";
import { ExcelError } from "../protocol/excelError";
import {
  type ExcelObject,
  excelType,
  isExcelObject,
  type Member,
  method,
  object,
  property,
  looking,
} from "../protocol/excelType";
import { ALWAYS } from "../requirements";
import { bounded } from "./bounded";
import { type Book, findSheet, type Place, requireWritable } from "./book";
import { isErrorValue, matrix, numberFormat, shownText, shownValue, valueType } from "./cellValues";
import { CLEAR_KINDS, clearRange } from "./clearRange";
import { conditionalFormatsType } from "./conditionalFormats";
import { dataValidationType } from "./dataValidation";
import { shownFormula } from "./formulaText";
import { fit, MAX_CELLS, writeInputs } from "./input";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { mergeCells } from "./mergeCells";
import { rangeEditing } from "./rangeEditing";
import { rangeFormatType } from "./rangeFormat";
import { structuredPlace } from "./structuredReference";
import { tablesType } from "./tables";
import { worksheetType } from "./worksheet";

const rangeMembers = excelType<Place>("Range", {
  address: property(1.1, (place) => rangeAddress(place)),
  addressLocal: property(1.1, (place) => rangeAddress(place)),
  cellCount: property(1.1, ({ area }) => (area.rows * area.columns > 2_147_483_647 ? -1 : area.rows * area.columns)),
  rowIndex: property(1.1, ({ area }) => area.row),
  columnIndex: property(1.1, ({ area }) => area.column),
  rowCount: property(1.1, ({ area }) => area.rows),
  columnCount: property(1.1, ({ area }) => area.columns),
  isEntireColumn: property(1.7, ({ area }) => area.rows === MAX_ROWS),
  isEntireRow: property(1.7, ({ area }) => area.columns === MAX_COLUMNS),
  values: property(
    1.1,
    (place) => matrix(readable(place), (row, column) => shownValue(place, row, column)),
    writeInputs,
  ),
  formulas: formulas(),
  formulasLocal: formulas(),
  text: property(1.1, (place) => matrix(readable(place), (row, column) => shownText(place, row, column))),
  valueTypes: property(1.1, (place) =>
    matrix(readable(place), (row, column) => valueType(shownValue(place, row, column))),
  ),
  numberFormat: numberFormats(1.1),
  numberFormatLocal: numberFormats(1.7),
  hasSpill: property(1.12, (place) => spillOf(place) !== undefined),
  hyperlink: property(1.7, readHyperlink, writeHyperlink),
  format: object(1.1, (place) => rangeFormatType(place)),
  worksheet: object(1.1, ({ book, sheet }) => worksheetType({ book, sheet })),
  conditionalFormats: object(1.6, (place) => conditionalFormatsType(place)),
  dataValidation: object(1.8, (place) => dataValidationType(place)),
  getCell: method(1.1, (place, args) =>
    at(place, { row: place.area.row + args.whole(0), column: place.area.column + args.whole(1), rows: 1, columns: 1 }),
  ),
  getRow: method(1.1, (place, args) => at(place, { ...place.area, row: place.area.row + args.whole(0), rows: 1 })),
  getColumn: method(1.1, (place, args) =>
    at(place, { ...place.area, column: place.area.column + args.whole(0), columns: 1 }),
  ),
  getLastCell: method(1.1, ({ area, ...place }) =>
    at(place, { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }),
  ),
  getLastRow: method(1.1, (place) => at(place, { ...place.area, row: place.area.row + place.area.rows - 1, rows: 1 })),
  getLastColumn: method(1.1, (place) =>
    at(place, { ...place.area, column: place.area.column + place.area.columns - 1, columns: 1 }),
  ),
  getEntireRow: method(1.1, (place) => at(place, { ...place.area, column: 0, columns: MAX_COLUMNS })),
  getEntireColumn: method(1.1, (place) => at(place, { ...place.area, row: 0, rows: MAX_ROWS })),
  getOffsetRange: method(1.1, (place, args) =>
    at(place, { ...place.area, row: place.area.row + args.whole(0), column: place.area.column + args.whole(1) }),
  ),
  getResizedRange: method(1.2, (place, args) =>
    at(place, { ...place.area, rows: place.area.rows + args.whole(0), columns: place.area.columns + args.whole(1) }),
  ),
  getAbsoluteResizedRange: method(1.7, (place, args) =>
    at(place, { ...place.area, rows: args.whole(0), columns: args.whole(1) }),
  ),
  getRowsBelow: method(1.2, (place, args) =>
    at(place, { ...place.area, row: place.area.row + place.area.rows, rows: args.optionalWhole(0) ?? 1 }),
  ),
  getRowsAbove: method(1.2, (place, args) =>
    at(place, { ...place.area, row: place.area.row - (args.optionalWhole(0) ?? 1), rows: args.optionalWhole(0) ?? 1 }),
  ),
  getColumnsAfter: method(1.2, (place, args) =>
    at(place, { ...place.area, column: place.area.column + place.area.columns, columns: args.optionalWhole(0) ?? 1 }),
  ),
  getColumnsBefore: method(1.2, (place, args) =>
    at(place, {
      ...place.area,
      column: place.area.column - (args.optionalWhole(0) ?? 1),
      columns: args.optionalWhole(0) ?? 1,
    }),
  ),
  getBoundingRect: method(1.1, (place, args) => at(place, bounds(place.area, otherRange(place, args).area))),
  getIntersection: method(1.1, (place, args) =>
    orNotFound(intersection(place, args), "the ranges have no cell in common"),
  ),
  getIntersectionOrNullObject: method(1.4, (place, args) => intersection(place, args)),
  getUsedRange: looking(
    1.1,
    (place, args) =>
      usedWithin(place, args.flag(0, false)) ?? rangeType({ ...place, area: { ...place.area, rows: 1, columns: 1 } }),
  ),
  getUsedRangeOrNullObject: looking(1.4, (place, args) => usedWithin(place, args.flag(0, false)) ?? null),
  getSurroundingRegion: looking(1.7, (place) => at(place, surroundingRegion(place))),
  getSpillingToRange: looking(1.12, (place) => orNotFound(spillRange(place), "nothing spills from here")),
  getSpillingToRangeOrNullObject: looking(1.12, (place) => spillRange(place)),
  getSpillParent: looking(1.12, (place) => orNotFound(spillParent(place), "nothing has spilled here")),
  getSpillParentOrNullObject: looking(1.12, (place) => spillParent(place)),
  getTables: method(1.9, ({ book, sheet, area }) => tablesType({ book, sheet, within: area })),
  clear: method(1.1, (place, args) => clearRange(place, args.word(0, CLEAR_KINDS, "All"))),
  ...rangeEditing,
  merge: method(1.2, (place, args) => mergeCells(place, args.flag(0, false))),
  unmerge: method(1.2, ({ book, sheet, area }) => {
    book.grid.sheets.setMerges(
      sheet,
      book.grid.sheets.merges(sheet).filter((merged) => intersect(merged, area) === undefined),
    );
  }),
  select: method(1.1, ({ book, sheet, area }) => {
    book.grid.sheets.select(sheet, area);
    book.events.selected(sheet, area);
  }),
  calculate: method(1.6, ({ book, sheet, area }) => {
    for (const { row, column } of book.grid.cells.used(sheet, false)) {
      if (intersect(area, { row, column, rows: 1, columns: 1 })) book.grid.engine.touch(sheet, row, column);
    }
  }),
  // The client sends long arrays in pieces, and has their size checked before the first.
  _ValidateArraySize: method(ALWAYS, ({ area }, args) => {
    const [rows, columns] = [args.whole(0), args.whole(1)];
    if (rows === area.rows && columns === area.columns) return;
    const detail = `the input has ${rows} rows of ${columns}, the range has ${area.rows} rows of ${area.columns}`;
    throw new ExcelError("InvalidArgument", detail);
  }),
  setDirty: method(1.9, ({ book }) => book.grid.engine.recalculateAll()),
});

/** Where each object for a range comes from: a call may be handed one as an argument. */
const places = new WeakMap<ExcelObject, Place>();

// The words of an en-US Excel, the only one there is here, are those of its API.
function formulas(): Member<Place> {
  return property(
    1.1,
    (place) => matrix(readable(place), (row, column) => formulaOrValue(place, row, column)),
    writeInputs,
  );
}

function numberFormats(since: number): Member<Place> {
  return property(
    since,
    (place) => matrix(readable(place), (row, column) => numberFormat(place, row, column)),
    setNumberFormats,
  );
}

export function rangeType(place: Place): ExcelObject {
  const range = rangeMembers({ ...place, area: onSheet(place.area) });
  places.set(range, place);
  return range;
}

/** The place a range argument stands for; undefined for anything else. */
export function placeOf(argument: unknown): Place | undefined {
  return isExcelObject(argument) ? places.get(argument) : undefined;
}

/** `Sheet1!A1:B2`, with apostrophes where the sheet's name wants them. */
export function rangeAddress({ book, sheet, area }: Place): string {
  return `${quoteSheet(book.grid.sheets.name(sheet))}!${formatArea(area)}`;
}

/** A range given as an address (with or without a sheet), a name, or a range object. */
export function rangeArgument(book: Book, sheet: string, argument: unknown): Place {
  const place = placeOf(argument);
  if (place !== undefined) return place;
  if (typeof argument !== "string")
    throw new ExcelError("InvalidArgument", `${JSON.stringify(argument)} is not a range`);
  return addressedPlace(book, sheet, argument);
}

/** What an address, a name or a reference to a table stands for. */
export function addressedPlace(book: Book, sheet: string, address: string): Place {
  const structured = structuredPlace(book, address);
  if (structured !== undefined) return structured;
  const mark = address.lastIndexOf("!");
  const sheetName =
    mark < 0
      ? undefined
      : address
          .slice(0, mark)
          .replace(/^'(.*)'$/, "$1")
          .replace(/''/g, "'");
  const target = sheetName === undefined ? sheet : findSheet(book, sheetName);
  if (target === undefined) throw new ExcelError("InvalidArgument", `there is no sheet named ${String(sheetName)}`);
  const local = address.slice(mark + 1);
  const name = book.names.find(
    (each) => each.name.toLowerCase() === local.toLowerCase() && (each.sheet === undefined || each.sheet === target),
  );
  if (name !== undefined) return addressedPlace(book, sheet, name.formula.replace(/^=/, ""));
  return { book, sheet: target, area: parseArea(local) };
}

function at(place: Pick<Place, "book" | "sheet">, area: Area): ExcelObject {
  return rangeType({ book: place.book, sheet: place.sheet, area });
}

function readable(place: Place): Place {
  const cells = place.area.rows * place.area.columns;
  if (cells > MAX_CELLS)
    throw new ExcelError(
      "RangeExceedsLimit",
      `${rangeAddress(place)} has ${cells} cells; at most ${MAX_CELLS} can be read`,
    );
  return place;
}

function formulaOrValue(place: Place, row: number, column: number): string | number | boolean {
  return shownFormula(place.book, place.sheet, row, column) ?? shownValue(place, row, column);
}

function setNumberFormats(place: Place, formats: unknown): void {
  const { book, sheet, area } = place;
  requireWritable(book, sheet);
  if (!Array.isArray(formats)) {
    if (typeof formats !== "string")
      throw new ExcelError("InvalidArgument", `${JSON.stringify(formats)} is not a number format`);
    book.grid.styles.patch(sheet, bounded(place), { numberFormat: formats });
    return;
  }
  const rows = fit(formats, area.rows, area.columns);
  book.grid.styles.patch(sheet, area, (row, column) => {
    const format = rows[row - area.row]?.[column - area.column];
    if (format === null || format === undefined) return undefined;
    if (typeof format !== "string")
      throw new ExcelError("InvalidArgument", `${JSON.stringify(format)} is not a number format`);
    return { numberFormat: format };
  });
}

function otherRange(place: Place, args: Arguments): Place {
  const other = rangeArgument(place.book, place.sheet, args.at(0));
  if (other.sheet !== place.sheet) throw new ExcelError("InvalidArgument", "the ranges are on different sheets");
  return other;
}

function intersection(place: Place, args: Arguments): ExcelObject | null {
  const common = intersect(place.area, otherRange(place, args).area);
  return common === undefined ? null : at(place, common);
}

/** The smallest range around the used cells; looks count as use unless only values are asked for. */
export function usedArea(book: Book, sheet: string, within: Area, valuesOnly: boolean): Area | undefined {
  let used: Area | undefined;
  for (const { row, column } of book.grid.cells.used(sheet, !valuesOnly)) {
    const cell = { row, column, rows: 1, columns: 1 };
    if (intersect(within, cell) === undefined) continue;
    used = used === undefined ? cell : bounds(used, cell);
  }
  return used;
}

function usedWithin({ book, sheet, area }: Place, valuesOnly: boolean): ExcelObject | undefined {
  const used = usedArea(book, sheet, area, valuesOnly);
  return used && at({ book, sheet }, used);
}

/** Grows over every used cell that touches it, diagonally too. */
function surroundingRegion({ book, sheet, area }: Place): Area {
  const used = book.grid.cells.used(sheet, false);
  let region = { ...area, rows: 1, columns: 1 };
  for (let before: Area | undefined; before === undefined || !sameArea(before, region);) {
    before = region;
    for (const { row, column } of used) {
      const ring = {
        row: region.row - 1,
        column: region.column - 1,
        rows: region.rows + 2,
        columns: region.columns + 2,
      };
      const cell = { row, column, rows: 1, columns: 1 };
      if (intersect(ring, cell)) region = bounds(region, cell);
    }
  }
  return region;
}

function spillOf({ book, sheet, area }: Place): Area | undefined {
  const { spill, value } = book.grid.cells.read(sheet, area.row, area.column);
  return isErrorValue(value) && value === "#SPILL!" ? undefined : spill;
}

function spillRange(place: Place): ExcelObject | null {
  const spill = spillOf(place);
  return spill === undefined ? null : at(place, spill);
}

function spillParent(place: Place): ExcelObject | null {
  const anchor = place.book.grid.cells.anchor(place.sheet, place.area.row, place.area.column);
  return anchor === undefined ? null : at(place, { ...anchor, rows: 1, columns: 1 });
}

function orNotFound(found: ExcelObject | null, why: string): ExcelObject {
  if (found === null) throw new ExcelError("ItemNotFound", why);
  return found;
}
