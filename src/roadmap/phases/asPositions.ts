/** Times that look like lengths, and count: what one of them measures is told by the others. */
import type { PrintedTime, Unit } from "../time/printedTime";
import { partsPerUnit } from "../time/units";

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
