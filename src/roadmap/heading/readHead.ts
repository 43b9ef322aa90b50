/** Reads a heading, or an item or line used as one: phase word and number, time, and the title that is left. */
import { oneLine } from "../text/oneLine";
import { remembered } from "../text/remembered";
import { type Surroundings, findTimes } from "../time/findTimes";
import type { PrintedTime } from "../time/printedTime";
import { type TimeToken, timeTokens } from "../time/timeTokens";
import { earlier } from "./earlier";
import { isCount, isEffort } from "./isEffort";
import { phaseAt } from "./phaseWord";
import { placeOf } from "./placeOf";
import { tidyTitle } from "./tidyTitle";
import { isStatus } from "./titleStatus";

export interface Head {
  /** strong: the word alone makes a phase ("Phase 2"); otherwise a time must be printed too ("Module 2"). */
  readonly phase: { readonly strong: boolean; readonly number: number | null } | null;
  /** Where the time stands: at the start, in brackets or behind a separator, or in running words at the end. */
  readonly time: { readonly printed: PrintedTime; readonly place: "start" | "bracket" | "tail" } | null;
  /** Without marker, phase word, number and time; the whole head where nothing else is left. */
  readonly title: string;
  /** The title has words of its own. */
  readonly titled: boolean;
  readonly printedTime: string;
  /** A time of the calendar beside a counted one: "Weeks 1-4 (Jan 5 – Feb 1, 2026)". */
  readonly dated: PrintedTime | null;
}

/** What the siblings of a head tell about its words. */
export interface AmongSiblings extends Surroundings {
  /** The head opens with its own number: "1. February", "2. March". */
  readonly numbered?: boolean;
  /** "30-day goals" beside "60-day goals" and "90-day goals": the length is the time. */
  readonly spans?: boolean;
}

/**
 * @example readHead("Phase 2 – Growth (Months 4-6)") // number 2, title "Growth", months 4-6 in brackets
 */
export function readHead(text: string, among?: AmongSiblings): Head {
  return among === undefined ? headAlone(text) : headAmong(text, among);
}

const headAlone = remembered((text) => headAmong(text, undefined));

function headAmong(text: string, among: AmongSiblings | undefined): Head {
  const line = oneLine(text).slice(0, 400);
  const head = among?.numbered === true ? line.replace(/^[^\p{L}\p{N}]*\d{1,2}[.)]\s*(?=\S)/u, "") : line;
  const opening = skipMarker(head);
  const tokens = timeTokens(head).filter((token) => token.start >= opening);
  const phase = phaseAt(tokens);
  const times = findTimes(head, among)
    .filter((time) => time.start >= (phase?.end ?? opening) || phase === null)
    .flatMap((time) => earlier(head, time) ?? []);
  const ranked = times.map((printed) => {
    const place = placeOf(head, printed, phase?.end ?? opening, among?.spans);
    return { printed: place === "start" && phase === null ? { ...printed, opens: true } : printed, place };
  });
  const boxes = ranked.filter((time): time is NonNullable<Head["time"]> => time.place !== null);
  const spelled = boxes.filter((box) => !isCode(head, box.printed) && box.place !== "tail");
  const time = [...(spelled.length > 0 ? spelled : boxes)].sort((a, b) => rank(a) - rank(b))[0] ?? null;
  const cut = time ? enclosing(head, time.printed) : null;
  const pieces = [
    { start: 0, end: phase?.end ?? opening },
    ...(cut ? [cut] : []),
    ...(time
      ? boxes.filter((other) => other !== time && other.place !== "tail").map((other) => enclosing(head, other.printed))
      : []),
  ];
  const own = ownWords(head, pieces, phase !== null && time?.place === "bracket" ? cut : null, time);
  const named = among?.spans === true && time?.printed.adjective === true;
  const state = phase !== null && isStatus(own);
  const titled = !named && !state && (hasWords(own) || isWord(own, head));
  // "Phase 1 (Month 1)" is called "Phase 1".
  const counted = phase?.strong && cut ? tidyTitle(without(head, [{ start: 0, end: opening }, cut])) : "";
  const bare = counted === "" ? tidyTitle(head.slice(opening)) : counted;
  return {
    phase: phase && { strong: phase.strong, number: phase.number },
    time,
    title: titled ? own : bare === "" ? head : bare,
    titled,
    printedTime: cut && time ? printed(head, cut, time.printed) : "",
    dated: time?.printed.kind === "position" ? (boxes.find(isDated)?.printed ?? null) : null,
  };
}

/** What no piece covers; where that is nothing, the words that a dash or colon parts from the time in its bracket: "(MVP - Months 1-3)". */
function ownWords(
  head: string,
  pieces: readonly { start: number; end: number }[],
  bracket: { start: number; end: number } | null,
  time: Head["time"],
): string {
  const own = tidyTitle(without(head, pieces));
  if (hasWords(own) || bracket === null || time === null) return own;
  const before = head.slice(bracket.start + 1, time.printed.start);
  const after = head.slice(time.printed.end, bracket.end - 1);
  const words = [
    /^(.*\S)\s*(?:\s[–—-]|[:：])\s*$/u.exec(before)?.[1],
    /^\s*(?:[–—-]\s|[:：])\s*(\S.*)$/u.exec(after)?.[1],
  ];
  const named = words.find((one) => one !== undefined && hasWords(one) && !isStatus(one));
  return named === undefined ? own : tidyTitle(named);
}

