/** Finds the times that a line of text prints: "Months 1–2", "Q4 2025 – Q1 2026", "第1-2个月", "(2-3 weeks)". */
import { remembered } from "../text/remembered";
import { dateSpan } from "./dateSpan";
import { type Match, edges, pastLeads } from "./match";
import { numberFirst } from "./numberFirst";
import type { PrintedTime } from "./printedTime";
import { spanOfUnits } from "./spanOfUnits";
import { type TimeToken, timeTokens } from "./timeTokens";
import { unitFirst } from "./unitFirst";

/** What a line cannot tell by itself. */
export interface Surroundings {
  /** Words such as "May" and "March" name months here. */
  readonly months?: boolean;
  /** "S1" is the first week here: la semaine. */
  readonly weeks?: boolean;
}

/** All times of a line from left to right, never overlapping. */
export function findTimes(text: string, { months = false, weeks = false }: Surroundings = {}): readonly PrintedTime[] {
  if (!months && !weeks) return timesOf(text);
  const known = timeTokens(text).map((token): TimeToken => {
    const { semester, ...rest } = months ? { ...token, weakMonth: false } : token;
    return semester ? { ...rest, ...(weeks ? { unit: "week" } : { semester }) } : rest;
  });
  return readTimes(known);
}

const timesOf = remembered((text) => readTimes(timeTokens(text)));

function readTimes(tokens: readonly TimeToken[]): readonly PrintedTime[] {
  const found: PrintedTime[] = [];
  for (let i = 0; i < tokens.length;) {
    const match = timeAt(tokens, i);
    if (match) {
      found.push(match.time);
      i = match.next;
    } else i++;
  }
  return found;
}

/** With "about" and "in the" before it, and まで behind it. */
function timeAt(tokens: readonly TimeToken[], i: number): Match | null {
  const opening = tokens[i];
  if (opening?.about) {
    const about = coreTime(tokens, tokens[i + 1]?.punctuation === "." ? i + 2 : i + 1);
    if (about) return from(opening, about);
  }
  const core = closedTime(tokens, coreTime(tokens, i));
  if (core || !(opening?.leads ?? opening?.beyond)) return core;
  // "In the first month: read", but not "The week 2 review", nor "in 3 months".
  const led = closedTime(tokens, coreTime(tokens, pastLeads(tokens, i + 1)));
  const after = led ? tokens[led.next] : undefined;
  const stands = after === undefined || after.punctuation !== undefined || after.dash === true;
  return led && led.time.kind !== "duration" && stands ? from(opening, led) : null;
}

function from(opening: TimeToken, { time, next }: Match): Match {
  return { time: { ...time, start: opening.start }, next };
}

/** A span with まで behind it; behind a point it reaches there from the start. */
function closedTime(tokens: readonly TimeToken[], match: Match | null): Match | null {
  const { time, next = 0 } = match ?? {};
  const end = tokens[next];
  if (time && end?.until && !time.ranged && time.to !== null && time.kind !== "duration") {
    const counted = time.kind === "position" ? { from: 1, ranged: true } : {};
    return { time: { ...time, ...counted, end: end.end, upTo: true }, next: next + 1 };
  }
  const closing = match?.time.ranged ? tokens[match.next] : undefined;
  return match && closing?.closes ? { time: { ...match.time, end: closing.end }, next: match.next + 1 } : match;
}

