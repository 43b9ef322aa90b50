/**
 * Reads what writeMarkdown wrote, exactly. What a person has added by hand finds a place where there is one: headings become sections,
 * in a phase groups of actions, and text becomes notes. Lines without a place go to the problems.
 */
import type { Heading, ListItem, Nodes, Paragraph, RootContent, Table } from "mdast";
import type {
  Action,
  Deliverable,
  Ladder,
  Lines,
  PayEvent,
  PayPath,
  Phase,
  Roadmap,
  RoadmapProblem,
  Section,
} from "../career/roadmap";
import { phaseStatuses } from "../career/roadmap";
import { exactText } from "./document/inlineText";
import { markdownTree } from "./document/markdownTree";
import { formatMark, partNames } from "./writeMarkdown";

/** null when the text does not name the format in its front matter. */
export function readOwnMarkdown(text: string): Roadmap | null {
  if (!new RegExp(`^---\\nformat: ${formatMark}\\n(?:.*\\n)*?---\\n`).test(text.slice(0, 2000))) return null;
  const nodes = markdownTree(text, true).root.children.filter((node) => node.type !== "yaml");
  const seen: Seen = new Set();
  const cut = (of: readonly RootContent[], depth: number) => partsOf(of, depth, seen);
  const [opening = nothing, ...parts] = cut(nodes, 2);
  const titled = cut(opening.nodes, 1);
  const facts = factsOf(
    titled.flatMap((part) => part.nodes),
    seen,
  );
  const find = (name: string) =>
    parts
      .filter((part) => part.heading === name)
      .flatMap((part) => cut(part.nodes, 3).filter((entry) => entry.heading !== null));
  const own = parts.filter((part) => !Object.values<string | null>(partNames).includes(part.heading));
  const horizon = facts.get("horizon in months");
  const roadmap = {
    title: titled.find((part) => part.heading !== null)?.heading ?? "Roadmap",
    objective: facts.get("objective") ?? null,
    endState: facts.get("end state") ?? null,
    startDate: facts.get("start date") ?? null,
    horizonMonths: horizon === undefined ? null : Number(horizon),
    currency: facts.get("currency") ?? null,
    phases: readPhases(find(partNames.phases), seen),
    paths: find(partNames.paths).map((part) => readPath(part, seen)),
    ladders: find(partNames.ladders).map((part) => readLadder(part, seen)),
    sections: [...find(partNames.sections), ...own].map((part) => readSection(part, seen)),
  };
  return { ...roadmap, problems: unread(nodes, text.split("\n"), seen) };
}

/** Nodes whose words have found a place. */
type Seen = Set<Nodes>;

/** A problem for each line whose words have not. */
function unread(nodes: readonly Nodes[], source: readonly string[], seen: Seen): readonly RoadmapProblem[] {
  const problems: RoadmapProblem[] = [];
  const look = (node: Nodes): void => {
    if (seen.has(node) || node.type === "thematicBreak" || (node.type === "html" && isMarkup(node.value))) return;
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

interface Part {
  /** null for what stands before the first heading of the level. */
  readonly heading: string | null;
  readonly nodes: readonly RootContent[];
  readonly lines: Lines;
}

const nothing: Part = { heading: null, nodes: [], lines: [1, 1] };

/** Parts under the headings of one level. */
function partsOf(nodes: readonly RootContent[], depth: number, seen: Seen): readonly Part[] {
  const parts: { heading: string | null; nodes: RootContent[]; lines: [number, number] }[] = [];
  for (const node of nodes) {
    const [first, last] = [node.position?.start.line ?? 1, node.position?.end.line ?? 1];
    const open = parts[parts.length - 1];
    if (node.type === "heading" && node.depth === depth)
      parts.push({ heading: words(node, seen), nodes: [], lines: [first, last] });
    else if (open) {
      open.nodes.push(node);
      open.lines[1] = last;
    } else parts.push({ heading: null, nodes: [node], lines: [first, last] });
  }
  return parts[0]?.heading === null ? parts : [nothing, ...parts];
}

/** The words of a heading, paragraph or cell, which have found their place now. */
function words(node: Extract<Nodes, { type: "heading" | "paragraph" | "tableCell" }>, seen: Seen): string {
  seen.add(node);
  return exactText(node.children).text;
}

/** "**Objective:** …" paragraphs: strong words, then the value. */
function factsOf(nodes: readonly RootContent[], seen: Seen): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const node of nodes) {
    const fact = node.type === "paragraph" ? factOf(node) : null;
    if (fact === null || !factNames.has(fact.name)) continue;
    facts.set(fact.name, fact.value);
    seen.add(node);
  }
  return facts;
}

