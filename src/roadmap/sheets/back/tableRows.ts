/** Rows of a table of the workbook, asked by column name. */
import type { Problem } from "../../../career/problem";
import type { OwnValues } from "../../../career/roadmap";
import type { TableValues } from "../../../career/sheet";
import { ownReader } from "../ownColumns";
import { placeOf } from "../tables";

/** A row asked by column name, in any case. */
export interface Row {
  readonly value: (column: string) => string | number | boolean | null;
  readonly text: (column: string) => string;
  readonly number: (column: string) => number | null;
  /** What stands in columns of the person's own; `{}` where nothing does. */
  readonly own: { readonly own?: OwnValues };
}

/** Rows that hold anything; a cell that should be a number and is none goes to the problems. */
export function rowsOf(table: TableValues | undefined, problems: Problem[]): readonly Row[] {
  if (!table) return [];
  const at = new Map(table.columns.map((name, i) => [name.toLowerCase(), i]));
  const own = ownReader(table);
  return table.rows
    .filter((row) => row.some((cell) => cell !== null && cell !== ""))
    .map((cells, i) => {
      const value = (column: string) => cells[at.get(column.toLowerCase()) ?? -1] ?? null;
      return {
        value,
        own: own(cells),
        text: (column) => String(value(column) ?? "").trim(),
        number: (column) => {
          const cell = value(column);
          if (cell === null || cell === "") return null;
          const number = typeof cell === "number" ? cell : Number(cell);
          if (Number.isFinite(number)) return number;
          problems.push({
            severity: "warning",
            message: `${placeOf(table.name)}, row ${i + 1}: ${column} is "${String(cell)}"; a number is needed, and the cell was left out.`,
          });
          return null;
        },
      };
    });
}

/** What comes from sheets has no lines of a document. */
export const nowhere = [1, 1] as const;
