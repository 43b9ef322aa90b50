/** The column that many to the right: A shifted by 26 is AA. */
export function shifted(column: string, by: number): string {
  const index = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 + by;
  const first = Math.floor(index / 26) - 1;
  return (first >= 0 ? String.fromCharCode(65 + first) : "") + String.fromCharCode(65 + (index % 26));
}
