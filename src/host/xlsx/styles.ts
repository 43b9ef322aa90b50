/** Looks of cells: the snapshot's styles to hucre's and back. */
import type { BorderLineStyle, CellStyle } from "hucre";
import type { StyleSnapshot } from "../snapshot";

const SIDES = ["top", "bottom", "left", "right"] as const;

/** Excel's API names lines by style and weight; a file has one word for both. */
const LINES: Readonly<Record<string, BorderLineStyle>> = {
  continuous: "thin",
  thin: "thin",
  medium: "medium",
  thick: "thick",
  hairline: "hair",
  hair: "hair",
  dot: "dotted",
  dotted: "dotted",
  dash: "dashed",
  dashed: "dashed",
  double: "double",
  dashdot: "dashDot",
  dashdotdot: "dashDotDot",
  slantdashdot: "slantDashDot",
};

export function toCellStyle(style: StyleSnapshot): CellStyle {
  const font = {
    ...(style.fontName === undefined ? {} : { name: style.fontName }),
    ...(style.size === undefined ? {} : { size: style.size }),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.color === undefined ? {} : { color: { rgb: rgb(style.color) } }),
  };
  const alignment = {
    ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
    ...(style.vertical === undefined ? {} : { vertical: style.vertical }),
    ...(style.wrap ? { wrapText: true } : {}),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font: { name: "Calibri", size: 11, ...font } } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(style.fill === undefined ? {} : { fill: solid(style.fill) }),
    ...(style.borders === undefined ? {} : { border: toBorder(style.borders) }),
    ...(style.numberFormat === undefined || style.numberFormat === "General" ? {} : { numFmt: style.numberFormat }),
  };
}

export function fromCellStyle(style: CellStyle): StyleSnapshot {
  const { font, fill, alignment, border, numFmt } = style;
  const filled =
    fill?.type === "pattern" && fill.pattern === "solid" ? (fill.fgColor?.rgb ?? fill.bgColor?.rgb) : undefined;
  const borders = border && fromBorder(border);
  return {
    ...(numFmt === undefined ? {} : { numberFormat: numFmt }),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline ? { underline: true } : {}),
    ...(font?.size === undefined || font.size === 11 ? {} : { size: font.size }),
    ...(font?.name === undefined || font.name === "Calibri" ? {} : { fontName: font.name }),
    ...(font?.color?.rgb === undefined ? {} : { color: hash(font.color.rgb) }),
    ...(filled === undefined ? {} : { fill: hash(filled) }),
    ...(isSide(alignment?.horizontal, ["left", "center", "right"]) ? { horizontal: alignment.horizontal } : {}),
    ...(isSide(alignment?.vertical, ["top", "center", "bottom"]) ? { vertical: alignment.vertical } : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
    ...(borders && Object.keys(borders).length > 0 ? { borders } : {}),
  };
}

/** The look of a conditional format. Excel takes its fill from the background colour, LibreOffice from either. */
export function solid(color: string): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(color) }, bgColor: { rgb: rgb(color) } };
}

/** `#1f4e78` → `1F4E78`. */
export function rgb(color: string): string {
  return color.replace(/^#/, "").toUpperCase();
}

/** `FF1F4E78` or `1F4E78` → `#1F4E78`. */
export function hash(color: string): string {
  return `#${color.slice(-6).toUpperCase()}`;
}

function toBorder(borders: NonNullable<StyleSnapshot["borders"]>): NonNullable<CellStyle["border"]> {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const line = borders[side];
      const style = line && LINES[line.style.toLowerCase()];
      return line && style ? [[side, { style, color: { rgb: rgb(line.color) } }]] : [];
    }),
  );
}

function fromBorder(border: NonNullable<CellStyle["border"]>): NonNullable<StyleSnapshot["borders"]> {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const line = border[side];
      return line ? [[side, { style: line.style, color: hash(line.color?.rgb ?? "000000") }]] : [];
    }),
  );
}

function isSide<T extends string>(value: string | undefined, sides: readonly T[]): value is T {
  return sides.some((side) => side === value);
}
