/** Conditional formats and data validation of the workbook, handed to Univer to draw and to hold people to. */
import type { IDataValidationRule, Univer, Workbook } from "@univerjs/core";
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { parseArea } from "../../host/grid/area";
import type { ConditionalFormatSnapshot, SheetSnapshot, ValidationSnapshot } from "../../host/snapshot";

/** Univer checks cells once the page is idle, and complains of sheets that have been taken away by then: of those it checks nothing. */
export function checkPresentSheets(univer: Univer, workbook: Workbook): void {
  const validator = univer.__getInjector().get(SheetsDataValidationValidatorService);
  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, sheetId, ranges) =>
    workbook.getSheetBySheetId(sheetId) ? check(unitId, sheetId, ranges) : [];
}

/** Replaces the rules of a sheet by those of the snapshot. */
export function showRules(univer: Univer, unitId: string, sheet: SheetSnapshot): void {
  const injector = univer.__getInjector();
  // Univer holds formulas of rules back until its own first calculation; here the host calculates.
  const { calculateStarted$ } = injector.get(RegisterOtherFormulaService);
  if (!calculateStarted$.getValue()) calculateStarted$.next(true);
  const formats = injector.get(ConditionalFormattingRuleModel);
  for (const { cfId } of [...(formats.getSubunitRules(unitId, sheet.id) ?? [])])
    formats.deleteRule(unitId, sheet.id, cfId);
  // The last rule added comes first in Univer.
  const byPriority = [...sheet.conditionalFormats].sort((a, b) => b.priority - a.priority);
  byPriority.forEach((format, i) => formats.addRule(unitId, sheet.id, conditionalRule(format, `format-${i}`)));

  const validations = injector.get(DataValidationModel);
  for (const { uid } of [...validations.getRules(unitId, sheet.id)])
    validations.removeRule(unitId, sheet.id, uid, "patched");
  validations.addRule(
    unitId,
    sheet.id,
    sheet.validations.map((rule, i) => validationRule(rule, `validation-${i}`)),
    "patched",
  );
}

function conditionalRule(format: ConditionalFormatSnapshot, cfId: string): IConditionFormattingRule {
  const common = { cfId, ranges: [toRange(format.range)], stopIfTrue: format.stopIfTrue === true };
  if (format.type === "dataBar") {
    const color = format.barColor ?? "#5B9BD5";
    return {
      ...common,
      rule: {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          // At its minimum Univer draws a black line; Excel draws nothing at 0.
          min: { type: CFValueType.num, value: 1e-9 },
          max: { type: CFValueType.num, value: 1 },
          isGradient: false,
          positiveColor: color,
          nativeColor: color,
        },
      },
    };
  }
  if (format.type === "colorScale") {
    const points = (format.scale ?? []).map(({ at, value, color }, index) => ({
      index,
      color,
      value: { type: CFValueType[at], ...(value === undefined ? {} : { value: Number(value) }) },
    }));
    return { ...common, rule: { type: CFRuleType.colorScale, config: points } };
  }
  const style = {
    ...(format.fill === undefined ? {} : { bg: { rgb: format.fill } }),
    ...(format.color === undefined ? {} : { cl: { rgb: format.color } }),
    ...(format.bold ? { bl: 1 as const } : {}),
  };
  const highlight = { type: CFRuleType.highlightCell as const, style };
  if (format.rank) {
    const { count, of } = format.rank;
    const rank = { isBottom: of.startsWith("Bottom"), isPercent: of.endsWith("Percent"), value: count };
    return { ...common, rule: { ...highlight, subType: CFSubRuleType.rank, ...rank } };
  }
  if (format.type === "containsText") {
    const operator = TEXT_RULES[format.operator ?? "Contains"] ?? CFTextOperator.containsText;
    return { ...common, rule: { ...highlight, subType: CFSubRuleType.text, operator, value: format.text ?? "" } };
  }
  const operator = format.operator === undefined ? undefined : COMPARISONS[lowerFirst(format.operator)];
  const value = Number((format.formula ?? "").replace(/^=/, ""));
  if (format.type === "cellValue" && operator !== undefined && Number.isFinite(value)) {
    return { ...common, rule: { ...highlight, subType: CFSubRuleType.number, operator, value } };
  }
  return {
    ...common,
    rule: { ...highlight, subType: CFSubRuleType.formula, value: withEquals(format.formula ?? "TRUE") },
  };
}

const TEXT_RULES: Readonly<
  Record<
    string,
    CFTextOperator.containsText | CFTextOperator.notContainsText | CFTextOperator.beginsWith | CFTextOperator.endsWith
  >
> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

const COMPARISONS: Readonly<
  Record<string, Exclude<CFNumberOperator, CFNumberOperator.between | CFNumberOperator.notBetween>>
> = {
  equal: CFNumberOperator.equal,
  equalTo: CFNumberOperator.equal,
  notEqual: CFNumberOperator.notEqual,
  notEqualTo: CFNumberOperator.notEqual,
  greaterThan: CFNumberOperator.greaterThan,
  greaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  lessThan: CFNumberOperator.lessThan,
  lessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const TYPES: Readonly<Record<ValidationSnapshot["type"], DataValidationType>> = {
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  custom: DataValidationType.CUSTOM,
};

function validationRule(validation: ValidationSnapshot, uid: string): IDataValidationRule {
  const { type, values, formula1, formula2, operator } = validation;
  const isReference = type === "list" || type === "custom";
  const first = values
    ? values.join(",")
    : formula1 === undefined
      ? undefined
      : isReference
        ? withEquals(formula1)
        : formula1;
  const known = Object.values(DataValidationOperator).find((name) => name === lowerFirst(operator ?? ""));
  return {
    uid,
    ranges: [toRange(validation.range)],
    type: TYPES[type],
    ...(known === undefined ? {} : { operator: known }),
    ...(first === undefined ? {} : { formula1: first }),
    ...(formula2 === undefined ? {} : { formula2 }),
    allowBlank: validation.allowBlank ?? true,
    renderMode: DataValidationRenderMode.ARROW,
    errorStyle: DataValidationErrorStyle.STOP,
    showErrorMessage: true,
    ...(validation.errorMessage === undefined ? {} : { error: validation.errorMessage }),
    ...(validation.errorTitle === undefined ? {} : { errorTitle: validation.errorTitle }),
  };
}

function toRange(reference: string): { startRow: number; endRow: number; startColumn: number; endColumn: number } {
  const { row, column, rows, columns } = parseArea(reference);
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

/** Excel's API says GreaterThan, files say greaterThan. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
