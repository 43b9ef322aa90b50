/** Finds the times that a line of text prints: "Months 1–2", "Q4 2025 – Q1 2026", "第1-2个月", "(2-3 weeks)". */
import { timeTokens, type TimeToken } from "./timeTokens";

export type Unit = "day" | "week" | "month" | "quarter" | "half" | "year";

/** One printed time. `start` and `end` are offsets into the line, end excluded. */
export interface PrintedTime {
  readonly start: number;
  readonly end: number;
  /**
   * position: counted from the start of the plan ("Weeks 5-12"). duration: a length ("3 months"), or a span whose number comes
   * first ("3-6 months"), which only its neighbours can tell apart. date: months since year 0 (year × 12 + month − 1).
   */
  readonly kind: "position" | "duration" | "date";
  readonly unit: Unit;
  readonly from: number;
  /** Last one, included; null is open. */
  readonly to: number | null;
  /** Two numbers are printed. */
  readonly ranged: boolean;
  /** "12-month", as in "12-month plan": names a length, boxes nothing. */
  readonly adjective: boolean;
  /** A calendar month without its year; `from` and `to` are then 0–11 and upwards. */
  readonly yearless: boolean;
  /** "First 30 days", "next 90 days": it begins with the plan, or with what comes after a shorter one before it. */
  readonly upTo?: boolean;
  /** ISO day where the date names one. */
  readonly day?: string;
}

/** The same line is asked about as heading, label and action: the last answers are kept. */
const recent = new Map<string, readonly PrintedTime[]>();
const mostRecent = 2000;

/** All times of a line from left to right, never overlapping. */
export function findTimes(text: string): readonly PrintedTime[] {
  const known = recent.get(text);
  if (known) return known;
  const found = readTimes(text);
  if (recent.size >= mostRecent) recent.clear();
  if (text.length < 500) recent.set(text, found);
  return found;
}

