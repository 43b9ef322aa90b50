import type { Cell } from "../career/sheet";
import { cellInput } from "./cellInput";
import { hasExcelApi, lowestExcelApi, tooOld } from "./requirements";
import { change } from "./run";

export interface TableRowCells {
  readonly table: string;
  /** The first row whose cell in this column says this is the one; spaces around it do not count. */
  readonly row: { readonly column: string; readonly value: string | number };
  /** New contents by column. */
  readonly cells: Readonly<Record<string, Cell>>;
}

/**
 * Writes single cells of one row of a table and touches no other. Returns what stood in them before, by column; null where the
 * table, the row or a column does not exist, and then nothing is written.
 *
 * @throws where this Excel is too old to write
 */
export async function setTableRow({
  table,
  row,
  cells,
}: TableRowCells): Promise<Readonly<Record<string, Cell>> | null> {
  if (!hasExcelApi(lowestExcelApi)) throw new Error(tooOld);
  return change(async (context) => {
    const found = context.workbook.tables.getItemOrNullObject(table).load("name");
    await context.sync();
    if (found.isNullObject) return null;
    const columns = found.columns.load("items/name");
    const body = found.getDataBodyRange().load("values");
    await context.sync();

    const rows = body.values as readonly (readonly unknown[])[];
    const columnOf = (name: string) =>
      columns.items.findIndex((each) => each.name.toUpperCase() === name.toUpperCase());
    const key = columnOf(row.column);
    const at = rows.findIndex((values) => key >= 0 && String(values[key]).trim() === String(row.value).trim());
    const targets = Object.entries(cells).map(([name, cell]) => ({ name, cell, column: columnOf(name) }));
    if (at < 0 || targets.some(({ column }) => column < 0)) return null;

    for (const { cell, column } of targets) body.getCell(at, column).formulas = [[cellInput(cell)]];
    await context.sync();
    return Object.fromEntries(targets.map(({ name, column }) => [name, toCell(rows[at]?.[column])]));
  });
}

function toCell(value: unknown): Cell {
  if (value === "" || value === null || value === undefined) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
