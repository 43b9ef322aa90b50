import type { Block, TextLine } from "../document/document";
import { insideLines } from "../document/insideLines";
import type { Candidate } from "../phases/candidates";

interface OutsideLine {
  readonly line: TextLine;
  readonly heading: boolean;
  readonly block: Block;
}

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
              : [];
      for (const line of lines) if (!inside(line.line)) found.push({ line, heading: false, block });
    }
    own.blocks.forEach((child) => walk(child, block));
  };
  walk(root, root);
  return found;
}

/** Blocks that hold phases, innermost first. */
export function ancestors(root: Block, members: readonly Candidate[]): readonly Block[] {
  const found: Block[] = [];
  const holds = (block: Block) =>
    members.some((member) => block.lines[0] < member.lines[0] && member.lines[1] <= block.lines[1]);
  const walk = (block: Block) => {
    for (const child of block.blocks) {
      if (members.some((member) => member.lines[0] === child.lines[0]) || !holds(child)) continue;
      found.unshift(child);
      walk(child);
    }
  };
  walk(root);
  return found;
}

/** The title and the headings around the plan. */
export function titles(root: Block, members: readonly Candidate[]): readonly TextLine[] {
  const inside = (block: Block) =>
    members.some((member) => block.lines[0] >= member.lines[0] && block.lines[1] <= member.lines[1]);
  const walk = (block: Block): readonly TextLine[] =>
    (block.kind === "heading" && block.level <= 2 && !inside(block) ? [block.head] : []).concat(
      block.blocks.flatMap((child) => [...walk(child)]),
    );
  return members.length === 0 ? walk(root).slice(0, 1) : walk(root);
}
