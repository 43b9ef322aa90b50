/** Nodes of running text → the lines a person reads, each with its place in the source. */
import type { Nodes, Paragraph, PhrasingContent } from "mdast";
import type { Lines, RoadmapProblem } from "../../career/roadmap";
import { oneLine } from "../text/oneLine";
import type { TextLine } from "./document";
import { inlineText, strongOpening } from "./inlineText";
import { unwrapped } from "./wrappedLines";

/** Where the text begins in the document, and what was noticed on the way. */
export interface Context {
  readonly offset: number;
  readonly problems: RoadmapProblem[];
}

/** A paragraph cut at its line ends, but not where a margin cut it. `item`: it opens a list item. */
export function textLines(node: Paragraph, context: Context, item = false): readonly TextLine[] {
  const start = linesOf(node, context)[0];
  const rows: PhrasingContent[][] = [[]];
  const soft = new Set<PhrasingContent[]>();
  const push = (child: PhrasingContent) => rows[rows.length - 1]?.push(child);
  for (const child of node.children) {
    if (child.type === "break" || (child.type === "html" && /^<br\b/i.test(child.value))) rows.push([]);
    else if (child.type === "text" && child.value.includes("\n")) {
      child.value.split("\n").forEach((value, i) => {
        if (i > 0) {
          const row: PhrasingContent[] = [];
          rows.push(row);
          soft.add(row);
        }
        push({ type: "text", value });
      });
    } else push(child);
  }
  let line = start;
  const lines = rows
    .map((row) => {
      const own = row.find((child) => child.position && child.type !== "text")?.position?.start.line;
      line = Math.max(line, own === undefined ? line : own + context.offset);
      const made = textLine(row, line);
      line++;
      return { ...made, text: oneLine(made.text), soft: soft.has(row) };
    })
    .filter((row) => row.text !== "");
  return unwrapped(lines, item);
}

/** Nodes of one line as a person reads them. */
export function textLine(nodes: readonly PhrasingContent[], line: number): TextLine {
  return { ...inlineText(nodes), strong: strongOpening(nodes), line };
}

/** First and last line of a node in the document. */
export function linesOf(node: Nodes, context: Context): Lines {
  const first = (node.position?.start.line ?? 1) + context.offset;
  return [first, (node.position?.end.line ?? first - context.offset) + context.offset];
}

/** From the first to the last of some lines. */
export function spanOf(lines: readonly TextLine[]): Lines {
  return [lines[0]?.line ?? 1, lines[lines.length - 1]?.line ?? 1];
}
