/** A quarter, half or season of a year: "Q4 2025", "2025-Q4", "1. Halbjahr 2026", "Spring 2026", "Wintersemester 2025/26", 2025年第四季度. */
import { crossesInto } from "./calendarYear";
import type { DatePoint } from "./datePoint";
import { isYear, tight } from "./match";
import type { TimeToken } from "./timeTokens";

/** `before` is the left end of a span: a part without a year can follow it. */
export function calendarQuarter(tokens: readonly TimeToken[], i: number, before?: DatePoint): DatePoint | null {
  return isYear(tokens[i]) ? yearThenPart(tokens, i) : partThenYear(tokens, i, before);
}

/** `number` counts parts of so many months each, from 1. */
export function quarterPoint(year: number, number: number, months: number, next: number): DatePoint {
  return pointOf(year, { from: (number - 1) * months, months, next }, next);
}

interface Part {
  /** 0 is January. */
  readonly from: number;
  readonly months: number;
  /** It may go on into the year behind a slash. */
  readonly season?: boolean;
  readonly next: number;
}

function yearThenPart(tokens: readonly TimeToken[], i: number): DatePoint | null {
  const year = tokens[i];
  if (!isYear(year)) return null;
  let at = i + 1;
  while (
    tokens[at]?.punctuation === "," ||
    tokens[at]?.punctuation === "/" ||
    tokens[at]?.dash ||
    tokens[at]?.yearMark ||
    tokens[at]?.unit === "year" ||
    tokens[at]?.ordinalPrefix
  )
    at++;
  const part = partOfYear(tokens, at);
  // "2025 – Q1 2026" is a span.
  if (!part || isYear(tokens[skipToYear(tokens, part.next)])) return null;
  return pointOf(year.number, part, part.next, year.fiscal);
}

function partThenYear(tokens: readonly TimeToken[], i: number, before?: DatePoint): DatePoint | null {
  const part = partOfYear(tokens, i);
  if (!part) return null;
  const at = skipToYear(tokens, part.next);
  const token = tokens[at];
  if (isYear(token)) {
    // "Winter 2025/26" begins in 2025.
    const next = (part.season ? crossesInto(tokens, at)?.next : undefined) ?? at + 1;
    return pointOf(token.number, part, next, token.fiscal);
  }
  // "Q1'26", "Q1/26", "1Q26"
  const mark = tokens[at - 1];
  const beside = mark?.end === token?.start && (mark?.punctuation === undefined || /^['’/]$/u.test(mark.punctuation));
  const short = beside && token?.number !== undefined && token.number >= 20 && token.end - token.start === 2;
  if (short && token.number < 100) return pointOf(2000 + token.number, part, at + 1);
  // "Q1-Q2 2026": the year stands after the second.
  if (before) return { ...pointOf(0, part, part.next), yearless: true };
  const link = tokens[part.next];
  if (!(link?.dash || link?.to || link?.glue || (part.season && link?.punctuation === "/"))) return null;
  const right = calendarQuarter(tokens, part.next + 1);
  return right && !right.yearless ? { ...pointOf(0, part, part.next), yearless: true } : null;
}

function skipToYear(tokens: readonly TimeToken[], i: number): number {
  let at = i;
  if (tokens[at]?.dash && tight(tokens, at) && isYear(tokens[at + 1])) return at + 1;
  while (tokens[at]?.glue || tokens[at]?.unit === "year" || /^[,.'’/]$/.test(tokens[at]?.punctuation ?? "")) at++;
  return at;
}

/** "Q4", "quarter 4", "4th quarter", "第四季度", "H1", "1. Halbjahr", "spring". */
function partOfYear(tokens: readonly TimeToken[], i: number): Part | null {
  const first = tokens[i];
  if (first?.universityHalf !== undefined)
    return { from: first.universityHalf === 0 ? 9 : 3, months: 6, season: true, next: i + 1 };
  if (first?.season !== undefined) return { from: (first.season * 3 + 2) % 12, months: 3, season: true, next: i + 1 };
  let at = first?.ordinalPrefix ? i + 1 : i;
  let months = monthsOf(first);
  let number = months > 0 ? numberOf(tokens[at + 1]) : numberOf(tokens[at]);
  let next = at + 2;
  if (months === 0) {
    at++;
    while (tokens[at]?.punctuation === "." || tokens[at]?.ordinalSuffix) at++;
    months = monthsOf(tokens[at]);
    next = at + 1;
  }
  // 上半年, "first half"
  if (number === undefined && first?.halfOfYear !== undefined) [number, months, next] = [first.halfOfYear, 6, i + 1];
  if (months === 0 || number === undefined || number < 1 || number * months > 12) return null;
  return { from: (number - 1) * months, months, next };
}

function numberOf(token: TimeToken | undefined): number | undefined {
  return token?.number ?? token?.ordinal ?? token?.cardinal ?? token?.roman;
}

function monthsOf(token: TimeToken | undefined): number {
  if (token?.unit === "bimester") return 2;
  return token?.unit === "quarter" ? 3 : token?.unit === "half" || token?.semester ? 6 : 0;
}

function pointOf(year: number, part: Part, next: number, fiscal?: boolean): DatePoint {
  const from = year * 12 + part.from;
  return {
    from,
    to: from + part.months - 1,
    unit: part.months === 2 ? "bimester" : part.months === 3 ? "quarter" : "half",
    yearless: false,
    next,
    ...(fiscal ? { convention: "fiscal" } : part.season && part.from === 11 ? { convention: "winter" } : {}),
  };
}
