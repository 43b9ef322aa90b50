/** Markdown text → the blocks that the importer reads. */
import type {
  BlockContent,
  DefinitionContent,
  ListItem as MarkdownItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from "mdast";
import type { Lines, RoadmapProblem } from "../career/roadmap";
import type { Block, BlockKind, Content, ListItem, TableRow, TextLine } from "./document";
import { inlineText, oneLine, strongOpening } from "./inlineText";
import { labelOf } from "./labelOf";
import { markdownTree } from "./markdownTree";
import { readHead } from "./readHead";

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
    root: buildBlocks(pieces(nodes, context), lastLine(tree.root, context)),
    frontMatter,
    problems: context.problems,
  };
}

interface Context {
  readonly offset: number;
  readonly problems: RoadmapProblem[];
}

type Piece =
  | {
      readonly type: "head";
      readonly kind: BlockKind;
      readonly level: number;
      readonly head: TextLine;
      readonly lines: Lines;
    }
  | { readonly type: "content"; readonly content: Content };

function pieces(nodes: readonly RootContent[], context: Context): readonly Piece[] {
  const plain = nodes.filter((node) => node.type === "paragraph" && timedLine(firstLine(node, context))).length;
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
    if (texts.length > 0) found.push({ type: "content", content: { type: "text", texts, lines: spanOf(texts) } });
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

function boldHead(line: TextLine, alone: boolean): boolean {
  if (!line.strong || line.text.length > 160) return false;
  const head = readHead(line.text);
  const timed =
    head.phase !== null || (head.time !== null && head.time.place !== "tail" && head.time.printed.kind !== "duration");
  if (labelOf(line.strong.strong) && !timed) return false;
  const bare = !/[\p{L}\p{N}]/u.test(line.strong.rest);
  if (bare && alone) return !/[.!?。]$/.test(line.strong.strong) || line.strong.strong.length < 60;
  if (head.phase !== null || head.time?.place === "start") return true;
  return alone && head.time !== null && head.time.place === "bracket" && line.text.length < 120;
}

function timedLine(line: TextLine | null): boolean {
  if (!line || line.text.length > 120) return false;
  const head = readHead(line.text);
  return head.phase?.strong === true || (head.time?.place === "start" && head.time.printed.kind !== "duration");
}

function firstLine(node: Paragraph, context: Context): TextLine | null {
  return textLines(node, context)[0] ?? null;
}

const htmlHeading = /<(h[1-6]|summary)\b[^>]*>([\s\S]*?)<\/\1>/gi;

function htmlPieces(value: string, lines: Lines, context: Context): readonly Piece[] {
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

function stripTags(html: string): string {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", "#39": "'" };
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ""))
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => entities[name] ?? whole);
}

function contentOf(node: BlockContent | DefinitionContent | RootContent, context: Context): readonly Content[] {
  const lines = linesOf(node, context);
  if (node.type === "paragraph") return [{ type: "text", texts: textLines(node, context), lines }];
  if (node.type === "heading") return [{ type: "text", texts: [textLine(node.children, lines[0])], lines }];
  if (node.type === "list")
    return [
      {
        type: "list",
        ordered: node.ordered === true,
        items: node.children.map((item) => listItem(item, context)),
        lines,
      },
    ];
  if (node.type === "table") {
    const [header, ...rows] = node.children.map((row): TableRow => ({
      line: linesOf(row, context)[0],
      cells: row.children.map((cell) => textLine(cell.children, linesOf(row, context)[0])),
    }));
    return [{ type: "table", header: header?.cells ?? [], rows, lines }];
  }
  if (node.type === "code")
    return [{ type: "code", language: (node.lang ?? "").toLowerCase(), value: node.value, lines }];
  if (node.type === "blockquote")
    return [{ type: "quote", content: node.children.flatMap((child) => contentOf(child, context)), lines }];
  if (node.type === "html")
    return htmlPieces(node.value, lines, context).map((piece) =>
      piece.type === "content" ? piece.content : { type: "text", texts: [piece.head], lines: piece.lines },
    );
  if (node.type === "footnoteDefinition") return node.children.flatMap((child) => contentOf(child, context));
  if (node.type === "definition")
    return [
      {
        type: "text",
        texts: [{ text: node.label ?? node.identifier, links: [node.url], strong: null, line: lines[0] }],
        lines,
      },
    ];
  return [];
}

