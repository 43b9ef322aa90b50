import { isInRange, parseRange } from "hucre";
import type { SheetSnapshot, StyleSnapshot } from "../snapshot";
import { heightInPoints } from "./sizes";

/**
 * Heights in points, by 0-based row, of the rows that wrapped or large text makes higher than usual and whose height nobody has
 * set. Excel fits such rows itself when they are next edited; LibreOffice and other readers take what the file says.
 */
export function rowHeights(
  { cells, rowHeights: own, columnWidths, merges }: SheetSnapshot,
  styles: Readonly<Record<string, StyleSnapshot>>,
): ReadonlyMap<number, number> {
  const merged = merges.map(parseRange);
  const heights = new Map<number, number>();
  for (const { row, column, cell } of cells) {
    const { wrap = false, size = USUAL_SIZE, bold = false } = (cell.style && styles[cell.style]) || {};
    if (own[row] !== undefined || cell.value === null || cell.value === "" || (!wrap && size <= USUAL_SIZE)) continue;
    if (merged.some((range) => isInRange(row, column, range))) continue;
    const room = (columnWidths[column] ?? USUAL_WIDTH) - PADDING;
    const perLine = Math.max(1, Math.floor(room / (LETTER * (size / USUAL_SIZE) * (bold ? 1.1 : 1))));
    const lines = wrap
      ? String(cell.value)
          .split("\n")
          .reduce((sum, text) => sum + linesOf(text, perLine), 0)
      : 1;
    const height = heightInPoints(Math.min(MOST, Math.ceil(lines * USUAL_HEIGHT * (size / USUAL_SIZE))));
    if (height > heightInPoints(USUAL_HEIGHT)) heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  return heights;
}

/** Points of the default font; the rest are pixels. Letters are a little wider than Calibri's, as its stand-ins are. */
const USUAL_SIZE = 11;
const USUAL_HEIGHT = 20;
const USUAL_WIDTH = 64;
const PADDING = 5;
const LETTER = 6.6;
/** Excel's highest row, 409 points. */
const MOST = 545;

/** Lines that a text takes when whole words are moved to the next one. */
function linesOf(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > perLine) {
      lines++;
      used = 0;
    }
    lines += Math.floor(Math.max(0, word.length - 1) / perLine);
    used += (used > 0 ? 1 : 0) + (word.length % perLine || Math.min(word.length, perLine));
  }
  return lines;
}
