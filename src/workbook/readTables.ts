import type { TableValues } from "../career/sheet";
import { read } from "./run";

/**
 * What stands in tables of the workbook now: those with these names, in the order asked for, or all whose name fits. A table that
 * does not exist is left out. Headings count where the person has hidden their row, a row of totals does not. Error cells come as their text (`#N/A`), empty ones as null, dates as serial numbers.
 */
export async function readTables(
  which: readonly string[] | ((name: string) => boolean),
): Promise<readonly TableValues[]> {
  return read(async (context) => {
    const all = context.workbook.tables.load("items/name");
    await context.sync();
    const wanted =
      typeof which === "function"
        ? all.items.filter(({ name }) => which(name))
        : which.flatMap((name) => all.items.find((table) => table.name.toUpperCase() === name.toUpperCase()) ?? []);
    const parts = wanted.map((table) => ({
      name: table.name,
      columns: table.columns.load("items/name"),
      body: table.getDataBodyRange().load("values,address"),
    }));
    if (parts.length > 0) await context.sync();
    return parts.map(({ name, columns, body }) => ({
      name,
      columns: columns.items.map((column) => column.name),
      body: body.address,
      rows: body.values.map((row: readonly unknown[]) => row.map(toCell)),
    }));
  });
}

function toCell(value: unknown): string | number | boolean | null {
  if (value === "" || value === null || value === undefined) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