function readTimes(text: string): readonly PrintedTime[] {
  const tokens = timeTokens(text);
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

/** How many months one of the unit takes as a fraction of 120 parts: a month is 30 days or 4 weeks. */
export const partsPerUnit: Readonly<Record<Unit, number>> = {
  day: 4,
  week: 30,
  month: 120,
  quarter: 360,
  half: 720,
  year: 1440,
};

/** First and last month, 1-based, of the nth to mth unit; weeks and days are rounded up at both ends. */
export function monthsOfPosition(unit: Unit, from: number, to: number | null): readonly [number, number | null] {
  const first = (n: number) => (unit === "day" || unit === "week" ? last(n) : last(n - 1) + 1);
  const last = (n: number) => Math.ceil((n * partsPerUnit[unit]) / 120);
  return [first(Math.max(1, from)), to === null ? null : last(Math.max(1, to))];
}

interface Match {
  readonly time: PrintedTime;
  readonly next: number;
}

function timeAt(tokens: readonly TimeToken[], i: number): Match | null {
  const fromNow = tokens[i]?.now && (tokens[i + 1]?.dash || tokens[i + 1]?.to) ? untilLater(tokens, i + 2) : null;
  if (fromNow) {
    const start = tokens[i]?.start ?? fromNow.time.start;
    return { ...fromNow, time: { ...fromNow.time, start, kind: "position", from: 1, ranged: true } };
  }
  const open = tokens[i]?.beyond === true ? positionOrDate(tokens, i + 1) : null;
  if (open && !open.time.ranged) {
    const start = tokens[i]?.start ?? open.time.start;
    return { time: { ...open.time, start, to: null }, next: open.next };
  }
  return positionOrDate(tokens, i) ?? numberFirst(tokens, i);
}

/** "now → 3-6 months", "today – month 6": the plan's first part, up to its upper bound. */
function untilLater(tokens: readonly TimeToken[], i: number): Match | null {
  const match = unitFirst(tokens, i) ?? numberFirst(tokens, i);
  return match && match.time.to !== null ? match : null;
}

function positionOrDate(tokens: readonly TimeToken[], i: number): Match | null {
  return dateSpan(tokens, i) ?? unitFirst(tokens, i);
}

/* Dates */

interface DatePoint {
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
  readonly yearless: boolean;
  readonly next: number;
  readonly day?: string;
}

function dateSpan(tokens: readonly TimeToken[], i: number): Match | null {
  // "Month 09/2024", "Year 2026": the word only says what the date is.
  const unit = tokens[i]?.unit;
  if (
    (unit === "month" && tokens[i + 1]?.date !== undefined) ||
    (unit === "year" && isYear(tokens[i + 1]) && tokens[i]?.yearMark !== true)
  ) {
    const named = dateSpan(tokens, i + 1);
    return named && { ...named, time: { ...named.time, start: tokens[i]?.start ?? named.time.start } };
  }
  const first = datePoint(tokens, i);
  if (!first) return null;
  const link = tokens[first.next];
  const joins = link && (link.dash || link.to || (link.glue && first.unit === "quarter"));
  const second = joins ? datePoint(tokens, first.next + 1, first) : null;
  if (!second) {
    const plus = openEnd(tokens, first.next);
    if (
      first.unit === "year" &&
      tokens[i]?.end === tokens[first.next - 1]?.end &&
      !plus &&
      wordFollows(tokens, first.next)
    )
      return null;
    return dateMatch(tokens, i, { ...first, to: plus ? null : first.to, next: plus ?? first.next, ranged: false });
  }
  // "June – August 2025": the year at the end is the year of both; a month that goes backwards is in the next year.
  const yearOfSecond = Math.floor(second.from / 12);
  let from = first.yearless && !second.yearless ? first.from + 12 * yearOfSecond : first.from;
  if (first.yearless && !second.yearless && from > second.to) from -= 12;
  let to = second.yearless && !first.yearless ? second.to + 12 * Math.floor(first.from / 12) : second.to;
  if (to < from) to += 12;
  return dateMatch(tokens, i, {
    ...first,
    from,
    to,
    yearless: first.yearless && second.yearless,
    next: second.next,
    ranged: true,
  });
}

function dateMatch(
  tokens: readonly TimeToken[],
  i: number,
  span: Omit<DatePoint, "to"> & { readonly to: number | null; readonly ranged: boolean },
): Match {
  const { from, to, unit, yearless, ranged, day } = span;
  const time = {
    ...edges(tokens, i, span.next),
    kind: "date",
    unit,
    from,
    to,
    ranged,
    adjective: false,
    yearless,
  } as const;
  return { time: day === undefined ? time : { ...time, day }, next: span.next };
}

/** A point of the calendar; `before` is the left end of a span, from which a bare "Q1" or "3" can borrow what it lacks. */
function datePoint(tokens: readonly TimeToken[], i: number, before?: DatePoint): DatePoint | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.date) {
    const { year, month, day } = token.date;
    const from = year * 12 + month - 1;
    const point = { from, to: from, unit: "month", yearless: false, next: i + 1 } as const;
    return day === undefined ? point : { ...point, day: isoDay(year, month, day) };
  }
  const slashed = tokens[i + 1]?.date;
  // "Quarter 1/2026" was cut as a month and its year.
  if (token.unit === "quarter" && slashed?.day === undefined && slashed && slashed.month <= 4)
    return quarterPoint(slashed.year, slashed.month, 3, i + 2);
  return (
    monthsOfYear(tokens, i) ??
    calendarMonth(tokens, i, before) ??
    calendarQuarter(tokens, i, before) ??
    calendarYear(tokens, i)
  );
}

/** 2025年6–8月 */
function monthsOfYear(tokens: readonly TimeToken[], i: number): DatePoint | null {
  const year = tokens[i];
  if (!isYear(year) || !tokens[i + 1]?.yearMark || !tokens[i + 1]?.unspaced) return null;
  const months = calendarMonth(tokens, i + 2, undefined);
  if (!months?.yearless) return null;
  return { ...months, from: months.from + year.number * 12, to: months.to + year.number * 12, yearless: false };
}

