/** Everything that is not a phase, kept under its own heading: actions from lists and tables, notes from the rest. */
import type { Section } from "../../career/roadmap";
import type { Block, Content, ListItem } from "../document/document";
import { insideLines } from "../document/insideLines";
import { cleanTitle } from "../heading/cleanTitle";
import type { FoundPhases } from "../phases/findPhases";
import type { Framing } from "./readFraming";
import { sectionBody } from "./sectionBody";

/** A section a heading; bold lines are groups of their section, and a heading over nothing is kept as an empty section. */
export function readSections(root: Block, found: FoundPhases, framing: Framing): readonly Section[] {
  const { members } = found;
  const phaseLines = new Set(members.map((member) => member.lines[0]));
  const inPhase = insideLines(members);
  const sections: Section[] = [];
  const walk = (block: Block) => {
    if (block.kind !== "document" && inPhase(block.head.line)) return;
    const content = withoutPhases(block.content, phaseLines, inPhase);
    const folds = (child: Block) => child.kind !== "heading" && !inPhase(child.head.line);
    const folded = block.blocks.filter(folds);
    const next = block.blocks.find((child) => !folds(child))?.lines[0];
    const title = block.kind === "document" ? framing.title : cleanTitle(block.head.text);
    const last = next === undefined ? block.lines[1] : Math.max(block.lines[0], next - 1);
    const first = block.kind === "document" ? (content[0]?.lines[0] ?? 1) : block.lines[0];
    const body = sectionBody(
      content,
      folded
        .filter((child) => next === undefined || child.lines[0] < next)
        .map((child) => trimmed(child, phaseLines, inPhase)),
    );
    const silent = block.kind === "document" || (block === framing.titleBlock && framing.lines.has(block.head.line));
    if (!silent || body.actions.length + body.notes.length > 0)
      sections.push({ title, ...body, lines: [first, Math.max(first, last)] });
    for (const child of block.blocks) if (!folds(child) || (next !== undefined && child.lines[0] > next)) walk(child);
  };
  walk(root);
  if (found.fence) walk(found.fence);
  return sections;
}

/** A bold line inside a section is a group of it. */
function trimmed(block: Block, phaseLines: ReadonlySet<number>, inPhase: (line: number) => boolean): Block {
  return {
    ...block,
    content: withoutPhases(block.content, phaseLines, inPhase),
    blocks: block.blocks.map((child) => trimmed(child, phaseLines, inPhase)),
  };
}

/** Lists lose the items that are phases, tables their rows; what is left around them stays. */
function withoutPhases(
  content: readonly Content[],
  phaseLines: ReadonlySet<number>,
  inPhase: (line: number) => boolean,
): readonly Content[] {
  if (phaseLines.size === 0) return content;
  return content.flatMap((piece): readonly Content[] => {
    switch (piece.type) {
      case "list": {
        const items = piece.items
          .filter((item) => !inPhase(item.line))
          .map((item): ListItem => ({ ...item, content: withoutPhases(item.content, phaseLines, inPhase) }));
        return items.length === 0 ? [] : [{ ...piece, items }];
      }
      case "table": {
        const rows = piece.rows.filter((row) => !inPhase(row.line));
        return rows.length === 0 && piece.rows.length > 0 ? [] : [{ ...piece, rows }];
      }
      case "code":
        return [...phaseLines].some((line) => line >= piece.lines[0] && line <= piece.lines[1]) ? [] : [piece];
      case "quote": {
        const inner = withoutPhases(piece.content, phaseLines, inPhase);
        return inner.length === 0 ? [] : [{ ...piece, content: inner }];
      }
      case "text":
        return [piece];
    }
  });
}
