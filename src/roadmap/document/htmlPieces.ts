/** Raw HTML: its headings and summaries are heads, its items and tables lists and tables, the rest is text without tags. */
import type { Lines } from "../../career/roadmap";
import { oneLine } from "../text/oneLine";
import { boxOf } from "./checkBoxes";
import type { ListItem, TableRow, TextLine } from "./document";
import type { Piece } from "./pieces";
import { type Context, spanOf } from "./textLines";

export function htmlPieces(value: string, lines: Lines, context: Context): readonly Piece[] {
  const found: Piece[] = [];
  let [counted, reached] = [0, lines[0]];
  // Asked from the start to the end, so that no line is counted twice.
  const lineAt = (index: number) => {
    reached += newLines(value.slice(counted, index));
    counted = index;
    return reached;
  };
  let items: ListItem[] = [];
  const endList = () => {
    if (items.length > 0)
      found.push({ type: "content", content: { type: "list", ordered: false, items, lines: spanOf(items) } });
    items = [];
  };
  const addText = (from: number, to: number) => {
    const rest = value.slice(from, to);
    const first = lineAt(from);
    for (const comment of rest.matchAll(comments)) {
      const line = first + newLines(rest.slice(0, comment.index));
      const lastLine = line + newLines(comment[0]);
      const where = lastLine > line ? `Lines ${line}–${lastLine}` : `Line ${line}`;
      context.problems.push({ severity: "note", line, lastLine, message: `${where}: an HTML comment was left out.` });
    }
    const texts = stripTags(rest)
      .split("\n")
      .map((text, i) => plainLine(oneLine(text), first + i))
      .filter((line) => line.text !== "");
    if (texts.length === 0) return;
    endList();
    found.push({ type: "content", content: { type: "text", texts, lines: spanOf(texts) } });
  };
  let from = 0;
  for (const match of value.matchAll(told)) {
    addText(from, match.index);
    from = match.index + match[0].length;
    const line = lineAt(match.index);
    const { name, words = "", item, table } = match.groups ?? {};
    if (item !== undefined) {
      const made = htmlItem(item, line);
      if (made.text !== "") items.push(made);
      continue;
    }
    endList();
    const text = oneLine(stripTags(words));
    const level = name !== undefined && /^h/i.test(name) ? Number(name.slice(1)) : 7;
    if (table !== undefined) {
      const [header, ...rows] = htmlRows(table, line);
      if (header)
        found.push({
          type: "content",
          content: { type: "table", header: header.cells, rows, lines: [line, lineAt(from)] },
        });
    } else if (text !== "")
      found.push({
        type: "head",
        kind: level < 7 ? "heading" : "bold",
        level,
        head: plainLine(text, line),
        lines: [line, line],
      });
  }
  addText(from, value.length);
  endList();
  return found;
}

/** Headings, tables, and items up to the next of them or the end of their list. */
const told =
  /<(?<name>h[1-6]|summary)\b[^>]*>(?<words>[\s\S]*?)<\/\k<name>>|<table\b[^>]*>(?<table>[\s\S]*?)<\/table>|<li\b[^>]*>(?<item>[\s\S]*?)(?=<li\b|<\/?[uo]l\b|<h[1-6]\b|$)/gi;

function htmlItem(html: string, line: number): ListItem {
  const ticked = /<input\b[^>]*type=["']?checkbox[^>]*>/i.exec(html)?.[0];
  const text = oneLine(stripTags(html));
  const boxed = boxOf(text);
  return {
    ...plainLine(boxed?.rest ?? text, line),
    checked: boxed?.box.checked ?? (ticked === undefined ? null : /\bchecked\b/i.test(ticked)),
    inProgress: boxed?.box.inProgress ?? false,
    content: [],
    lines: [line, line],
  };
}

/** The first row is the header; what parts a cell are the ends of its items and paragraphs. */
function htmlRows(html: string, first: number): readonly TableRow[] {
  return [...html.matchAll(/<tr\b[^>]*>([\s\S]*?)(?=<tr\b|<\/table>|$)/gi)].map((row) => {
    const line = first + newLines(html.slice(0, row.index));
    const cells = [...(row[1] ?? "").matchAll(/<t[hd]\b[^>]*>([\s\S]*?)(?=<t[hd]\b|<\/tr>|$)/gi)];
    return { line, cells: cells.map((cell) => plainLine(cellText(cell[1] ?? ""), line)) };
  });
}

function cellText(html: string): string {
  const parts = html.split(/<(?:br|\/?(?:li|p|div|[uo]l))\b[^>]*>/i).map((part) => oneLine(stripTags(part)));
  return parts.filter((part) => part !== "").join("\n");
}

function plainLine(text: string, line: number): TextLine {
  return { text, links: [], strong: null, line };
}

const comments = /<!--[\s\S]*?(?:-->|$)/g;

function newLines(text: string): number {
  return text.match(/\n/g)?.length ?? 0;
}

function stripTags(html: string): string {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", "#39": "'" };
  return html
    .replace(comments, (comment) => comment.replace(/[^\n]/g, ""))
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => entities[name] ?? whole);
}
