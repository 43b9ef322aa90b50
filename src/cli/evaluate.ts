import { nearest } from "../career/nearest";
import type { NodeExcel } from "../host/node/startHost";
import { isErrorValue } from "../host/model/cellValues";
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

export interface EvaluateOptions {
  /** The add-in's functions, `CAREER.PROJECT` …, to offer the one that was meant. */
  readonly known?: readonly string[];
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
  try {
    excel.typeInto(`${name}!A1`, formula);
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    throw new Failure(`${formula} is not a formula: look for a parenthesis or a quotation mark that is not closed.`);
  }
  do await excel.settled(longestWait);
  while (await finished());
  const sheet = excel.snapshot().sheets.find((other) => other.name === name);
  const cell = sheet?.cells.find(({ row, column }) => row === 0 && column === 0)?.cell;
  if (sheet === undefined || cell === undefined) throw new Error(`the formula was not kept: ${formula}`);
  if (isErrorValue(cell.value)) {
    const { value, errorText = value === "#NAME?" ? unknownName(formula, known) : undefined } = excel.readCell(
      `${name}!A1`,
    );
    return { values: [], error: errorText === undefined ? String(value) : `${value} ${errorText}` };
  }
  return { values: valuesIn(sheet, cell.spill ?? "A1") };
}

function unknownName(formula: string, known: readonly string[]): string {
  const outside = formula.replaceAll(/"[^"]*"|\{[^}]*\}/g, "");
  if (outside.includes(";"))
    return "Formulas are English here: a comma parts arguments, and a point is the decimal sign.";
  const [called = ""] = /[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/u.exec(formula) ?? [];
  const meant = nearest(called, known);
  return meant === undefined || meant === called.toUpperCase()
    ? "The formula uses a function or a name that does not exist."
    : `There is no function ${called}. Did you mean ${meant}?`;
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
