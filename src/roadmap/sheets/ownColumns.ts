/** Columns that a person has added to the tables of the plan. */
import type { OwnTable, OwnValues, Roadmap } from "../../career/roadmap";
import type { Cell, Column, Table, TableValues } from "../../career/sheet";
import { daySerial, serialDay } from "./serialDate";
import { actionColumns, noteColumns, phaseColumns, reviewColumns, seldomNoteColumns, tableNames } from "./tables";

const ourColumns: Readonly<Record<OwnTable, readonly Column[]>> = {
  phases: phaseColumns,
  actions: actionColumns,
  notes: [...noteColumns, ...seldomNoteColumns],
  reviews: reviewColumns,
};

/** Whether a column of a table of the plan is one that a person has added. */
export function isOwnColumn(table: string, column: string): boolean {
  const which = ownTableOf(table);
  return which !== null && !ourColumns[which].some(({ name }) => name.toLowerCase() === column.toLowerCase());
}

function ownTableOf(table: string): OwnTable | null {
  const all = Object.keys(ourColumns) as OwnTable[];
  return all.find((one) => tableNames[one].toUpperCase() === table.toUpperCase()) ?? null;
}

/** The names of those that the tables have, for `Roadmap.ownColumns`. */
export function readOwnColumns(tables: readonly TableValues[]): Pick<Roadmap, "ownColumns"> {
  const found = tables.flatMap(({ name, columns }) => {
    const own = columns.filter((column) => isOwnColumn(name, column));
    const table = ownTableOf(name);
    return table === null || own.length === 0 ? [] : [[table, own] as const];
  });
  return found.length === 0 ? {} : { ownColumns: Object.fromEntries(found) };
}

/** Reads what a row says in them; a date as text. */
export function ownReader({ name, columns, beside }: TableValues): (row: TableValues["rows"][number]) => {
  readonly own?: OwnValues;
} {
  const own = columns.flatMap((column, at) =>
    isOwnColumn(name, column) ? [{ column, at, isDate: beside?.[column]?.isDate === true }] : [],
  );
  return (row) => {
    const entries = own.flatMap(({ column, at, isDate }): (readonly [string, string | number | boolean])[] => {
      const value = row[at] ?? null;
      if (value === null || value === "") return [];
      return [[column, isDate && typeof value === "number" ? serialDay(value) : value]];
    });
    return entries.length === 0 ? {} : { own: Object.fromEntries(entries) };
  };
}

/** The table with the columns that the roadmap brings, `rows[i]` beside its row i. A column of nothing but days shows dates. */
export function withOwn(
  table: Table,
  names: readonly string[] | undefined,
  rows: readonly (OwnValues | undefined)[],
): Table {
  const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  const missing = (names ?? []).filter((name) => !taken.has(name.toLowerCase()) && taken.add(name.toLowerCase()));
  if (missing.length === 0) return table;
  const added = missing.map((name) => {
    const values = rows.map((row) => row?.[name] ?? null);
    const days = values.map((value) => (typeof value === "string" ? daySerial(value) : null));
    const areDays =
      values.some((value) => value !== null) && values.every((value, i) => value === null || days[i] !== null);
    return {
      column: { name, width: 20, own: true, ...(areDays ? { format: "date" as const } : {}) },
      values: areDays ? days : values,
    };
  });
  return {
    ...table,
    columns: [...table.columns, ...added.map(({ column }) => column)],
    rows: table.rows.map((row, i) => [...row, ...added.map(({ values }): Cell => values[i] ?? null)]),
  };
}
