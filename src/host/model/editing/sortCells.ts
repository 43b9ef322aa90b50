import { type Area, intersect } from "../../grid/area";
import type { PutCell } from "../../grid/grid";
import { ExcelError } from "../../protocol/excelError";
import { type Place, requireWritable } from "../book";
import { isErrorValue, shownValue } from "../cellValues";
import { tablesTouched } from "../tableShape";
import { movedContent } from "./copyCells";

/** One level of a sort, as Excel.SortField. */
export interface SortField {
  /** Column (or row, when columns are sorted) from the first of the range on, from 0. */
  readonly key: number;
  readonly ascending: boolean;
  /** By the value, or cells of this colour first. */
  readonly sortOn: "Value" | "CellColor" | "FontColor";
  readonly color?: string;
  /** Texts that look like numbers count as numbers. */
  readonly textAsNumber: boolean;
}

/** Reads what an add-in hands over; throws InvalidArgument for what is not a list of sort fields. */
export function sortFields(value: unknown, lines: number): readonly SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw new ExcelError("InvalidArgument", "a sort needs its fields");
  return value.map((field: Partial<Record<keyof Excel.SortField, unknown>>) => {
    const { key, ascending, sortOn = "Value", color, dataOption } = field;
    if (typeof key !== "number" || !Number.isInteger(key) || key < 0 || key >= lines)
      throw new ExcelError(
        "InvalidArgument",
        `a sort by ${String(key)}: there are ${lines} to sort by, counted from 0`,
      );
    if (sortOn !== "Value" && sortOn !== "CellColor" && sortOn !== "FontColor")
      throw new ExcelError("InvalidArgument", `a sort by ${String(sortOn)} is not known here`);
    return {
      key,
      ascending: ascending !== false,
      sortOn,
      ...(typeof color === "string" && { color }),
      textAsNumber: dataOption === "TextAsNumber",
    };
  });
}

/**
 * Sorts the lines of an area: its rows, or its columns. As in Excel numbers come before texts, texts before FALSE and TRUE,
 * then errors; blanks come last whichever way it goes; equal lines keep their order; rows that are hidden stay in place.
 */
export function sortCells(
  { book, sheet, area }: Place,
  fields: readonly SortField[],
  { matchCase = false, columns = false }: { readonly matchCase?: boolean; readonly columns?: boolean } = {},
): void {
  requireWritable(book, sheet);
  if (book.grid.sheets.merges(sheet).some((merged) => intersect(merged, area)))
    throw new ExcelError("InvalidOperation", "joined cells cannot be sorted");
  const { cells, sheets } = book.grid;
  const hidden = new Set(columns ? sheets.hiddenColumns(sheet) : sheets.hiddenRows(sheet));
  const first = columns ? area.column : area.row;
  const lines = Array.from({ length: columns ? area.columns : area.rows }, (_, i) => first + i).filter(
    (line) => !hidden.has(line),
  );
  const cellAt = (line: number, along: number): { row: number; column: number } =>
    columns ? { row: area.row + along, column: line } : { row: line, column: area.column + along };
  const keys = new Map(
    lines.map((line) => [line, fields.map((field) => sortKey({ book, sheet, area }, cellAt(line, field.key), field))]),
  );
  const collator = new Intl.Collator("en", { sensitivity: matchCase ? "variant" : "accent", caseFirst: "lower" });
  const sorted = [...lines].sort((a, b) => compare(keys.get(a) ?? [], keys.get(b) ?? [], fields, collator));
  const moved = lines.flatMap((line, i): PutCell[] => {
    const from = sorted[i] ?? line;
    if (from === line) return [];
    return Array.from({ length: columns ? area.rows : area.columns }, (_, along) => {
      const [source, target] = [cellAt(from, along), cellAt(line, along)];
      const cell = cells.lift(sheet, source.row, source.column);
      const by = { rows: target.row - source.row, columns: target.column - source.column };
      return { ...target, cell: { ...cell, content: movedContent(cell.content, by) } };
    });
  });
  book.functions.forget(sheet, area);
  cells.put(sheet, moved);
  tablesTouched(book, sheet, area);
  book.events.changed(sheet, area, "RangeEdited");
}

interface SortKey {
  /** What comes first whatever the values: numbers, texts, flags, errors, blanks. */
  readonly rank: number;
  readonly value: number | string;
}

const BLANK = 9;

function sortKey(place: Place, { row, column }: { row: number; column: number }, field: SortField): SortKey {
  if (field.sortOn !== "Value") {
    const style = place.book.grid.styles.read(place.sheet, row, column);
    const color = field.sortOn === "CellColor" ? style.fill : style.color;
    return { rank: 0, value: color?.toLowerCase() === field.color?.toLowerCase() ? 0 : 1 };
  }
  const value = shownValue(place, row, column);
  if (value === "") return { rank: BLANK, value: 0 };
  if (typeof value === "number") return { rank: 0, value };
  if (typeof value === "boolean") return { rank: 2, value: value ? 1 : 0 };
  if (isErrorValue(value)) return { rank: 3, value: 0 };
  if (field.textAsNumber && Number.isFinite(Number(value))) return { rank: 0, value: Number(value) };
  return { rank: 1, value };
}

function compare(
  a: readonly SortKey[],
  b: readonly SortKey[],
  fields: readonly SortField[],
  collator: Intl.Collator,
): number {
  for (const [i, { ascending }] of fields.entries()) {
    const [left, right] = [a[i], b[i]];
    if (left === undefined || right === undefined) continue;
    const difference =
      left.rank - right.rank ||
      (typeof left.value === "string" && typeof right.value === "string"
        ? collator.compare(left.value, right.value)
        : Number(left.value) - Number(right.value));
    if (difference === 0) continue;
    const isBlank = left.rank === BLANK || right.rank === BLANK;
    return ascending || isBlank ? difference : -difference;
  }
  return 0;
}

/** The rows or columns of a range that are sorted: all but the first when that names the others. */
export function sortedArea(area: Area, hasHeaders: boolean, columns: boolean): Area {
  if (!hasHeaders) return area;
  return columns
    ? { ...area, column: area.column + 1, columns: area.columns - 1 }
    : { ...area, row: area.row + 1, rows: area.rows - 1 };
}
