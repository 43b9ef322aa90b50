import type { Validation } from "../career/sheet";
import { hasExcelApi } from "./requirements";

/** Longest list of choices that fits into the rule itself. */
const longestList = 255;

/** Refuses what a person types by mistake; an empty cell is always allowed. Nothing happens on an Excel without such rules. */
export function writeValidation(range: Excel.Range, validation: Validation): void {
  if (!hasExcelApi("1.8")) return;
  range.dataValidation.rule = rule(validation);
  range.dataValidation.ignoreBlanks = true;
  range.dataValidation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: "Not a value for this cell",
    message: message(validation),
  };
}

function rule(validation: Validation): Excel.DataValidationRule {
  switch (validation.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: choices(validation.values) } };
    case "listFrom":
      return { list: { inCellDropDown: true, source: validation.source } };
    case "whole":
      return { wholeNumber: { formula1: validation.min, formula2: validation.max, operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: validation.min, formula2: validation.max, operator: "Between" } };
    case "date":
      return { date: { formula1: "1901-01-01", formula2: "2199-12-31", operator: "Between" } };
  }
}

function choices(values: readonly string[]): string {
  const list = values.join(",");
  const comma = values.find((value) => value.includes(","));
  if (comma !== undefined) throw new RangeError(`a choice of a drop-down list cannot hold a comma: ${comma}`);
  if (list.length > longestList)
    throw new RangeError(`a drop-down list holds ${longestList} characters, not ${list.length}`);
  return list;
}

function message(validation: Validation): string {
  switch (validation.kind) {
    case "list":
      return `Choose one of: ${validation.values.join(", ")}.`.slice(0, longestList);
    case "listFrom":
      return "Choose one of the values in the list.";
    case "whole":
    case "decimal":
    case "date":
      return validation.message.slice(0, longestList);
  }
}
