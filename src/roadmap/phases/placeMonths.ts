/** Printed times of the phases of one plan → months of the plan, 1-based, both ends included. */
import type { RoadmapProblem } from "../../career/roadmap";
import { isoDate } from "../time/isoDate";
import type { PrintedTime } from "../time/printedTime";
import { monthsOfPosition, partsPerUnit } from "../time/units";
import type { Candidate } from "./candidates";
import { timesByReach } from "./timesByReach";
import { beforeThePlan, placementNotes } from "./placementNotes";
import { quarterShift, settleTimes } from "./settleTimes";

export interface PlacedMonths {
  readonly months: readonly { readonly start: number | null; readonly end: number | null }[];
  /** Month of the calendar that is month 1, where the plan is dated: `YYYY-MM` or, where a day is printed, `YYYY-MM-DD`. */
  readonly startDate: string | null;
  /** The same as months since year 0; for due dates. */
  readonly firstCalendarMonth: number | null;
  readonly problems: readonly RoadmapProblem[];
}

/** Weeks and days round up, dates count from the first one, lengths are laid end to end. */
export function placeMonths(members: readonly Candidate[]): PlacedMonths {
  const times = settleTimes(timesByReach(members));
  const dated = times.filter((time): time is PrintedTime => time?.kind === "date");
  const first = dated.length === 0 ? null : dated.reduce((least, time) => Math.min(least, time.from), Infinity);
  const shift = quarterShift(times);
  let parts = 0;
  const months = times.map((time) => {
    if (time === null || beforeThePlan(time)) return { start: null, end: null };
    const placed = place(time, first, shift, parts);
    parts = placed.end === null ? Math.max(parts, (placed.start - 1) * 120) : (placed.parts ?? placed.end * 120);
    return { start: placed.start, end: placed.end };
  });
  const calendar = first !== null && dated.every((time) => !time.yearless);
  const day = dated.find((time) => time.from === first)?.day;
  return {
    months,
    startDate: !calendar || first === null ? null : isoDate(first, day),
    firstCalendarMonth: calendar ? first : null,
    problems: placementNotes(members, times, shift),
  };
}

function place(
  time: PrintedTime,
  first: number | null,
  shift: number,
  parts: number,
): { start: number; end: number | null; parts?: number } {
  if (time.kind === "position") {
    const [start, end] = monthsOfPosition(time.unit, time.from, time.to);
    return { start: Math.max(1, start - shift), end: end === null ? null : Math.max(1, end - shift) };
  }
  if (time.kind === "date")
    return {
      start: time.from - (first ?? time.from) + 1,
      end: time.to === null ? null : time.to - (first ?? time.from) + 1,
    };
  const start = Math.floor(parts / 120) + 1;
  if (time.to === null) return { start, end: null };
  const until = parts + time.to * partsPerUnit[time.unit];
  return { start, end: Math.max(start, Math.ceil(until / 120)), parts: until };
}