function calendarMonth(tokens: readonly TimeToken[], i: number, before?: DatePoint): DatePoint | null {
  // 1-3月
  const later = tokens[i + 2]?.calendarMonth;
  const bare = tokens[i]?.number;
  if (
    bare !== undefined &&
    tokens[i + 1]?.dash &&
    later !== undefined &&
    tight(tokens, i + 1) &&
    bare >= 1 &&
    bare <= later
  )
    return { from: bare - 1, to: later, unit: "month", yearless: true, next: i + 3 };
  let at = i;
  let day: number | undefined;
  const first = tokens[at];
  // "15 June 2025", "15. Juni 2025"
  if (first?.number !== undefined && first.number >= 1 && first.number <= 31 && !first.ordinalPrefix) {
    let after = at + 1;
    while (tokens[after]?.glue || tokens[after]?.punctuation === ".") after++;
    if (tokens[after]?.calendarMonth === undefined) return null;
    day = first.number;
    at = after;
  }
  const month = tokens[at]?.calendarMonth;
  if (month === undefined) return null;
  let next = at + 1;
  if (tokens[next]?.punctuation === ".") next++;
  // "June 15, 2025", "Jan 6-12" (days inside the month)
  const dayToken = tokens[next];
  if (day === undefined && dayToken?.number !== undefined && dayToken.number <= 31 && !isYear(dayToken)) {
    const afterDay = tokens[next + 1];
    if (!afterDay?.unit && afterDay?.calendarMonth === undefined) {
      day = dayToken.number;
      next++;
      const to = tokens[next + 1];
      if (
        tokens[next]?.dash &&
        to?.number !== undefined &&
        to.number <= 31 &&
        to.number > day &&
        !tokens[next + 2]?.unit
      )
        next += 2;
    }
  } else if (dayToken?.ordinal !== undefined && day === undefined) next++;
  let at2 = next;
  while (
    tokens[at2]?.punctuation === "," ||
    tokens[at2]?.glue ||
    tokens[at2]?.punctuation === "'" ||
    tokens[at2]?.punctuation === "/"
  )
    at2++;
  const yearToken = tokens[at2];
  const short = yearToken?.number !== undefined && tokens[at2 - 1]?.punctuation === "'" && yearToken.number < 100;
  const year =
    short && yearToken.number !== undefined
      ? 2000 + yearToken.number
      : isYear(yearToken)
        ? yearToken.number
        : undefined;
  if (year === undefined) {
    // "May" and "March" are ordinary words too: alone they only count as an abbreviation-free name or beside another month.
    const beside = tokens[next]?.dash || tokens[next]?.to || heads(tokens, at, next);
    if (before === undefined && tokens[at]?.weakMonth && !beside) return null;
    return { from: month, to: month, unit: "month", yearless: true, next };
  }
  let afterYear = at2 + 1;
  if (tokens[afterYear]?.yearMark) afterYear++;
  const from = year * 12 + month;
  const point = { from, to: from, unit: "month", yearless: false, next: afterYear } as const;
  return day === undefined ? point : { ...point, day: isoDay(year, month + 1, day) };
}

/** "May: apply", "5. May": nothing but numbers before it, nothing or a colon after it. */
function heads(tokens: readonly TimeToken[], at: number, next: number): boolean {
  const numbering = tokens.slice(0, at).every((token) => token.number !== undefined || token.punctuation !== undefined);
  const after = tokens[next];
  return numbering && (after === undefined || after.punctuation === ":" || after.punctuation === "：");
}

