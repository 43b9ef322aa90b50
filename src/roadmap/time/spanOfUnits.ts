/** A span whose ends are told in different units: "6 months – 1 year", "Week 3 to Month 2", "6 bulan sampai 1 tahun". */
import type { Match } from "./match";
import type { PrintedTime, Unit } from "./printedTime";
import type { TimeToken } from "./timeTokens";
import { partsPerUnit } from "./units";

/** Both ends in the finer unit; what was read first where nothing joins, or where the end would lie before the start. */
export function spanOfUnits(
  tokens: readonly TimeToken[],
  first: Match,
  read: (tokens: readonly TimeToken[], i: number) => Match | null,
): Match {
  const link = tokens[first.next];
  if (!link?.dash && !link?.to) return first;
  const second = single(first) ? read(tokens, first.next + 1) : null;
  if (!second || !single(second) || second.time.kind !== first.time.kind) return first;
  const [unit, other] = [first.time.unit, second.time.unit];
  const finer = partsPerUnit[unit] < partsPerUnit[other] ? unit : other;
  // "Month 2 – Week 1" is a week of that month.
  const within = first.time.kind === "position" && finer === other;
  const [from, to] = [inUnit(first.time, finer).from, inUnit(second.time, finer).to];
  if (unit === other || within || !counted.has(unit) || !counted.has(other) || to <= from) return first;
  return {
    time: { ...first.time, end: second.time.end, unit: finer, from, to, ranged: true },
    next: second.next,
  };
}

/** Age is no length, and nobody joins it to one. */
const counted: ReadonlySet<Unit> = new Set([
  "day",
  "week",
  "fortnight",
  "month",
  "bimester",
  "quarter",
  "half",
  "year",
]);

/** One number, told as a length or a place in the plan, with nothing open about it. */
function single({ time }: Match): boolean {
  return time.kind !== "date" && !time.ranged && time.to !== null && !time.adjective && time.season === undefined;
}

/** A length of 2 weeks is 14 days; week 2 is the days 8 to 14. */
function inUnit(time: PrintedTime, unit: Unit): { readonly from: number; readonly to: number } {
  const each = partsPerUnit[time.unit] / partsPerUnit[unit];
  const to = Math.round((time.to ?? time.from) * each);
  return { from: time.kind === "position" ? Math.round((time.from - 1) * each) + 1 : Math.round(time.from * each), to };
}
