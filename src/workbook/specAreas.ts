import type { Block, Sheet, Table } from "../career/sheet";
import { parseArea, type Area } from "./area";

/** The cells of a table with its header; a table without rows has one empty row, as Excel wants it. */
export function tableArea({ at, table }: { readonly at: string; readonly table: Table }): Area {
  return { ...topLeft(at), rows: Math.max(1, table.rows.length) + 1, columns: table.columns.length };
}

/** The cells that a block fills, the area a formula will spill into included. */
export function blockArea({ at, cells, spill }: Block): Area {
  const columns = Math.max(1, spill?.columns ?? 1, ...cells.map((row) => row.length));
  return { ...topLeft(at), rows: Math.max(1, cells.length, spill?.rows ?? 1), columns };
}

/** Everything that a sheet writes into cells. */
export function sheetAreas(sheet: Sheet): readonly Area[] {
  return [...(sheet.tables ?? []).map(tableArea), ...(sheet.blocks ?? []).map(blockArea)];
}

function topLeft(at: string): { readonly row: number; readonly column: number } {
  const area = parseArea(at);
  if (area === null) throw new RangeError(`not a cell: ${at}`);
  return { row: area.row, column: area.column };
}
