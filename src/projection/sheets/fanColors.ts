import { sheetColors } from "../../career/sheetColors";

/** Colours of a fan's chart, `#RRGGBB`: the median, the edges where they are lines, and the two bands. */
export interface FanColors {
  readonly median: string;
  readonly edge: string;
  readonly inner: string;
  readonly outer: string;
}

/** Those of the sheets, or the person's colour of the scenario in the same strengths. */
export function fanColors(color: string | undefined): FanColors {
  if (color === undefined) {
    const { accent, mid, fanInner, fanOuter } = sheetColors;
    return { median: accent, edge: mid, inner: fanInner, outer: fanOuter };
  }
  return { median: color, edge: lighter(color, 0.2), inner: lighter(color, 0.5), outer: lighter(color, 0.8) };
}

/**
 * The colour mixed with white.
 *
 * @param white share of white, 0–1
 * @example lighter("#000000", 0.5) // "#808080"
 */
export function lighter(color: string, white: number): string {
  return color.replace(/[0-9A-Fa-f]{2}/g, (hex) => {
    const part = parseInt(hex, 16);
    return Math.round(part + (255 - part) * white)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  });
}
