import { intersect } from "../grid/area";
import { ExcelError } from "../protocol/excelError";
import { type Place, sheetState, type ValidationRule } from "./book";
import { matrix, shownValue } from "./cellValues";
import { addressedPlace } from "./range";

/**
 * Refuses what a person may not type here, with the words of the rule's own alert. As in Excel only typing is checked:
 * what an add-in writes is not. Rules with a formula of their own are not evaluated.
 */
export function checkTyped(place: Place, input: string | number | boolean): void {
  const rule = sheetState(place.book, place.sheet).validations.find(({ area }) => intersect(area, place.area))?.rule;
  if (rule === undefined || rule.showErrorAlert === false || (rule.errorStyle ?? "Stop") !== "Stop") return;
  if (input === "" ? (rule.allowBlank ?? true) : accepts(place, rule, input)) return;
  const words = [rule.errorTitle, rule.errorMessage].filter(Boolean).join(": ");
  throw new Error(words || "This value doesn't match the data validation restrictions defined for this cell.");
}

/** Whether a cell's rule lets in what stands there; a cell without a rule takes everything. */
export function isValid(place: Place): boolean {
  const rule = sheetState(place.book, place.sheet).validations.find(({ area }) => intersect(area, place.area))?.rule;
  if (rule === undefined) return true;
  const value = shownValue(place, place.area.row, place.area.column);
  return value === "" ? (rule.allowBlank ?? true) : accepts(place, rule, value);
}

function accepts(place: Place, rule: ValidationRule, input: string | number | boolean): boolean {
  if (rule.type === "custom" || (typeof input === "string" && input.startsWith("="))) return true;
  if (rule.type === "list") return isChoice(place, rule, String(input));
  const parsed = typeof input === "string" ? place.book.grid.text.parse(input)?.value : input;
  if (typeof parsed !== "number" || (rule.type === "whole" && !Number.isInteger(parsed))) return false;
  const first = operand(place, rule.formula1);
  const second = operand(place, rule.formula2);
  switch (rule.operator) {
    case "between":
      return parsed >= first && parsed <= second;
    case "notBetween":
      return parsed < first || parsed > second;
    case "equalTo":
      return parsed === first;
    case "notEqualTo":
      return parsed !== first;
    case "greaterThan":
      return parsed > first;
    case "lessThan":
      return parsed < first;
    case "greaterThanOrEqualTo":
      return parsed >= first;
    case "lessThanOrEqualTo":
      return parsed <= first;
    case undefined:
    default:
      return true;
  }
}

/** As in Excel, capitals count where the choices stand in the rule, and do not where they stand in cells. */
function isChoice(place: Place, { values, formula1 }: ValidationRule, input: string): boolean {
  if (values !== undefined) return values.some((choice) => String(choice) === input);
  const source = found(place, (formula1 ?? "").replace(/^=/, ""));
  if (source === undefined) return true;
  const choices = matrix(source, (row, column) => String(shownValue(source, row, column)).toLowerCase()).flat();
  return choices.includes(input.toLowerCase());
}

function operand(place: Place, formula: string | undefined): number {
  if (formula === undefined || formula.trim() === "") return Number.NaN;
  const literal = Number(formula);
  if (!Number.isNaN(literal)) return literal;
  const source = found(place, formula);
  return source === undefined ? Number.NaN : Number(shownValue(source, source.area.row, source.area.column));
}

/** The cells that a rule's formula points to; undefined when it is more than a reference. */
function found({ book, sheet }: Place, formula: string): Place | undefined {
  try {
    return addressedPlace(book, sheet, formula);
  } catch (error) {
    if (error instanceof ExcelError) return undefined;
    throw error;
  }
}
