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
  OwnTable,
  OwnValues,
  PayEvent,
  PayPath,
  Phase,
  Review,
  Roadmap,
  RoadmapProblem,
  Section,
} from "../career/roadmap";
import { phaseStatuses } from "../career/roadmap";
import { exactText } from "./document/inlineText";
import { markdownTree } from "./document/markdownTree";
import { ownEntry, readOwnColumnLines } from "./ownValues";
import { formatMark, partNames } from "./writeMarkdown";
import type { DueMonth } from "./body/dueMonth";
import { nothingPrinted, printedDue, readDue } from "./writtenDue";

/** null when the text does not name the format in its front matter. */
export function readOwnMarkdown(text: string): Roadmap | null {
  const frontMatter = new RegExp(`^---\\nformat: ${formatMark}\\n((?:.*\\n)*?)---\\n`).exec(text.slice(0, 20_000))?.[1];
  if (frontMatter === undefined) return null;
  const reading: Reading = { seen: new Set(), own: readOwnColumnLines(frontMatter) };
  const nodes = markdownTree(text, true).root.children.filter((node) => node.type !== "yaml");
  const cut = (of: readonly RootContent[], depth: number) => partsOf(of, depth, reading);
  const [opening = nothing, ...parts] = cut(nodes, 2);
  const titled = cut(opening.nodes, 1);
  const facts = factsOf(
    titled.flatMap((part) => part.nodes),
    factNames.plan,
    reading,
  );
  const find = (name: string) =>
    parts
      .filter((part) => part.heading === name)
      .flatMap((part) => cut(part.nodes, 3).filter((entry) => entry.heading !== null));
  const own = parts.filter((part) => !Object.values<string | null>(partNames).includes(part.heading));
  const reviews = find(partNames.reviews);
  const horizon = facts.get("horizon in months");
  const roadmap = {
    title: titled.find((part) => part.heading !== null)?.heading ?? "Roadmap",
    objective: facts.get("objective") ?? null,
    endState: facts.get("end state") ?? null,
    startDate: facts.get("start date") ?? null,
    horizonMonths: horizon === undefined ? null : Number(horizon),
    currency: facts.get("currency") ?? null,
    phases: readPhases(find(partNames.phases), reading),
    paths: find(partNames.paths).map((part) => readPath(part, reading)),
    ladders: find(partNames.ladders).map((part) => readLadder(part, reading)),
    ...readReviews(reviews.filter(isReview), reading),
    ...(Object.keys(reading.own).length === 0 ? {} : { ownColumns: reading.own }),
    sections: [...find(partNames.sections), ...reviews.filter((part) => !isReview(part)), ...own].map((part) =>
      readSection(part, reading),
    ),
  };
  return { ...roadmap, problems: unread(nodes, text.split("\n"), reading) };
}

interface Reading {
  /** Nodes whose words have found a place. */
  readonly seen: Set<Nodes>;
  readonly own: NonNullable<Roadmap["ownColumns"]>;
}

