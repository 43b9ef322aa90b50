import type { Lines, Roadmap } from "../../career/roadmap";

/** Lines of pure markup (rules, fences, closing tags, items without words) go to the part before them, or after them where there is none. */
export function absorbMarkup(roadmap: Roadmap, placed: ReadonlySet<number>, source: readonly string[]): Roadmap {
  const parts = [...roadmap.phases, ...roadmap.sections];
  if (parts.length === 0) return roadmap;
  const covered = new Uint8Array(source.length + 2);
  for (const { lines } of [...parts, ...roadmap.paths, ...roadmap.ladders]) covered.fill(1, lines[0], lines[1] + 1);
  for (const line of placed) covered[line] = 1;
  const byEnd = [...parts].sort((a, b) => a.lines[1] - b.lines[1]);
  const moved = new Map<unknown, Lines>();
  let before: (typeof parts)[number] | undefined;
  let next = 0;
  source.forEach((text, i) => {
    const line = i + 1;
    for (let part = byEnd[next]; part && part.lines[1] < line; part = byEnd[++next]) before = part;
    if (covered[line] === 1 || text.trim() === "" || !markup.test(text)) return;
    const part = before ?? parts.reduce((first, one) => (one.lines[0] < first.lines[0] ? one : first));
    const [first, last] = moved.get(part) ?? part.lines;
    moved.set(part, [Math.min(first, line), Math.max(last, line)]);
  });
  const settle = <T extends { readonly lines: Lines }>(part: T): T => ({
    ...part,
    lines: moved.get(part) ?? part.lines,
  });
  return { ...roadmap, phases: roadmap.phases.map(settle), sections: roadmap.sections.map(settle) };
}

const markup = /^\s*(?:(?:`{3,}|~{3,})[\w-]*|[-*_=|:+#>\s]+|(?:[-*+]|\d{1,9}[.)])(?:\s+\[\s*\])?|(?:<[^>]*>\s*)+)\s*$/;
