import type { Lines } from "../../career/roadmap";

/** Tells whether a line lies in one of the parts, however many there are. */
export function insideLines(parts: readonly { readonly lines: Lines }[]): (line: number) => boolean {
  const last = parts.reduce((end, part) => Math.max(end, part.lines[1]), 0);
  const inside = new Uint8Array(last + 2);
  for (const { lines } of parts) inside.fill(1, lines[0], lines[1] + 1);
  return (line) => inside[line] === 1;
}
