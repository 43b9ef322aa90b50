import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { GridStyles, Style, StylePatch } from "../grid";
import type { UniverSession } from "./session";

/** Looks of cells, as Excel names them, in Univer's shorthand. */
export function univerStyles(session: UniverSession): GridStyles {
  const { SetRangeValuesMutation, SetStyleCommand } = session.modules.sheets;
  const { BorderStyleTypes } = session.modules.core;

  /** Univer recalculates nothing when a change of cells says that it comes from a change of style. */
  const trigger = SetStyleCommand.id;

  const raw = (sheet: string, row: number, column: number): IStyleData =>
    session.workbook.getStyles().getStyleByCell(session.sheet(sheet).getCellMatrix().getValue(row, column)) ?? {};

  const border = (side: { readonly style: string; readonly color: string } | undefined): Nullable<IBorderStyleData> =>
    side && { s: UNIVER_BORDER[side.style] ?? BorderStyleTypes.THIN, cl: { rgb: side.color } };

  const toUniver = (patch: StylePatch): IStyleData => {
    const style: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(patch)) {
      switch (key as keyof Style) {
        case "numberFormat":
          style["n"] = value === null || value === "General" ? null : { pattern: value };
          break;
        case "bold":
          style["bl"] = value ? 1 : null;
          break;
        case "italic":
          style["it"] = value ? 1 : null;
          break;
        case "underline":
          style["ul"] = value ? { s: 1 } : null;
          break;
        case "size":
          style["fs"] = value;
          break;
        case "fontName":
          style["ff"] = value;
          break;
        case "color":
          style["cl"] = value === null ? null : { rgb: value };
          break;
        case "fill":
          style["bg"] = value === null ? null : { rgb: value };
          break;
        case "horizontal":
          style["ht"] = value === null ? null : HORIZONTAL.indexOf(value as never) + 1;
          break;
        case "vertical":
          style["vt"] = value === null ? null : VERTICAL.indexOf(value as never) + 1;
          break;
        case "wrap":
          style["tb"] = value ? 3 : null;
          break;
        case "indent":
          style["pd"] = value === null || value === 0 ? null : { l: Number(value) * INDENT_PIXELS };
          break;
        case "borders":
          style["bd"] = value === null ? null : bordersToUniver(value as NonNullable<Style["borders"]>, border);
          break;
      }
    }
    return style;
  };

  return {
    read(sheet, row, column) {
      return fromUniver(raw(sheet, row, column));
    },
    patch(sheet, area, patch) {
      const matrix: Record<number, Record<number, { s: IStyleData }>> = {};
      const same = typeof patch === "function" ? undefined : toUniver(patch);
      for (let row = area.row; row < area.row + area.rows; row++) {
        const line: Record<number, { s: IStyleData }> = {};
        for (let column = area.column; column < area.column + area.columns; column++) {
          const own = typeof patch === "function" ? patch(row, column) : undefined;
          const style = same ?? (own && toUniver(own));
          if (style) line[column] = { s: style };
        }
        matrix[row] = line;
      }
      session.mutate(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue: matrix, trigger });
    },
    clear(sheet, area) {
      const matrix: Record<number, Record<number, { s: null }>> = {};
      session
        .sheet(sheet)
        .getCellMatrix()
        .forValue((row, column, cell) => {
          const inside =
            row >= area.row &&
            row < area.row + area.rows &&
            column >= area.column &&
            column < area.column + area.columns;
          if (inside && cell?.s) (matrix[row] ??= {})[column] = { s: null };
        });
      session.mutate(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue: matrix, trigger });
    },
  };
}

const HORIZONTAL = ["left", "center", "right"] as const;
const VERTICAL = ["top", "center", "bottom"] as const;

/** One step of indentation is about three characters of the default font. */
const INDENT_PIXELS = 9;

/** Univer's numbers for the line styles that Excel.BorderLineStyle and the weights combine to. */
const UNIVER_BORDER: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  thick: 13,
};

function bordersToUniver(
  borders: NonNullable<Style["borders"]>,
  border: (side: { readonly style: string; readonly color: string } | undefined) => Nullable<IBorderStyleData>,
): IBorderData {
  const { top, bottom, left, right } = borders;
  return {
    ...(top && { t: border(top) }),
    ...(bottom && { b: border(bottom) }),
    ...(left && { l: border(left) }),
    ...(right && { r: border(right) }),
  };
}

function fromUniver(style: IStyleData): Style {
  const horizontal = HORIZONTAL[(style.ht ?? 0) - 1];
  const vertical = VERTICAL[(style.vt ?? 0) - 1];
  const borders = bordersFromUniver(style.bd);
  return {
    ...(style.n?.pattern && { numberFormat: style.n.pattern }),
    ...(style.bl === 1 && { bold: true }),
    ...(style.it === 1 && { italic: true }),
    ...(style.ul?.s === 1 && { underline: true }),
    ...(style.fs && { size: style.fs }),
    ...(style.ff && { fontName: style.ff }),
    ...(style.cl?.rgb && { color: style.cl.rgb }),
    ...(style.bg?.rgb && { fill: style.bg.rgb }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === 3 && { wrap: true }),
    ...(style.pd?.l && { indent: Math.round(style.pd.l / INDENT_PIXELS) }),
    ...(borders && { borders }),
  };
}

function bordersFromUniver(data: Nullable<IBorderData>): Style["borders"] {
  if (!data) return undefined;
  const sides = { top: data?.t, bottom: data?.b, left: data?.l, right: data?.r };
  const entries = Object.entries(sides).flatMap(([side, line]) => {
    if (!line?.s) return [];
    const style = Object.keys(UNIVER_BORDER).find((name) => UNIVER_BORDER[name] === line.s) ?? "thin";
    return [[side, { style, color: line.cl?.rgb ?? "#000000" }] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
