/** "June 2025", "15. Juni 2025", "Jan 6-12", "1-3月", 2025年6–8月. */
import type { DatePoint } from "./datePoint";
import { isoDay } from "./isoDate";
import { isYear, tight } from "./match";
import type { TimeToken } from "./timeTokens";

export function calendarMonth(tokens: readonly TimeToken[], i: number, before?: DatePoint): DatePoint | null {
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

/** 2025年6–8月 */
export function monthsOfYear(tokens: readonly TimeToken[], i: number): DatePoint | null {
  const year = tokens[i];
  if (!isYear(year) || !tokens[i + 1]?.yearMark || !tokens[i + 1]?.unspaced) return null;
  const months = calendarMonth(tokens, i + 2, undefined);
  if (!months?.yearless) return null;
  return { ...months, from: months.from + year.number * 12, to: months.to + year.number * 12, yearless: false };
}

/** "May: apply", "5. May": nothing but numbers before it, nothing or a colon after it. */
function heads(tokens: readonly TimeToken[], at: number, next: number): boolean {
  const numbering = tokens.slice(0, at).every((token) => token.number !== undefined || token.punctuation !== undefined);
  const after = tokens[next];
  return numbering && (after === undefined || after.punctuation === ":" || after.punctuation === "：");
}
