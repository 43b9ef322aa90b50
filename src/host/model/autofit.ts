import type { Place } from "./book";
import { numberFormat, shownValue } from "./cellValues";

export function autofitColumns(place: Place): void {
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

export function autofitRows(place: Place): void {
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

/** About one digit of the default font, and the cell's padding, in pixels. */
const DIGIT_PIXELS = 7;

const PADDING_PIXELS = 5;
