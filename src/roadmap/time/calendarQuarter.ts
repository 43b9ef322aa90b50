/** "Q4 2025", "2025-Q4", "1. Halbjahr 2026", 2025年第四季度. */
import type { DatePoint } from "./datePoint";
import { isYear } from "./match";
import type { Unit } from "./printedTime";
import type { TimeToken } from "./timeTokens";

export function calendarQuarter(tokens: readonly TimeToken[], i: number, before?: DatePoint): DatePoint | null {
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

export function quarterPoint(year: number, number: number, months: number, next: number): DatePoint {
  const from = year * 12 + (number - 1) * months;
  return { from, to: from + months - 1, unit: months === 3 ? "quarter" : "half", yearless: false, next };
}
