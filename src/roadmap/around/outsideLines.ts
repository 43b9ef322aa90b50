import type { Block, Content, TextLine } from "../document/document";
import { insideLines } from "../document/insideLines";
import type { Candidate } from "../phases/candidates";

interface OutsideLine {
  readonly line: TextLine;
  readonly heading: boolean;
  readonly block: Block;
}

/** Headings, paragraph lines, list items and pairs of a table that belong to no phase, in the document's order. */
export function outsideLines(root: Block, members: readonly Candidate[]): readonly OutsideLine[] {
  const inside = insideLines(members);
  const found: OutsideLine[] = [];
  const walk = (own: Block, over: Block) => {
    // A bold line parts a section: what stands under it is still said of the section.
    const block = own.kind === "bold" || own.kind === "line" ? over : own;
    if (own.kind !== "document" && !inside(own.head.line)) found.push({ line: own.head, heading: true, block: own });
    for (const piece of own.content) {
      const lines =
        piece.type === "text"
          ? piece.texts
          : piece.type === "list"
            ? piece.items
            : piece.type === "quote"
              ? piece.content.flatMap((one) => (one.type === "text" ? one.texts : []))
              : piece.type === "table"
                ? pairs(piece)
                : [];
      for (const line of lines) if (!inside(line.line)) found.push({ line, heading: false, block });
    }
    own.blocks.forEach((child) => walk(child, block));
  };
  walk(root, root);
  return found;
}

/** "Start Date | December 2, 2024": a table of two columns says of each name what stands beside it. */
function pairs({ header, rows }: Extract<Content, { type: "table" }>): readonly TextLine[] {
  if (header.length !== 2) return [];
  return rows.flatMap(({ cells: [name, said] }) =>
    name && said && name.text !== "" ? [{ ...said, text: `${name.text}: ${said.text}`, strong: null }] : [],
  );
}

/** Blocks that hold phases, innermost first. */
export function ancestors(root: Block, members: readonly Candidate[]): readonly Block[] {
  const found: Block[] = [];
  const starts = new Set(members.map(({ lines }) => lines[0]));
  const begun = startsUpTo(members);
  const walk = (block: Block) => {
    for (const child of block.blocks) {
      if (starts.has(child.lines[0]) || begun(child.lines[1]) === begun(child.lines[0])) continue;
      found.push(child);
      walk(child);
    }
  };
  walk(root);
  return found.reverse();
}

/** How many members begin up to a line. */
function startsUpTo(members: readonly Candidate[]): (line: number) => number {
  const last = members.reduce((end, { lines }) => Math.max(end, lines[0]), 0);
  const counts = new Uint32Array(last + 1);
  for (const { lines } of members) counts[lines[0]] = (counts[lines[0]] ?? 0) + 1;
  for (let line = 1; line <= last; line++) counts[line] = (counts[line] ?? 0) + (counts[line - 1] ?? 0);
  return (line) => counts[Math.min(line, last)] ?? 0;
}

/** The title and the headings around the plan. */
export function titles(root: Block, members: readonly Candidate[]): readonly TextLine[] {
  const inside = insideLines(members);
  const walk = (block: Block): readonly TextLine[] =>
    (block.kind === "heading" && block.level <= 2 && !inside(block.lines[0]) ? [block.head] : []).concat(
      block.blocks.flatMap((child) => [...walk(child)]),
    );
  return members.length === 0 ? walk(root).slice(0, 1) : walk(root);
}
