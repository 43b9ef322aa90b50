/** Everything in a document that could be one phase of a plan: a block, a list item, a table row or a bar of a Gantt chart. */
import type { Lines } from "../../career/roadmap";
import type { Block, Content, ListItem, TextLine } from "../document/document";
import { type AmongSiblings, type Head, readHead } from "../heading/readHead";
import { findTimes } from "../time/findTimes";
import type { PrintedTime } from "../time/printedTime";
import { partsPerUnit } from "../time/units";
import { mostly } from "./mostly";
import { type Beneath, timeBeneath } from "./timeBeneath";

/** What a phase would be made of, whatever carried it. */
export interface Candidate {
  readonly head: Head;
  /** From the head, or from a label or line right under it. */
  readonly time: PrintedTime | null;
  readonly printedTime: string;
  readonly number: number | null;
  readonly title: string;
  readonly content: readonly Content[];
  readonly blocks: readonly Block[];
  /** What the head's line says after its bold words. */
  readonly remainder: TextLine | null;
  readonly row: RowCells | null;
  readonly lines: Lines;
  /** Task-list state of an item that is itself the phase. */
  readonly checked: boolean | null;
  readonly links: readonly string[];
}

/** The cells of a table row that are neither time nor title, with their headers. */
export interface RowCells {
  readonly cells: readonly { readonly header: string; readonly cell: TextLine }[];
}

/**
 * Siblings read together. Beside two or more that stand in a month, "May" and "March" are months too; where the days of different
 * months only count the siblings, they are their numbers. Lengths that name the siblings are their times. `weeks`: the document speaks
 * of weeks by a word with S, so that "S1" is one where the siblings are counted that way.
 */
export function readSiblings<T>(
  all: readonly T[],
  read: (one: T, among?: AmongSiblings) => Candidate,
  weeks = false,
): readonly Candidate[] {
  const found = all.map((one) => read(one));
  if (spanNames(found)) return all.map((one) => read(one, { spans: true }));
  if (weeks && mostly(found, letteredWeek)) return all.map((one) => read(one, { weeks }));
  const dated = found.flatMap(({ time }) => (time?.kind === "date" && time.unit === "month" ? time : []));
  if (dated.length < 2) return found;
  const numbered =
    dated.length > 2 &&
    dated.every((time, i) => time.day === i + 1 && time.from !== dated[i - 1]?.from && !time.ranged);
  return all.map((one, i) => (found[i]?.time && !numbered ? found[i] : read(one, { months: true, numbered })));
}

/** "S1", "S3-S4" before a title, and no time. */
function letteredWeek({ time, title }: Candidate): boolean {
  return time === null && /^S\d{1,2}(?![\p{L}\p{N}])/u.test(title);
}

/**
 * "30-day goals", "60-day goals", "90-day goals", or five years, three and one, planned backwards: three or more neighbours that are
 * named by how far they reach.
 */
function spanNames(all: readonly Candidate[]): boolean {
  const reach = all.flatMap(({ head, time }) => {
    const [first] = time === null && /^[^\s-]+-\p{L}/u.test(head.title) ? findTimes(head.title) : [];
    return first?.adjective && !first.ranged && first.start === 0 ? [first.from * partsPerUnit[first.unit]] : [];
  });
  const rises = (all: readonly number[]) => all.every((parts, i) => parts > (all[i - 1] ?? 0));
  return reach.length > 2 && (rises(reach) || rises([...reach].reverse()));
}

/** The time stands in the head, or right under it. */
export function blockCandidate(block: Block, among?: AmongSiblings): Candidate {
  const head = headOf(block.head, among);
  const own = head.head.time;
  const below =
    own === null || own.place === "tail" || own.printed.upTo ? timeBeneath(block.content, block.blocks) : null;
  // "Next 6 months" over dated quarters: the quarters say which months.
  const beneath = own?.printed.upTo && below?.printed.kind !== "date" ? null : below;
  return fill(head, beneath, {
    content: block.content,
    blocks: block.blocks,
    lines: block.lines,
    checked: null,
    links: block.head.links,
  });
}

/** A list item with the list below it. */
export function itemCandidate(item: ListItem, among?: AmongSiblings): Candidate {
  const head = item.content.length > 0 ? headOf(item, among) : named(headOf(item, among), item);
  const beneath = head.head.time === null ? timeBeneath(item.content, []) : null;
  return fill(head, beneath, {
    content: item.content,
    blocks: [],
    lines: item.lines,
    checked: item.checked,
    links: item.links,
  });
}

interface ReadLine {
  readonly head: Head;
  readonly remainder: TextLine | null;
}

/** Bold words with a title of their own are the head, and the rest of the line belongs to the phase. */
function headOf(line: TextLine, among: AmongSiblings | undefined): ReadLine {
  const whole = readHead(line.text, among);
  if (!line.strong || line.strong.rest === "") return { head: whole, remainder: null };
  const bracket = /^\s*[:–—-]?\s*[([（][^)\]）]*[)\]）]/u.exec(line.strong.rest)?.[0] ?? "";
  const bold = readHead(line.strong.strong + " " + bracket.replace(/^\s*[:–—-]\s*/, ""), among);
  if (!bold.titled || (bold.phase === null && bold.time === null && whole.time !== null))
    return { head: whole, remainder: null };
  const rest = line.strong.rest.slice(bracket.length).replace(/^[\s:：–—-]+/u, "");
  return { head: bold, remainder: rest === "" ? null : { ...line, text: rest, strong: null } };
}

/** "Foundations — core concepts, a light problem set": a name, and what is done under it. */
function named(read: ReadLine, line: TextLine): ReadLine {
  if (read.remainder !== null || read.head.time === null) return read;
  const [, name = "", rest = ""] = /^(.{2,60}?)(?:\s+[–—]\s+|[:：]\s+)(.{3,})$/u.exec(read.head.title) ?? [];
  if (name === "" || name.split(/\s+/).length > 6 || findTimes(name).length > 0) return read;
  return { head: { ...read.head, title: name }, remainder: { ...line, text: rest, strong: null } };
}

function fill(
  read: ReadLine,
  beneath: Beneath | null,
  rest: Pick<Candidate, "content" | "blocks" | "lines" | "checked" | "links">,
): Candidate {
  const { head, remainder } = read;
  return {
    head,
    time: beneath?.printed ?? head.time?.printed ?? null,
    printedTime: beneath?.printedTime ?? head.printedTime,
    number: head.phase?.number ?? null,
    title: head.title,
    remainder,
    row: null,
    ...rest,
  };
}