/** A problem for each line whose words have not. */
function unread(nodes: readonly Nodes[], source: readonly string[], reading: Reading): readonly RoadmapProblem[] {
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

interface Part {
  /** null for what stands before the first heading of the level. */
  readonly heading: string | null;
  readonly nodes: readonly RootContent[];
  readonly lines: Lines;
}

const nothing: Part = { heading: null, nodes: [], lines: [1, 1] };

/** Parts under the headings of one level. */
function partsOf(nodes: readonly RootContent[], depth: number, reading: Reading): readonly Part[] {
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
function words(node: Extract<Nodes, { type: "heading" | "paragraph" | "tableCell" }>, reading: Reading): string {
  reading.seen.add(node);
  return exactText(node.children).text;
}

/** "**Objective:** …" paragraphs: strong words, then the value. */
function factsOf(
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
function ownOf(nodes: readonly RootContent[], table: OwnTable, reading: Reading): { readonly own?: OwnValues } {
  const entries = nodes.flatMap((node) => {
    const entry = node.type === "paragraph" ? ownEntry(node.children, reading.own[table] ?? []) : null;
    if (entry !== null) reading.seen.add(node);
    return entry === null ? [] : [entry];
  });
  return entries.length === 0 ? {} : { own: Object.fromEntries(entries) };
}

const factNames = {
  plan: ["objective", "end state", "start date", "horizon in months", "currency"],
  phase: ["months", "printed time", "status", "pay event"],
  review: ["on", "held on", "what went well", "what changes"],
} as const;

const attributeNames: ReadonlySet<string> = new Set(["group", "due", "links", "evidence", "note"]);

function factOf(node: Paragraph): { readonly name: string; readonly value: string } | null {
  const [strong, ...rest] = node.children;
  if (strong?.type !== "strong") return null;
  const name = /^(.+):$/.exec(exactText([strong]).text)?.[1];
  return name === undefined ? null : { name: name.toLowerCase(), value: exactText(rest).text.replace(/^ /, "") };
}

/** A heading without a number gets the next free one. */
function readPhases(parts: readonly Part[], reading: Reading): readonly Phase[] {
  const named = parts.map((part) => /^Phase (-?\d+(?:\.\d+)?): ?([\s\S]*)$/.exec(part.heading ?? ""));
  let last = Math.floor(Math.max(0, ...named.map((match) => Number(match?.[1] ?? 0))));
  return parts.map((part, i) => {
    const number = named[i]?.[1];
    return readPhase(part, { number: number === undefined ? ++last : Number(number), title: named[i]?.[2] }, reading);
  });
}

const fieldNames = ["Goals", "Actions", "Deliverables", "Failure modes", "Rules", "Notes"] as const;

function readPhase(
  part: Part,
  name: { readonly number: number; readonly title: string | undefined },
  reading: Reading,
): Phase {
  const [head = nothing, ...fields] = partsOf(part.nodes, 4, reading);
  const facts = factsOf(head.nodes, factNames.phase, reading);
  const beside = ownOf(head.nodes, "phases", reading);
  const months = /^(\d*)–(\d*)$/.exec(facts.get("months") ?? "");
  const month = (text: string | undefined) => (text === undefined || text === "" ? null : Number(text));
  const [startMonth, endMonth] = [month(months?.[1]), month(months?.[2])];
  const place: Place = { table: "actions", due: printedDue({ startMonth, endMonth }) };
  const field = (title: (typeof fieldNames)[number]) =>
    fields.filter((one) => one.heading === title).flatMap((one) => one.nodes);
  const loose = [head, ...fields.filter((one) => !fieldNames.some((title) => title === one.heading))];
  const own = looseContent(loose, place, reading);
  const status = phaseStatuses.find((one) => one.toLowerCase() === facts.get("status")?.toLowerCase());
  return {
    number: name.number,
    title: name.title ?? part.heading ?? "",
    startMonth,
    endMonth,
    printedTime: facts.get("printed time") ?? "",
    goals: entries(field("Goals"), reading),
    actions: [...actions(field("Actions"), place, reading), ...own.actions],
    deliverables: items(field("Deliverables")).map((item) => deliverable(item, place, reading)),
    failureModes: entries(field("Failure modes"), reading),
    rules: entries(field("Rules"), reading),
    notes: [...notes(field("Notes"), reading), ...own.notes],
    payEvent: payEvent(facts.get("pay event")),
    ...(status === undefined ? {} : { status }),
    ...beside,
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

function entries(nodes: readonly RootContent[], reading: Reading): readonly string[] {
  return items(nodes).map((item) => itemWords(item, reading));
}

function itemWords(item: ListItem, reading: Reading): string {
  const first = item.children[0];
  return first?.type === "paragraph" ? words(first, reading) : "";
}

/** Where actions stand: the table of their own columns, and what their words say of when they are due. */
interface Place {
  readonly table: "actions" | "notes";
  readonly due: DueMonth;
}

function deliverable(item: ListItem, { due }: Place, reading: Reading): Deliverable {
  const text = itemWords(item, reading);
  return { text, dueMonth: readDue(text, attributesOf(item, reading).get("due"), due) };
}

function attributesOf(item: ListItem, reading: Reading): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const child of items(item.children)) {
    const [paragraph] = child.children;
    const attribute = isAttribute(child);
    if (attribute === null || paragraph === undefined) continue;
    found.set(attribute.name, attribute.value);
    reading.seen.add(paragraph);
  }
  return found;
}

function isAttribute(item: ListItem): ReturnType<typeof factOf> {
  const first = item.children[0];
  const fact = first?.type === "paragraph" && typeof item.checked !== "boolean" ? factOf(first) : null;
  return fact !== null && attributeNames.has(fact.name) ? fact : null;
}

function actions(nodes: readonly RootContent[], place: Place, reading: Reading, over?: string): readonly Action[] {
  let group = over;
  let head: Heading | null = null;
  return nodes.flatMap((node): readonly Action[] => {
    if (node.type === "heading") [head, group] = [node, exactText(node.children).text];
    if (node.type === "thematicBreak") group = undefined;
    if (node.type !== "list") return [];
    if (head !== null) reading.seen.add(head);
    return node.children.map((item) => action(item, { ...place, group }, reading));
  });
}

function action(item: ListItem, place: Place & { readonly group: string | undefined }, reading: Reading): Action {
  const words = itemWords(item, reading);
  const mark = typeof item.checked === "boolean" ? null : /^\[([/-])\] ?/.exec(words);
  const text = mark ? words.slice(mark[0].length) : words;
  const found = attributesOf(item, reading);
  const group = found.get("group") ?? place.group;
  const links = found.get("links");
  const evidence = found.get("evidence");
  const note = found.get("note");
  const names = reading.own[place.table] ?? [];
  const own = items(item.children).filter(({ checked, children: [first] }) =>
    typeof checked === "boolean" || first?.type !== "paragraph" ? false : ownEntry(first.children, names) !== null,
  );
  return {
    text,
    done: item.checked === true,
    dueMonth: readDue(text, found.get("due"), place.due),
    children: items(item.children)
      .filter((child) => isAttribute(child) === null && !own.includes(child))
      .map((child) => action(child, { ...place, group: undefined }, reading)),
    ...(mark?.[1] === "/" ? { inProgress: true } : {}),
    ...(mark?.[1] === "-" ? { skipped: true } : {}),
    ...(group === undefined ? {} : { group }),
    ...(links === undefined ? {} : { links: links.split(" ") }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(note === undefined ? {} : { note }),
    ...ownOf(
      own.flatMap(({ children }) => children.slice(0, 1)),
      place.table,
      reading,
    ),
  };
}

/** Paragraphs and fences; a list of a person's own counts item by item. */
function notes(nodes: readonly RootContent[], reading: Reading): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if (node.type === "code") {
      reading.seen.add(node);
      return [node.value];
    }
    if (node.type === "paragraph") return [words(node, reading)];
    return node.type === "list" ? node.children.map((item) => itemWords(item, reading)) : [];
  });
}

function readSection(part: Part, reading: Reading): Section {
  const [head = nothing, ...fields] = partsOf(part.nodes, 4, reading);
  const field = (name: string) => fields.filter((one) => one.heading === name).flatMap((one) => one.nodes);
  const place: Place = { table: "notes", due: nothingPrinted };
  const beside = ownOf(head.nodes, "notes", reading);
  const loose = [head, ...fields.filter(({ heading }) => heading !== "Actions" && heading !== "Notes")];
  const own = looseContent(loose, place, reading);
  return {
    title: part.heading ?? "",
    actions: [...actions(field("Actions"), place, reading), ...own.actions],
    notes: [...notes(field("Notes"), reading), ...own.notes],
    ...beside,
    lines: part.lines,
  };
}

const reviewHeading = /^Review (\d+)$/;

function isReview({ heading }: Part): boolean {
  return reviewHeading.test(heading ?? "");
}

/** What a person has added below a review stands in no field of the log, and is told. */
function readReviews(parts: readonly Part[], reading: Reading): Pick<Roadmap, "reviews"> {
  const reviews = parts.map(({ heading, nodes }): Review => {
    const facts = factsOf(nodes, factNames.review, reading);
    const fact = <K extends string>(key: K, name: string) => {
      const value = facts.get(name);
      return value === undefined ? {} : ({ [key]: value } as Record<K, string>);
    };
    return {
      number: Number(reviewHeading.exec(heading ?? "")?.[1]),
      ...fact("on", "on"),
      ...fact("heldOn", "held on"),
      ...fact("wentWell", "what went well"),
      ...fact("changes", "what changes"),
      ...ownOf(nodes, "reviews", reading),
    };
  });
  return reviews.length === 0 ? {} : { reviews };
}

/** What stands in no field of the format: lists are actions in the group of their heading, everything else is notes. */
function looseContent(parts: readonly Part[], place: Place, reading: Reading): Pick<Section, "actions" | "notes"> {
  return {
    actions: parts.flatMap(({ heading, nodes }) => actions(nodes, place, reading, heading ?? undefined)),
    notes: parts.flatMap(({ heading, nodes }) => [
      ...(heading === null || nodes.some(({ type }) => type === "list") ? [] : [heading]),
      ...notes(
        nodes.filter((node) => node.type !== "list" && !reading.seen.has(node)),
        reading,
      ),
    ]),
  };
}

function cells(part: Part, reading: Reading): readonly (readonly string[])[] {
  const table = part.nodes.find((node): node is Table => node.type === "table");
  const [header, ...rows] = (table?.children ?? []).map((row) => row.children.map((cell) => words(cell, reading)));
  return header === undefined ? [] : rows;
}

function readPath(part: Part, reading: Reading): PayPath {
  const number = (text: string | undefined) => (text === undefined || text === "" ? null : Number(text));
  return {
    title: part.heading ?? "",
    stages: cells(part, reading).map(([title = "", fromYear, toYear, min, max, open]) => ({
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

function readLadder(part: Part, reading: Reading): Ladder {
  return {
    title: part.heading ?? "",
    levels: cells(part, reading).map(([title = "", description = ""]) => ({ title, description })),
    lines: part.lines,
  };
}
