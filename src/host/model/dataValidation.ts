import { type Area, bounds, formatArea, intersect, sameArea } from "../grid/area";
import { ExcelError } from "../protocol/excelError";
import { type ExcelObject, excelType, looking, method, property } from "../protocol/excelType";
import { type Place, requireWritable, sheetState, type ValidationRule } from "./book";
import { bounded } from "./bounded";
import { matrix } from "./cellValues";
import { isValid } from "./checkTyped";
import { gather } from "./editing/specialCells";
import { found, rangeAreasType } from "./rangeAreas";
import { placeOf, rangeAddress } from "./range";

/** Excel's names for the kinds of rule and the names in a snapshot. */
const KINDS = { wholeNumber: "whole", decimal: "decimal", list: "list", date: "date", custom: "custom" } as const;
type Kind = keyof typeof KINDS;

export const dataValidationType = excelType<Place>("DataValidation", {
  rule: property(
    1.8,
    (place) => ruleToExcel(current(place)),
    (place, value) => write(place, () => ruleFromExcel(place, value)),
  ),
  type: property(1.8, (place) => {
    const kind = Object.entries(KINDS).find(([, name]) => name === current(place)?.type)?.[0];
    return kind === undefined ? "None" : kind.charAt(0).toUpperCase() + kind.slice(1);
  }),
  ignoreBlanks: property(
    1.8,
    (place) => current(place)?.allowBlank ?? true,
    (place, value) => write(place, (rule) => ({ ...rule, allowBlank: value === true })),
  ),
  errorAlert: property(
    1.8,
    (place) => {
      const rule = current(place);
      return {
        title: rule?.errorTitle ?? "",
        message: rule?.errorMessage ?? "",
        showAlert: rule?.showErrorAlert ?? true,
        style: rule?.errorStyle ?? "Stop",
      };
    },
    (place, value) => {
      const { title, message, showAlert, style } = value as {
        title?: string;
        message?: string;
        showAlert?: boolean;
        style?: string;
      };
      const texts = { errorTitle: limited(title, 32, "title"), errorMessage: limited(message, 225, "message") };
      write(place, (rule) => ({ ...rule, ...texts, showErrorAlert: showAlert ?? true, errorStyle: style ?? "Stop" }));
    },
  ),
  prompt: property(
    1.8,
    (place) => ({
      title: current(place)?.promptTitle ?? "",
      message: current(place)?.promptMessage ?? "",
      showPrompt: true,
    }),
    (place, value) => {
      const { title, message } = value as { title?: string; message?: string };
      const texts = { promptTitle: limited(title, 32, "title"), promptMessage: limited(message, 255, "message") };
      write(place, (rule) => ({ ...rule, ...texts }));
    },
  ),
  valid: property(1.8, (place) => {
    const checked = checkedCells(place);
    const wrong = checked.filter((cell) => !isValid(cell)).length;
    return wrong === 0 ? true : wrong === checked.length ? false : null;
  }),
  getInvalidCells: looking(1.9, (place) => found(invalidCells(place), "all cells are valid")),
  getInvalidCellsOrNullObject: looking(1.9, (place) => invalidCells(place)),
  clear: method(1.8, ({ book, sheet, area }) => {
    requireWritable(book, sheet);
    replaceWithin(sheetState(book, sheet).validations, area, undefined);
  }),
});

/** The cells of the place that have a rule; of whole columns and rows those that are used. */
function checkedCells({ book, sheet, area }: Place): readonly Place[] {
  const within = bounded({ book, sheet, area });
  return sheetState(book, sheet).validations.flatMap((entry) => {
    const common = intersect(entry.area, within);
    if (common === undefined) return [];
    return matrix({ book, sheet, area: common }, (row, column) => ({
      book,
      sheet,
      area: { row, column, rows: 1, columns: 1 },
    })).flat();
  });
}

function invalidCells({ book, sheet, area }: Place): ExcelObject | null {
  const wrong = new Set(
    checkedCells({ book, sheet, area })
      .filter((cell) => !isValid(cell))
      .map((cell) => formatArea(cell.area)),
  );
  const isWrong = (row: number, column: number): boolean => wrong.has(formatArea({ row, column, rows: 1, columns: 1 }));
  return rangeAreasType(book, sheet, gather(bounded({ book, sheet, area }), isWrong));
}

function current({ book, sheet, area }: Place): ValidationRule | undefined {
  return sheetState(book, sheet).validations.find((entry) => intersect(entry.area, area))?.rule;
}

function write(place: Place, next: (rule: ValidationRule) => ValidationRule): void {
  requireWritable(place.book, place.sheet);
  const { validations } = sheetState(place.book, place.sheet);
  const before = current(place) ?? { type: "custom" };
  replaceWithin(validations, place.area, next(before));
}

