/** Raw HTML: its headings and summaries are heads, the rest is text without tags. */
import type { Lines } from "../../career/roadmap";

import { oneLine } from "../text/oneLine";
import type { Piece } from "./pieces";
import { type Context, spanOf } from "./textLines";

export function htmlPieces(value: string, lines: Lines, context: Context): readonly Piece[] {
  const found: Piece[] = [];
  const lineAt = (index: number) => lines[0] + (value.slice(0, index).match(/\n/g)?.length ?? 0);
  const addText = (from: number, to: number) => {
    const rest = value.slice(from, to);
    if (/<!--/.test(rest)) {
      const line = lineAt(from);
      context.problems.push({ severity: "note", line, message: `Line ${line}: an HTML comment was left out.` });
    }
    const texts = stripTags(rest)
      .split("\n")
      .map((text, i) => ({ text: oneLine(text), links: [], strong: null, line: lineAt(from) + i }))
      .filter((line) => line.text !== "");
    if (texts.length > 0) found.push({ type: "content", content: { type: "text", texts, lines: spanOf(texts) } });
  };
  let from = 0;
  for (const match of value.matchAll(htmlHeading)) {
    addText(from, match.index);
    from = match.index + match[0].length;
    const line = lineAt(match.index);
    const text = oneLine(stripTags(match[2] ?? ""));
    const level = /^h/i.test(match[1] ?? "") ? Number((match[1] ?? "").slice(1)) : 7;
    if (text !== "")
      found.push({
        type: "head",
        kind: level < 7 ? "heading" : "bold",
        level,
        head: { text, links: [], strong: null, line },
        lines: [line, line],
      });
  }
  addText(from, value.length);
  return found;
}

const htmlHeading = /<(h[1-6]|summary)\b[^>]*>([\s\S]*?)<\/\1>/gi;

function stripTags(html: string): string {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", "#39": "'" };
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ""))
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => entities[name] ?? whole);
}
