/** Rectangles of cells: 0-based, sizes at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Reads `B3`, `$B$3:$D$9` or `Plan!B3:D9`; null for anything else, such as a broken `#REF!`. Whole columns are not areas. */
export function parseArea(address: string): Area | null {
  const cells = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(cells);
  if (match === null) return null;
  const [, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = match;
  const row = Number(fromRow) - 1;
  const column = columnIndex(fromColumn);
  return { row, column, rows: Number(toRow) - row, columns: columnIndex(toColumn) + 1 - column };
}

/** `B3:D9`, or `B3` for a single cell. */
export function formatArea({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** The smallest area around all of them; null around nothing. */
export function around(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}

/** What is left of `area` when the holes are cut out of it. */
export function without(area: Area, holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>((pieces, hole) => pieces.flatMap((piece) => cut(piece, hole)), [area]);
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** 0-based index of a column from its letters: A is 0. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (index % 26));
}

function cut(piece: Area, hole: Area): readonly Area[] {
  if (!overlap(piece, hole)) return [piece];
  const top = Math.max(piece.row, hole.row);
  const bottom = Math.min(piece.row + piece.rows, hole.row + hole.rows);
  const left = Math.max(piece.column, hole.column);
  const right = Math.min(piece.column + piece.columns, hole.column + hole.columns);
  return [
    { row: piece.row, column: piece.column, rows: top - piece.row, columns: piece.columns },
    { row: bottom, column: piece.column, rows: piece.row + piece.rows - bottom, columns: piece.columns },
    { row: top, column: piece.column, rows: bottom - top, columns: left - piece.column },
    { row: top, column: right, rows: bottom - top, columns: piece.column + piece.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
