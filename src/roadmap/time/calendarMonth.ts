/** "June 2025", "15. Juni 2025", "Jan 6-12", "1-3月", 2025年6–8月. */
import type { DatePoint } from "./datePoint";
import { isYear, tight } from "./match";
import type { TimeToken } from "./timeTokens";

/** `before` is the left end of a span: a month without a year can follow it. */
export function calendarMonth(tokens: readonly TimeToken[], i: number, before?: DatePoint): DatePoint | null {
  return numberedMonths(tokens, i) ?? namedMonth(tokens, i, before);
}

/** 2025年6–8月, "2025 Haziran" */
export function monthsOfYear(tokens: readonly TimeToken[], i: number): DatePoint | null {
  const year = tokens[i];
  if (!isYear(year)) return null;
  const marked = tokens[i + 1]?.yearMark && tokens[i + 1]?.unspaced;
  const months = marked ? calendarMonth(tokens, i + 2) : namedMonth(tokens, i + 1, undefined);
  if (!months?.yearless || (!marked && months.day !== undefined)) return null;
  return { ...months, from: months.from + year.number * 12, to: months.to + year.number * 12, yearless: false };
}

/** "tháng 1 năm 2026", "tháng 1-3/2026", "tháng 1 đến tháng 3 năm 2026" */
export function countedMonths(tokens: readonly TimeToken[], i: number): DatePoint | null {
  const from = tokens[i]?.unit === "month" ? tokens[i + 1]?.number : undefined;
  if (from === undefined || from < 1 || from > 12) return null;
  const spans = tokens[i + 2]?.dash === true || tokens[i + 2]?.to === true;
  const at = spans ? (tokens[i + 3]?.unit === "month" ? i + 4 : i + 3) : i + 1;
  const date = spans ? tokens[at]?.date : undefined;
  const to = date && date.day === undefined ? date.month : tokens[at]?.number;
  const year =
    date?.year ?? (tokens[at + 1]?.unit === "year" && isYear(tokens[at + 2]) ? tokens[at + 2]?.number : null);
  if (to === undefined || to < from || to > 12 || typeof year !== "number") return null;
  const january = year * 12 - 1;
  return { from: january + from, to: january + to, unit: "month", yearless: false, next: date ? at + 1 : at + 3 };
}

/** 1-3月 */
function numberedMonths(tokens: readonly TimeToken[], i: number): DatePoint | null {
  const first = tokens[i]?.number;
  const last = tokens[i + 2]?.calendarMonth;
  if (first === undefined || last === undefined || !tokens[i + 1]?.dash || !tight(tokens, i + 1)) return null;
  return first >= 1 && first <= last ? { from: first - 1, to: last, unit: "month", yearless: true, next: i + 3 } : null;
}

function namedMonth(tokens: readonly TimeToken[], i: number, before: DatePoint | undefined): DatePoint | null {
  const leading = dayBefore(tokens, i);
  if (!leading) return null;
  const { at } = leading;
  const month = tokens[at]?.calendarMonth;
  if (month === undefined) return null;
  const trailing = dayAfter(tokens, tokens[at + 1]?.punctuation === "." ? at + 2 : at + 1, leading.day);
  const year = yearAfter(tokens, trailing.next);
  const day = trailing.day === undefined ? {} : { day: trailing.day };
  if (year) {
    const from = year.year * 12 + month;
    return { from, to: from, unit: "month", yearless: false, next: year.next, ...day };
  }
  const { next } = trailing;
  // "May" and "March" are ordinary words too: alone they only count beside another month or as a heading.
  const joined = tokens[next]?.glue && tokens[next + 1]?.calendarMonth !== undefined;
  const beside = joined || tokens[next]?.dash || tokens[next]?.to || tokens[i - 1]?.between || heads(tokens, at, next);
  if (before === undefined && tokens[at]?.weakMonth && !leading.several && !beside) return null;
  return { from: month, to: month, unit: "month", yearless: true, next, ...day };
}

/** "15 June", "15. Juni", "6. bis 12. Mai", "1st of June": where the month stands; null where the number belongs to something else. */
function dayBefore(
  tokens: readonly TimeToken[],
  i: number,
): { readonly at: number; readonly day?: number; readonly several?: boolean } | null {
  const first = tokens[i];
  const day = first?.number ?? first?.ordinal;
  if (day === undefined || !isDay(day) || first?.ordinalPrefix || first?.calendarMonth !== undefined) return { at: i };
  let at = pastMarks(tokens, i + 1);
  const last = tokens[at]?.dash || tokens[at]?.to ? tokens[at + 1]?.number : undefined;
  const several = last !== undefined && isDay(last) && last > day;
  if (several) at = pastMarks(tokens, at + 2);
  return tokens[at]?.calendarMonth === undefined ? null : { at, day, several };
}

/** What stands between a day and its month: "15. Juni", "1st of June". */
function pastMarks(tokens: readonly TimeToken[], i: number): number {
  let at = i;
  while (tokens[at]?.glue || tokens[at]?.ordinalSuffix || tokens[at]?.punctuation === ".") at++;
  return at;
}

/** "June 15", "Jan 6-12" (days inside the month), "June 1st", 6月15日. */
function dayAfter(
  tokens: readonly TimeToken[],
  i: number,
  known: number | undefined,
): { readonly day: number | undefined; readonly next: number } {
  const token = tokens[i];
  if (known !== undefined) return { day: known, next: i };
  if (token?.number === undefined || !isDay(token.number))
    return { day: undefined, next: token?.ordinal === undefined ? i : i + 1 };
  const after = tokens[i + 1];
  if (after?.unit === "day" && after.unspaced && !after.ordinalUnit) return { day: token.number, next: i + 2 };
  if (after?.unit || after?.calendarMonth !== undefined) return { day: undefined, next: i };
  const last = tokens[i + 2]?.number;
  const span = after?.dash && last !== undefined && isDay(last) && last > token.number && !tokens[i + 3]?.unit;
  return { day: token.number, next: span ? i + 3 : i + 1 };
}

function isDay(number: number): boolean {
  return number >= 1 && number <= 31;
}

/** "2025", ", 2025", "/2025", "'25", "/25", "2025年". */
function yearAfter(tokens: readonly TimeToken[], i: number): { readonly year: number; readonly next: number } | null {
  let at = i;
  while (tokens[at]?.glue || /^[,'’/]$/.test(tokens[at]?.punctuation ?? "")) at++;
  const token = tokens[at];
  if (isYear(token)) return { year: token.number, next: tokens[at + 1]?.yearMark ? at + 2 : at + 1 };
  const short = token?.number !== undefined && token.number < 100 && /^['’]$/.test(tokens[at - 1]?.punctuation ?? "");
  const slashed = token !== undefined && token.end - token.start === 2 && tokens[at - 1]?.punctuation === "/";
  const number = token?.number ?? 0;
  return short || (slashed && tight(tokens, at - 1) && number > 19) ? { year: 2000 + number, next: at + 1 } : null;
}

/** "May: apply", "5. May": nothing but numbers before it, nothing or a colon after it. */
function heads(tokens: readonly TimeToken[], at: number, next: number): boolean {
  const numbering = tokens.slice(0, at).every((token) => token.number !== undefined || token.punctuation !== undefined);
  const after = tokens[next];
  return numbering && (after === undefined || after.punctuation === ":" || after.punctuation === "：");
}
