import type { Field, FieldUnit } from "../../career/assumptionFields";
import type { Format, Formula, Validation } from "../../career/sheet";

/** How the values of a field are shown in a cell. */
export function fieldFormat({ unit }: Field): Format {
  return formats[unit];
}

/** What may be typed for a field; undefined where text such as "120k" or a list is welcome too. */
export function fieldValidation({ unit, min, max, choices, label }: Field): Validation | undefined {
  if (choices !== undefined) return { kind: "list", values: choices };
  if (min === null || max === null || unit === "money") return undefined;
  const whole = unit === "months" || unit === "years";
  const show = (value: number) =>
    unit === "rate" || unit === "chance" ? `${Number((value * 100).toFixed(6))} %` : String(value);
  return {
    kind: whole ? "whole" : "decimal",
    min,
    max,
    message: `${label} lies between ${show(min)} and ${show(max)}.`,
  };
}

/** The unit of a field in words. */
export function fieldUnit({ unit }: Field): string {
  return words[unit];
}

/**
 * A formula that takes a field's value from where `found` looks it up. An empty cell stays empty where that means something; taken as
 * it is, Excel would make it 0.
 */
export function takenFrom(found: string, { min, blank }: Field): Formula {
  const mayBeEmpty = min === null || blank !== undefined;
  return { formula: mayBeEmpty ? `=IF(${found}="","",${found})` : `=${found}` };
}

const formats: Readonly<Record<FieldUnit, Format>> = {
  money: "money",
  rate: "percent",
  chance: "percent",
  factor: "factor",
  number: "factor",
  months: "integer",
  years: "integer",
  choice: "general",
  text: "general",
  month: "text",
  list: "general",
};

const words: Readonly<Record<FieldUnit, string>> = {
  money: "per year",
  rate: "share",
  chance: "chance",
  factor: "factor",
  number: "number",
  months: "months",
  years: "years",
  choice: "choice",
  text: "text",
  month: "month",
  list: "list",
};
