import { ExcelError } from "../protocol/excelError";

/** A rectangle of cells on one sheet, 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's own limits: 1,048,576 rows and 16,384 columns (A to XFD). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Reads `B2`, `$A$1:C3`, `A:C`, `2:5`; throws InvalidArgument for anything else. */
export function parseArea(address: string): Area {
  const area = readArea(address);
  if (area === undefined) throw new ExcelError("InvalidArgument", `"${address}" is not the address of a range`);
  return area;
}

/** The same without a complaint: undefined for what is not an address. */
export function readArea(address: string): Area | undefined {
  const [first = "", last = first, ...rest] = address.replace(/\$/g, "").toUpperCase().split(":");
  const from = parseCorner(first);
  const to = parseCorner(last);
  if (rest.length > 0 || from === undefined || to === undefined) return undefined;
  // A whole row or column says so: `5:5`, `A:A`.
  if ((from.row === undefined || from.column === undefined) && !address.includes(":")) return undefined;
  if ((from.row === undefined) !== (to.row === undefined)) return undefined;
  if ((from.column === undefined) !== (to.column === undefined)) return undefined;
  const rows = span(from.row, to.row, MAX_ROWS);
  const columns = span(from.column, to.column, MAX_COLUMNS);
  if (rows === undefined || columns === undefined) return undefined;
  return { row: rows.start, rows: rows.count, column: columns.start, columns: columns.count };
}

/** `B2`, `A1:C3`, and as Excel does `A:C` for whole columns and `2:5` for whole rows. */
export function formatArea(area: Area): string {
  const lastRow = area.row + area.rows;
  const lastColumn = columnName(area.column + area.columns - 1);
  if (area.rows === MAX_ROWS) return `${columnName(area.column)}:${lastColumn}`;
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${lastRow}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The sheet's name (undefined when none is given) and what follows the exclamation mark. */
export function splitAddress(address: string): { readonly sheet?: string; readonly area: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (match === null) return { area: address };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? "", area: match[3] ?? "" };
}

/** The sheet name as it stands in addresses: in apostrophes where Excel wants them. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Whether all of `part` lies in `whole`. */
export function contains(whole: Area, part: Area): boolean {
  const common = intersect(whole, part);
  return common !== undefined && sameArea(common, part);
}

/** The smallest rectangle around both. */
export function bounds(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The area, or InvalidArgument when a corner of it lies outside the sheet. */
export function onSheet(area: Area): Area {
  const { row, column, rows, columns } = area;
  const inside =
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!inside || ![row, column, rows, columns].every(Number.isInteger)) {
    throw new ExcelError(
      "InvalidArgument",
      `a range of ${rows} x ${columns} at row ${row}, column ${column} is not on the sheet`,
    );
  }
  return area;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const match = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (match === null || text === "") return undefined;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? undefined : Number(digits) - 1,
    column: letters === undefined ? undefined : columnIndex(letters),
  };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Start and count between two corners; whole rows or columns when neither is given. */
function span(
  a: number | undefined,
  b: number | undefined,
  limit: number,
): { start: number; count: number } | undefined {
  if (a === undefined || b === undefined) return { start: 0, count: limit };
  const start = Math.min(a, b);
  const count = Math.max(a, b) - start + 1;
  return start + count <= limit ? { start, count } : undefined;
}