/** What stands there without "about" and "in the". */
function coreTime(tokens: readonly TimeToken[], i: number): Match | null {
  const fromNow = tokens[i]?.now && (tokens[i + 1]?.dash || tokens[i + 1]?.to) ? untilLater(tokens, i + 2) : null;
  if (fromNow) {
    const start = tokens[i]?.start ?? fromNow.time.start;
    return { ...fromNow, time: { ...fromNow.time, start, kind: "position", from: 1, ranged: true } };
  }
  const later = laterThan(tokens, i);
  if (later) return later;
  const { beyond, past } = tokens[i] ?? {};
  const open = beyond ? beginning(tokens, pastLeads(tokens, i + 1)) : past ? unitFirst(tokens, i + 1) : null;
  if (open && tokens[i] && !open.time.ranged) return from(tokens[i], { ...open, time: { ...open.time, to: null } });
  const deadline = tokens[i]?.by ? upToPoint(tokens, i) : null;
  if (deadline) return deadline;
  // "entre janvier et mars", "between 3 and 6 months"
  const between = tokens[i]?.between === true ? (positionOrDate(tokens, i + 1) ?? betweenNumbers(tokens, i + 1)) : null;
  if (between?.time.ranged)
    return { ...between, time: { ...between.time, start: tokens[i]?.start ?? between.time.start } };
  const counted = counting(tokens, i);
  return counted ? spanOfUnits(tokens, counted, counting) : ongoing(tokens, i);
}

function counting(tokens: readonly TimeToken[], i: number): Match | null {
  return positionOrDate(tokens, i) ?? numberFirst(tokens, i);
}

function betweenNumbers(tokens: readonly TimeToken[], i: number): Match | null {
  return numberFirst(
    tokens.map((token, at) => (at === i + 1 && token.glue ? { ...token, to: true } : token)),
    i,
  );
}

/** "By month 3", "end of year 1": up to it from the start of the plan, or from what ends before it. */
function upToPoint(tokens: readonly TimeToken[], i: number): Match | null {
  let at = i + 1;
  while (tokens[at]?.glue) at++;
  const point = beginning(tokens, at);
  if (!point || point.time.ranged || point.time.to === null) return null;
  const counted = point.time.kind === "position" ? { from: 1, ranged: true } : {};
  return { ...point, time: { ...point.time, ...counted, start: tokens[i]?.start ?? point.time.start, upTo: true } };
}

/** "Beyond 90 days", "after the first 90 days": open from the day behind them. "After 6 months" only tells a moment. */
function laterThan(tokens: readonly TimeToken[], i: number): Match | null {
  const { beyond, past, start = 0 } = tokens[i] ?? {};
  if (!beyond) return null;
  let at = i + 1;
  while (tokens[at]?.glue) at++;
  const match = numberFirst(tokens, at);
  if (!match) return null;
  const { upTo, to, ...time } = match.time;
  const length = past === true && time.kind === "duration" && !time.ranged && !time.adjective;
  if (to === null || !(upTo ?? length)) return null;
  return { time: { ...time, start, kind: "position", from: to + 1, to: null, ranged: false }, next: match.next };
}

/** "(Ongoing)": nothing but brackets and separators around it. */
function ongoing(tokens: readonly TimeToken[], i: number): Match | null {
  const parted = (token: TimeToken | undefined) => token === undefined || token.punctuation !== undefined || token.dash;
  if (!tokens[i]?.ongoing || !parted(tokens[i - 1]) || !parted(tokens[i + 1])) return null;
  const time = { kind: "duration", unit: "month", from: 1, to: null, ranged: false, adjective: false } as const;
  return { time: { ...edges(tokens, i, i + 1), ...time, yearless: false, ongoing: true }, next: i + 1 };
}

/** "now → 3-6 months", "today – month 6": the plan's first part, up to its upper bound. */
function untilLater(tokens: readonly TimeToken[], i: number): Match | null {
  const match = unitFirst(tokens, i) ?? numberFirst(tokens, i);
  return match && match.time.to !== null ? match : null;
}

/** "month 7", "the 7th month", June: where something begins. */
function beginning(tokens: readonly TimeToken[], i: number): Match | null {
  const counted = counting(tokens, i);
  return counted?.time.kind === "duration" || counted?.time.upTo ? null : counted;
}

function positionOrDate(tokens: readonly TimeToken[], i: number): Match | null {
  return dateSpan(tokens, i) ?? unitFirst(tokens, i);
}