const factNames: ReadonlySet<string> = new Set([
  ...["objective", "end state", "start date", "horizon in months", "currency"],
  ...["months", "printed time", "status", "pay event"],
]);

const attributeNames: ReadonlySet<string> = new Set(["group", "due", "links", "evidence", "note"]);

function factOf(node: Paragraph): { readonly name: string; readonly value: string } | null {
  const [strong, ...rest] = node.children;
  if (strong?.type !== "strong") return null;
  const name = /^(.+):$/.exec(exactText([strong]).text)?.[1];
  return name === undefined ? null : { name: name.toLowerCase(), value: exactText(rest).text.replace(/^ /, "") };
}

/** A heading without a number gets the next free one. */
function readPhases(parts: readonly Part[], seen: Seen): readonly Phase[] {
  const named = parts.map((part) => /^Phase (-?\d+(?:\.\d+)?): ?([\s\S]*)$/.exec(part.heading ?? ""));
  let last = Math.floor(Math.max(0, ...named.map((match) => Number(match?.[1] ?? 0))));
  return parts.map((part, i) => {
    const number = named[i]?.[1];
    return readPhase(part, { number: number === undefined ? ++last : Number(number), title: named[i]?.[2] }, seen);
  });
}

const fieldNames = ["Goals", "Actions", "Deliverables", "Failure modes", "Rules", "Notes"] as const;

function readPhase(
  part: Part,
  name: { readonly number: number; readonly title: string | undefined },
  seen: Seen,
): Phase {
  const [head = nothing, ...fields] = partsOf(part.nodes, 4, seen);
  const facts = factsOf(head.nodes, seen);
  const months = /^(\d*)–(\d*)$/.exec(facts.get("months") ?? "");
  const field = (title: (typeof fieldNames)[number]) =>
    fields.filter((one) => one.heading === title).flatMap((one) => one.nodes);
  const own = looseContent([head, ...fields.filter((one) => !fieldNames.some((title) => title === one.heading))], seen);
  const month = (text: string | undefined) => (text === undefined || text === "" ? null : Number(text));
  const status = phaseStatuses.find((one) => one.toLowerCase() === facts.get("status")?.toLowerCase());
  return {
    number: name.number,
    title: name.title ?? part.heading ?? "",
    startMonth: month(months?.[1]),
    endMonth: month(months?.[2]),
    printedTime: facts.get("printed time") ?? "",
    goals: entries(field("Goals"), seen),
    actions: [...actions(field("Actions"), seen), ...own.actions],
    deliverables: items(field("Deliverables")).map((item) => deliverable(item, seen)),
    failureModes: entries(field("Failure modes"), seen),
    rules: entries(field("Rules"), seen),
    notes: [...notes(field("Notes"), seen), ...own.notes],
    payEvent: payEvent(facts.get("pay event")),
    ...(status === undefined ? {} : { status }),
    lines: part.lines,
  };
}

function payEvent(text: string | undefined): PayEvent | null {
  const kind = /^(move|promotion)\b/.exec(text ?? "")?.[1];
  if (kind !== "move" && kind !== "promotion") return null;
  const number = (name: string) => {
    const found = new RegExp(`${name} (-?[\\d.e+-]+)`).exec(text ?? "")?.[1];
    return found === undefined ? null : Number(found);
  };
  const [raise, chance] = [number("raise"), number("chance")];
  return { kind, month: number("month"), ...(raise === null ? {} : { raise }), ...(chance === null ? {} : { chance }) };
}

function items(nodes: readonly Nodes[]): readonly ListItem[] {
  return nodes.flatMap((node) => (node.type === "list" ? node.children : []));
}

function entries(nodes: readonly RootContent[], seen: Seen): readonly string[] {
  return items(nodes).map((item) => itemWords(item, seen));
}

function itemWords(item: ListItem, seen: Seen): string {
  const first = item.children[0];
  return first?.type === "paragraph" ? words(first, seen) : "";
}

function deliverable(item: ListItem, seen: Seen): Deliverable {
  const due = attributesOf(item, seen).get("due");
  return { text: itemWords(item, seen), dueMonth: due === undefined ? null : Number(due.replace("month ", "")) };
}

function attributesOf(item: ListItem, seen: Seen): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const child of items(item.children)) {
    const [paragraph] = child.children;
    const attribute = isAttribute(child);
    if (attribute === null || paragraph === undefined) continue;
    found.set(attribute.name, attribute.value);
    seen.add(paragraph);
  }
  return found;
}

