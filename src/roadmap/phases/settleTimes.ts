/** Times of one plan read together: what each leaves out is told by its neighbours. */
import type { PrintedTime, Unit } from "../time/printedTime";
import { partsPerUnit } from "../time/units";

/** Times ready to be placed: ages as years, spans that chain as positions, missing years filled in, shared ends parted. */
export function settleTimes(times: readonly (PrintedTime | null)[]): readonly (PrintedTime | null)[] {
  return sharedDates(wintersInOrder(sharedEnds(withYears(asPositions(seasonsOfYears(agesAsYears(times)))))));
}

/**
 * "0-3 months, 3-6 months, 6+ months" counts, though the number stands first, and so does "30 days, 60 days, 90 days"; "2 weeks, 3
 * weeks" measures.
 */
export function asPositions(printed: readonly (PrintedTime | null)[]): readonly (PrintedTime | null)[] {
  const times = firstOfCounted(printed);
  const lengths = times.filter((time): time is PrintedTime => time?.kind === "duration" && !time.ongoing);
  const upTo = (time: PrintedTime) => (time.to ?? time.from) * partsPerUnit[time.unit];
  if (lengths.length === 0) return times;
  // Months may stand before years: each unit is a chain of its own.
  const before = new Map<Unit, PrintedTime>();
  const [opening, second] = lengths;
  // "3 months, 3-6 months": the first length is the span up to where the second begins.
  const opens =
    opening !== undefined &&
    !opening.ranged &&
    second?.ranged === true &&
    second.from * partsPerUnit[second.unit] === upTo(opening);
  let [links, gaps] = [0, 0];
  const ordered = times.every((time) => {
    if (time === null || time.ongoing) return true;
    const last = before.get(time.unit) ?? null;
    if (time.kind !== "date") before.set(time.unit, time);
    if (time.kind !== "duration") return true;
    if (last === null) return (time.ranged && time.from <= 1) || opens;
    const gap = time.from * partsPerUnit[time.unit] - upTo(last);
    if (gap === 0 || gap === partsPerUnit[time.unit]) links++;
    else gaps++;
    return last.to !== null && (time.ranged || time.to === null) && gap >= 0;
  });
  // "0-2, 2-4, 4-8 years, 12+": one gap breaks no scale that is told without one before and after it.
  const chain = ordered && (gaps === 0 || (gaps === 1 && links >= 2));
  if (!chain && horizons(lengths) && lengths.length === times.length)
    return lengths.map((time, i) => fromNow(time, lengths[i - 1]));
  if (chain)
    return times.map((time) =>
      time?.kind === "duration" && !time.ongoing
        ? { ...time, kind: "position", from: opens && time === opening ? 1 : time.from }
        : time,
    );
  // "0-2 weeks, 30 days, 60 days, 90 days"
  const fromStart = opening?.ranged === true && opening.from === 0;
  const points = fromStart ? lengths.slice(1) : lengths;
  const falling = checkpoints([...points].reverse());
  if (!falling && !checkpoints(points) && !afterFirst(times, lengths)) return times;
  return falling ? [...reaching([...times].reverse(), null)].reverse() : reaching(times, fromStart ? opening : null);
}

/** "First 30 days", and then "60 days", "90 days": the first says from where the others count. */
function afterFirst(times: readonly (PrintedTime | null)[], lengths: readonly PrintedTime[]): boolean {
  const [first] = times;
  if (!first?.upTo || first.kind !== "position" || first.to === null || lengths.length !== times.length - 1)
    return false;
  const reach = [first.to, ...lengths.map(({ from }) => from)];
  return lengths.every((time, i) => time.unit === first.unit && !time.ranged && (reach[i + 1] ?? 0) > (reach[i] ?? 0));
}

/** Each length reaches from where the one before it ended up to its own number, counted from the start; `opening` is a span already. */
function reaching(
  times: readonly (PrintedTime | null)[],
  opening: PrintedTime | null | undefined,
): readonly (PrintedTime | null)[] {
  let reached = 0;
  return times.map((time) => {
    if (time?.upTo && time.kind === "position") reached = (time.to ?? 0) * partsPerUnit[time.unit];
    if (time?.kind !== "duration" || time.ongoing) return time;
    if (time === opening) return { ...time, kind: "position" };
    const within = reached;
    reached = time.from * partsPerUnit[time.unit];
    const unit = reached % partsPerUnit.month === 0 && time.unit !== "day" ? "month" : time.unit;
    const size = partsPerUnit[unit];
    return {
      ...time,
      kind: "position",
      unit,
      from: Math.floor(within / size) + 1,
      to: reached / size,
      ranged: true,
    };
  });
}

/**
 * "30 days, 60 days, 90 days", "1-year, 3-year, 5-year", and "3 months", "6 months", "12 months" where they name the phases: each tells
 * how far the plan is by then.
 */
function checkpoints(lengths: readonly PrintedTime[]): boolean {
  const parts = (time: PrintedTime | undefined) => (time ? time.from * partsPerUnit[time.unit] : 0);
  const step = parts(lengths[0]);
  const names = (time: PrintedTime) =>
    time.opens === true && partsPerUnit[time.unit] >= partsPerUnit.month && parts(time) % step === 0;
  return (
    lengths.length >= 3 &&
    lengths.every(
      (time, i) =>
        !time.ranged &&
        time.to !== null &&
        (time.adjective || names(time)
          ? parts(time) > parts(lengths[i - 1])
          : time.unit === "day" && parts(time) === step * (i + 1)),
    )
  );
}

/** "1 неделя, 2 неделя", "1-4 недели, 5-8 недели": the first one looks like a length, the second tells that it counts. */
export function firstOfCounted(times: readonly (PrintedTime | null)[]): readonly (PrintedTime | null)[] {
  const [first, second] = times;
  const counted =
    first?.kind === "duration" &&
    first.from === 1 &&
    first.to !== null &&
    second?.kind === "position" &&
    second.from === first.to + 1;
  return counted && first.unit === second.unit ? [{ ...first, kind: "position" }, ...times.slice(1)] : times;
}

/** "6 months, 1-2 years, 3-5 years", "2 weeks, 3 months, 1 year": how far off each is. Lengths of a plan do not grow like that. */
function horizons(lengths: readonly PrintedTime[]): boolean {
  const grows = (time: PrintedTime, i: number) => {
    const before = lengths[i - 1];
    return (
      before === undefined || time.from * partsPerUnit[time.unit] >= (before.to ?? Infinity) * partsPerUnit[before.unit]
    );
  };
  const ranged = lengths.filter((time) => time.ranged || time.to === null).length;
  const units = new Set(lengths.map((time) => time.unit));
  return lengths.length > 2 && (units.size > 2 || (ranged > 1 && units.size > 1)) && lengths.every(grows);
}

/** In months of the plan: the first begins with it, "1-2 years" with month 13, and a number alone where the one before it ends. */
function fromNow(time: PrintedTime, before: PrintedTime | undefined): PrintedTime {
  const months = (n: number, unit: Unit) => Math.max(1, Math.ceil((n * partsPerUnit[unit]) / partsPerUnit.month));
  const start =
    time.ranged || time.to === null || !before
      ? months(time.from, time.unit)
      : months(before.to ?? before.from, before.unit);
  return {
    ...time,
    kind: "position",
    unit: "month",
    from: before ? start + 1 : 1,
    to: time.to === null ? null : months(time.to, time.unit),
    ranged: true,
  };
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
