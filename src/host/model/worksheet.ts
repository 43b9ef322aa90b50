import { MAX_COLUMNS, MAX_ROWS } from "../grid/area";
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
  unkept,
  looking,
} from "../protocol/excelType";
import { type Book, newSheetState, requireWritable, sheetState } from "./book";
import { chartsType } from "./charts/charts";
import { freezePanesType } from "./freezePanes";
import { namesType } from "./names";
import { pageLayoutType } from "./pageLayout";
import { addressedPlace, rangeType, usedArea } from "./range";
import { findCells, replaceCells, searchArguments } from "./editing/findCells";
import { gather } from "./editing/specialCells";
import { sheetFilter } from "./filters/autoFilter";
import { addressedAreas, found, rangeAreasType } from "./rangeAreas";
import { colorCode } from "./colors";
import { customPropertiesType } from "./sheetProperties";
import { copySheet } from "./sheetCopy";
import { breakReferences, checkSheetName, renameSheet } from "./sheetNames";
import { tablesType } from "./tables";
import { removeTable } from "./tableState";

export interface SheetHandle {
  readonly book: Book;
  readonly sheet: string;
}

const WHOLE_SHEET = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

const worksheetMembers = excelType<SheetHandle>("Worksheet", {
  id: property(1.1, ({ sheet }) => sheet),
  name: property(
    1.1,
    ({ book, sheet }) => book.grid.sheets.name(sheet),
    ({ book, sheet }, value) => renameSheet(book, sheet, checkSheetName(book, value, sheet)),
  ),
  position: property(
    1.1,
    ({ book, sheet }) => book.grid.sheets.ids().indexOf(sheet),
    ({ book, sheet }, value) => {
      const count = book.grid.sheets.ids().length;
      if (!Number.isInteger(value) || Number(value) < 0 || Number(value) >= count)
        throw new ExcelError("InvalidArgument", `position ${String(value)} of ${count} sheets`);
      book.grid.sheets.move(sheet, Number(value));
    },
  ),
  visibility: property(1.1, (handle) => own(handle).visibility, setVisibility),
  tabColor: property(
    1.7,
    (handle) => own(handle).tabColor,
    (handle, value) => {
      const color = value === "" ? "" : colorCode(value);
      own(handle).tabColor = color;
      handle.book.grid.sheets.setTabColor(handle.sheet, color);
    },
  ),
  showGridlines: gridlines(),
  // The name under which the client sets `showGridlines`.
  gridlines: gridlines(),
  showHeadings: property(
    1.8,
    (handle) => own(handle).headings,
    (handle, value) => {
      own(handle).headings = value === true;
    },
  ),
  standardWidth: unkept(1.7, 8.43),
  standardHeight: property(1.7, () => 15),
  enableCalculation: unkept(1.9, true),
  tables: object(1.1, (handle) => tablesType(handle)),
  charts: object(1.1, (handle) => chartsType(handle)),
  names: object(1.4, (handle) => namesType(handle)),
  freezePanes: object(1.7, (handle) => freezePanesType(handle)),
  pageLayout: object(1.9, (handle) => pageLayoutType(handle)),
  protection: object(1.2, (handle) => protectionType(handle)),
  autoFilter: object(1.9, ({ book, sheet }) => sheetFilter(book, sheet)),
  customProperties: object(1.12, (handle) => customPropertiesType(handle)),
  activate: method(1.1, ({ book, sheet }) => {
    if (sheetState(book, sheet).visibility !== "Visible")
      throw new ExcelError("InvalidOperation", "a hidden sheet cannot be activated");
    book.grid.sheets.activate(sheet);
    book.events.activated(sheet);
  }),
  delete: method(1.1, ({ book, sheet }) => deleteSheet(book, sheet)),
  copy: method(1.7, ({ book, sheet }, args) => {
    const where = args.word(0, ["None", "Before", "After", "Beginning", "End"], "None");
    const neighbour = handleOf(args.at(1));
    if ((where === "Before" || where === "After") && neighbour === undefined) throw args.wrong(1, "a sheet");
    return worksheetType({ book, sheet: copySheet(book, sheet, placeOfCopy(book, where, neighbour?.sheet)) });
  }),
  getRange: method(1.1, ({ book, sheet }, args) => {
    const address = args.optionalText(0);
    if (address === undefined || address === "") return rangeType({ book, sheet, area: WHOLE_SHEET });
    const place = addressedPlace(book, sheet, address);
    if (place.sheet !== sheet) throw new ExcelError("InvalidArgument", `${address} is on another sheet`);
    return rangeType(place);
  }),
  getRangeByIndexes: method(1.7, ({ book, sheet }, args) =>
    rangeType({
      book,
      sheet,
      area: { row: args.whole(0), column: args.whole(1), rows: args.whole(2), columns: args.whole(3) },
    }),
  ),
  getRanges: method(1.9, ({ book, sheet }, args) => addressedAreas(book, sheet, args.optionalText(0))),
  findAll: looking(1.9, (handle, args) => found(findAll(handle, args), `${args.text(0)} is not there`)),
  findAllOrNullObject: looking(1.9, (handle, args) => findAll(handle, args)),
  replaceAll: looking(1.9, (handle, args) =>
    replaceCells({ ...handle, area: WHOLE_SHEET }, searchArguments(args, 2), args.text(1)),
  ),
  getCell: method(1.1, ({ book, sheet }, args) =>
    rangeType({ book, sheet, area: { row: args.whole(0), column: args.whole(1), rows: 1, columns: 1 } }),
  ),
  getUsedRange: looking(
    1.1,
    (handle, args) => used(handle, args) ?? rangeType({ ...handle, area: { row: 0, column: 0, rows: 1, columns: 1 } }),
  ),
  getUsedRangeOrNullObject: looking(1.4, (handle, args) => used(handle, args)),
  getNext: method(1.5, (handle, args) => orNotFound(neighbour(handle, 1, args.flag(0, false)))),
  getNextOrNullObject: method(1.5, (handle, args) => neighbour(handle, 1, args.flag(0, false))),
  getPrevious: method(1.5, (handle, args) => orNotFound(neighbour(handle, -1, args.flag(0, false)))),
  getPreviousOrNullObject: method(1.5, (handle, args) => neighbour(handle, -1, args.flag(0, false))),
  calculate: method(1.6, ({ book }) => book.grid.engine.recalculateAll()),
});

