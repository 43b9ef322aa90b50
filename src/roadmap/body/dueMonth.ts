import { findTimes } from "../time/findTimes";
import { monthsOfPosition } from "../time/units";

/** Month of the plan for a printed due time, or null; see dueMonthReader. */
export type DueMonth = (text: string) => number | null;

/** Due times in texts: "by Month 9", "(Week 6)", "until June 2026"; the last month of the time counts. */
export function dueMonthReader(firstCalendarMonth: number | null, start: number | null, end: number | null): DueMonth {
  return (text) => {
    if (!/\p{N}/u.test(text)) return null;
    for (const time of findTimes(text.slice(0, 500))) {
      if (time.kind === "duration" || time.to === null || time.adjective) continue;
      const before = text.slice(0, time.start);
      const told =
        /^(?:by|end of|at the end of|until the end of)(?!\p{L})/iu.test(text.slice(time.start)) ||
        /(?:\b(?:by|at|until|before|due|end of|bis|hasta|antes de|avant|fin|até|entro|до|к|trước)\s*(?:the\s+)?(?:end of\s+)?|[([（:]\s*)$/iu.test(
          before,
        );
      if (!told) continue;
      if (time.kind === "date") {
        if (firstCalendarMonth === null || time.yearless) continue;
        const month = time.to - firstCalendarMonth + 1;
        if (month >= 1) return month;
        continue;
      }
      const month = monthsOfPosition(time.unit, time.from, time.to)[1];
      if (month !== null && (start === null || month >= start) && (end === null || month <= end)) return month;
    }
    return null;
  };
}
