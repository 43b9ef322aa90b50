/** Times of one plan read together: what each leaves out is told by its neighbours. */
import type { PrintedTime, Unit } from "../time/printedTime";
import { partsPerUnit } from "../time/units";
import { asPositions } from "./asPositions";

/** Times ready to be placed: ages as years, spans that chain as positions, missing years filled in, shared ends parted. */
export function settleTimes(times: readonly (PrintedTime | null)[]): readonly (PrintedTime | null)[] {
  return sharedDates(wintersInOrder(sharedEnds(withYears(asPositions(seasonsOfYears(agesAsYears(times)))))));
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
      if (within === 0 || time.from !== 1) return time;
      // "By month 6", "by year 1": the year begins with what is left of it.
      const unit =
        within % partsPerUnit[time.unit] > 0 && partsPerUnit[time.unit] > partsPerUnit.month ? "month" : time.unit;
      const from = Math.floor(within / partsPerUnit[unit]) + 1;
      const to = (time.to * partsPerUnit[time.unit]) / partsPerUnit[unit];
      if (from <= to) return { ...time, unit, from, to };
      // "First 3 months, next 3 months"
      reached = within + time.to * partsPerUnit[time.unit];
      return { ...time, unit, from, to: from + to - 1 };
    }
    reached = Math.max(reached, (time.to ?? 0) * partsPerUnit[time.unit]);
    // "Week 4", "after week 4"
    const open = time.to === null && before?.from === time.from;
    const shared =
      !time.drawn &&
      !wholeParts.has(time.unit) &&
      before?.to === time.from &&
      (before.from < time.from || open) &&
      (time.to === null || time.to > time.from);
    return shared ? { ...time, from: time.from + 1 } : time;
  });
}

/** "Q1–Q2", "Q2–Q3" share a quarter: nobody gives a part of the year as the point where something ends. */
const wholeParts: ReadonlySet<Unit> = new Set(["bimester", "quarter", "half"]);

/** "Jan–Mar", "Mar–Jun": as sharedEnds, for months and years of the calendar. A printed day says what is meant. */
function sharedDates(times: readonly (PrintedTime | null)[]): readonly (PrintedTime | null)[] {
  let before: PrintedTime | null = null;
  return times.map((time) => {
    if (time?.kind !== "date") return time;
    const last = before;
    before = time;
    const size = partsPerUnit[time.unit] / partsPerUnit.month;
    // "By June 2026", "by December 2026"
    if (time.upTo && last !== null && last.to !== null && last.to < (time.to ?? 0))
      return { ...time, from: last.to + 1 };
    const shared =
      last !== null &&
      last.day === undefined &&
      time.day === undefined &&
      !time.drawn &&
      last.unit === time.unit &&
      !wholeParts.has(time.unit) &&
      last.from < time.from &&
      last.to === time.from + size - 1 &&
      (time.to === null || time.to > last.to);
    return shared ? { ...time, from: time.from + size } : time;
  });
}

/**
 * "Age 25–30", "Age 30–35" are years of the plan, the first of them the first age printed. Spans whose ends touch end at a birthday;
 * others include the last year of life they name.
 */
function agesAsYears(times: readonly (PrintedTime | null)[]): readonly (PrintedTime | null)[] {
  const ages = times.filter((time): time is PrintedTime => time?.unit === "age" && time.kind === "position");
  const first = ages.reduce((least, time) => Math.min(least, time.from), Infinity);
  const touching = ages.some((time) => time.ranged && ages.some((other) => other !== time && other.from === time.to));
  return times.map((time) => {
    if (time?.unit !== "age" || time.kind !== "position") return time;
    const last = time.to === null ? null : time.to - first + (touching && time.ranged ? 0 : 1);
    return { ...time, unit: "year", from: time.from - first + 1, to: last };
  });
}

/** "Y1 Fall", "Y1 Spring", "Y2 Fall": the seasons that are named part each year evenly, in the order in which they first come. */
function seasonsOfYears(times: readonly (PrintedTime | null)[]): readonly (PrintedTime | null)[] {
  const named = [...new Set(times.flatMap((time) => time?.season ?? []))];
  if (named.length < 2) return times;
  const size = Math.floor(12 / named.length);
  return times.map((time) => {
    if (time?.season === undefined) return time;
    const part = named.indexOf(time.season);
    const from = (time.from - 1) * 12 + part * size + 1;
    return { ...time, unit: "month", from, to: part === named.length - 1 ? time.from * 12 : from + size - 1 };
  });
}

/** "Winter 2026" before "Spring 2026" began in the year before. */
function wintersInOrder(times: readonly (PrintedTime | null)[]): readonly (PrintedTime | null)[] {
  return times.map((time, i) => {
    if (time?.convention !== "winter" || time.ranged || time.to === null) return time;
    const next = times.slice(i + 1).find((one) => one?.kind === "date");
    return next && next.from < time.from ? { ...time, from: time.from - 12, to: time.to - 12 } : time;
  });
}

/** Quarters alone that begin after Q1 are calendar quarters. */
export function quarterShift(times: readonly (PrintedTime | null)[]): number {
  const quarters = times.filter((time): time is PrintedTime => time?.kind === "position");
  if (quarters.length === 0 || !quarters.every((time) => time.unit === "quarter")) return 0;
  const first = quarters[0]?.from ?? 1;
  return first > 1 && first <= 4 && quarters.every((time) => time.from >= first) ? (first - 1) * 3 : 0;
}
