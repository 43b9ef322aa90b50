/** A lone dash is empty. */
export function emptyCell(text: string): boolean {
  return /^[\s\-–—]*$/.test(text);
}
