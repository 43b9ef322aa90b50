/** What a person has typed into the columns that are theirs to fill. */
import type { Cell } from "../../career/sheet";
import type { PreviousRow } from "./matchRows";

export interface TypedRule {
  /** Columns whose typed values win over the document, and what stands there while nobody has typed. */
  readonly typed: Readonly<Record<string, Cell>>;
  /** Date columns with formulas: a value is typed when it is not what the formula gave, which is null where nobody can tell. */
  readonly dates?: Readonly<Record<string, (row: PreviousRow) => number | null>>;
}

export interface ColumnValue {
  readonly column: string;
  readonly value: Cell;
}

/** In the order of the rule. */
export function typedValues(row: PreviousRow, { typed, dates = {} }: TypedRule): readonly ColumnValue[] {
  const filled = Object.entries(typed).filter(([column, untouched]) => row(column) !== untouched);
  const dated = Object.entries(dates).filter(([column, formula]) => {
    const [value, given] = [row(column), formula(row)];
    return typeof value === "number" && given !== null && !isSameDay(value, given);
  });
  return [...filled, ...dated]
    .map(([column]) => ({ column, value: row(column) }))
    .filter(({ value }) => value !== null);
}

/** Times of day do not count. */
export function isSameDay(a: number, b: number): boolean {
  return Math.abs(a - b) < 1;
}