function gridlines(): Member<SheetHandle> {
  return property(
    1.8,
    (handle) => own(handle).gridlines,
    (handle, value) => {
      own(handle).gridlines = value === true;
      handle.book.grid.sheets.showGridlines(handle.sheet, value === true);
    },
  );
}

export function worksheetType({ book, sheet }: SheetHandle): ExcelObject {
  const worksheet = worksheetMembers({ book, sheet });
  handles.set(worksheet, { book, sheet });
  return worksheet;
}

/** Where each object for a sheet comes from: a call may be handed one as an argument. */
const handles = new WeakMap<ExcelObject, SheetHandle>();

function handleOf(argument: unknown): SheetHandle | undefined {
  return isExcelObject(argument) ? handles.get(argument) : undefined;
}

/** The tab that a copy gets. */
function placeOfCopy({ grid }: Book, where: string, neighbour: string | undefined): number {
  const ids = grid.sheets.ids();
  const beside = neighbour === undefined ? -1 : ids.indexOf(neighbour);
  if (where === "Before") return beside;
  if (where === "After") return beside + 1;
  return where === "Beginning" ? 0 : ids.length;
}

const protectionType = excelType<SheetHandle>("WorksheetProtection", {
  protected: property(1.2, (handle) => own(handle).isProtected),
  protect: method(1.2, (handle, args) => {
    if (own(handle).isProtected) throw new ExcelError("InvalidOperation", "the sheet is protected already");
    const allowed = Object.entries(args.at(0) ?? {}).find(([, given]) => given === true);
    if (allowed !== undefined) throw new ExcelError("ApiNotFound", `a protected sheet with ${allowed[0]}`);
    own(handle).isProtected = true;
    own(handle).password = args.optionalText(1);
  }),
  unprotect: method(1.2, (handle, args) => {
    const { password } = own(handle);
    if (password !== undefined && password !== args.optionalText(0))
      throw new ExcelError("InvalidArgument", "the password is not the sheet's");
    own(handle).isProtected = false;
    own(handle).password = undefined;
  }),
});

