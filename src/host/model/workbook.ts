import type { Arguments } from "../protocol/arguments";
import { ExcelError } from "../protocol/excelError";
import { ALWAYS } from "../requirements";
import { type ExcelObject, excelType, method, object, property, unkept } from "../protocol/excelType";
import { type Book, findSheet, sheetState } from "./book";
import { namesType } from "./names";
import { rangeType } from "./range";
import { checkSheetName } from "./sheetNames";
import { tablesType } from "./tables";
import { addSheet, worksheetType } from "./worksheet";

export const workbookType = excelType<Book>("Workbook", {
  worksheets: object(1.1, (book) => worksheetsType(book)),
  tables: object(1.1, (book) => tablesType({ book })),
  names: object(1.1, (book) => namesType({ book })),
  application: object(1.1, (book) => applicationType(book)),
  settings: object(1.4, (book) => settingsType(book)),
  properties: object(1.7, (book) => propertiesType(book)),
  _Runtime: object(ALWAYS, (book) => runtimeType(book)),
  name: property(1.7, () => "Book1"),
  readOnly: property(1.8, () => false),
  isDirty: unkept(1.9, true),
  autoSave: property(1.9, () => false),
  getSelectedRange: method(1.1, (book) => {
    const { sheet, area } = book.grid.sheets.selection();
    return rangeType({ book, sheet, area });
  }),
  getActiveCell: method(1.7, (book) => {
    const { sheet, area } = book.grid.sheets.selection();
    return rangeType({ book, sheet, area: { ...area, rows: 1, columns: 1 } });
  }),
  save: method(1.11, () => undefined),
  // How the client turns the range of an event into an object.
  _GetRangeForEventByReferenceId: method(ALWAYS, (book, args) => book.events.rangeOf(args.text(0))),
  _GetRangeOrNullObjectForEventByReferenceId: method(ALWAYS, (book, args) => book.events.rangeOf(args.text(0))),
});

const worksheetsType = excelType<Book>(
  "WorksheetCollection",
  {
    add: method(1.1, (book, args) => {
      const name = args.optionalText(0);
      return worksheetType({
        book,
        sheet: addSheet(book, name === undefined ? freeSheetName(book) : checkSheetName(book, name)),
      });
    }),
    getActiveWorksheet: method(1.1, (book) => worksheetType({ book, sheet: book.grid.sheets.active() })),
    getCount: method(1.4, (book, args) => ids(book, args.flag(0, false)).length),
    getFirst: method(1.5, (book, args) => worksheetType({ book, sheet: ids(book, args.flag(0, false))[0] ?? "" })),
    getLast: method(1.5, (book, args) => worksheetType({ book, sheet: ids(book, args.flag(0, false)).at(-1) ?? "" })),
    getItem: method(1.1, (book, args) => {
      const found = find(book, args);
      if (found === null) throw new ExcelError("ItemNotFound", `there is no sheet named ${args.text(0)}`);
      return found;
    }),
    getItemOrNullObject: method(1.4, (book, args) => find(book, args)),
  },
  (book) => book.grid.sheets.ids().map((sheet) => worksheetType({ book, sheet })),
);

const applicationType = excelType<Book>("Application", {
  calculationMode: {
    kind: "property",
    since: "ExcelApi 1.1",
    get: (book) => book.calculationMode,
    set: setCalculationMode,
    // What automatic calculation has begun is finished first.
    looks: true,
  },
  calculationState: property(1.9, (book) => (book.grid.engine.stale ? "Pending" : "Done")),
  calculationEngineVersion: property(1.9, () => 191029),
  cultureInfo: object(1.11, (book) => cultureType(book)),
  decimalSeparator: property(1.11, () => "."),
  thousandsSeparator: property(1.11, () => ","),
  calculate: method(1.1, (book, args) => {
    if (args.word(0, ["Recalculate", "Full", "FullRebuild"], "Recalculate") !== "Recalculate")
      book.grid.engine.recalculateAll();
    return book.grid.engine.calculate();
  }),
  suspendApiCalculationUntilNextSync: method(1.6, () => undefined),
  suspendScreenUpdatingUntilNextSync: method(1.9, () => undefined),
});

function setCalculationMode(book: Book, value: unknown): void {
  if (value !== "Automatic" && value !== "Manual" && value !== "AutomaticExceptTables")
    throw new ExcelError("InvalidArgument", `calculationMode ${String(value)}`);
  book.calculationMode = value;
  book.grid.engine.automatic = value !== "Manual";
}

const cultureType = excelType<Book>("CultureInfo", {
  name: property(1.11, () => "en-US"),
});

const runtimeType = excelType<Book>("Runtime", {
  enableEvents: property(
    1.8,
    (book) => book.events.enabled,
    (book, value) => {
      book.events.enabled = value === true;
    },
  ),
});

const propertiesType = excelType<Book>("DocumentProperties", {
  title: unkept(1.7, ""),
  author: unkept(1.7, ""),
  subject: unkept(1.7, ""),
  comments: unkept(1.7, ""),
});

const settingsType = excelType<Book>(
  "SettingCollection",
  {
    add: method(1.4, (book, args) => {
      book.settings.set(args.text(0), args.at(1) ?? null);
      return settingType({ book, key: args.text(0) });
    }),
    getCount: method(1.4, (book) => book.settings.size),
    getItem: method(1.4, (book, args) => {
      const found = findSetting(book, args);
      if (found === null) throw new ExcelError("ItemNotFound", `there is no setting ${args.text(0)}`);
      return found;
    }),
    getItemOrNullObject: method(1.4, (book, args) => findSetting(book, args)),
  },
  (book) => [...book.settings.keys()].map((key) => settingType({ book, key })),
);

const settingType = excelType<{ readonly book: Book; readonly key: string }>("Setting", {
  key: property(1.4, ({ key }) => key),
  value: property(
    1.4,
    ({ book, key }) => book.settings.get(key),
    ({ book, key }, value) => void book.settings.set(key, value),
  ),
  _Id: property(1.4, ({ key }) => key),
  delete: method(1.4, ({ book, key }) => void book.settings.delete(key)),
});

function ids(book: Book, visibleOnly: boolean): readonly string[] {
  return book.grid.sheets.ids().filter((id) => !visibleOnly || sheetState(book, id).visibility === "Visible");
}

function find(book: Book, args: Arguments): ExcelObject | null {
  const sheet = findSheet(book, args.text(0));
  return sheet === undefined ? null : worksheetType({ book, sheet });
}

function freeSheetName(book: Book): string {
  for (let n = book.grid.sheets.ids().length + 1; ; n++)
    if (findSheet(book, `Sheet${n}`) === undefined) return `Sheet${n}`;
}

function findSetting(book: Book, args: Arguments): ExcelObject | null {
  const key = args.text(0);
  return book.settings.has(key) ? settingType({ book, key }) : null;
}
