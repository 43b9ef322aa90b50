import type { Block } from "./document";

/** Every block reaches to the line before the next one; blank lines at its end are nobody's. */
export function settleLines(block: Block, source: readonly string[], until = source.length): Block {
  let last = until;
  while (last > block.lines[0] && (source[last - 1] ?? "").trim() === "") last--;
  const blocks = block.blocks.map((child, i) =>
    settleLines(child, source, (block.blocks[i + 1]?.lines[0] ?? last + 1) - 1),
  );
  return { ...block, blocks, lines: [block.lines[0], Math.max(block.lines[0], last)] };
}
