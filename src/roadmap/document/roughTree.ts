/**
 * The outline of a document that is too large or too deep for the full grammar: headings, list items, tables, fences and
 * paragraphs, one look at each line.
 */
import type { List, ListItem, PhrasingContent, Root, RootContent, Table, TableRow } from "mdast";

/** Deeper items become siblings at this depth. */
const deepest = 150;

export function roughTree(lines: readonly string[]): Root {
  const root: Root = { type: "root", children: [] };
  let open: { indent: number; item: ListItem }[] = [];
  let fence: string | null = null;
  let code: string[] = [];
  let codeLine = 0;
  let blank = true;
  let table: Table | null = null;
  lines.forEach((line, i) => {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence)) {
        root.children.push({ type: "code", value: code.join("\n"), position: at(codeLine, i + 1) });
        fence = null;
      } else code.push(line);
      return;
    }
    if (mark) {
      [fence, code, codeLine, open] = [mark, [], i + 1, []];
      return;
    }
    if (line.trim() === "") {
      blank = true;
      table = null;
      return;
    }
    if (table !== null && line.includes("|")) {
      const width = table.children[0]?.children.length;
      if (!isRule(line)) table.children.push(row(line, i + 1, width));
      table.position = at(table.position?.start.line ?? i + 1, i + 1);
      return;
    }
    table = null;
    if (line.includes("|") && isRule(lines[i + 1] ?? "")) {
      open = [];
      table = { type: "table", children: [row(line, i + 1)], position: at(i + 1, i + 1) };
      root.children.push(table);
      return;
    }
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
    const item = /^(\s*)([-*+•]|\d{1,9}[.)])\s+(.*)$/.exec(line);
    if (heading?.[1]) {
      open = [];
      const depth = heading[1].length as 1 | 2 | 3 | 4 | 5 | 6;
      root.children.push({ type: "heading", depth, children: inline(heading[2] ?? ""), position: at(i + 1, i + 1) });
    } else if (/^\s{0,3}([-*_])(?:\s*\1){2,}\s*$/.test(line)) {
      open = [];
      root.children.push({ type: "thematicBreak", position: at(i + 1, i + 1) });
    } else if (item) {
      const indent = (item[1] ?? "").length;
      while (open.length > 0 && (open[open.length - 1]?.indent ?? 0) >= indent) open.pop();
      while (open.length > deepest) open.pop();
      const made = listItem(item[3] ?? "", i + 1);
      const siblings: RootContent[] = open[open.length - 1]?.item.children ?? root.children;
      const last = siblings[siblings.length - 1];
      const ordered = /\d/.test(item[2] ?? "");
      if (last?.type === "list" && last.ordered === ordered) {
        last.children.push(made);
        last.position = at(last.position?.start.line ?? i + 1, i + 1);
      } else siblings.push(listOf(made, ordered, i + 1));
      open.push({ indent, item: made });
    } else {
      const holder: RootContent[] = open[open.length - 1]?.item.children ?? root.children;
      const last = holder[holder.length - 1];
      if (!blank && last?.type === "paragraph") {
        last.children.push({ type: "text", value: "\n" }, ...inline(line));
        last.position = at(last.position?.start.line ?? i + 1, i + 1);
      } else {
        if (blank && !/^\s/.test(line)) open = [];
        const into: RootContent[] = open[open.length - 1]?.item.children ?? root.children;
        into.push({ type: "paragraph", children: inline(line), position: at(i + 1, i + 1) });
      }
    }
    blank = false;
  });
  if (fence !== null)
    root.children.push({ type: "code", value: code.join("\n"), position: at(codeLine, lines.length) });
  return root;
}

/** The line of dashes under a table's header. */
function isRule(line: string): boolean {
  return line.includes("|") && line.includes("-") && /^[\s|:-]+$/.test(line);
}

/** Cells beyond the header's are dropped, as GFM does. */
function row(line: string, lineNumber: number, width?: number): TableRow {
  const cells = line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(/(?<!\\)\|/, width);
  return {
    type: "tableRow",
    children: cells.map((cell) => ({
      type: "tableCell",
      children: inline(cell.trim().replace(/\\\|/g, "|")),
      position: at(lineNumber, lineNumber),
    })),
    position: at(lineNumber, lineNumber),
  };
}

function listOf(item: ListItem, ordered: boolean, line: number): List {
  return { type: "list", ordered, spread: false, children: [item], position: at(line, line) };
}

function listItem(text: string, line: number): ListItem {
  const box = /^\[([ xX])\]\s+(.*)$/.exec(text);
  const words = box?.[2] ?? text;
  return {
    type: "listItem",
    checked: box ? box[1] !== " " : null,
    spread: false,
    children: [{ type: "paragraph", children: inline(words), position: at(line, line) }],
    position: at(line, line),
  };
}

/** Strong text at the start keeps its meaning as a label or heading; other marks are taken off. */
function inline(text: string): PhrasingContent[] {
  const short =
    text.length > 20_000 ? text : text.replace(/\[([^\]]{1,300})\]\([^)\s]{1,500}\)/g, "$1").replace(/`/g, "");
  const strong = /^(?:\*\*|__)(.{1,300}?)(?:\*\*|__)(.*)$/.exec(short);
  if (!strong) return [{ type: "text", value: short.replace(/\*\*/g, "") }];
  return [
    { type: "strong", children: [{ type: "text", value: strong[1] ?? "" }] },
    { type: "text", value: (strong[2] ?? "").replace(/\*\*/g, "") },
  ];
}

function at(
  first: number,
  last: number,
): { start: { line: number; column: number }; end: { line: number; column: number } } {
  return { start: { line: first, column: 1 }, end: { line: last, column: 1 } };
}
