import type { TableValues } from "../career/sheet";
import { read } from "./run";

/**
 * What stands in tables of the workbook now: those with these names, in the order asked for, or all whose name fits. A table that
 * does not exist is left out. Of columns that `beside` wants, formulas and whether they show dates come along. Headings count where the person has hidden their row, a row of totals does not. Error cells come as their text (`#N/A`), empty ones as null, dates as serial numbers.
 */
export async function readTables(
  which: readonly string[] | ((name: string) => boolean),
  beside: (table: string, column: string) => boolean = () => false,
): Promise<readonly TableValues[]> {
  return read(async (context) => {
    const all = context.workbook.tables.load("items/name");
    await context.sync();
    const wanted =
      typeof which === "function"
        ? all.items.filter(({ name }) => which(name))
        : which.flatMap((name) => all.items.find((table) => table.name.toUpperCase() === name.toUpperCase()) ?? []);
    const parts = wanted.map((table) => ({
      table,
      name: table.name,
      columns: table.columns.load("items/name"),
      body: table.getDataBodyRange().load("values,address"),
    }));
    if (parts.length > 0) await context.sync();
    const asked = parts.map(({ table, columns }) =>
      columns.items
        .filter((column) => beside(table.name, column.name))
        .map((column) => ({
          name: column.name,
          range: column.getDataBodyRange().load("formulas,values,numberFormat"),
        })),
    );
    if (asked.some((ranges) => ranges.length > 0)) await context.sync();
    return parts.map(({ name, columns, body }, i) => ({
      name,
      columns: columns.items.map((column) => column.name),
      body: body.address,
      rows: body.values.map((row: readonly unknown[]) => row.map(toCell)),
      ...besides(asked[i] ?? []),
    }));
  });
}

function besides(
  columns: readonly { readonly name: string; readonly range: Excel.Range }[],
): Pick<TableValues, "beside"> {
  if (columns.length === 0) return {};
  const entries = columns.map(({ name, range }) => {
    // Text that begins like a formula is its own value.
    const formulas = range.formulas.map(([cell]: readonly unknown[], row) =>
      typeof cell === "string" && cell.startsWith("=") && cell !== range.values[row]?.[0] ? cell : null,
    );
    const figures = range.numberFormat.filter((_, row) => typeof range.values[row]?.[0] === "number");
    const isDate = figures.length > 0 && figures.every(([code]: readonly unknown[]) => showsDate(String(code)));
    return [name, { formulas, isDate }] as const;
  });
  return { beside: Object.fromEntries(entries) };
}

/** Day or year in a number format, outside of quoted and bracketed parts. */
function showsDate(code: string): boolean {
  return /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

function toCell(value: unknown): string | number | boolean | null {
  if (value === "" || value === null || value === undefined) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