function isAttribute(item: ListItem): ReturnType<typeof factOf> {
  const first = item.children[0];
  const fact = first?.type === "paragraph" && typeof item.checked !== "boolean" ? factOf(first) : null;
  return fact !== null && attributeNames.has(fact.name) ? fact : null;
}

function actions(nodes: readonly RootContent[], seen: Seen, over?: string): readonly Action[] {
  let group = over;
  let head: Heading | null = null;
  return nodes.flatMap((node): readonly Action[] => {
    if (node.type === "heading") [head, group] = [node, exactText(node.children).text];
    if (node.type === "thematicBreak") group = undefined;
    if (node.type !== "list") return [];
    if (head !== null) seen.add(head);
    return node.children.map((item) => action(item, group, seen));
  });
}

function action(item: ListItem, over: string | undefined, seen: Seen): Action {
  const text = itemWords(item, seen);
  const mark = typeof item.checked === "boolean" ? null : /^\[([/-])\] ?/.exec(text);
  const found = attributesOf(item, seen);
  const group = found.get("group") ?? over;
  const due = found.get("due");
  const links = found.get("links");
  const evidence = found.get("evidence");
  const note = found.get("note");
  return {
    text: mark ? text.slice(mark[0].length) : text,
    done: item.checked === true,
    dueMonth: due === undefined ? null : Number(due.replace("month ", "")),
    children: items(item.children)
      .filter((child) => isAttribute(child) === null)
      .map((child) => action(child, undefined, seen)),
    ...(mark?.[1] === "/" ? { inProgress: true } : {}),
    ...(mark?.[1] === "-" ? { skipped: true } : {}),
    ...(group === undefined ? {} : { group }),
    ...(links === undefined ? {} : { links: links.split(" ") }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Paragraphs and fences; a list of a person's own counts item by item. */
function notes(nodes: readonly RootContent[], seen: Seen): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if (node.type === "code") {
      seen.add(node);
      return [node.value];
    }
    if (node.type === "paragraph") return [words(node, seen)];
    return node.type === "list" ? node.children.map((item) => itemWords(item, seen)) : [];
  });
}

function readSection(part: Part, seen: Seen): Section {
  const [head = nothing, ...fields] = partsOf(part.nodes, 4, seen);
  const field = (name: string) => fields.filter((one) => one.heading === name).flatMap((one) => one.nodes);
  const own = looseContent(
    [head, ...fields.filter(({ heading }) => heading !== "Actions" && heading !== "Notes")],
    seen,
  );
  return {
    title: part.heading ?? "",
    actions: [...actions(field("Actions"), seen), ...own.actions],
    notes: [...notes(field("Notes"), seen), ...own.notes],
    lines: part.lines,
  };
}

/** What stands in no field of the format: lists are actions in the group of their heading, everything else is notes. */
function looseContent(parts: readonly Part[], seen: Seen): Pick<Section, "actions" | "notes"> {
  return {
    actions: parts.flatMap(({ heading, nodes }) => actions(nodes, seen, heading ?? undefined)),
    notes: parts.flatMap(({ heading, nodes }) => [
      ...(heading === null || nodes.some(({ type }) => type === "list") ? [] : [heading]),
      ...notes(
        nodes.filter((node) => node.type !== "list" && !seen.has(node)),
        seen,
      ),
    ]),
  };
}

function cells(part: Part, seen: Seen): readonly (readonly string[])[] {
  const table = part.nodes.find((node): node is Table => node.type === "table");
  const [header, ...rows] = (table?.children ?? []).map((row) => row.children.map((cell) => words(cell, seen)));
  return header === undefined ? [] : rows;
}

function readPath(part: Part, seen: Seen): PayPath {
  const number = (text: string | undefined) => (text === undefined || text === "" ? null : Number(text));
  return {
    title: part.heading ?? "",
    stages: cells(part, seen).map(([title = "", fromYear, toYear, min, max, open]) => ({
      title,
      fromYear: number(fromYear),
      toYear: number(toYear),
      min: number(min),
      max: number(max),
      openMax: open === "yes",
    })),
    lines: part.lines,
  };
}

function readLadder(part: Part, seen: Seen): Ladder {
  return {
    title: part.heading ?? "",
    levels: cells(part, seen).map(([title = "", description = ""]) => ({ title, description })),
    lines: part.lines,
  };
}
