/** Reads ranges such as `'Pay & projection'!$B$4:$B$8` out of a snapshot. */
import { parseArea, splitAddress } from "../host/grid/area";
import type { CellValue, WorkbookSnapshot } from "../host/snapshot";

/** A reader that looks cells up by place; sheets and cells that are not there give null. */
export function rangeReader({ sheets }: Pick<WorkbookSnapshot, "sheets">): (reference: string) => readonly CellValue[] {
  const values = new Map(
    sheets.map((sheet) => [
      sheet.name,
      new Map(sheet.cells.map(({ row, column, cell }) => [`${row},${column}`, cell.value])),
    ]),
  );
  return (reference) => {
    const { sheet = "", area } = splitAddress(reference.replace(/^=/, ""));
    const { row, column, rows, columns } = parseArea(area);
    const cells = values.get(sheet);
    return Array.from({ length: rows * columns }, (_, i) => {
      return cells?.get(`${row + Math.floor(i / columns)},${column + (i % columns)}`) ?? null;
    });
  };
}
