/** One node of the tree with all that is under it → texts, lists, tables, fences and quotes. */
import type { BlockContent, DefinitionContent, ListItem as MarkdownItem, RootContent } from "mdast";
import { boxOf, markBehindBox } from "./checkBoxes";
import type { Content, ListItem, TableRow } from "./document";
import { htmlPieces } from "./htmlPieces";
import { paragraphContent } from "./plainList";
import { type Context, linesOf, textLine, textLines } from "./textLines";

/** [] for what shows nothing: rules, comments, references nobody sees. */
export function contentOf(node: BlockContent | DefinitionContent | RootContent, context: Context): readonly Content[] {
  const lines = linesOf(node, context);
  if (node.type === "paragraph") return paragraphContent(textLines(node, context));
  if (node.type === "heading") return [{ type: "text", texts: [textLine(node.children, lines[0])], lines }];
  if (node.type === "list")
    return listContent(
      node.ordered === true,
      node.children.map((item) => listItem(item, context)),
    );
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

/** Items without words of their own say nothing: what stands under them takes their place. */
function listContent(ordered: boolean, all: readonly ListItem[]): readonly Content[] {
  const found: Content[] = [];
  let items: ListItem[] = [];
  const flush = () => {
    const [first, last] = [items[0], items[items.length - 1]];
    if (first && last) found.push({ type: "list", ordered, items, lines: [first.lines[0], last.lines[1]] });
    items = [];
  };
  for (const item of all) {
    if (/[\p{L}\p{N}\p{S}]/u.test(item.text) || item.links.length > 0) items.push(item);
    else
      for (const piece of item.content) {
        if (piece.type === "list") items = items.concat(piece.items);
        else {
          flush();
          found.push(piece);
        }
      }
  }
  flush();
  return found;
}

function listItem(node: MarkdownItem, context: Context): ListItem {
  const lines = linesOf(node, context);
  const [first, ...others] = node.children;
  const opening =
    first?.type === "paragraph"
      ? textLines(first, context, true)
      : first?.type === "heading"
        ? [textLine(first.children, lines[0])]
        : [];
  const below = first === undefined || opening.length > 0 ? others : node.children;
  const head = opening[0] ?? { text: "", links: [], strong: null, line: lines[0] };
  const more = opening.slice(1);
  const own = node.checked === null || node.checked === undefined;
  const boxed = own ? boxOf(head.text) : null;
  const marked = own ? null : markBehindBox(head.text);
  const continued = paragraphContent(more);
  return {
    ...head,
    text: boxed?.rest ?? marked?.rest ?? head.text,
    checked: boxed?.box.checked ?? node.checked ?? null,
    inProgress: boxed?.box.inProgress ?? (node.checked !== true && marked?.inProgress === true),
    ...(boxed?.box.skipped ? { skipped: true } : {}),
    content: [...continued, ...below.flatMap((child) => contentOf(child, context))],
    lines,
  };
}
