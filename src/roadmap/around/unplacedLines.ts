import type { Lines, Roadmap, RoadmapProblem } from "../../career/roadmap";

/** Non-blank source lines that no part of the roadmap claims, each as a problem: nothing is lost in silence. */
export function unplacedLines(
  roadmap: Roadmap,
  placed: ReadonlySet<number>,
  source: readonly string[],
  known: readonly RoadmapProblem[],
): readonly RoadmapProblem[] {
  const covered = new Uint8Array(source.length + 2);
  const cover = ([first, last]: Lines) => covered.fill(1, first, Math.min(last, source.length) + 1);
  for (const part of [...roadmap.phases, ...roadmap.sections, ...roadmap.paths, ...roadmap.ladders]) cover(part.lines);
  for (const line of placed) cover([line, line]);
  for (const { line, lastLine = line } of known) cover([line, lastLine]);
  const problems: RoadmapProblem[] = [];
  source.forEach((text, i) => {
    if (covered[i + 1] === 1 || text.trim() === "") return;
    const start = text.trim().slice(0, 60);
    problems.push({ severity: "note", line: i + 1, message: `Line ${i + 1}: "${start}" was not placed anywhere.` });
  });
  return problems;
}
