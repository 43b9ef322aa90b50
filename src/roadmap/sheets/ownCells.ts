/** Cells in columns that a person has added, going along with their rows. */
import type { Cell, Column, Table, TableValues } from "../../career/sheet";
import type { PreviousRow } from "./matchRows";
import { firstRow, movedFormula } from "./movedFormula";

export interface OwnCells {
  /** Columns of the sheet that the table does not have. */
  readonly columns: readonly Column[];
  /** Columns of a person's own that the table has as well: the roadmap came from a sheet with them. */
  readonly brought: readonly string[];
  readonly has: (column: string) => boolean;
  /** What stands in one of them beside an earlier row, for row `to` of the new table: a formula goes along. */
  readonly cell: (row: PreviousRow, column: string, to: number) => Cell;
}

/** @param rows those of the sheet, in their order there */
export function ownCells(table: Table, sheet: TableValues, rows: readonly PreviousRow[]): OwnCells {
  const ours = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  const columns = sheet.columns
    .filter((name) => name !== "" && !ours.has(name.toLowerCase()))
    .map((name): Column => {
      const isDate = sheet.beside?.[name]?.isDate === true;
      return { name, width: 20, own: true, ...(isDate ? { format: "date" } : {}) };
    });
  const brought = table.columns.filter((column) => column.own === true).map(({ name }) => name);
  const names = new Set([...brought, ...columns.map(({ name }) => name)]);
  const placeOf = new Map(rows.map((row, i) => [row, i]));
  return {
    columns,
    brought,
    has: (column) => names.has(column),
    cell: (row, column, to) => {
      const from = placeOf.get(row) ?? -1;
      const formula = sheet.beside?.[column]?.formulas[from] ?? null;
      return formula === null ? row(column) : { formula: movedFormula(formula, firstRow(sheet) + from, to - from) };
    },
  };
}
