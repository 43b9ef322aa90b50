/** A document that Trajectory wrote, cut at its headings; what has found a place is marked, so that nothing is lost unsaid. */
import type { Nodes, Paragraph, RootContent } from "mdast";
import type { Lines, OwnTable, OwnValues, Roadmap, RoadmapProblem } from "../../career/roadmap";
import { exactText } from "../document/inlineText";
import { ownEntry } from "./ownValues";

export interface Reading {
  /** Nodes whose words have found a place. */
  readonly seen: Set<Nodes>;
  readonly own: NonNullable<Roadmap["ownColumns"]>;
}

export interface Part {
  /** null for what stands before the first heading of the level. */
  readonly heading: string | null;
  readonly nodes: readonly RootContent[];
  readonly lines: Lines;
}

export const nothing: Part = { heading: null, nodes: [], lines: [1, 1] };

/** Parts under the headings of one level. */
export function partsOf(nodes: readonly RootContent[], depth: number, reading: Reading): readonly Part[] {
  const parts: { heading: string | null; nodes: RootContent[]; lines: [number, number] }[] = [];
  for (const node of nodes) {
    const [first, last] = [node.position?.start.line ?? 1, node.position?.end.line ?? 1];
    const open = parts[parts.length - 1];
    if (node.type === "heading" && node.depth === depth)
      parts.push({ heading: words(node, reading), nodes: [], lines: [first, last] });
    else if (open) {
      open.nodes.push(node);
      open.lines[1] = last;
    } else parts.push({ heading: null, nodes: [node], lines: [first, last] });
  }
  return parts[0]?.heading === null ? parts : [nothing, ...parts];
}

/** The words of a heading, paragraph or cell, which have found their place now. */
export function words(node: Extract<Nodes, { type: "heading" | "paragraph" | "tableCell" }>, reading: Reading): string {
  reading.seen.add(node);
  return exactText(node.children).text;
}

/** "**Objective:** …" paragraphs: strong words, then the value. */
export function factsOf(
  nodes: readonly RootContent[],
  names: readonly string[],
  reading: Reading,
): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const node of nodes) {
    const fact = node.type === "paragraph" ? factOf(node) : null;
    if (fact === null || !names.includes(fact.name)) continue;
    facts.set(fact.name, fact.value);
    reading.seen.add(node);
  }
  return facts;
}

/** "*Mood:* good" paragraphs, in columns of the person's own. */
export function ownOf(nodes: readonly RootContent[], table: OwnTable, reading: Reading): { readonly own?: OwnValues } {
  const entries = nodes.flatMap((node) => {
    const entry = node.type === "paragraph" ? ownEntry(node.children, reading.own[table] ?? []) : null;
    if (entry !== null) reading.seen.add(node);
    return entry === null ? [] : [entry];
  });
  return entries.length === 0 ? {} : { own: Object.fromEntries(entries) };
}

/** "**Objective:** …" */
export function factOf(node: Paragraph): { readonly name: string; readonly value: string } | null {
  const [strong, ...rest] = node.children;
  if (strong?.type !== "strong") return null;
  const name = /^(.+):$/.exec(exactText([strong]).text)?.[1];
  return name === undefined ? null : { name: name.toLowerCase(), value: exactText(rest).text.replace(/^ /, "") };
}

/** A problem for each line whose words have found no place. */
export function unread(
  nodes: readonly Nodes[],
  source: readonly string[],
  reading: Reading,
): readonly RoadmapProblem[] {
  const problems: RoadmapProblem[] = [];
  const look = (node: Nodes): void => {
    if (reading.seen.has(node) || node.type === "thematicBreak" || (node.type === "html" && isMarkup(node.value)))
      return;
    if (node.type !== "paragraph" && node.type !== "heading" && "children" in node) return node.children.forEach(look);
    const line = node.position?.start.line ?? 1;
    const words = (source[line - 1] ?? "").trim().slice(0, 60);
    problems.push({
      severity: "warning",
      line,
      message: `Line ${line}: "${words}" has no place in a roadmap as Trajectory writes it, and was left out; make it an action, or a paragraph under "#### Notes".`,
    });
  };
  nodes.forEach(look);
  return problems;
}

/** Tags and comments alone: nobody sees them. */
function isMarkup(html: string): boolean {
  return html.replace(/<!--[^]*?-->|<[^>]*>/g, "").trim() === "";
}
