import { ExcelError } from "../protocol/excelError";
import { excelType, method, object, property, unkept } from "../protocol/excelType";
import type { Style, StylePatch } from "../grid/grid";
import { autofitColumns, autofitRows } from "./autofit";
import { type Place, requireWritable } from "./book";
import { bounded } from "./bounded";
import { colorCode, isColor } from "./colors";
import { bordersType } from "./rangeBorders";

/** Widths and heights are points in the API and pixels in the grid: 72 and 96 to the inch. */
const PIXELS_PER_POINT = 96 / 72;

const HORIZONTAL = { General: null, Left: "left", Center: "center", Right: "right" } as const;

const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

const fontType = excelType<Place>("RangeFont", {
  bold: styleProperty("bold", false, isFlag),
  color: styleProperty("color", "#000000", isColor, colorCode),
  italic: styleProperty("italic", false, isFlag),
  name: styleProperty("fontName", "Calibri", isText),
  size: styleProperty("size", 11, (value) => typeof value === "number" && value >= 1 && value <= 409),
  underline: property(
    1.1,
    (place) => uniform(place, (style) => (style.underline ? "Single" : "None")),
    (place, value) => patch(place, { underline: value === "None" ? null : true }),
  ),
});

const fillType = excelType<Place>("RangeFill", {
  color: styleProperty("fill", "#FFFFFF", isColor, colorCode),
  clear: method(1.1, (place) => patch(place, { fill: null })),
});

export const rangeFormatType = excelType<Place>("RangeFormat", {
  font: object(1.1, fontType),
  fill: object(1.1, fillType),
  borders: object(1.1, (place) => bordersType(place)),
  horizontalAlignment: property(
    1.1,
    (place) => uniform(place, (style) => keyOf(HORIZONTAL, style.horizontal ?? null)),
    (place, value) => patch(place, { horizontal: oneOf(HORIZONTAL, value, "horizontalAlignment") }),
  ),
  verticalAlignment: property(
    1.1,
    (place) => uniform(place, (style) => keyOf(VERTICAL, style.vertical ?? "bottom")),
    (place, value) => patch(place, { vertical: oneOf(VERTICAL, value, "verticalAlignment") }),
  ),
  wrapText: styleProperty("wrap", false, isFlag),
  indentLevel: styleProperty(
    "indent",
    0,
    (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 250,
    undefined,
    1.9,
  ),
  columnWidth: property(
    1.2,
    (place) =>
      same(
        count(place.area.column, bounded(place).columns).map(
          (column) => place.book.grid.sheets.columnWidth(place.sheet, column) / PIXELS_PER_POINT,
        ),
      ),
    (place, value) => {
      const { column, columns } = bounded(place);
      place.book.grid.sheets.setColumnWidth(place.sheet, column, columns, pixels(value, "columnWidth"));
    },
  ),
  rowHeight: property(
    1.2,
    (place) =>
      same(
        count(place.area.row, bounded(place).rows).map(
          (row) => place.book.grid.sheets.rowHeight(place.sheet, row) / PIXELS_PER_POINT,
        ),
      ),
    (place, value) => {
      const { row, rows } = bounded(place);
      place.book.grid.sheets.setRowHeight(place.sheet, row, rows, pixels(value, "rowHeight"));
    },
  ),
  autofitColumns: method(1.2, (place) => autofitColumns(place)),
  autofitRows: method(1.2, (place) => autofitRows(place)),
  protection: object(1.2, (place) => protectionType(place)),
});

/** Cells are locked as in a new workbook: only whole sheets are protected here. */
const protectionType = excelType<Place>("FormatProtection", {
  locked: property(
    1.2,
    () => true,
    (_, value) => {
      if (value !== true) throw new ExcelError("ApiNotFound", "cells that stay open in a protected sheet");
    },
  ),
  formulaHidden: unkept(1.2, false),
});

/** Excel's names and the grid's for one look; `fallback` is what an untouched cell has. */
function styleProperty<K extends keyof Style>(
  key: K,
  fallback: NonNullable<Style[K]>,
  allowed: (value: unknown) => boolean,
  clean: (value: unknown) => unknown = (value) => value,
  since = 1.1,
) {
  return property<Place>(
    since,
    (place) => uniform(place, (style) => style[key] ?? fallback),
    (place, value) => {
      if (!allowed(value)) throw new ExcelError("InvalidArgument", `${key}: ${JSON.stringify(value)}`);
      const next = clean(value);
      patch(place, { [key]: next === false ? null : next } as StylePatch);
    },
  );
}

function patch(place: Place, change: StylePatch): void {
  requireWritable(place.book, place.sheet);
  place.book.grid.styles.patch(place.sheet, bounded(place), change);
}

/** The common value of all cells, or null when they differ, as Excel answers. */
function uniform<T>(place: Place, read: (style: Style) => T): T | null {
  const { row, column, rows, columns } = bounded(place);
  const first = read(place.book.grid.styles.read(place.sheet, row, column));
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      if (read(place.book.grid.styles.read(place.sheet, r, c)) !== first) return null;
    }
  }
  return first;
}

function pixels(points: unknown, name: string): number {
  if (typeof points !== "number" || !(points >= 0) || points > 1800)
    throw new ExcelError("InvalidArgument", `${name}: ${String(points)} points`);
  return Math.round(points * PIXELS_PER_POINT);
}

function same(values: readonly number[]): number | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function count(from: number, length: number): number[] {
  return Array.from({ length }, (_, i) => from + i);
}

function oneOf<T>(words: Readonly<Record<string, T>>, value: unknown, name: string): T {
  const found = typeof value === "string" ? words[value] : undefined;
  if (found === undefined)
    throw new ExcelError("InvalidArgument", `${name} is one of ${Object.keys(words).join(", ")}, not ${String(value)}`);
  return found;
}

function keyOf<T>(words: Readonly<Record<string, T>>, value: T): string | undefined {
  return Object.keys(words).find((word) => words[word] === value);
}

function isFlag(value: unknown): boolean {
  return typeof value === "boolean";
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
