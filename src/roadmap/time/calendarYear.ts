/** "2026", "2026年", "FY26", and the year that crosses two: "2026/27". */
import type { DatePoint } from "./datePoint";
import { isYear, tight } from "./match";
import type { TimeToken } from "./timeTokens";

/** First month of a year that is printed with a slash: schools and teams that count so begin in September. */
const crossingYearBegins = 8;

export function calendarYear(tokens: readonly TimeToken[], i: number): DatePoint | null {
  const token = tokens[i];
  // Behind a month the year is that month's, even of one whose span could not be read.
  if (!isYear(token) || tokens[i - 1]?.calendarMonth !== undefined) return null;
  const from = token.number * 12;
  const crossing = crossesInto(tokens, i);
  if (crossing?.slash) {
    const first = from + crossingYearBegins;
    return { from: first, to: first + 11, unit: "year", yearless: false, next: crossing.next, convention: "crossing" };
  }
  if (crossing) return { from, to: from + 23, unit: "year", yearless: false, next: crossing.next };
  const unit = tokens[i + 1]?.unit;
  if ((unit && unit !== "year") || isNoMonth(tokens, i)) return null;
  const next = unit === "year" || tokens[i + 1]?.yearMark ? i + 2 : i + 1;
  const year = { from, to: from + 11, unit: "year", yearless: false, next } as const;
  return token.fiscal ? { ...year, convention: "fiscal" } : year;
}

/** The year after this one in two digits, or in four behind a slash: "2026/27", "2026–27", "2026/2027". */
export function crossesInto(
  tokens: readonly TimeToken[],
  i: number,
): { readonly slash: boolean; readonly next: number } | null {
  const [year, link, after] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!isYear(year) || after?.number === undefined || !tight(tokens, i + 1)) return null;
  const slash = link?.punctuation === "/";
  if (!slash && !link?.dash) return null;
  const short = after.end - after.start === 2 && after.number === (year.number + 1) % 100;
  return short || (slash && after.number === year.number + 1) ? { slash, next: i + 3 } : null;
}

/** "2026-13", "2026-00": neither a month nor a year that comes later. */
function isNoMonth(tokens: readonly TimeToken[], i: number): boolean {
  const [year, link, after] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!isYear(year) || link?.dash !== true || after?.number === undefined || !tight(tokens, i + 1)) return false;
  return after.end - after.start === 2 && after.number <= year.number % 100;
}
