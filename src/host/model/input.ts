import type { CellContent } from "../grid/grid";
import { ExcelError } from "../protocol/excelError";
import { type Place, requireWritable } from "./book";
import { isErrorValue, numberFormat } from "./cellValues";
import { formulaProblem } from "./formulaProblem";
import { toEngineFormula } from "./formulaText";
import { tablesTouched } from "./tableShape";

/** The 5 million cells that one request may read or write. */
export const MAX_CELLS = 5_000_000;

/**
 * Puts values or formulas into cells as Excel does when an add-in sets `values` or `formulas` and when a person types:
 * text that starts with "=" is a formula, an apostrophe in front makes text, what looks like a number or a date is one
 * (and brings its format to a General cell) unless the cell's format is "@"; "" empties a cell, null leaves it alone.
 */
export function writeInputs(place: Place, inputs: unknown): void {
  const { book, sheet, area } = place;
  requireWritable(book, sheet);
  const rows = fit(inputs, area.rows, area.columns);
  const formats: { row: number; column: number; numberFormat: string }[] = [];
  const contents = rows.map((line, i) =>
    line.map((input, j): CellContent | undefined => {
      if (input === null || input === undefined) return undefined;
      const row = area.row + i;
      const column = area.column + j;
      const current =
        typeof input === "string" || typeof input === "number" ? numberFormat(place, row, column) : "General";
      const { content, format } = understand(
        { book, sheet, area: { row, column, rows: 1, columns: 1 } },
        input,
        current,
      );
      if (format !== undefined && current === "General") formats.push({ row, column, numberFormat: format });
      return content;
    }),
  );
  book.functions.forget(sheet, area);
  book.grid.cells.write(sheet, area, contents);
  for (const { row, column, numberFormat } of formats) {
    book.grid.styles.patch(sheet, { row, column, rows: 1, columns: 1 }, { numberFormat });
  }
  tablesTouched(book, sheet, area);
  book.events.changed(sheet, area, "RangeEdited");
}

/** The input as rows of the size asked for: one value fills a whole range, any other shape must fit. */
export function fit(inputs: unknown, rows: number, columns: number): readonly (readonly unknown[])[] {
  if (rows * columns > MAX_CELLS)
    throw new ExcelError("RangeExceedsLimit", `${rows} x ${columns} cells; at most ${MAX_CELLS}`);
  if (!Array.isArray(inputs)) {
    if (typeof inputs === "object" && inputs !== null)
      throw new ExcelError("InvalidArgument", "values are not an array of rows");
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => inputs));
  }
  const lines: readonly unknown[] = inputs;
  const wrong = lines.find((line) => !Array.isArray(line) || line.length !== columns);
  if (lines.length !== rows || wrong !== undefined) {
    const got = Array.isArray(wrong)
      ? `a row of ${wrong.length}`
      : wrong === undefined
        ? `${lines.length} rows`
        : "a row that is not an array";
    throw new ExcelError("InvalidArgument", `the input has ${got}, the range has ${rows} rows of ${columns}`);
  }
  return lines as readonly (readonly unknown[])[];
}

function understand(place: Place, input: unknown, current: string): { content: CellContent; format?: string } {
  if (typeof input === "boolean") return { content: { value: input } };
  if (typeof input === "number") return { content: { value: current === "@" ? String(input) : input } };
  if (typeof input !== "string")
    throw new ExcelError("InvalidArgument", `${JSON.stringify(input)} is not a value of a cell`);
  if (input === "") return { content: { value: null } };
  if (current === "@") return { content: { value: input.replace(/^'/, "") } };
  if (input.startsWith("'")) return { content: { value: input.slice(1) } };
  if (input.startsWith("=") && input.length > 1)
    return { content: { formula: toEngineFormula(checkFormula(input), place) } };
  if (isErrorValue(input)) return { content: { value: input } };
  if (input.length > 32_767)
    throw new ExcelError("InvalidArgument", `a cell holds at most 32,767 characters, not ${input.length}`);
  const parsed = place.book.grid.text.parse(input);
  if (parsed === undefined) return { content: { value: input } };
  return { content: { value: parsed.value }, ...(parsed.numberFormat && { format: parsed.numberFormat }) };
}

/** Excel takes formulas of up to 8,192 characters. */
function checkFormula(formula: string): string {
  if (formula.length > 8192)
    throw new ExcelError("InvalidArgument", `a formula has at most 8,192 characters, not ${formula.length}`);
  const problem = formulaProblem(formula);
  if (problem !== undefined)
    throw new ExcelError("InvalidArgument", `there is a problem with the formula ${formula}: ${problem}`);
  return formula;
}
