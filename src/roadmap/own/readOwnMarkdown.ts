/**
 * Reads what writeMarkdown wrote, exactly. What a person has added by hand finds a place where there is one: headings become sections,
 * in a phase groups of actions, and text becomes notes. Lines without a place go to the problems.
 */
import type { RootContent, Table } from "mdast";
import {
  type Ladder,
  type PayEvent,
  type PayPath,
  type Phase,
  phaseStatuses,
  type Review,
  type Roadmap,
  type Section,
} from "../../career/roadmap";
import { markdownTree } from "../document/markdownTree";
import { nothingPrinted, printedDue } from "../writtenDue";
import { actions, deliverable, entries, items, looseContent, notes, type Place } from "./ownActions";
import { factsOf, nothing, ownOf, type Part, partsOf, type Reading, unread, words } from "./ownParts";
import { readOwnColumnLines } from "./ownValues";
import { formatMark, partNames } from "./writeMarkdown";

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

const factNames = {
  plan: ["objective", "end state", "start date", "horizon in months", "currency"],
  phase: ["months", "printed time", "status", "pay event"],
  review: ["on", "held on", "what went well", "what changes"],
} as const;

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