function calendarQuarter(tokens: readonly TimeToken[], i: number, before?: DatePoint): DatePoint | null {
  const size = (unit: Unit | undefined) => (unit === "quarter" ? 3 : unit === "half" ? 6 : 0);
  // "2025 Q4", "2025-Q4"
  const yearFirst = tokens[i];
  if (isYear(yearFirst)) {
    let at = i + 1;
    while (
      tokens[at]?.punctuation === "," ||
      tokens[at]?.dash ||
      tokens[at]?.yearMark ||
      tokens[at]?.unit === "year" ||
      tokens[at]?.ordinalPrefix
    )
      at++;
    const unit = tokens[at]?.unit;
    const number = tokens[at + 1]?.number ?? tokens[at + 1]?.cardinal;
    if (size(unit) && number !== undefined && number * size(unit) <= 12 && number >= 1)
      return quarterPoint(yearFirst.number, number, size(unit), at + 2);
    // 2025年第四季度
    const n = tokens[at]?.number ?? tokens[at]?.cardinal;
    const later = tokens[at + 1]?.unit;
    if (n !== undefined && size(later) && n >= 1 && n * size(later) <= 12)
      return quarterPoint(yearFirst.number, n, size(later), at + 2);
    return null;
  }
  let unit = tokens[i]?.unit;
  let number = tokens[i + 1]?.number ?? tokens[i + 1]?.ordinal;
  let at = i + 2;
  if (!size(unit)) {
    number = tokens[i]?.number ?? tokens[i]?.ordinal ?? tokens[i]?.roman;
    at = i + 1;
    while (tokens[at]?.punctuation === "." || tokens[at]?.ordinalSuffix) at++;
    unit = tokens[at]?.unit;
    at++;
  }
  const months = size(unit);
  if (!months || number === undefined || number < 1 || number * months > 12) return null;
  const quarterEnd = at;
  while (
    tokens[at]?.punctuation === "," ||
    tokens[at]?.punctuation === "'" ||
    tokens[at]?.glue ||
    tokens[at]?.punctuation === "/"
  )
    at++;
  // "Q1-Q2 2026": the year stands after the second.
  const yearToken = tokens[at];
  const short =
    yearToken?.number !== undefined &&
    yearToken.number >= 20 &&
    yearToken.number < 100 &&
    tokens[at - 1]?.punctuation === "'";
  if (isYear(yearToken)) return quarterPoint(yearToken.number, number, months, at + 1);
  if (short && yearToken.number !== undefined) return quarterPoint(2000 + yearToken.number, number, months, at + 1);
  const from = (number - 1) * months;
  const borrowed = {
    from,
    to: from + months - 1,
    unit: months === 3 ? "quarter" : "half",
    yearless: true,
    next: quarterEnd,
  } as const;
  if (before) return borrowed;
  const link = tokens[quarterEnd];
  if (!(link?.dash || link?.to || link?.glue)) return null;
  const right = calendarQuarter(tokens, quarterEnd + 1);
  return right && !right.yearless ? borrowed : null;
}

function quarterPoint(year: number, number: number, months: number, next: number): DatePoint {
  const from = year * 12 + (number - 1) * months;
  return { from, to: from + months - 1, unit: months === 3 ? "quarter" : "half", yearless: false, next };
}

function calendarYear(tokens: readonly TimeToken[], i: number): DatePoint | null {
  const token = tokens[i];
  if (!isYear(token)) return null;
  const unitNext = tokens[i + 1]?.unit;
  if (unitNext && unitNext !== "year") return null;
  const next = unitNext === "year" || tokens[i + 1]?.yearMark ? i + 2 : i + 1;
  return { from: token.number * 12, to: token.number * 12 + 11, unit: "year", yearless: false, next };
}

/* Positions: the unit stands before the number */

function unitFirst(tokens: readonly TimeToken[], i: number): Match | null {
  const unit = tokens[i]?.unit;
  if (!unit) return null;
  let at = i + 1;
  while (
    tokens[at]?.glue ||
    tokens[at]?.punctuation === "#" ||
    tokens[at]?.punctuation === "." ||
    (tokens[at]?.dash && tight(tokens, at))
  )
    at++;
  const from = countOf(tokens[at]);
  if (from === undefined || !plausible(unit, from)) return null;
  if (unit === "year" && isYear(tokens[at])) return null;
  if (tokens[i]?.unspaced && isRate(tokens, at + 1)) return null;
  const end = rangeEnd(tokens, at, unit, from);
  const open = end.to === from ? openEnd(tokens, end.next) : openPlus(tokens, end.next);
  const nested = unit === "year" && from === end.to && open === null ? insideYear(tokens, end.next) : null;
  if (nested) {
    const offset = 12 * (Math.max(1, from) - 1);
    const [first, last] = monthsOfPosition(nested.time.unit, nested.time.from, nested.time.to);
    const time = {
      ...nested.time,
      ...edges(tokens, i, nested.next),
      unit: "month",
      from: first + offset,
      to: last === null ? null : last + offset,
    } as const;
    return { time, next: nested.next };
  }
  const next = open ?? end.next;
  const to = open === null ? end.to : null;
  const time = {
    ...edges(tokens, i, next),
    kind: "position",
    unit,
    from,
    to,
    ranged: end.to !== from,
    adjective: false,
    yearless: false,
  } as const;
  return { time, next };
}

