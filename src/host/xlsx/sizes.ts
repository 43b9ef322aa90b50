/** Widths and heights: the snapshot counts pixels, a file counts characters of Calibri 11 (7 pixels each) and points. */

const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** 91 pixels → 13 characters; files keep 1/256 of a character. */
export function widthInCharacters(pixels: number): number {
  return Math.round((pixels / DIGIT_PIXELS) * 256) / 256;
}

export function widthInPixels(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS);
}

export function heightInPoints(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

export function heightInPixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}
