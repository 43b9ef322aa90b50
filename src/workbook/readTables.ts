import type { TableValues } from "../career/sheet";

/**
 * What stands in these tables now, in the order asked for; a table that does not exist is left out. Error cells come as their
 * text (`#N/A`), empty ones as null, dates as serial numbers.
 */
export async function readTables(names: readonly string[]): Promise<readonly TableValues[]> {
  return Excel.run(async (context) => {
    const tables = names.map((name) => context.workbook.tables.getItemOrNullObject(name));
    for (const table of tables) table.load("name");
    await context.sync();
    const found = tables.filter((table) => !table.isNullObject);
    const ranges = found.map((table) => table.getRange().load("values"));
    await context.sync();
    return found.map((table, i) => toTableValues(table.name, ranges[i]?.values ?? []));
  });
}

function toTableValues(name: string, values: readonly (readonly unknown[])[]): TableValues {
  const [header = [], ...rows] = values;
  return { name, columns: header.map(String), rows: rows.map((row) => row.map(toCell)) };
}

function toCell(value: unknown): string | number | boolean | null {
  if (value === "" || value === null || value === undefined) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
