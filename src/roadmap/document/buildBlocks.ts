/** Heads and contents in a row → blocks under blocks, by level. */
import type { Block, BlockKind, Content, TextLine } from "./document";
import type { Piece } from "./pieces";

export function buildBlocks(all: readonly Piece[], last: number): Block {
  const nowhere: TextLine = { text: "", links: [], strong: null, line: 1 };
  const stack: OpenBlock[] = [{ kind: "document", level: 0, head: nowhere, first: 1, content: [], blocks: [] }];
  const close = (before: number) => {
    const done = stack.pop();
    const parent = stack[stack.length - 1];
    if (!done) return;
    const { kind, level, head, content, blocks } = done;
    parent?.blocks.push({ kind, level, head, content, blocks, lines: [done.first, before] });
  };
  let end = 1;
  for (const piece of all) {
    if (piece.type === "head") {
      while ((stack[stack.length - 1]?.level ?? 0) >= piece.level) close(end);
      stack.push({
        kind: piece.kind,
        level: piece.level,
        head: piece.head,
        first: piece.lines[0],
        content: [],
        blocks: [],
      });
      end = piece.lines[1];
    } else {
      stack[stack.length - 1]?.content.push(piece.content);
      end = Math.max(end, piece.content.lines[1]);
    }
  }
  while (stack.length > 1) close(end);
  const document = stack[0];
  return {
    kind: "document",
    level: 0,
    head: nowhere,
    content: document?.content ?? [],
    blocks: document?.blocks ?? [],
    lines: [1, Math.max(end, last)],
  };
}

interface OpenBlock {
  readonly kind: BlockKind;
  readonly level: number;
  readonly head: TextLine;
  readonly first: number;
  readonly content: Content[];
  readonly blocks: Block[];
}
