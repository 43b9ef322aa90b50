import type { Block, Cell, Rows } from "../career/sheet";
import { cellInput } from "./cellInput";
import { formatArea, parseArea, type Area } from "./area";
import type { Target } from "./clearOld";
import type { Parts } from "./sendInParts";
import { tableArea } from "./specAreas";

/** Cells written as one range. Office.js cuts larger ranges into such pieces itself, after asking Excel about their size. */
const cellsAtOnce = 1_500;

/** Writes the cells of blocks and tables, each range at once, formulas among them. */
export async function writeContents(target: Target, formula: (text: string) => string, parts: Parts): Promise<void> {
  const { spec, worksheet } = target;
  for (const block of spec.blocks ?? []) await writeBlock(worksheet, block, formula, parts);
  for (const placed of spec.tables ?? []) {
    const { row, column, rows, columns } = tableArea(placed);
    const body = placed.table.rows.length > 0 ? placed.table.rows : [placed.table.columns.map(() => null)];
    await writeRows(worksheet, { row: row + 1, column, rows: rows - 1, columns }, body, formula, parts);
  }
}

/** A formula that spills stands alone in its first cell: writing anything beside it would be in its way. */
async function writeBlock(
  worksheet: Excel.Worksheet,
  block: Block,
  formula: (text: string) => string,
  parts: Parts,
): Promise<void> {
  const columns = Math.max(0, ...block.cells.map((row) => row.length));
  const at = parseArea(block.at);
  if (at === null || columns === 0) return;
  await writeRows(worksheet, { ...at, rows: block.cells.length, columns }, block.cells, formula, parts);
}

async function writeRows(
  worksheet: Excel.Worksheet,
  area: Area,
  rows: Rows,
  formula: (text: string) => string,
  parts: Parts,
): Promise<void> {
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / area.columns));
  for (let first = 0; first < area.rows; first += rowsAtOnce) {
    const some = rows.slice(first, first + rowsAtOnce);
    const inputs = some.map((row) =>
      Array.from({ length: area.columns }, (_, column) => cellInput(rewritten(row[column] ?? null, formula))),
    );
    await parts(
      inputs.reduce((sum, row) => sum + row.reduce<number>((size, cell) => size + String(cell).length + 3, 2), 0),
    );
    const range = worksheet.getRange(formatArea({ ...area, row: area.row + first, rows: some.length }));
    range.formulas = inputs;
  }
}

function rewritten(cell: Cell, formula: (text: string) => string): Cell {
  return cell !== null && typeof cell === "object" ? { formula: formula(cell.formula) } : cell;
}
