import type { FormulaValue } from "../grid/grid";
import { isErrorValue } from "../model/cellValues";
import type { CellValue } from "../snapshot";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";

/** Arguments as the function gets them, or the error that the cell shows in place of a call, and what is wrong with them. */
export type CallArguments = { readonly values: readonly unknown[] } | Refusal;

export interface Refusal {
  readonly error: string;
  /** Not there where an error is handed on. */
  readonly text?: string;
}

export interface ArgumentRules {
  /** What a blank cell is handed over as: 0 as in Excel for Windows, null as in Excel on the web. */
  readonly blank: 0 | null;
  readonly allowErrors: boolean;
}

/**
 * Makes what stands in the formula fit the parameters, as Excel does before it calls: ranges become rows of values for
 * matrix parameters, blanks 0, texts numbers where a number is wanted. An optional argument that is skipped (`F(1,,2)`) is null like
 * one at the end that is left out; a blank cell is not. An error in an argument is passed on without a call.
 * Source: "Custom functions parameter options", learn.microsoft.com.
 */
export function callArguments(
  definition: FunctionMetadata,
  given: readonly (FormulaValue | undefined)[],
  rules: ArgumentRules,
): CallArguments {
  const { parameters } = definition;
  const last = parameters.at(-1);
  const fixed = last?.repeating ? parameters.length - 1 : parameters.length;
  if (given.length > fixed && !last?.repeating) {
    const many = given.length === 1 ? "is 1 argument" : `are ${given.length} arguments`;
    return {
      error: "#VALUE!",
      text: `There ${many}, and ${signature(definition)} takes ${fixed === 0 ? "none" : fixed}.`,
    };
  }
  const values: unknown[] = [];
  for (let index = 0; index < fixed; index++) {
    const parameter = parameters[index];
    const skipped = given[index] === undefined && index < given.length;
    const converted = skipped
      ? { value: skippedValue(parameter) }
      : parameter && convert(given[index], parameter, rules);
    if (converted !== undefined && isFailure(converted)) {
      return converted.text === undefined
        ? converted
        : { ...converted, text: `${converted.text} in ${signature(definition)}.` };
    }
    values.push(converted?.value ?? null);
  }
  if (last?.repeating) {
    const rest: unknown[] = [];
    for (const value of given.slice(fixed)) {
      const converted = convert(value, last, rules);
      if (isFailure(converted)) return converted;
      rest.push(converted.value);
    }
    values.push(rest);
  }
  return { values };
}

/** What a required argument is handed over as where nothing stands between the commas; an optional one is null. */
function skippedValue(parameter: ParameterMetadata | undefined): unknown {
  if (parameter?.optional === true || parameter?.dimensionality === "matrix") return null;
  return { number: 0, string: "", boolean: false }[String(parameter?.type)] ?? null;
}

function signature({ name, parameters }: FunctionMetadata): string {
  return `${name}(${parameters.map((each) => (each.optional === true ? `[${each.name}]` : each.name)).join(", ")})`;
}

type Converted = { readonly value: unknown } | Refusal;

function isFailure(converted: Converted): converted is Refusal {
  return "error" in converted;
}

function convert(value: FormulaValue | undefined, parameter: ParameterMetadata, rules: ArgumentRules): Converted {
  if (value === undefined) {
    return parameter.optional || parameter.repeating
      ? { value: null }
      : { error: "#VALUE!", text: `The argument ${parameter.name} is missing` };
  }
  const isMatrix = parameter.dimensionality === "matrix";
  const rows = typeof value === "object" && value !== null ? value : [[value]];
  if (!isMatrix) {
    // A range where one value is wanted: a single cell is that value.
    if (rows.length !== 1 || rows[0]?.length !== 1) {
      const cells = rows.length * (rows[0]?.length ?? 0);
      return { error: "#VALUE!", text: `The argument ${parameter.name} takes one value and was given ${cells} cells` };
    }
    return convertCell(rows[0][0] ?? null, parameter, rules);
  }
  const converted = rows.map((row) => row.map((cell) => convertCell(cell, parameter, rules)));
  const failure = converted.flat().find(isFailure);
  return failure ?? { value: converted.map((row) => row.map((cell) => (isFailure(cell) ? null : cell.value))) };
}

function convertCell(cell: CellValue, { type }: ParameterMetadata, rules: ArgumentRules): Converted {
  if (isErrorValue(cell)) {
    const mayPass = rules.allowErrors && (type === undefined || type === "any") && cell !== "#GETTING_DATA";
    return mayPass ? { value: { type: "CustomFunctionError", code: cell } } : { error: String(cell) };
  }
  switch (type) {
    case "number": {
      const number =
        cell === null
          ? 0
          : typeof cell === "boolean"
            ? Number(cell)
            : typeof cell === "string" && cell.trim() === ""
              ? Number.NaN
              : Number(cell);
      return Number.isNaN(number) ? { error: "#VALUE!" } : { value: number };
    }
    case "string":
      return { value: cell === null ? "" : typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell) };
    case "boolean":
      if (typeof cell === "string") {
        const word = cell.toUpperCase();
        return word === "TRUE" || word === "FALSE" ? { value: word === "TRUE" } : { error: "#VALUE!" };
      }
      return { value: Boolean(cell) };
    case undefined:
    default:
      return { value: cell ?? rules.blank };
  }
}
