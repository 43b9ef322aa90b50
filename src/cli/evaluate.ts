import { nearest } from "../career/nearest";
import type { NodeExcel } from "../host/node/startHost";
import { isErrorValue } from "../host/model/cellValues";
import { formulaProblem } from "../host/model/formulaProblem";
import { ExcelError } from "../host/protocol/excelError";
import type { CellValue, SheetSnapshot } from "../host/snapshot";
import { Failure } from "./failure";

export interface Evaluated {
  /** What the formula spills; one row of one value where it does not. */
  readonly values: readonly (readonly CellValue[])[];
  /** The error in place of values, with its text where it has one. */
  readonly error?: string;
}

/** Milliseconds for a formula to be calculated. */
const longestWait = 300_000;

export interface KnownFunction {
  /** As formulas call it: `CAREER.PROJECT`. */
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

export interface EvaluateOptions {
  /** The add-in's functions, to offer the one that was meant and to tell what it takes. */
  readonly known?: readonly KnownFunction[];
  /** Name of the sheet; the one that a new workbook opens with unless said otherwise. */
  readonly sheet?: string;
  /** Waits for what goes on behind a cell that has its first answer; true where something did. */
  readonly finished?: () => Promise<boolean>;
}

/**
 * Types a formula into the first cell of a sheet on which nothing stands, and waits for what it gives.
 *
 * @throws Failure where Excel would not take it as a formula
 */
export async function evaluate(
  excel: NodeExcel,
  formula: string,
  { known = [], sheet: name = "Sheet1", finished = () => Promise.resolve(false) }: EvaluateOptions = {},
): Promise<Evaluated> {
  if (formula.trim() === "=") throw new Failure("There is no formula: nothing stands behind the equals sign.");
  const problem = formulaProblem(formula);
  if (problem !== undefined) throw new Failure(`${formula} is not a formula: ${problem}.`);
  try {
    excel.typeInto(`${name}!A1`, formula);
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    throw new Failure(`${formula} is not taken as a formula: ${error.message}.`);
  }
  do await excel.settled(longestWait);
  while (await finished());
  const sheet = excel.snapshot().sheets.find((other) => other.name === name);
  const cell = sheet?.cells.find(({ row, column }) => row === 0 && column === 0)?.cell;
  if (sheet === undefined || cell === undefined) throw new Error(`the formula was not kept: ${formula}`);
  if (isErrorValue(cell.value)) {
    const { value, errorText = whatIsWrong(String(cell.value), formula, known) } = excel.readCell(`${name}!A1`);
    return { values: [], error: errorText === undefined ? String(value) : `${value} ${errorText}` };
  }
  return { values: valuesIn(sheet, cell.spill ?? "A1") };
}

/** What can be said of an error that came without a text. */
function whatIsWrong(value: string, formula: string, known: readonly KnownFunction[]): string | undefined {
  if (value === "#NAME?")
    return unknownName(
      formula,
      known.map(({ name }) => name),
    );
  if (value !== "#NUM!") return undefined;
  // Microsoft's runtime takes the text of #NUM! away where a function streams.
  const called = known.find(({ name }) => formula.toUpperCase().startsWith(`=${name}(`));
  const ranges = called?.parameters.map(({ name, description }) => `\n  ${name}: ${description}`).join("");
  return ranges === undefined ? undefined : `A number is out of its range:${ranges}`;
}

/** Which function or name it probably is that nobody knows, and what was meant. */
function unknownName(formula: string, known: readonly string[]): string {
  const outside = formula.replaceAll(/"(?:[^"]|"")*"|\{[^}]*\}|'[^']*'!/g, " ");
  const called = [...outside.matchAll(/[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu)].map(([name]) => name);
  for (const name of called) {
    const meant = nearest(name, known);
    if (meant !== undefined && meant !== name.toUpperCase())
      return `There is no function ${name}. Did you mean ${meant}?`;
  }
  // Names are what is no call, no cell, no column of A:C and no part of a reference to a table or another sheet.
  const name =
    /(?<![\p{L}\p{N}_.$[!#@:])(?!(?:true|false|[a-z]{1,3}\d+)\b)[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.([!$:])/iu.exec(
      outside,
    )?.[0];
  if (name !== undefined && known.includes(name.toUpperCase())) return `${name} is a function: write ${name}().`;
  if (name !== undefined) return `Nothing is called ${name} here: text stands in quotation marks, "${name}".`;
  const [other, more] = called.filter((each) => !known.includes(each.toUpperCase()));
  return other === undefined || more !== undefined
    ? "The formula uses a function or a name that does not exist."
    : `There is no function ${other}.`;
}

function valuesIn(sheet: SheetSnapshot, spill: string): Evaluated["values"] {
  const last = spill.split(":").at(-1) ?? "A1";
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(last.replaceAll("$", "")) ?? [];
  const columns = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const values = new Map(sheet.cells.map(({ row, column, cell }) => [`${row},${column}`, cell.value]));
  return Array.from({ length: Number(digits) }, (_, row) =>
    Array.from({ length: columns }, (_, column) => values.get(`${row},${column}`) ?? null),
  );
}
