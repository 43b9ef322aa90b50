/** Markdown → syntax tree with positions (CommonMark, GFM, front matter), in time that grows with the size alone. */
import type { Nodes, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import type { RoadmapProblem } from "../../career/roadmap";
import { opensWithFrontMatter } from "./frontMatter";
import { roughTree } from "./roughTree";
import { spacedHeads } from "./spacedHeads";

/** Beyond these the full grammar would take minutes; such a document is read line by line instead, and says so. */
const fullGrammar = { lines: 15_000, lineLength: 50_000, cells: 40_000, indent: 160, markersInARow: 30 } as const;

/** The parser slows down with the length of what it is given: it is fed sections of about so many lines. */
const linesAtATime = 300;

/** `exact` parses with the full grammar whatever the size. */
export function markdownTree(text: string, exact = false): { root: Root; problems: readonly RoadmapProblem[] } {
  const lines = spacedHeads(text.split("\n"));
  const reason = exact ? null : tooMuch(lines);
  if (reason !== null) {
    const message = `Line ${reason.line}: ${reason.what}; the document was read line by line, without Markdown's finer rules.`;
    return { root: roughTree(lines), problems: [{ severity: "warning", line: reason.line, message }] };
  }
  const children: RootContent[] = [];
  for (const part of parts(lines)) {
    const tree = parse(lines.slice(part.first, part.last).join("\n"), part.first === 0 && opensWithFrontMatter(lines));
    if (part.first > 0) shift(tree, part.first);
    for (const child of tree.children) children.push(child);
  }
  return { root: { type: "root", children }, problems: [] };
}

function tooMuch(lines: readonly string[]): { line: number; what: string } | null {
  if (lines.length > fullGrammar.lines)
    return { line: fullGrammar.lines, what: `the document has ${lines.length} lines` };
  const nested = new RegExp(
    `^(?:\\s*(?:[-*+>]|\\d{1,9}[.)])(?:\\s|(?=>))){${fullGrammar.markersInARow},}|^\\s*>{${fullGrammar.markersInARow},}`,
  );
  let cells = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    for (let bar = line.indexOf("|"); bar >= 0; bar = line.indexOf("|", bar + 1)) cells++;
    if (cells > fullGrammar.cells) return { line: i + 1, what: `the tables have more than ${fullGrammar.cells} cells` };
    if (line.length > fullGrammar.lineLength) return { line: i + 1, what: `the line has ${line.length} characters` };
    if (line.length > fullGrammar.indent && line.search(/\S/) > fullGrammar.indent)
      return { line: i + 1, what: "the list is nested very deep" };
    if (nested.test(line.slice(0, 500))) return { line: i + 1, what: "the list is nested very deep" };
  }
  return null;
}

function parse(text: string, withFrontMatter: boolean): Root {
  const front = withFrontMatter ? [frontmatter(["yaml", "toml"])] : [];
  const fromFront = withFrontMatter ? [frontmatterFromMarkdown(["yaml", "toml"])] : [];
  return fromMarkdown(text, { extensions: [gfm(), ...front], mdastExtensions: [gfmFromMarkdown(), ...fromFront] });
}

/** Cut before headings at the left margin (outside fences and comments), which end whatever stood before them. */
function parts(lines: readonly string[]): readonly { first: number; last: number }[] {
  const cuts = [0];
  let fence: string | null = null;
  let comment = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
      continue;
    }
    if (mark) fence = mark;
    if (line.includes("<!--")) comment = true;
    if (line.includes("-->")) comment = false;
    const last = cuts[cuts.length - 1] ?? 0;
    if (!comment && i - last >= linesAtATime && /^#{1,6}\s/.test(line)) cuts.push(i);
  }
  return cuts.map((first, i) => ({ first, last: cuts[i + 1] ?? lines.length }));
}

function shift(node: Nodes, by: number): void {
  const stack: Nodes[] = [node];
  for (let one = stack.pop(); one; one = stack.pop()) {
    if (one.position) {
      one.position.start.line += by;
      one.position.end.line += by;
    }
    if ("children" in one) for (const child of one.children as Nodes[]) stack.push(child);
  }
}