function own({ book, sheet }: SheetHandle) {
  return sheetState(book, sheet);
}

function used({ book, sheet }: SheetHandle, args: Arguments): ExcelObject | null {
  const area = usedArea(book, sheet, WHOLE_SHEET, args.flag(0, false));
  return area === undefined ? null : rangeType({ book, sheet, area });
}

function neighbour({ book, sheet }: SheetHandle, step: 1 | -1, visibleOnly: boolean): ExcelObject | null {
  const ids = book.grid.sheets.ids();
  for (let index = ids.indexOf(sheet) + step; ; index += step) {
    const id = ids[index];
    if (id === undefined) return null;
    if (!visibleOnly || sheetState(book, id).visibility === "Visible") return worksheetType({ book, sheet: id });
  }
}

function findAll({ book, sheet }: SheetHandle, args: Arguments): ExcelObject | null {
  const cells = findCells({ book, sheet, area: WHOLE_SHEET }, searchArguments(args, 1));
  const isFound = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const around = usedArea(book, sheet, WHOLE_SHEET, true);
  if (around === undefined) return null;
  return rangeAreasType(
    book,
    sheet,
    gather(around, (row, column) => isFound.has(`${row},${column}`)),
  );
}

function orNotFound(found: ExcelObject | null): ExcelObject {
  if (found === null) throw new ExcelError("ItemNotFound");
  return found;
}

function setVisibility(handle: SheetHandle, value: unknown): void {
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden")
    throw new ExcelError("InvalidArgument", `visibility ${String(value)}`);
  const { book, sheet } = handle;
  if (value !== "Visible" && isLastVisible(book, sheet))
    throw new ExcelError("InvalidOperation", "a workbook keeps at least one visible sheet");
  own(handle).visibility = value;
  book.grid.sheets.hide(sheet, value !== "Visible");
  if (value !== "Visible" && book.grid.sheets.active() === sheet) {
    const next = book.grid.sheets.ids().find((id) => sheetState(book, id).visibility === "Visible");
    if (next !== undefined) book.grid.sheets.activate(next);
  }
}

function isLastVisible(book: Book, sheet: string): boolean {
  return book.grid.sheets.ids().every((id) => id === sheet || sheetState(book, id).visibility !== "Visible");
}

/** Formulas that named the sheet show #REF! from then on. */
function deleteSheet(book: Book, sheet: string): void {
  requireWritable(book, sheet);
  if (isLastVisible(book, sheet))
    throw new ExcelError("InvalidOperation", "a workbook keeps at least one visible sheet");
  const name = book.grid.sheets.name(sheet);
  for (const table of book.tables.filter((each) => each.sheet === sheet)) {
    removeTable(book, table);
  }
  for (const each of book.names.filter((each) => each.sheet === sheet)) {
    book.grid.engine.removeName(each.name, sheet);
    book.names.splice(book.names.indexOf(each), 1);
  }
  book.functions.forget(sheet, WHOLE_SHEET);
  breakReferences(book, sheet);
  book.grid.sheets.remove(sheet);
  book.sheets.delete(sheet);
  book.grid.engine.recalculateAll();
  book.events.deleted("worksheet", sheet, sheet, name);
}

export function addSheet(book: Book, name: string): string {
  const id = book.grid.sheets.add(name, book.grid.sheets.ids().length);
  book.sheets.set(id, newSheetState(id));
  book.grid.engine.recalculateAll();
  book.events.added("worksheet", id, id);
  return id;
}
