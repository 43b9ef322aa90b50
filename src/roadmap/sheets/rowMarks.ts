/**
 * What the document said when a row was written, as a short mark a column: a cell that differs from its mark was edited by the person.
 */
import type { Cell } from "../../career/sheet";
import { shortHash } from "./actionIds";
import type { PreviousRow } from "./matchRows";
import { asWritten } from "./tables";

/** What a row says in a column. */
type RowCell = (row: readonly Cell[], column: string) => Cell;

export interface RowMarks {
  /** Of a row of the document; where it agrees with the sheet, the sheet's own marks stay. */
  readonly of: (row: readonly Cell[], before?: PreviousRow) => Cell;
  /** What the person has edited; with what the document says, where that has changed as well. */
  readonly edited: (
    row: readonly Cell[],
    before: PreviousRow,
  ) => readonly { readonly column: string; readonly value: Cell; readonly document: string | null }[];
}

/** A mark a column, in the order of the columns; marks of another number of columns are of an earlier version, and tell nothing. */
export function rowMarks(columns: readonly string[], cell: RowCell): RowMarks {
  const markOf = (value: Cell) => (typeof value === "object" && value !== null ? "" : shortHash(wordsOf(value)));
  const marksOf = (before: PreviousRow): readonly (string | null)[] => {
    const marks = String(before(asWritten) ?? "").split(" ");
    return columns.map((_, i) => (marks.length === columns.length ? (marks[i] ?? null) : null));
  };
  return {
    of: (row, before) => {
      if (columns.length === 0) return null;
      const old = before === undefined ? [] : marksOf(before);
      return columns
        .map((column, i) => {
          const mark = markOf(cell(row, column));
          return before !== undefined && mark === markOf(before(column)) ? (old[i] ?? mark) : mark;
        })
        .join(" ");
    },
    edited: (row, before) => {
      const old = marksOf(before);
      return columns.flatMap((column, i) => {
        const [standing, document] = [before(column), cell(row, column)];
        const mark = old[i] ?? null;
        if (mark === null || markOf(standing) === mark || markOf(standing) === markOf(document)) return [];
        return [{ column, value: standing, document: markOf(document) === mark ? null : wordsOf(document) }];
      });
    },
  };
}

function wordsOf(value: Cell): string {
  return String(value ?? "")
    .replace(/\r\n?/g, "\n")
    .trim();
}
