import { type Area, contains, intersect, MAX_COLUMNS, MAX_ROWS } from "../../grid/area";
import type { ShiftDirection } from "../../grid/grid";

/**
 * Cells pushed aside, or closing a gap. `area` is what is inserted or deleted; what lies behind it moves: the same columns
 * below it ("down", "up"), or the same rows to its right ("right", "left").
 */
export interface Shift {
  readonly area: Area;
  readonly direction: ShiftDirection;
}

/** All cells that a shift touches: the area and what lies behind it to the end of the sheet. */
export function band({ area, direction }: Shift): Area {
  return isVertical(direction)
    ? { ...area, rows: MAX_ROWS - area.row }
    : { ...area, columns: MAX_COLUMNS - area.column };
}

/** What a shift does to a part of the sheet: leaves it, moves it whole or changes its length, or tears it apart. */
export function effect(shift: Shift, area: Area): "none" | "whole" | "torn" {
  if (intersect(band(shift), area) === undefined) return "none";
  return isAcross(shift, area) ? "whole" : "torn";
}

/**
 * Where cells stand afterwards, as Excel counts: a part that begins behind the area moves, one that has it inside becomes
 * longer or shorter, one that has been torn stays as it is. undefined when all of it has been deleted.
 */
export function shifted(area: Area, shift: Shift): Area | undefined {
  if (effect(shift, area) !== "whole") return area;
  const { area: at, direction } = shift;
  if (isVertical(direction)) {
    const span = moveSpan([area.row, area.rows], [at.row, at.rows], direction === "down", MAX_ROWS);
    return span && { ...area, row: span[0], rows: span[1] };
  }
  const span = moveSpan([area.column, area.columns], [at.column, at.columns], direction === "right", MAX_COLUMNS);
  return span && { ...area, column: span[0], columns: span[1] };
}

/** How far the cells behind the area go. */
export function distance({ area, direction }: Shift): { readonly rows: number; readonly columns: number } {
  switch (direction) {
    case "down":
      return { rows: area.rows, columns: 0 };
    case "up":
      return { rows: -area.rows, columns: 0 };
    case "right":
      return { rows: 0, columns: area.columns };
    case "left":
      return { rows: 0, columns: -area.columns };
  }
}

export function isVertical(direction: ShiftDirection): boolean {
  return direction === "down" || direction === "up";
}

/** Whether the part lies, across the direction of the shift, between the sides of the area. */
function isAcross({ area, direction }: Shift, part: Area): boolean {
  return isVertical(direction)
    ? contains({ ...area, row: 0, rows: MAX_ROWS }, part)
    : contains({ ...area, column: 0, columns: MAX_COLUMNS }, part);
}

type Span = readonly [start: number, length: number];

/** One dimension of `shifted`. A whole column stays one. */
function moveSpan([start, length]: Span, [at, count]: Span, inserts: boolean, limit: number): Span | undefined {
  if (length === limit) return [start, length];
  const end = start + length;
  if (inserts) {
    const first = start >= at ? start + count : start;
    const last = Math.min(end > at ? end + count : end, limit);
    return last > first ? [first, last - first] : undefined;
  }
  const closed = (edge: number): number => (edge <= at ? edge : Math.max(at, edge - count));
  return closed(end) > closed(start) ? [closed(start), closed(end) - closed(start)] : undefined;
}