/** "from", "by" and "del", left where only a time was cut out, are no title, and a second time or hours are none. */
function hasWords(title: string): boolean {
  const tokens = timeTokens(title);
  const dated = tokens.some(({ calendarMonth }) => calendarMonth !== undefined) && /\d/.test(title);
  const small = ({
    glue,
    to,
    beyond,
    leads,
    about,
    closes,
    firstMany,
    letter,
    date,
    calendarMonth,
    number,
    ordinalSuffix,
  }: TimeToken) =>
    (glue ?? to ?? beyond ?? leads ?? about ?? closes ?? firstMany) === true
      ? letter === undefined
      : date !== undefined || (dated && (calendarMonth ?? number ?? ordinalSuffix) !== undefined);
  return (
    /[\p{L}\p{N}]/u.test(title) &&
    !isEffort(title) &&
    !tokens.every((token) => token.punctuation !== undefined || small(token))
  );
}

/** "Do" in "Phase 2: Do (Months 3-4)": one word with a capital says something, unless it leads to what follows it ("From 2025"). */
function isWord(title: string, head: string): boolean {
  return /^\p{Lu}\p{L}*$/u.test(title) && !new RegExp(`^${title}\\s+[\\p{L}\\p{N}]`, "u").test(head);
}

/** Emoji, bullets and section numbers before the first word: "🟢 ", "2. ", "1.2) ". */
function skipMarker(head: string): number {
  const numeral = /^(?:[\d#*]\uFE0F?\u20E3|[一二三四五六七八九十]+、)\s*/u.exec(head);
  if (numeral) return numeral[0].length;
  const marker = /^(?:[^\p{L}\p{N}([（【<第"'“«]+)/u.exec(head)?.[0].length ?? 0;
  const number = /^\d{1,3}(?:\.\d{1,3})*[.)、:]?\s+(?=\S)|^[A-Z][.)]\s+(?=\p{L})/u.exec(head.slice(marker));
  if (!number) return marker;
  const after = marker + number[0].length;
  // "1. Monat" and "3 months": the number belongs to the time.
  const timed = findTimes(head).some((time) => time.start >= marker && time.start < after);
  const phased = /[.)]/.test(number[0]) ? phaseAt(timeTokens(head).filter((token) => token.start >= marker)) : null;
  if (timed || phased) return marker;
  return after + (/^(?:[^\p{L}\p{N}([（【<第"'“«]+)/u.exec(head.slice(after))?.[0].length ?? 0);
}

/** Counted times first, then calendar dates, then lengths; among equals the first one printed. */
function rank(time: NonNullable<Head["time"]>): number {
  const kind = { position: 0, date: 10, duration: 20 }[time.printed.kind];
  return (
    kind +
    { start: 0, bracket: 1, tail: 5 }[time.place] +
    (time.printed.unit === "year" && time.printed.kind === "date" ? 4 : 0)
  );
}

function isDated({ printed, place }: NonNullable<Head["time"]>): boolean {
  return place !== "tail" && printed.kind === "date" && !printed.yearless && !printed.upTo;
}

/** "M2" in "M2 – Launch (Months 4-6)": beside a spelled time it only numbers the milestone. */
function isCode(head: string, time: PrintedTime): boolean {
  return /^m-?\d{1,3}(?![\p{L}\p{N}])/iu.test(head.slice(time.start, time.end)) && !time.ranged;
}

/** The time with the brackets around it. */
function enclosing(head: string, time: PrintedTime): { start: number; end: number } {
  const open = Math.max(...["(", "[", "（", "【"].map((bracket) => head.lastIndexOf(bracket, time.start)));
  const closed = Math.max(...[")", "]", "）", "】"].map((bracket) => head.lastIndexOf(bracket, time.start - 1)));
  const close = head.slice(time.end).search(/[)\]）】]/u);
  if (open > closed && close !== -1) return { start: open, end: time.end + close + 1 };
  // "Year 2 (Months 1-6": the bracket opened inside the time itself.
  const inside = head.slice(time.start, time.end);
  if (/[([（]/.test(inside) && !/[)\]）]/.test(inside) && /^[)\]）】]/u.test(head.slice(time.end)))
    return { start: time.start, end: time.end + 1 };
  return { start: time.start, end: time.end };
}

function printed(head: string, cut: { start: number; end: number }, time: PrintedTime): string {
  const inner = head.slice(cut.start, cut.end);
  const whole = /^[([（【]/u.test(inner) ? inner.slice(1, -1) : inner;
  return whole.length > 60 ? head.slice(time.start, time.end) : whole.trim();
}

/** The parts of the head that no piece covers, each freed of separators at its ends. */
function without(head: string, pieces: readonly { start: number; end: number }[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    if (piece.start > at) kept.push(head.slice(at, piece.start));
    at = Math.max(at, piece.end);
  }
  kept.push(head.slice(at));
  const parts = kept
    .map((part) => part.replace(/^\.\s+|^[\s:：\-–—|•·,，;/→~>]+|[\s:：\-–—|•·,，;/~<]+$/gu, ""))
    .filter((part) => /[\p{L}\p{N}\p{S}]/u.test(part));
  const words = parts.filter((part) => !onlyCounts(part)).map((part) => part.replace(bareDates, ""));
  return (words.length > 0 && pieces.length > 1 ? words : parts).join(" ");
}

/** "12 tasks, 40 hours", "(8 tareas)": how much stands under the head. */
function onlyCounts(part: string): boolean {
  return part
    .replace(/^[(（[]|[)）\]]$/gu, "")
    .split(/\s*[,·|+&]\s*/u)
    .every(isCount);
}

/** "(10/5 ~ 10/11)", "(05.10. – 11.10.)" behind a title that a counted time stands before: days nobody can tell from months. */
const bareDates = /(?<=\S)\s*[(（]\s*\d{1,2}[./]\d{1,2}\.?\s*[-–—~〜～]\s*\d{1,2}[./]\d{1,2}\.?\s*[)）]$/u;
