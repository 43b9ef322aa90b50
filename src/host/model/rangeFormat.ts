import { excelType, method, object, property } from "../protocol/excelType";
import { ExcelError } from "../protocol/excelError";
import type { Style, StylePatch } from "../grid/grid";
import type { Area } from "../grid/area";
import { type Place, requireWritable } from "./book";
import { bounded } from "./bounded";
import { numberFormat, shownValue } from "./cellValues";

/** Widths and heights are points in the API and pixels in the grid: 72 and 96 to the inch. */
export const PIXELS_PER_POINT = 96 / 72;

/** About one digit of the default font, and the cell's padding, in pixels. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

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
    () => undefined,
  ),
  formulaHidden: property(
    1.2,
    () => false,
    () => undefined,
  ),
});

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Edge = (typeof EDGES)[number];
type Side = "top" | "bottom" | "left" | "right";

const bordersType = excelType<Place>(
  "RangeBorderCollection",
  {
    count: property(1.1, () => EDGES.length),
    getItem: method(1.1, (place, args) => borderType({ place, edge: args.word(0, EDGES) })),
    getItemAt: method(1.1, (place, args) => borderType({ place, edge: EDGES[args.whole(0)] ?? "EdgeTop" })),
  },
  (place) => EDGES.map((edge) => borderType({ place, edge })),
);

const LINES: Readonly<Record<string, string>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "dashDot",
};
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

const borderType = excelType<{ place: Place; edge: Edge }>("RangeBorder", {
  sideIndex: property(1.1, ({ edge }) => edge),
  style: property(
    1.1,
    ({ place, edge }) => {
      const line = edgeLine(place, edge)?.style;
      if (line === undefined) return "None";
      return Object.keys(LINES).find((name) => LINES[name] === line) ?? "Continuous";
    },
    ({ place, edge }, value) => {
      if (value !== "None" && !(String(value) in LINES))
        throw new ExcelError("InvalidArgument", `there is no line style ${String(value)}`);
      drawEdge(place, edge, value === "None" ? undefined : { style: LINES[String(value)] ?? "thin" });
    },
  ),
  color: property(
    1.1,
    ({ place, edge }) => edgeLine(place, edge)?.color ?? "#000000",
    ({ place, edge }, value) => drawEdge(place, edge, { color: colorCode(value) }),
  ),
  weight: property(
    1.1,
    ({ place, edge }) => {
      const line = edgeLine(place, edge)?.style;
      return line === "hair" ? "Hairline" : line === "medium" ? "Medium" : line === "thick" ? "Thick" : "Thin";
    },
    ({ place, edge }, value) => {
      if (!WEIGHTS.includes(String(value)))
        throw new ExcelError("InvalidArgument", `a border's weight is one of ${WEIGHTS.join(", ")}`);
      if (value === "Thin") return;
      drawEdge(place, edge, { style: value === "Hairline" ? "hair" : String(value).toLowerCase() });
    },
  ),
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

function edgeLine(place: Place, edge: Edge): { readonly style: string; readonly color: string } | undefined {
  const [area, side] = edgeCells(place.area, edge)[0] ?? [];
  return area && side && place.book.grid.styles.read(place.sheet, area.row, area.column).borders?.[side];
}

function drawEdge(
  place: Place,
  edge: Edge,
  line: { readonly style?: string; readonly color?: string } | undefined,
): void {
  requireWritable(place.book, place.sheet);
  const { styles } = place.book.grid;
  for (const [area, side] of edgeCells(bounded(place), edge)) {
    if (area.rows <= 0 || area.columns <= 0) continue;
    styles.patch(place.sheet, area, (row, column) => {
      const { [side]: before, ...others } = styles.read(place.sheet, row, column).borders ?? {};
      const next = line && {
        style: line.style ?? before?.style ?? "thin",
        color: line.color ?? before?.color ?? "#000000",
      };
      return { borders: { ...others, ...(next && { [side]: next }) } };
    });
  }
}

/** The cells that carry an edge, and on which of their sides. */
function edgeCells(area: Area, edge: Edge): (readonly [Area, Side])[] {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case "EdgeTop":
      return [[{ ...area, rows: 1 }, "top"]];
    case "EdgeBottom":
      return [[{ ...area, row: row + rows - 1, rows: 1 }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...area, columns: 1 }, "left"]];
    case "EdgeRight":
      return [[{ ...area, column: column + columns - 1, columns: 1 }, "right"]];
    case "InsideHorizontal":
      return [[{ ...area, rows: rows - 1 }, "bottom"]];
    case "InsideVertical":
      return [[{ ...area, columns: columns - 1 }, "right"]];
    case "DiagonalDown":
    case "DiagonalUp":
      return [];
  }
}

function autofitColumns(place: Place): void {
  const { book, sheet } = place;
  const widths = new Map<number, number>();
  for (const { row, column } of book.grid.cells.used(sheet, false)) {
    const { area } = place;
    if (column < area.column || column >= area.column + area.columns || row < area.row || row >= area.row + area.rows)
      continue;
    const style = book.grid.styles.read(sheet, row, column);
    const text = book.grid.text.format(shownValue(place, row, column), numberFormat(place, row, column));
    const longest = Math.max(...text.split("\n").map((line) => line.length));
    const size = ((style.size ?? 11) / 11) * (style.bold ? 1.1 : 1);
    widths.set(column, Math.max(widths.get(column) ?? 0, Math.ceil(longest * DIGIT_PIXELS * size) + PADDING_PIXELS));
  }
  for (const [column, width] of widths) book.grid.sheets.setColumnWidth(sheet, column, 1, width);
}

function autofitRows(place: Place): void {
  const { book, sheet } = place;
  const heights = new Map<number, number>();
  for (const { row, column } of book.grid.cells.used(sheet, false)) {
    const { area } = place;
    if (row < area.row || row >= area.row + area.rows || column < area.column || column >= area.column + area.columns)
      continue;
    const style = book.grid.styles.read(sheet, row, column);
    const text = book.grid.text.format(shownValue(place, row, column), numberFormat(place, row, column));
    const perLine = Math.max(
      1,
      Math.floor((book.grid.sheets.columnWidth(sheet, column) - PADDING_PIXELS) / DIGIT_PIXELS),
    );
    const lines = style.wrap
      ? text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
      : 1;
    heights.set(row, Math.max(heights.get(row) ?? 0, Math.round(lines * 20 * ((style.size ?? 11) / 11))));
  }
  for (const [row, height] of heights) book.grid.sheets.setRowHeight(sheet, row, 1, height);
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

function isColor(value: unknown): boolean {
  return typeof value === "string" && (/^#?[0-9a-f]{6}$/i.test(value) || /^[a-z]+$/i.test(value));
}

/** `#RRGGBB` in capitals, as Excel answers; the names of HTML colours that matter stay names to nobody. */
export function colorCode(value: unknown): string {
  if (!isColor(value))
    throw new ExcelError("InvalidArgument", `${JSON.stringify(value)} is not a colour such as #4472C4`);
  const text = String(value).toLowerCase();
  if (/^#?[0-9a-f]{6}$/.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const named = HTML_COLORS[text];
  if (named === undefined) throw new ExcelError("InvalidArgument", `${text} is not the name of a colour`);
  return named;
}

const HTML_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  purple: "#800080",
  pink: "#FFC0CB",
  brown: "#A52A2A",
  lightgray: "#D3D3D3",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  darkblue: "#00008B",
  navy: "#000080",
  teal: "#008080",
};
