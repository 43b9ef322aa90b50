import { type Area, columnName, MAX_COLUMNS, MAX_ROWS, quoteSheet, readArea } from "../grid/area";

/** Cells that a formula names. */
export interface Reference {
  /** The sheet's name without apostrophes; undefined where the formula names none. */
  readonly sheet: string | undefined;
  readonly area: Area;
  /** Edges with a dollar sign: they stay where they are when the formula is copied. */
  readonly fixed: { readonly top: boolean; readonly left: boolean; readonly bottom: boolean; readonly right: boolean };
}

/** What stands in place of a reference whose cells are gone. */
const BROKEN = "#REF!";

/**
 * The formula with its references changed, undefined meaning that the cells are gone. Texts in quotes, names, functions
 * and references to columns of tables are left alone, and what `change` gives back as it was keeps its spelling.
 */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | undefined): string {
  return formula.replace(TOKEN, (...match) => {
    const { cells, sheet } = match.at(-1) as Groups;
    const text = String(match[0]);
    const reference = cells === undefined ? undefined : readReference(cells, sheet);
    if (reference === undefined) return text;
    const next = change(reference);
    return next === reference ? text : next === undefined ? BROKEN : formatReference(next);
  });
}

/** The formula with the sheets it names changed; what refers to a sheet that is gone (undefined) is #REF!. */
export function mapSheets(formula: string, change: (sheet: string) => string | undefined): string {
  return formula.replace(TOKEN, (...match) => {
    const { cells, sheet, word, owner } = match.at(-1) as Groups;
    const text = String(match[0]);
    const before = sheet ?? owner;
    if (before === undefined) return text;
    const name = unquote(before);
    const next = change(name);
    return next === name ? text : next === undefined ? BROKEN : `${quoteSheet(next)}!${cells ?? word ?? ""}`;
  });
}

/** The formula with names changed: of tables, functions and whatever else is a word of its own, of no sheet. */
export function mapWords(formula: string, change: (word: string) => string): string {
  return formula.replace(TOKEN, (...match) => {
    const { word, owner } = match.at(-1) as Groups;
    return word === undefined || owner !== undefined ? String(match[0]) : change(word);
  });
}

/**
 * The formula as it reads in a cell so many rows and columns away: what has no dollar sign moves along. A reference that
 * leaves the sheet is #REF!.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, ({ area, fixed, sheet }) => {
    const wholeColumns = area.rows === MAX_ROWS;
    const wholeRows = area.columns === MAX_COLUMNS;
    const top = area.row + (fixed.top || wholeColumns ? 0 : rows);
    const bottom = area.row + area.rows - 1 + (fixed.bottom || wholeColumns ? 0 : rows);
    const left = area.column + (fixed.left || wholeRows ? 0 : columns);
    const right = area.column + area.columns - 1 + (fixed.right || wholeRows ? 0 : columns);
    if (Math.min(top, bottom, left, right) < 0) return undefined;
    if (Math.max(top, bottom) >= MAX_ROWS || Math.max(left, right) >= MAX_COLUMNS) return undefined;
    const moved = {
      row: Math.min(top, bottom),
      column: Math.min(left, right),
      rows: Math.abs(bottom - top) + 1,
      columns: Math.abs(right - left) + 1,
    };
    return { sheet, area: moved, fixed };
  });
}

interface Groups {
  readonly sheet?: string;
  readonly cells?: string;
  readonly owner?: string;
  readonly word?: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)`;
const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;

/** The pieces of a formula that must be told apart, the longest first. What is none of them stands between. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`,
    String.raw`#[A-Z][A-Z_/0]*[!?]?`,
    String.raw`(?:(?<sheet>${SHEET})!)?(?<cells>${CORNER}(?::${CORNER})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})(?![\p{L}\p{N}_.(![])`,
    String.raw`(?:(?<owner>${SHEET})!)?(?<word>[\p{L}_\\][\p{L}\p{N}_.\\]*)`,
    String.raw`\d[\p{L}\p{N}.]*`,
  ].join("|"),
  "gu",
);

/** undefined for what looks like a cell beyond the last column or row: Excel takes that for a name. */
function readReference(cells: string, sheet: string | undefined): Reference | undefined {
  const area = readArea(cells);
  if (area === undefined) return undefined;
  const [first = "", last = first] = cells.split(":");
  const isFixed = (corner: string, part: RegExp): boolean => part.test(corner);
  const column = /^\$[A-Za-z]/;
  const row = /\$\d/;
  return {
    sheet: sheet === undefined ? undefined : unquote(sheet),
    area,
    fixed: {
      top: isFixed(first, row),
      left: isFixed(first, column),
      bottom: isFixed(last, row),
      right: isFixed(last, column),
    },
  };
}

function formatReference({ sheet, area, fixed }: Reference): string {
  const column = (index: number, isFixed: boolean): string => `${isFixed ? "$" : ""}${columnName(index)}`;
  const row = (index: number, isFixed: boolean): string => `${isFixed ? "$" : ""}${index + 1}`;
  const right = area.column + area.columns - 1;
  const bottom = area.row + area.rows - 1;
  const wholeColumns = area.rows === MAX_ROWS;
  const wholeRows = area.columns === MAX_COLUMNS;
  const first = (wholeRows ? "" : column(area.column, fixed.left)) + (wholeColumns ? "" : row(area.row, fixed.top));
  const last = (wholeRows ? "" : column(right, fixed.right)) + (wholeColumns ? "" : row(bottom, fixed.bottom));
  const isCell = area.rows === 1 && area.columns === 1 && first === last;
  return `${sheet === undefined ? "" : `${quoteSheet(sheet)}!`}${isCell ? first : `${first}:${last}`}`;
}

function unquote(sheet: string): string {
  return sheet.replace(/^'(.*)'$/, "$1").replace(/''/g, "'");
}
