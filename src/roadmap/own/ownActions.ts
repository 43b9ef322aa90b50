/** Actions, deliverables and notes of a document that Trajectory wrote, with what stands below them. */
import type { Heading, ListItem, Nodes, RootContent } from "mdast";
import type { Action, Deliverable, Section } from "../../career/roadmap";
import type { DueMonth } from "../body/dueMonth";
import { exactText } from "../document/inlineText";
import { readDue } from "../writtenDue";
import { factOf, ownOf, type Part, type Reading, words } from "./ownParts";
import { ownEntry } from "./ownValues";

/** Where actions stand: the table of their own columns, and what their words say of when they are due. */
export interface Place {
  readonly table: "actions" | "notes";
  readonly due: DueMonth;
}

export function actions(
  nodes: readonly RootContent[],
  place: Place,
  reading: Reading,
  over?: string,
): readonly Action[] {
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
export function notes(nodes: readonly RootContent[], reading: Reading): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if (node.type === "code") {
      reading.seen.add(node);
      return [node.value];
    }
    if (node.type === "paragraph") return [words(node, reading)];
    return node.type === "list" ? node.children.map((item) => itemWords(item, reading)) : [];
  });
}

/** What stands in no field of the format: lists are actions in the group of their heading, everything else is notes. */
export function looseContent(
  parts: readonly Part[],
  place: Place,
  reading: Reading,
): Pick<Section, "actions" | "notes"> {
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

export function deliverable(item: ListItem, { due }: Place, reading: Reading): Deliverable {
  const text = itemWords(item, reading);
  return { text, dueMonth: readDue(text, attributesOf(item, reading).get("due"), due) };
}

export function items(nodes: readonly Nodes[]): readonly ListItem[] {
  return nodes.flatMap((node) => (node.type === "list" ? node.children : []));
}

export function entries(nodes: readonly RootContent[], reading: Reading): readonly string[] {
  return items(nodes).map((item) => itemWords(item, reading));
}

function itemWords(item: ListItem, reading: Reading): string {
  const first = item.children[0];
  return first?.type === "paragraph" ? words(first, reading) : "";
}

const attributeNames: ReadonlySet<string> = new Set(["group", "due", "links", "evidence", "note"]);

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
