import { formatArea, quoteSheet } from "../grid/area";
import type { Arguments } from "../protocol/arguments";
import { ExcelError } from "../protocol/excelError";
import { type ExcelObject, excelType, method, object, property } from "../protocol/excelType";
import { type Book, type NameState, newId, sameText } from "./book";
import { isErrorValue } from "./cellValues";
import { isNameTaken, namePattern } from "./nameRules";
import { addressedPlace, placeOf, rangeType } from "./range";
import { worksheetType } from "./worksheet";

interface NamesHandle {
  readonly book: Book;
  /** undefined for the names of the whole workbook. */
  readonly sheet?: string;
}

export const namesType = excelType<NamesHandle>(
  "NamedItemCollection",
  {
    add: method(1.4, (names, args) => add(names, args)),
    getCount: method(1.4, (names) => list(names).length),
    getItem: method(1.1, (names, args) => {
      const found = find(names, args);
      if (found === null) throw new ExcelError("ItemNotFound", `there is no name ${args.text(0)}`);
      return found;
    }),
    getItemOrNullObject: method(1.4, (names, args) => find(names, args)),
  },
  (names) => list(names).map(({ id }) => nameType({ book: names.book, id })),
);

interface NameHandle {
  readonly book: Book;
  readonly id: string;
}

const nameType = excelType<NameHandle>("NamedItem", {
  name: property(1.1, (name) => state(name).name),
  formula: property(
    1.7,
    (name) => state(name).formula,
    (name, value) => {
      state(name).formula = checkFormula(value);
      publishName(name.book, state(name));
    },
  ),
  comment: property(
    1.4,
    (name) => state(name).comment,
    (name, value) => {
      state(name).comment = String(value ?? "");
    },
  ),
  scope: property(1.4, (name) => (state(name).sheet === undefined ? "Workbook" : "Worksheet")),
  type: property(1.1, (name) => valueOf(name).type),
  value: property(1.1, (name) => valueOf(name).value),
  visible: property(
    1.1,
    (name) => state(name).visible,
    (name, value) => {
      state(name).visible = value === true;
    },
  ),
  worksheet: object(1.4, (name) => {
    const { sheet } = state(name);
    if (sheet === undefined) throw new ExcelError("InvalidOperation", "the name belongs to the workbook");
    return worksheetType({ book: name.book, sheet });
  }),
  worksheetOrNullObject: object(1.4, (name) => {
    const { sheet } = state(name);
    return sheet === undefined ? null : worksheetType({ book: name.book, sheet });
  }),
  getRange: method(1.1, (name) => {
    const range = rangeOf(name);
    if (range === null) throw new ExcelError("InvalidOperation", `${state(name).name} is not a range`);
    return range;
  }),
  getRangeOrNullObject: method(1.4, (name) => rangeOf(name)),
  delete: method(1.4, (name) => {
    const { book } = name;
    const found = state(name);
    book.names.splice(book.names.indexOf(found), 1);
    book.grid.engine.removeName(found.name, found.sheet);
  }),
});

/** Tells the formulas what the name means. */
export function publishName(book: Book, name: NameState): void {
  book.grid.engine.defineName(name.name, name.formula, name.sheet);
}

function list({ book, sheet }: NamesHandle): readonly NameState[] {
  return book.names.filter((name) => name.sheet === sheet);
}

function find(names: NamesHandle, args: Arguments): ExcelObject | null {
  const found = list(names).find((each) => sameText(each.name, args.text(0)));
  return found === undefined ? null : nameType({ book: names.book, id: found.id });
}

function add({ book, sheet }: NamesHandle, args: Arguments): ExcelObject {
  const name = args.text(0);
  if (!namePattern.test(name))
    throw args.wrong(0, "a name: a letter first, then letters, digits, dots and underscores, and not like a cell");
  const taken =
    sheet === undefined ? isNameTaken(book, name) : list({ book, sheet }).some((each) => sameText(each.name, name));
  if (taken) throw new ExcelError("ItemAlreadyExists", `the name ${name} is taken`);
  const place = placeOf(args.at(1));
  const formula =
    place === undefined ? checkFormula(args.at(1)) : `=${absolute(book, place.sheet, formatArea(place.area))}`;
  const state: NameState = {
    id: newId(book),
    name,
    formula,
    sheet,
    visible: true,
    comment: args.optionalText(2) ?? "",
  };
  book.names.push(state);
  publishName(book, state);
  return nameType({ book, id: state.id });
}

function state({ book, id }: NameHandle): NameState {
  const found = book.names.find((name) => name.id === id);
  if (found === undefined) throw new ExcelError("ItemNotFound", "the name has been deleted");
  return found;
}

function rangeOf(name: NameHandle): ExcelObject | null {
  try {
    return rangeType(addressedPlace(name.book, name.book.grid.sheets.active(), state(name).formula.replace(/^=/, "")));
  } catch (error) {
    if (error instanceof ExcelError) return null;
    throw error;
  }
}

/** The address of a range, or a constant. What another formula gives is not computed here: it is its text. */
function valueOf(name: NameHandle): { readonly type: string; readonly value: string | number | boolean } {
  const text = state(name).formula.replace(/^=/, "");
  if (rangeOf(name) !== null) return { type: "Range", value: text };
  if (/^(TRUE|FALSE)$/i.test(text)) return { type: "Boolean", value: /^TRUE$/i.test(text) };
  if (isErrorValue(text)) return { type: "Error", value: text };
  if (text !== "" && Number.isFinite(Number(text))) return { type: "Double", value: Number(text) };
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(text) ?? [];
  return { type: "String", value: quoted === undefined ? `=${text}` : quoted.replaceAll('""', '"') };
}

/** A name's formula may be a plain text, number or flag, as Excel takes them. */
function checkFormula(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return `=${String(value).toUpperCase()}`;
  if (typeof value !== "string" || value === "")
    throw new ExcelError("InvalidArgument", `${JSON.stringify(value)} is not what a name can stand for`);
  return value.startsWith("=") ? value : `="${value.replace(/"/g, '""')}"`;
}

function absolute(book: Book, sheet: string, area: string): string {
  return `${quoteSheet(book.grid.sheets.name(sheet))}!${area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
