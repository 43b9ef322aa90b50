import type { Cell, Table, TableValues } from "./sheet";

/**
 * The table with the columns that a person has added to the one in the workbook, each value beside the row it was written for.
 * Rows are the same when the cells of the key columns are.
 */
export function withOwnColumns(table: Table, present: TableValues | undefined, keys: readonly string[]): Table {
  const ours = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  const own = (present?.columns ?? []).flatMap((name, at) => (ours.has(name.toLowerCase()) ? [] : [{ name, at }]));
  if (present === undefined || own.length === 0) return table;

  const presentKeys = keys.map((key) => present.columns.indexOf(key));
  const tableKeys = keys.map((key) => table.columns.findIndex(({ name }) => name === key));
  const rowKey = (row: readonly unknown[], at: readonly number[]) =>
    JSON.stringify(at.map((i) => String(row[i] ?? "").trim()));
  const values = new Map(present.rows.map((row) => [rowKey(row, presentKeys), row]));
  return {
    ...table,
    columns: [...table.columns, ...own.map(({ name }) => ({ name }))],
    rows: table.rows.map((row) => {
      const before = values.get(rowKey(row, tableKeys));
      return [...row, ...own.map(({ at }): Cell => before?.[at] ?? null)];
    }),
  };
}
