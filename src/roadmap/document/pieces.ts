/** Cuts the children of the tree into heads, which open a block, and the content between them. */
import type { Paragraph, RootContent } from "mdast";
import type { Lines } from "../../career/roadmap";
import { oneLine } from "../text/oneLine";
import { contentOf } from "./contentOf";
import type { BlockKind, Content, ListItem, TextLine } from "./document";
import { boldHead, timedLine } from "./headLines";
import { htmlPieces } from "./htmlPieces";
import { paragraphContent } from "./plainList";
import { type Context, linesOf, textLine, textLines } from "./textLines";

export type Piece =
  | {
      readonly type: "head";
      readonly kind: BlockKind;
      readonly level: number;
      readonly head: TextLine;
      readonly lines: Lines;
    }
  | { readonly type: "content"; readonly content: Content };

export function pieces(nodes: readonly RootContent[], context: Context): readonly Piece[] {
  const plain = nodes.reduce((count, node) => count + (node.type === "paragraph" ? timedLines(node, context) : 0), 0);
  return nodes.flatMap((node): readonly Piece[] => {
    if (node.type === "heading") {
      const head = textLine(node.children, linesOf(node, context)[0]);
      return [
        {
          type: "head",
          kind: "heading",
          level: node.depth,
          head: { ...head, text: oneLine(head.text) },
          lines: linesOf(node, context),
        },
      ];
    }
    if (node.type === "paragraph") return paragraphPieces(node, plain >= 2, context);
    if (node.type === "html") return htmlPieces(node.value, linesOf(node, context), context);
    return contentOf(node, context).flatMap((content): readonly Piece[] =>
      content.type === "list" ? listPieces(content) : [{ type: "content", content }],
    );
  });
}

/** A bold phase written right under an item, without a blank line, is a heading and no part of the item. */
function listPieces(list: Extract<Content, { type: "list" }>): readonly Piece[] {
  const found: Piece[] = [];
  let items: ListItem[] = [];
  const flush = () => {
    const [first, last] = [items[0], items[items.length - 1]];
    if (first && last)
      found.push({ type: "content", content: { ...list, items, lines: [first.lines[0], last.lines[1]] } });
    items = [];
  };
  for (const item of list.items) {
    const [text, ...others] = item.content;
    const head = text?.type === "text" && others.length === 0 ? text.texts[text.texts.length - 1] : undefined;
    if (text?.type !== "text" || !head || head.line !== item.lines[1] || !boldHead(head, false)) {
      items.push(item);
      continue;
    }
    const texts = text.texts.slice(0, -1);
    items.push({
      ...item,
      content: texts.length === 0 ? [] : [{ ...text, texts }],
      lines: [item.lines[0], head.line - 1],
    });
    flush();
    found.push({ type: "head", kind: "bold", level: 7, head, lines: [head.line, head.line] });
  }
  flush();
  return found;
}

/** A paragraph is text, unless its bold words, or a time that several paragraphs open with, make it a heading. */
function paragraphPieces(node: Paragraph, timedLinesAreHeads: boolean, context: Context): readonly Piece[] {
  const lines = textLines(node, context);
  const found: Piece[] = [];
  let texts: TextLine[] = [];
  const flush = () => {
    for (const content of paragraphContent(texts)) found.push({ type: "content", content });
    texts = [];
  };
  lines.forEach((line) => {
    const bold = boldHead(line, lines.length === 1);
    if (bold || (timedLinesAreHeads && timedLine(line))) {
      flush();
      found.push({
        type: "head",
        kind: bold ? "bold" : "line",
        level: bold ? 7 : 8,
        head: line,
        lines: [line.line, line.line],
      });
    } else texts.push(line);
  });
  flush();
  return found;
}

/** How many lines of a paragraph that opens with a time do so. */
function timedLines(node: Paragraph, context: Context): number {
  const lines = textLines(node, context);
  return timedLine(lines[0] ?? null) ? lines.filter(timedLine).length : 0;
}
