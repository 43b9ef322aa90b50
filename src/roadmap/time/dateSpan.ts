/** Times of the calendar: "June – August 2025", "Q4 2025 – Q1 2026", "2026". */
import { type DatePoint, datePoint } from "./datePoint";
import { type Match, edges, isYear, openEnd, wordFollows } from "./match";
import type { TimeToken } from "./timeTokens";

export function dateSpan(tokens: readonly TimeToken[], i: number): Match | null {
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
  if (!first || halfRead(tokens, i, first.next)) return null;
  const link = tokens[first.next];
  const joins = link && (link.dash || link.to || (link.glue && (first.unit === "quarter" || tokens[i - 1]?.between)));
  // "Month 1/2026 – Month 3/2026"
  const right =
    tokens[first.next + 1]?.unit === "month" && tokens[first.next + 2]?.date ? first.next + 2 : first.next + 1;
  const second = joins ? datePoint(tokens, right, first) : link?.glue ? nextMonth(tokens, right, first) : null;
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

/** "February and March": an "and" joins only neighbours. */
function nextMonth(tokens: readonly TimeToken[], i: number, first: DatePoint): DatePoint | null {
  const second = first.unit === "month" && first.day === undefined ? datePoint(tokens, i, first) : null;
  if (second?.unit !== "month" || second.day !== undefined) return null;
  return (second.from - first.to + 1200) % 12 === 1 ? second : null;
}

/** "13 Xyz – 12 Sep 2026", "13 Sep – 12 Xyz 2026": a day of a month nobody knows at the other end; half a span is none. */
function halfRead(tokens: readonly TimeToken[], i: number, next: number): boolean {
  const unread = (day: TimeToken | undefined, month: TimeToken | undefined) =>
    day?.number !== undefined && day.number <= 31 && month?.word === true && month.calendarMonth === undefined;
  const dash = tokens[i - 1]?.number === undefined ? i - 1 : i - 2;
  const before = tokens[dash]?.dash === true && unread(tokens[dash - 2], tokens[dash - 1]);
  return (
    before || (tokens[next]?.dash === true && unread(tokens[next + 1], tokens[next + 2]) && isYear(tokens[next + 3]))
  );
}

function dateMatch(
  tokens: readonly TimeToken[],
  i: number,
  span: Omit<DatePoint, "to"> & { readonly to: number | null; readonly ranged: boolean },
): Match {
  const { from, to, unit, yearless, ranged, day, convention } = span;
  const time = {
    ...edges(tokens, i, span.next),
    kind: "date",
    unit,
    from,
    to,
    ranged,
    adjective: false,
    yearless,
    ...(day === undefined ? {} : { day }),
    ...(convention === undefined ? {} : { convention }),
  } as const;
  return { time, next: span.next };
}
