/** Reads what writeMarkdown wrote, exactly; headings of a person's own become sections. */
import type { ListItem, Nodes, Paragraph, PhrasingContent, RootContent, Table } from "mdast";
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
import { inlineText } from "./document/inlineText";
import { markdownTree } from "./document/markdownTree";
import { formatMark, partNames } from "./writeMarkdown";

/** null when the text does not name the format in its front matter. */
export function readOwnMarkdown(text: string): Roadmap | null {
  if (!new RegExp(`^---\\nformat: ${formatMark}\\n(?:.*\\n)*?---\\n`).test(text.slice(0, 2000))) return null;
  const nodes = markdownTree(text, true).root.children.filter((node) => node.type !== "yaml");
  const problems: RoadmapProblem[] = [];
  const [opening = { heading: null, nodes: [], lines: [1, 1] as Lines }, ...parts] = cut(nodes, 2);
  const titled = cut(opening.nodes, 1);
  const facts = factsOf(titled.flatMap((part) => part.nodes));
  const find = (name: string) =>
    parts
      .filter((part) => part.heading === name)
      .flatMap((part) => cut(part.nodes, 3).filter((entry) => entry.heading !== null));
  const own = parts.filter((part) => !Object.values<string | null>(partNames).includes(part.heading));
  const horizon = facts.get("horizon in months");
  return {
    title: titled.find((part) => part.heading !== null)?.heading ?? "Roadmap",
    objective: facts.get("objective") ?? null,
    endState: facts.get("end state") ?? null,
    startDate: facts.get("start date") ?? null,
    horizonMonths: horizon === undefined ? null : Number(horizon),
    currency: facts.get("currency") ?? null,
    phases: find(partNames.phases).map((part, i) => readPhase(part, i + 1)),
    paths: find(partNames.paths).map(readPath),
    ladders: find(partNames.ladders).map(readLadder),
    sections: [...find(partNames.sections), ...own].map(readSection),
    problems,
  };
}

interface Part {
  /** null for what stands before the first heading of the level. */
  readonly heading: string | null;
  readonly nodes: readonly RootContent[];
  readonly lines: Lines;
}

/** Parts under the headings of one level. */
function cut(nodes: readonly RootContent[], depth: number): readonly Part[] {
  const parts: { heading: string | null; nodes: RootContent[]; lines: [number, number] }[] = [];
  for (const node of nodes) {
    const [first, last] = [node.position?.start.line ?? 1, node.position?.end.line ?? 1];
    const open = parts[parts.length - 1];
    if (node.type === "heading" && node.depth === depth)
      parts.push({ heading: words(node.children), nodes: [], lines: [first, last] });
    else if (open) {
      open.nodes.push(node);
      open.lines[1] = last;
    } else parts.push({ heading: null, nodes: [node], lines: [first, last] });
  }
  return parts[0]?.heading === null ? parts : [{ heading: null, nodes: [], lines: [1, 1] }, ...parts];
}

function words(nodes: readonly PhrasingContent[]): string {
  return inlineText(nodes).text;
}

/** "**Objective:** …" paragraphs: strong words, then the value. */
function factsOf(nodes: readonly RootContent[]): ReadonlyMap<string, string> {
  return new Map(
    nodes.flatMap((node): [string, string][] => (node.type === "paragraph" ? (attribute(node) ?? []) : [])),
  );
}

function attribute(node: Paragraph): [[string, string]] | null {
  const [strong, ...rest] = node.children;
  if (strong?.type !== "strong") return null;
  const name = /^(.+):$/.exec(words([strong]))?.[1];
  return name === undefined ? null : [[name.toLowerCase(), words(rest)]];
}

