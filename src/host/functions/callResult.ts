import type { FormulaValue } from "../grid/grid";
import type { CellValue } from "../snapshot";

/** What the runtime of the client sends back: `[id, true, value]`, or `[id, false, text, code]`. */
export type ResultMessage = readonly [id: number, succeeded: boolean, value: unknown, code?: unknown];

/** The runtime's numbers for the error values. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

export interface CallResult {
  readonly value: FormulaValue;
  /** The text of a CustomFunctions.Error, which Excel shows beside the cell. */
  readonly errorText?: string;
}

/** What the cell shows. As in Excel, null becomes 0 and rows of different lengths are #VALUE!. */
export function callResult([, succeeded, value, code]: ResultMessage): CallResult {
  if (!succeeded)
    return {
      value: ERROR_CODES[Number(code)] ?? "#VALUE!",
      ...(typeof value === "string" && value !== "" && { errorText: value }),
    };
  if (!Array.isArray(value)) return cell(value);
  const rows: readonly unknown[] = value;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const fits = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) return { value: "#VALUE!", errorText: "The function gave rows of different lengths, or none." };
  return { value: rows.map((row) => (row as unknown[]).map((each) => cell(each).value)) };
}

function cell(value: unknown): { readonly value: CellValue; readonly errorText?: string } {
  if (value === null || value === undefined) return { value: 0 };
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return { value };
  const entity = value as { type?: unknown; basicValue?: unknown; message?: unknown; value?: unknown };
  if (entity.type === "Error")
    return {
      value: String(entity.basicValue ?? "#VALUE!"),
      ...(typeof entity.message === "string" && { errorText: entity.message }),
    };
  if (
    typeof entity.basicValue === "number" ||
    typeof entity.basicValue === "string" ||
    typeof entity.basicValue === "boolean"
  )
    return { value: entity.basicValue };
  return { value: "#VALUE!" };
}
