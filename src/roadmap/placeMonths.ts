/** Printed times of the phases of one plan → months of the plan, 1-based, both ends included. */
import type { RoadmapProblem } from "../career/roadmap";
import type { Candidate } from "./candidates";
import { monthsOfPosition, partsPerUnit, type PrintedTime, type Unit } from "./times";

export interface PlacedMonths {
  readonly months: readonly { readonly start: number | null; readonly end: number | null }[];
  /** Month of the calendar that is month 1, where the plan is dated: `YYYY-MM` or, where a day is printed, `YYYY-MM-DD`. */
  readonly startDate: string | null;
  /** The same as months since year 0; for due dates. */
  readonly firstCalendarMonth: number | null;
  readonly problems: readonly RoadmapProblem[];
}

export function placeMonths(members: readonly Candidate[]): PlacedMonths {
  const problems: RoadmapProblem[] = [];
  const line = members[0]?.lines[0] ?? 1;
  const note = (message: string) => problems.push({ severity: "note", line, message: `Line ${line}: ${message}` });
  const times = sharedEnds(withYears(asPositions(members.map((member) => member.time))));
  const dated = times.filter((time): time is PrintedTime => time?.kind === "date");
  const first = dated.length === 0 ? null : dated.reduce((least, time) => Math.min(least, time.from), Infinity);
  const shift = quarterShift(times);
  if (shift > 0)
    note(
      `the first quarter is Q${shift / 3 + 1}; it was taken as months 1-3 of the plan. Counted from January it would be months ${shift + 1}-${shift + 3}.`,
    );
  if (times.some((time) => time?.kind === "duration"))
    note("only lengths are printed; the phases were laid end to end. A length given as a range takes its upper bound.");
  let parts = 0;
  const months = times.map((time) => {
    if (time === null) return { start: null, end: null };
    // A year zero lies before the plan.
    if (time.kind === "position" && time.unit === "year" && time.to === 0) return { start: null, end: null };
    const placed = place(time, first, shift, parts);
    parts = placed.end === null ? Math.max(parts, (placed.start - 1) * 120) : (placed.parts ?? placed.end * 120);
    return { start: placed.start, end: placed.end };
  });
  members.forEach((member, i) => {
    const time = times[i];
    if (time?.kind === "position" && time.unit === "year" && time.to === 0)
      problems.push({
        severity: "note",
        line: member.lines[0],
        message: `Line ${member.lines[0]}: "${member.title}" comes before the first year; its months stay open.`,
      });
    if (times[i] === null)
      problems.push({
        severity: "warning",
        line: member.lines[0],
        message: `Line ${member.lines[0]}: no time is printed for "${member.title}"; its months stay open. Add one, e.g. "(Months 1-3)".`,
      });
  });
  const calendar = first !== null && dated.every((time) => !time.yearless);
  const day = dated.find((time) => time.from === first)?.day;
  return {
    months,
    startDate: !calendar || first === null ? null : (day ?? isoMonth(first)),
    firstCalendarMonth: calendar ? first : null,
    problems,
  };
}

export function isoMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
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

/**
 * "0-3 months, 3-6 months, 6+ months" counts, though the number stands first, and so does "30 days, 60 days, 90 days"; "2 weeks, 3
 * weeks" measures.
 */
export function asPositions(times: readonly (PrintedTime | null)[]): readonly (PrintedTime | null)[] {
  const lengths = times.filter((time): time is PrintedTime => time?.kind === "duration");
  const upTo = (time: PrintedTime) => (time.to ?? time.from) * partsPerUnit[time.unit];
  if (lengths.length === 0) return times;
  let before: PrintedTime | null = null;
  const [opening, second] = lengths;
  // "3 months, 3-6 months": the first length is the span up to where the second begins.
  const opens =
    opening !== undefined &&
    !opening.ranged &&
    second?.ranged === true &&
    second.from * partsPerUnit[second.unit] === upTo(opening);
  const chain = times.every((time) => {
    const last = before;
    if (time !== null && time.kind !== "date") before = time;
    if (time?.kind !== "duration") return true;
    if (last === null) return (time.ranged && time.from <= 1) || opens;
    const gap = time.from * partsPerUnit[time.unit] - upTo(last);
    return last.to !== null && (time.ranged || time.to === null) && (gap === 0 || gap === partsPerUnit[time.unit]);
  });
  if (chain)
    return times.map((time) =>
      time?.kind === "duration" ? { ...time, kind: "position", from: opens && time === opening ? 1 : time.from } : time,
    );
  const step = lengths[0]?.from ?? 0;
  const bare = lengths.every((time) => !time.ranged && time.to !== null && (time.unit === "day" || time.adjective));
  const growing =
    lengths.length >= 3 &&
    lengths.every(
      (time, i) => time.from === step * (i + 1) || (time.adjective && time.from > (lengths[i - 1]?.from ?? 0)),
    );
  if (!bare || !growing) return times;
  let last = 0;
  return times.map((time) => {
    if (time?.kind !== "duration") return time;
    const from = last + 1;
    last = time.from;
    return { ...time, kind: "position", from, to: time.from, ranged: true };
  });
}

/** Months without a year follow each other; one that goes backwards is in the next year. */
function withYears(times: readonly (PrintedTime | null)[]): readonly (PrintedTime | null)[] {
  const known = times.find((time) => time?.kind === "date" && !time.yearless);
  let year = known ? Math.floor(known.from / 12) : 0;
  let last: number | null = null;
  return times.map((time) => {
    if (time?.kind !== "date") return time;
    if (!time.yearless) {
      last = time.from;
      year = Math.floor(time.from / 12);
      return time;
    }
    while (last !== null && time.from + year * 12 < last) year++;
    last = time.from + year * 12;
    const to = time.to === null ? null : time.to + year * 12;
    return { ...time, from: last, to, yearless: known === undefined };
  });
}

/**
 * "1-3", "3-6": where a phase begins with the number that the one before it ended with, it begins one later; and "next 30 days, next
 * 90 days" follow each other too.
 */
function sharedEnds(times: readonly (PrintedTime | null)[]): readonly (PrintedTime | null)[] {
  const last = new Map<Unit, PrintedTime>();
  let reached = 0;
  return times.map((time) => {
    if (time === null || time.kind !== "position") return time;
    const before = last.get(time.unit);
    last.set(time.unit, time);
    const within = reached;
    if (time.upTo && time.to !== null) {
      reached = Math.max(reached, time.to * partsPerUnit[time.unit]);
      const from = Math.floor(within / partsPerUnit[time.unit]) + 1;
      return within > 0 && time.from === 1 && from <= time.to ? { ...time, from } : time;
    }
    const shared = before?.to === time.from && before.from < time.from && (time.to === null || time.to > time.from);
    return shared ? { ...time, from: time.from + 1 } : time;
  });
}

/** Quarters alone that begin after Q1 are calendar quarters. */
function quarterShift(times: readonly (PrintedTime | null)[]): number {
  const quarters = times.filter((time): time is PrintedTime => time?.kind === "position");
  if (quarters.length === 0 || !quarters.every((time) => time.unit === "quarter")) return 0;
  const first = quarters[0]?.from ?? 1;
  return first > 1 && first <= 4 && quarters.every((time) => time.from >= first) ? (first - 1) * 3 : 0;
}