/** 週5時間, 周3次: so much a week. */
function isRate(tokens: readonly TimeToken[], i: number): boolean {
  const after = tokens[i];
  return after?.start === tokens[i - 1]?.end && (after?.word === true || after?.ordinalSuffix === true);
}

/** The right end of "1-3", "1 to Month 3", "1 & 2", "1, 2, 3"; the same number where there is none. */
function rangeEnd(tokens: readonly TimeToken[], at: number, unit: Unit, from: number): { to: number; next: number } {
  let to = from;
  let next = at + 1;
  for (;;) {
    let j = next;
    while (tokens[j]?.ordinalSuffix || (tokens[j]?.punctuation === "." && tokens[j + 1]?.dash)) j++;
    const link = tokens[j];
    const lists =
      link?.punctuation === "," || link?.glue === true || link?.punctuation === "+" || link?.punctuation === "/";
    if (!link || !(link.dash || link.to || lists)) break;
    let k = j + 1;
    while (tokens[k]?.glue) k++;
    if (tokens[k]?.unit === unit) k++;
    else if (tokens[k]?.unit) break;
    while (tokens[k]?.punctuation === "#") k++;
    const number = countOf(tokens[k]);
    if (number === undefined || !plausible(unit, number)) break;
    if (lists ? number !== to + 1 : number < to) break;
    // "Week 1 - 3 projects": a dash with air around it and a word after the number parts a title, it spans nothing.
    const loose = link.dash && !tight(tokens, j) && k === j + 1;
    if ((loose || lists) && (wordFollows(tokens, k + 1) || tokens[k + 1]?.unit)) break;
    to = number;
    next = k + 1;
    if (!lists) break;
  }
  while (tokens[next]?.ordinalSuffix) next++;
  return { to, next };
}

/** "Year 2 (Months 1-6)", "Year 1, Q3", "Y2 – H1": the inner time, its closing bracket left to the reader of the title. */
function insideYear(tokens: readonly TimeToken[], i: number): Match | null {
  let at = i;
  const link = tokens[at];
  if (
    link?.punctuation === "(" ||
    link?.punctuation === "," ||
    link?.punctuation === "/" ||
    link?.dash ||
    link?.punctuation === ":"
  )
    at++;
  const unit = tokens[at]?.unit;
  if (!unit || unit === "year") return null;
  const inner = unitFirst(tokens, at);
  if (!inner || inner.time.to === null) return null;
  const [, last] = monthsOfPosition(inner.time.unit, inner.time.from, inner.time.to);
  return last !== null && last <= 12 ? inner : null;
}

/* The number stands before the unit: a length, an ordinal, or a span */