/** "[✔️]" and "[/]" are boxes too, as are check marks that open an item. */
const otherBoxes: readonly {
  readonly mark: RegExp;
  readonly checked: boolean;
  readonly inProgress: boolean;
  readonly skipped?: boolean;
}[] = [
  { mark: /^\[\s*(?:x|X|✔️?|✓|✅|☑️?|√|done)\s*\]\s*/u, checked: true, inProgress: false },
  { mark: /^\[\s*(?:\/|~|>|🔄|⏳|🚧)\s*\]\s*/u, checked: false, inProgress: true },
  { mark: /^\[\s*-\s*\]\s*/u, checked: false, inProgress: false, skipped: true },
  { mark: /^\[\s*\](?:\s+|$)/u, checked: false, inProgress: false },
  { mark: /^(?:☐|⬜️?|🔲|◻️?|□)\s*/u, checked: false, inProgress: false },
  { mark: /^(?:☑️?|✅|✔️?|🗹|☒)\s+/u, checked: true, inProgress: false },
];

function listItem(node: MarkdownItem, context: Context): ListItem {
  const lines = linesOf(node, context);
  const [first, ...others] = node.children;
  const opening =
    first?.type === "paragraph"
      ? textLines(first, context)
      : first?.type === "heading"
        ? [textLine(first.children, lines[0])]
        : [];
  const below = first === undefined || opening.length > 0 ? others : node.children;
  const head = opening[0] ?? { text: "", links: [], strong: null, line: lines[0] };
  const more = opening.slice(1);
  const box =
    node.checked === null || node.checked === undefined
      ? otherBoxes.find(({ mark }) => mark.test(head.text))
      : undefined;
  const continued: readonly Content[] = more.length > 0 ? [{ type: "text", texts: more, lines: spanOf(more) }] : [];
  return {
    ...head,
    text: box ? head.text.replace(box.mark, "") : head.text,
    checked: box ? box.checked : (node.checked ?? null),
    inProgress: box?.inProgress ?? false,
    ...(box?.skipped === true ? { skipped: true } : {}),
    content: [...continued, ...below.flatMap((child) => contentOf(child, context))],
    lines,
  };
}

function textLine(nodes: readonly PhrasingContent[], line: number): TextLine {
  return { ...inlineText(nodes), strong: strongOpening(nodes), line };
}

/** A paragraph cut at its line ends, soft and hard. */
function textLines(node: Paragraph, context: Context): readonly TextLine[] {
  const start = linesOf(node, context)[0];
  const rows: PhrasingContent[][] = [[]];
  const push = (child: PhrasingContent) => rows[rows.length - 1]?.push(child);
  for (const child of node.children) {
    if (child.type === "break" || (child.type === "html" && /^<br\b/i.test(child.value))) rows.push([]);
    else if (child.type === "text" && child.value.includes("\n")) {
      child.value.split("\n").forEach((value, i) => {
        if (i > 0) rows.push([]);
        push({ type: "text", value });
      });
    } else push(child);
  }
  let line = start;
  return rows
    .map((row) => {
      const own = row.find((child) => child.position && child.type !== "text")?.position?.start.line;
      line = Math.max(line, own === undefined ? line : own + context.offset);
      const made = textLine(row, line);
      line++;
      return { ...made, text: oneLine(made.text) };
    })
    .filter((row) => row.text !== "");
}

function linesOf(node: Nodes, context: Context): Lines {
  const first = (node.position?.start.line ?? 1) + context.offset;
  return [first, (node.position?.end.line ?? first - context.offset) + context.offset];
}

function spanOf(lines: readonly TextLine[]): Lines {
  return [lines[0]?.line ?? 1, lines[lines.length - 1]?.line ?? 1];
}

function lastLine(root: Root, context: Context): number {
  return root.children.reduce((last, node) => Math.max(last, linesOf(node, context)[1]), context.offset + 1);
}

interface OpenBlock {
  readonly kind: BlockKind;
  readonly level: number;
  readonly head: TextLine;
  readonly first: number;
  readonly content: Content[];
  readonly blocks: Block[];
}

function buildBlocks(all: readonly Piece[], last: number): Block {
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
