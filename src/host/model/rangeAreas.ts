import { type Area, formatArea, intersect, MAX_COLUMNS, MAX_ROWS } from "../grid/area";
import type { Arguments } from "../protocol/arguments";
import { broadcast } from "../protocol/broadcast";
import { ExcelError } from "../protocol/excelError";
import { type ExcelObject, excelType, method, object, property, looking } from "../protocol/excelType";
import type { Book, Place } from "./book";
import { clearRange, CLEAR_KINDS } from "./clearRange";
import { conditionalFormatsType } from "./conditionalFormats";
import { dataValidationType } from "./dataValidation";
import { SPECIAL, SPECIAL_VALUES, specialCells } from "./editing/specialCells";
import { rangeAddress, rangeArgument, rangeType } from "./range";
import { rangeFormatType } from "./rangeFormat";
import { worksheetType } from "./worksheet";

interface AreasHandle {
  readonly book: Book;
  readonly sheet: string;
  readonly areas: readonly [Area, ...Area[]];
}

const rangeAreasMembers = excelType<AreasHandle>("RangeAreas", {
  address: property(1.9, (handle) => places(handle).map(rangeAddress).join(",")),
  addressLocal: property(1.9, (handle) => places(handle).map(rangeAddress).join(",")),
  areaCount: property(1.9, ({ areas }) => areas.length),
  cellCount: property(1.9, ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0)),
  isEntireColumn: property(1.9, ({ areas }) => areas.every((area) => area.rows === MAX_ROWS)),
  isEntireRow: property(1.9, ({ areas }) => areas.every((area) => area.columns === MAX_COLUMNS)),
  areas: object(1.9, (handle) => rangesType(handle)),
  worksheet: object(1.9, worksheetType),
  format: object(1.9, (handle) => onEach(handle, rangeFormatType)),
  conditionalFormats: object(1.9, (handle) => onEach(handle, conditionalFormatsType)),
  dataValidation: object(1.9, (handle) => onEach(handle, dataValidationType)),
  clear: method(1.9, (handle, args) => {
    const kind = args.word(0, CLEAR_KINDS, "All");
    for (const place of places(handle)) clearRange(place, kind);
  }),
  getEntireColumn: method(1.9, (handle) => changed(handle, (area) => ({ ...area, row: 0, rows: MAX_ROWS }))),
  getEntireRow: method(1.9, (handle) => changed(handle, (area) => ({ ...area, column: 0, columns: MAX_COLUMNS }))),
  getOffsetRangeAreas: method(1.9, (handle, args) =>
    changed(handle, (area) => ({ ...area, row: area.row + args.whole(0), column: area.column + args.whole(1) })),
  ),
  getIntersection: method(1.9, (handle, args) =>
    found(intersection(handle, args), "the ranges have no cell in common"),
  ),
  getIntersectionOrNullObject: method(1.9, (handle, args) => intersection(handle, args)),
  getSpecialCells: looking(1.9, (handle, args) => found(special(handle, args), "there are no such cells")),
  getSpecialCellsOrNullObject: looking(1.9, (handle, args) => special(handle, args)),
});

const rangesType = excelType<AreasHandle>(
  "RangeCollection",
  {
    getCount: method(1.9, ({ areas }) => areas.length),
    getItemAt: method(1.9, (handle, args) => {
      const place = places(handle)[args.whole(0)];
      if (place === undefined) throw args.wrong(0, `one of ${handle.areas.length} areas`);
      return rangeType(place);
    }),
  },
  (handle) => places(handle).map(rangeType),
);

/** Several areas of a sheet as one object; null when there are none. */
export function rangeAreasType(book: Book, sheet: string, areas: readonly Area[]): ExcelObject | null {
  const [first, ...others] = areas;
  return first === undefined ? null : rangeAreasMembers({ book, sheet, areas: [first, ...others] });
}

/** `A1:B2, D4` or names, as `worksheet.getRanges` takes them; nothing means the whole sheet. */
export function addressedAreas(book: Book, sheet: string, address: string | undefined): ExcelObject | null {
  const areas = (address ?? `1:${MAX_ROWS}`).split(",").map((part) => {
    const place = rangeArgument(book, sheet, part.trim());
    if (place.sheet !== sheet) throw new ExcelError("InvalidArgument", `${part.trim()} is on another sheet`);
    return place.area;
  });
  return rangeAreasType(book, sheet, areas);
}

/** What `getSpecialCells` finds in these places. */
export function special({ book, sheet, areas }: AreasHandle, args: Arguments): ExcelObject | null {
  const kind = args.word(0, SPECIAL);
  const values = args.word(1, SPECIAL_VALUES, "All");
  return rangeAreasType(
    book,
    sheet,
    areas.flatMap((area) => specialCells({ book, sheet, area }, kind, values)),
  );
}

export function found(areas: ExcelObject | null, why: string): ExcelObject {
  if (areas === null) throw new ExcelError("ItemNotFound", why);
  return areas;
}

function places({ book, sheet, areas }: AreasHandle): readonly Place[] {
  return areas.map((area) => ({ book, sheet, area }));
}

function onEach(
  { book, sheet, areas: [first, ...others] }: AreasHandle,
  make: (place: Place) => ExcelObject,
): ExcelObject {
  return broadcast([make({ book, sheet, area: first }), ...others.map((area) => make({ book, sheet, area }))]);
}

function changed({ book, sheet, areas }: AreasHandle, change: (area: Area) => Area): ExcelObject | null {
  const next = new Map(areas.map((area) => [formatArea(change(area)), change(area)]));
  return rangeAreasType(book, sheet, [...next.values()]);
}

function intersection({ book, sheet, areas }: AreasHandle, args: Arguments): ExcelObject | null {
  const other = rangeArgument(book, sheet, args.at(0)).area;
  return rangeAreasType(
    book,
    sheet,
    areas.flatMap((area) => intersect(area, other) ?? []),
  );
}
