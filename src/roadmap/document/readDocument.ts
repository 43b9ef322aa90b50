/** Markdown text → the blocks that the importer reads. */
import type { Root } from "mdast";
import type { Lines, RoadmapProblem } from "../../career/roadmap";
import { buildBlocks } from "./buildBlocks";
import type { Block } from "./document";
import { levelHeads } from "./levelHeads";
import { markdownTree } from "./markdownTree";
import { pieces } from "./pieces";
import { type Context, linesOf } from "./textLines";

export interface SourceDocument {
  readonly root: Block;
  /** Lines between the marks of a front matter, raw. */
  readonly frontMatter: { readonly text: string; readonly lines: Lines } | null;
  readonly problems: readonly RoadmapProblem[];
}

/** `lineOffset` is added to every line: for a plan that stands inside a fence of another document. */
export function readDocument(text: string, lineOffset = 0): SourceDocument {
  const tree = markdownTree(text);
  const context: Context = { offset: lineOffset, problems: [...tree.problems] };
  const front = tree.root.children.find((node) => node.type === "yaml" || (node.type as string) === "toml");
  const frontMatter = front && "value" in front ? { text: front.value, lines: linesOf(front, context) } : null;
  const nodes = tree.root.children.filter((node) => node !== front);
  return {
    root: levelHeads(buildBlocks(pieces(nodes, context), lastLine(tree.root, context))),
    frontMatter,
    problems: context.problems,
  };
}

function lastLine(root: Root, context: Context): number {
  return root.children.reduce((last, node) => Math.max(last, linesOf(node, context)[1]), context.offset + 1);
}
