/** One point of the calendar, the left or the right end of a span. */
import { calendarMonth, countedMonths, monthsOfYear } from "./calendarMonth";
import { calendarYear } from "./calendarYear";
import { calendarQuarter, quarterPoint } from "./calendarQuarter";
import type { Convention, Unit } from "./printedTime";
import { isYear } from "./match";
import type { TimeToken } from "./timeTokens";

/** Months since year 0, both ends included; `next` is the token after it. */
export interface DatePoint {
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
  readonly yearless: boolean;
  readonly next: number;
  readonly day?: number;
  readonly convention?: Convention;
}

/** A point of the calendar; `before` is the left end of a span, from which a bare "Q1" or "3" can borrow what it lacks. */
export function datePoint(tokens: readonly TimeToken[], i: number, before?: DatePoint): DatePoint | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.date) {
    const { year, month, day } = token.date;
    const from = year * 12 + month - 1;
    const point = { from, to: from, unit: "month", yearless: false, next: i + 1 } as const;
    return day === undefined ? point : { ...point, day };
  }
  if (token.third !== undefined) return thirdOfYear(tokens, i, token.third);
  const slashed = tokens[i + 1]?.date;
  // "Quarter 1/2026" was cut as a month and its year.
  if (token.unit === "quarter" && slashed?.day === undefined && slashed && slashed.month <= 4)
    return quarterPoint(slashed.year, slashed.month, 3, i + 2);
  return (
    countedMonths(tokens, i) ??
    monthsOfYear(tokens, i) ??
    calendarMonth(tokens, i, before) ??
    calendarQuarter(tokens, i, before) ??
    calendarYear(tokens, i)
  );
}

/** "Mid-2026" is May to August; of "early June 2026" the month alone is kept. */
function thirdOfYear(tokens: readonly TimeToken[], i: number, third: number): DatePoint | null {
  const at = tokens[i + 1]?.dash ? i + 2 : i + 1;
  const year = tokens[at];
  if (!isYear(year)) return calendarMonth(tokens, at);
  const from = year.number * 12 + third * 4;
  return { from, to: from + 3, unit: "month", yearless: false, next: at + 1 };
}
