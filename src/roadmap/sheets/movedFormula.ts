/** Formulas that a person has typed beside a row, going along with it. */
import type { TableValues } from "../../career/sheet";

/** Row number on its sheet of the first row of a table's values; 0 where they stand on none. */
export function firstRow({ body = "" }: TableValues): number {
  return Number(/![$A-Z]*\$?(\d+)/i.exec(body)?.[1] ?? 0);
}

/**
 * A formula that was typed beside a row and goes along with it: cells of its own row are those of the new one. Other sheets' cells,
 * fixed rows and texts stay.
 */
export function movedFormula(formula: string, row: number, by: number): string {
  if (by === 0 || row === 0) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|\[[^[\]]*\]|('(?:[^']|'')*'!|[\w.]+!)?(\$?[A-Z]{1,3})(\d+)\b(?![(\w.!])/g,
    (all, sheet, column, number) =>
      column === undefined || sheet !== undefined || Number(number) !== row ? all : `${column}${row + by}`,
  );
}
