/** "### Month 2" under "## Month 1" is its neighbour, whatever the levels of the two headings say. */
import { readHead } from "../heading/readHead";
import type { Block } from "./document";

/** The blocks with headings that count on from the heading above them put beside it. */
export function levelHeads(block: Block): Block {
  return block.blocks.length === 0 ? block : { ...block, blocks: block.blocks.map(levelHeads).flatMap(besideOwn) };
}

function besideOwn(block: Block): readonly Block[] {
  const own = block.blocks.length === 0 ? null : countOf(block);
  const counts = (child: Block) => (own !== null && countOf(child)?.what === own.what ? countOf(child) : null);
  const at = block.blocks.findIndex((child) => own !== null && counts(child)?.from === own.to + 1);
  const moved = at === -1 ? [] : block.blocks.slice(at);
  const [first] = moved;
  if (!first || !moved.every((child) => child.level === first.level && counts(child) !== null)) return [block];
  return [
    { ...block, blocks: block.blocks.slice(0, at), lines: [block.lines[0], first.lines[0] - 1] },
    ...moved.map((child) => ({ ...child, level: block.level })),
  ];
}

interface Count {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/** What a heading counts, a phase or a unit of time, and up to where. */
function countOf(block: Block): Count | null {
  if (block.kind !== "heading") return null;
  const { phase, time } = readHead(block.head.text);
  if (phase?.strong && phase.number !== null) return { what: "phase", from: phase.number, to: phase.number };
  if (time?.place !== "start" || time.printed.kind !== "position" || time.printed.to === null) return null;
  return { what: time.printed.unit, from: time.printed.from, to: time.printed.to };
}