function numberFirst(tokens: readonly TimeToken[], i: number): Match | null {
  let at = i;
  const prefixed = tokens[at]?.ordinalPrefix === true;
  if (prefixed) at++;
  const leading = tokens[at];
  const firstMany =
    leading?.firstMany === true ||
    (leading?.ordinal === 1 && countOf(tokens[at + 1]) !== undefined && !tokens[at + 1]?.dash);
  if (firstMany) at++;
  const first = tokens[at];
  const ordinal = first?.ordinal;
  const from = first?.number ?? first?.cardinal ?? ordinal;
  if (from === undefined) return null;
  let next = at + 1;
  let to = from;
  let marked = ordinal !== undefined && !firstMany;
  let open = false;
  const skipMarks = () => {
    while (
      tokens[next]?.ordinalSuffix ||
      (tokens[next]?.punctuation === "." &&
        ((tokens[next + 1]?.unit !== undefined && !tokens[next + 1]?.unspaced) || tokens[next + 1]?.dash === true))
    ) {
      marked = true;
      next++;
    }
    while (tokens[next]?.glue && tokens[next + 1]?.unit) next++;
  };
  if (tokens[next]?.plus) {
    open = true;
    next++;
  }
  skipMarks();
  const link = tokens[next];
  let adjective = false;
  if (link && (link.dash || link.to) && !tokens[next + 1]?.unit) {
    let k = next + 1;
    if (tokens[k]?.ordinalPrefix) k++;
    const second = tokens[k]?.number ?? tokens[k]?.cardinal ?? tokens[k]?.ordinal;
    if (second === undefined || second < from) return null;
    if (tokens[k]?.ordinal !== undefined) marked = true;
    to = second;
    next = k + 1;
    if (tokens[next]?.plus) {
      open = true;
      next++;
    }
    skipMarks();
  } else if (link && (link.dash || link.to) && tokens[next + 1]?.unit && first?.number !== undefined) {
    adjective = link.dash === true;
    next++;
  }
  if (tokens[next]?.dash && tokens[next + 1]?.unit && tight(tokens, next)) {
    adjective = true;
    next++;
  }
  const unitToken = tokens[next];
  const unit = unitToken?.unit;
  if (!unit || !plausible(unit, to)) return null;
  // "2 to 3 months", but also "1 month to 3 months"
  next++;
  if (unitToken.ordinalUnit) marked = true;
  while (tokens[next]?.ordinalSuffix) {
    marked = true;
    next++;
  }
  const again = tokens[next];
  const second = tokens[next + 1]?.ordinalPrefix ? next + 2 : next + 1;
  if (
    again &&
    (again.dash || again.to) &&
    to === from &&
    countOf(tokens[second]) !== undefined &&
    tokens[second + 1]?.unit === unit
  ) {
    to = countOf(tokens[second]) ?? to;
    next = second + 2;
  }
  const openAt = openEnd(tokens, next);
  if (openAt !== null && !tokens[next]?.dash) {
    open = true;
    next = openAt;
  }
  const span = edges(tokens, i, next);
  const common = { ...span, unit, ranged: to !== from, yearless: false };
  if (firstMany)
    return { time: { ...common, kind: "position", from: 1, to, ranged: true, adjective: false, upTo: true }, next };
  // 第3周 and "1. Monat" count; "3周" and "3 Monate" measure.
  if (prefixed || marked)
    return { time: { ...common, kind: "position", from, to: open ? null : to, adjective: false }, next };
  return {
    time: { ...common, kind: "duration", from: to === from ? from : from, to: open ? null : to, adjective },
    next,
  };
}

/* Small readings of single tokens */

function countOf(token: TimeToken | undefined): number | undefined {
  return token?.number ?? token?.ordinal ?? token?.cardinal ?? token?.roman;
}

function isYear(token: TimeToken | undefined): token is TimeToken & { readonly number: number } {
  return token?.number !== undefined && token.number >= 1990 && token.number <= 2100 && token.end - token.start === 4;
}

const largest: Readonly<Record<Unit, number>> = { day: 4000, week: 530, month: 600, quarter: 80, half: 80, year: 60 };

function plausible(unit: Unit, number: number): boolean {
  return number <= largest[unit];
}

/** Index after a "+", "onwards" or a dash with nothing behind it; null where the end is not open. */
function openEnd(tokens: readonly TimeToken[], i: number): number | null {
  const plus = openPlus(tokens, i);
  if (plus !== null) return plus;
  const token = tokens[i];
  if (!token?.dash) return null;
  const after = tokens[i + 1];
  return after === undefined || after.punctuation === ")" || after.punctuation === "]" ? i + 1 : null;
}

function openPlus(tokens: readonly TimeToken[], i: number): number | null {
  if (tokens[i]?.plus || tokens[i]?.onwards) return i + 1;
  if ((tokens[i]?.dash || tokens[i]?.to) && tokens[i + 1]?.now) return i + 2;
  return tokens[i]?.dash && tokens[i + 1]?.onwards ? i + 2 : null;
}

function wordFollows(tokens: readonly TimeToken[], i: number): boolean {
  return tokens[i]?.word === true;
}

/** No spaces on either side. */
function tight(tokens: readonly TimeToken[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end;
}

function edges(tokens: readonly TimeToken[], first: number, next: number): { start: number; end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