function readPhase(part: Part, position: number): Phase {
  const [head, ...fields] = cut(part.nodes, 4);
  const facts = factsOf(head?.nodes ?? []);
  const named = /^Phase (-?\d+(?:\.\d+)?): ?([\s\S]*)$/.exec(part.heading ?? "");
  const months = /^(\d*)–(\d*)$/.exec(facts.get("months") ?? "");
  const field = (name: string) => fields.filter((one) => one.heading === name).flatMap((one) => one.nodes);
  const month = (text: string | undefined) => (text === undefined || text === "" ? null : Number(text));
  return {
    number: named?.[1] === undefined ? position : Number(named[1]),
    title: named?.[2] ?? part.heading ?? "",
    startMonth: month(months?.[1]),
    endMonth: month(months?.[2]),
    printedTime: facts.get("printed time") ?? "",
    goals: entries(field("Goals")),
    actions: actions(field("Actions")),
    deliverables: items(field("Deliverables")).map(deliverable),
    failureModes: entries(field("Failure modes")),
    rules: entries(field("Rules")),
    notes: notes(field("Notes")),
    payEvent: payEvent(facts.get("pay event")),
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

function entries(nodes: readonly RootContent[]): readonly string[] {
  return items(nodes).map((item) => itemWords(item));
}

function itemWords(item: ListItem): string {
  const first = item.children[0];
  return first?.type === "paragraph" ? words(first.children) : "";
}

function deliverable(item: ListItem): Deliverable {
  const due = attributesOf(item).get("due");
  return { text: itemWords(item), dueMonth: due === undefined ? null : Number(due.replace("month ", "")) };
}

function attributesOf(item: ListItem): ReadonlyMap<string, string> {
  return new Map(items(item.children).flatMap((child) => isAttribute(child) ?? []));
}

function isAttribute(item: ListItem): [[string, string]] | null {
  const first = item.children[0];
  return first?.type === "paragraph" && typeof item.checked !== "boolean" ? attribute(first) : null;
}

function actions(nodes: readonly RootContent[]): readonly Action[] {
  let group: string | undefined;
  return nodes.flatMap((node): readonly Action[] => {
    if (node.type === "heading") group = words(node.children);
    if (node.type === "thematicBreak") group = undefined;
    return node.type === "list" ? node.children.map((item) => action(item, group)) : [];
  });
}

function action(item: ListItem, over: string | undefined): Action {
  const text = itemWords(item);
  const mark = typeof item.checked === "boolean" ? null : /^\[([/-])\] ?/.exec(text);
  const found = attributesOf(item);
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
      .map((child) => action(child, undefined)),
    ...(mark?.[1] === "/" ? { inProgress: true } : {}),
    ...(mark?.[1] === "-" ? { skipped: true } : {}),
    ...(group === undefined ? {} : { group }),
    ...(links === undefined ? {} : { links: links.split(" ") }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Paragraphs and fences; a list of a person's own counts item by item. */
function notes(nodes: readonly RootContent[]): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if (node.type === "code") return [node.value];
    if (node.type === "paragraph") return [words(node.children)];
    return node.type === "list" ? node.children.map(itemWords) : [];
  });
}

function readSection(part: Part): Section {
  const [head, ...fields] = cut(part.nodes, 4);
  const field = (name: string) => fields.filter((one) => one.heading === name).flatMap((one) => one.nodes);
  const loose = head?.nodes ?? [];
  return {
    title: part.heading ?? "",
    actions: [...actions(field("Actions")), ...actions(loose)],
    notes: [...notes(field("Notes")), ...notes(loose.filter((node) => node.type !== "list"))],
    lines: part.lines,
  };
}

function cells(part: Part): readonly (readonly string[])[] {
  const table = part.nodes.find((node): node is Table => node.type === "table");
  return (table?.children.slice(1) ?? []).map((row) => row.children.map((cell) => words(cell.children)));
}

function readPath(part: Part): PayPath {
  const number = (text: string | undefined) => (text === undefined || text === "" ? null : Number(text));
  return {
    title: part.heading ?? "",
    stages: cells(part).map(([title = "", fromYear, toYear, min, max, open]) => ({
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

function readLadder(part: Part): Ladder {
  return {
    title: part.heading ?? "",
    levels: cells(part).map(([title = "", description = ""]) => ({ title, description })),
    lines: part.lines,
  };
}