/** A cell has one rule: what other rules say of these cells ends, on whole ranges and on parts of them. */
function replaceWithin(
  list: { readonly area: Area; readonly rule: ValidationRule }[],
  area: Area,
  rule: ValidationRule | undefined,
): void {
  const kept = list.splice(0).flatMap((entry) => {
    const common = intersect(entry.area, area);
    return common === undefined
      ? [entry]
      : without(entry.area, common).map((rest) => ({ area: rest, rule: entry.rule }));
  });
  list.push(...kept);
  if (rule !== undefined) list.push({ area, rule });
}

/** What is left of a rectangle when a part of it is taken out: at most four rectangles. */
export function without(whole: Area, part: Area): Area[] {
  const below = part.row + part.rows;
  const right = part.column + part.columns;
  const pieces: Area[] = [
    { ...whole, rows: part.row - whole.row },
    { ...whole, row: below, rows: whole.row + whole.rows - below },
    { ...part, column: whole.column, columns: part.column - whole.column },
    { ...part, column: right, columns: whole.column + whole.columns - right },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0 && sameArea(bounds(whole, piece), whole));
}

function ruleFromExcel(place: Place, value: unknown): ValidationRule {
  const entries = Object.entries(value as Partial<Record<Kind, Record<string, unknown>>>).filter(
    ([, rule]) => rule !== undefined,
  );
  const [kind, rule] = entries[0] ?? [];
  if (entries.length !== 1 || kind === undefined || rule === undefined || !(kind in KINDS)) {
    throw new ExcelError("InvalidArgument", `a validation rule is one of ${Object.keys(KINDS).join(", ")}`);
  }
  const type = KINDS[kind as Kind];
  const texts = current(place);
  const kept = {
    ...(texts?.errorTitle !== undefined && { errorTitle: texts.errorTitle }),
    ...(texts?.errorMessage !== undefined && { errorMessage: texts.errorMessage }),
    ...(texts?.promptTitle !== undefined && { promptTitle: texts.promptTitle }),
    ...(texts?.promptMessage !== undefined && { promptMessage: texts.promptMessage }),
  };
  if (type === "list") return { type, allowBlank: true, ...kept, ...listSource(rule["source"]) };
  if (type === "custom") return { type, allowBlank: true, ...kept, formula1: operand(rule["formula"], "formula") };
  const operator = String(rule["operator"] ?? "Between");
  const two = operator === "Between" || operator === "NotBetween";
  return {
    type,
    allowBlank: true,
    ...kept,
    operator: operator.charAt(0).toLowerCase() + operator.slice(1),
    formula1: operand(rule["formula1"], "formula1"),
    ...(two && { formula2: operand(rule["formula2"], "formula2") }),
  };
}

/** Choices written out with commas, or a formula for the cells that hold them. */
function listSource(source: unknown): Pick<ValidationRule, "values" | "formula1"> {
  const place = placeOf(source);
  if (place !== undefined) return { formula1: rangeAddress(place) };
  if (typeof source !== "string" || source === "")
    throw new ExcelError("InvalidArgument", "a list needs choices, or a formula for where they stand");
  if (source.startsWith("=")) return { formula1: source.slice(1) };
  if (source.length > 255)
    throw new ExcelError("InvalidArgument", `the choices take ${source.length} characters; at most 255`);
  return { values: source.split(",").map((choice) => choice.trim()) };
}

function operand(value: unknown, name: string): string {
  if (value === undefined || value === null || value === "")
    throw new ExcelError("InvalidArgument", `the rule lacks ${name}`);
  return String(value).replace(/^=/, "");
}

function limited(text: string | undefined, length: number, name: string): string {
  if (text !== undefined && text.length > length)
    throw new ExcelError("InvalidArgument", `the ${name} has ${text.length} characters; at most ${length}`);
  return text ?? "";
}

function ruleToExcel(rule: ValidationRule | undefined): object {
  if (rule === undefined) return {};
  const kind = Object.entries(KINDS).find(([, name]) => name === rule.type)?.[0] ?? "custom";
  if (rule.type === "list")
    return { list: { inCellDropDown: true, source: rule.values?.join(",") ?? `=${rule.formula1 ?? ""}` } };
  if (rule.type === "custom") return { custom: { formula: `=${rule.formula1 ?? ""}` } };
  const operator = (rule.operator ?? "between").replace(/^./, (letter) => letter.toUpperCase());
  return {
    [kind]: { formula1: rule.formula1, ...(rule.formula2 !== undefined && { formula2: rule.formula2 }), operator },
  };
}
