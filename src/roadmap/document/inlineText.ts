/** What a person reads of a piece of Markdown: its words without the marks, and the links behind them. */
import type { Nodes, PhrasingContent } from "mdast";

export interface InlineText {
  /**
   * Hard and soft line ends are "\n", and so are the ends of HTML's items and paragraphs; `inlineText` makes other white space one
   * space.
   */
  readonly text: string;
  readonly links: readonly string[];
}

export function inlineText(nodes: readonly Nodes[]): InlineText {
  const { text, links } = exactText(nodes);
  return { text: tidyLines(text), links };
}

/** As `inlineText`, with white space as it stands. */
export function exactText(nodes: readonly Nodes[]): InlineText {
  const links: string[] = [];
  const read = (node: Nodes): string => {
    if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
    if (node.type === "break") return "\n";
    if (node.type === "image") return node.alt ?? "";
    if (node.type === "html") {
      if (/^<(?:br|\/?(?:li|p|div|[uo]l))\b/i.test(node.value)) return "\n";
      return node.value.includes("\n") ? node.value.replace(/<[^>]*>/g, "") : "";
    }
    if (node.type === "link" && !node.url.startsWith("#")) links.push(node.url);
    return "children" in node ? (node.children as readonly Nodes[]).map(read).join("") : "";
  };
  return { text: nodes.map(read).join(""), links };
}

/** The strong words that open a line ("**Goal:** learn"), and what follows them on it; null where none do. */
export function strongOpening(nodes: readonly PhrasingContent[]): { strong: string; rest: string } | null {
  let i = 0;
  let lead = "";
  for (let node = nodes[i]; node && (node.type === "text" || node.type === "image"); node = nodes[++i]) {
    lead += node.type === "text" ? node.value : "";
    if (/[\p{L}\p{N}\n]/u.test(lead)) return null;
  }
  const strong = nodes[i];
  if (strong?.type !== "strong" && !(strong?.type === "emphasis" && strong.children[0]?.type === "strong")) return null;
  return { strong: inlineText([strong]).text, rest: inlineText(nodes.slice(i + 1)).text };
}

function tidyLines(text: string): string {
  return withoutWikiMarks(text)
    .split("\n")
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** "[[Python]] basics", "[[notes/python|Python]] basics" */
function withoutWikiMarks(text: string): string {
  return text.includes("[[") ? text.replace(/\[\[(?:[^\][|\n]{1,200}\|)?([^\][|\n]{1,200})\]\]/g, "$1") : text;
}
