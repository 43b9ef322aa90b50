/** Positions, the unit before the number: "Months 1–3", "Week 12+", "Year 2 (Months 1-6)". */
import {
  type Match,
  countOf,
  edges,
  isYear,
  openEnd,
  openPlus,
  pastLeads,
  plausible,
  tight,
  wordFollows,
} from "./match";
import type { Unit } from "./printedTime";
import type { TimeToken } from "./timeTokens";
import { monthsOfPosition } from "./units";

export function unitFirst(tokens: readonly TimeToken[], i: number): Match | null {
  const half = halfAlone(tokens[i]);
  if (half !== null) return { time: { ...edges(tokens, i, i + 1), ...half }, next: i + 1 };
  const unit = tokens[i]?.unit;
  // 来月〜3ヶ月目: the month is the end of another word.
  const ofAnother = tokens[i]?.unspaced && tokens[i - 1]?.word && tokens[i - 1]?.end === tokens[i]?.start;
  if (!unit || (ofAnother && tokens[i + 1]?.dash)) return null;
  let at = i + 1;
  while (
    tokens[at]?.glue ||
    tokens[at]?.punctuation === "#" ||
    tokens[at]?.punctuation === "." ||
    (tokens[at]?.dash && tight(tokens, at))
  )
    at++;
  // "Settimane da 1 a 4"
  if (tokens[at]?.beyond && tokens[at + 1]?.number !== undefined && (tokens[at + 2]?.to || tokens[at + 2]?.dash)) at++;
  const first = firstOnes(tokens, i, at);
  if (first) return first;
  // "Months -3 to 0": before the plan.
  const minus = tokens[at]?.dash && tokens[at]?.end === tokens[at + 1]?.start;
  const before = minus ? untilZero(tokens, at + 1) : null;
  if (before !== null) {
    const span = { kind: "position", unit, from: 0, to: 0, ranged: true, adjective: false, yearless: false } as const;
    return { time: { ...edges(tokens, i, before), ...span, beforePlan: true }, next: before };
  }
  const from = countOf(tokens[at]);
  if (from === undefined || !plausible(unit, from)) return null;
  if (unit === "year" && isYear(tokens[at])) return null;
  if (tokens[i]?.unspaced && isRate(tokens, at + 1)) return null;
  const end = rangeEnd(tokens, at, unit, from);
  if (tokens[i]?.shortened && end.to === from && !stopped(tokens, i)) return null;
  const open = end.to === from ? openEnd(tokens, end.next) : openPlus(tokens, end.next);
  const nested = unit === "year" && from === end.to && open === null ? insideYear(tokens, end.next) : null;
  if (nested) {
    const offset = 12 * (Math.max(1, from) - 1);
    const [first, last] = monthsOfPosition(nested.time.unit, nested.time.from, nested.time.to);
    const time = {
      ...nested.time,
      ...edges(tokens, i, nested.next),
      unit: "month",
      from: first + offset,
      to: last === null ? null : last + offset,
    } as const;
    return { time, next: nested.next };
  }
  const season = unit === "year" && from === end.to && open === null ? seasonAt(tokens, end.next) : null;
  const next = season?.next ?? open ?? end.next;
  const to = open === null ? end.to : null;
  const time = {
    ...edges(tokens, i, next),
    kind: "position",
    unit,
    from,
    to,
    ranged: end.to !== from,
    adjective: false,
    yearless: false,
    ...(season ? { season: season.season } : {}),
  } as const;
  return { time, next };
}

/** "Y1 Fall", "Year 2 – Spring semester", but not "Year 2 – Spring 2026". */
function seasonAt(tokens: readonly TimeToken[], i: number): { readonly season: number; readonly next: number } | null {
  let at = i;
  while (tokens[at]?.dash || tokens[at]?.punctuation === "," || tokens[at]?.punctuation === "(") at++;
  const season = tokens[at]?.season;
  if (season === undefined) return null;
  const next = tokens[at + 1]?.unit === "half" ? at + 2 : at + 1;
  const after = tokens[next];
  return isYear(after) || after?.word === true ? null : { season, next };
}

/** "Sem." */
function stopped(tokens: readonly TimeToken[], i: number): boolean {
  return (tokens[i]?.end ?? 0) - (tokens[i]?.start ?? 0) > 3 || tokens[i + 1]?.punctuation === ".";
}

/** 上半年, 하반기: of the plan, where no year says which. "First half" may be that of anything. */
function halfAlone(token: TimeToken | undefined) {
  const half = token?.unspaced ? token.halfOfYear : undefined;
  if (half === undefined) return null;
  const span = { kind: "position", unit: "half", from: half, to: half } as const;
  return { ...span, ranged: false, adjective: false, yearless: false };
}

/** "tháng đầu tiên" is the first month, الأشهر الثلاثة الأولى the first three. */
function firstOnes(tokens: readonly TimeToken[], i: number, at: number): Match | null {
  const unit = tokens[i]?.unit;
  if (!unit) return null;
  const many = tokens[at]?.cardinal ?? tokens[at]?.number;
  const link = tokens[at + 1];
  const spans = (link?.dash === true || link?.to === true) && tokens[at]?.ordinal !== undefined;
  const alone = tokens[at]?.firstAfter === true && !spans;
  if (!alone && (many === undefined || many < 2 || tokens[at + 1]?.ordinal !== 1)) return null;
  const [to, next] = alone ? [1, at + 1] : [many ?? 1, at + 2];
  const span = { kind: "position", unit, from: 1, to, ranged: to > 1, adjective: false, yearless: false } as const;
  return { time: { ...edges(tokens, i, next), ...span, ...(alone ? {} : { upTo: true }) }, next };
}

/** After the number of a minus, "to 0", "to -1" or "– 0": the index behind it; null where the span reaches into the plan. */
function untilZero(tokens: readonly TimeToken[], i: number): number | null {
  if (tokens[i]?.number === undefined) return null;
  const link = tokens[i + 1];
  if (!link?.dash && !link?.to) return i + 1;
  const minus = tokens[i + 2]?.dash === true;
  const last = tokens[minus ? i + 3 : i + 2]?.number;
  return last === 0 || (minus && last !== undefined) ? (minus ? i + 4 : i + 3) : null;
}

/** 週5時間, 周3次: so much a week. */
function isRate(tokens: readonly TimeToken[], i: number): boolean {
  const after = tokens[i];
  return after?.start === tokens[i - 1]?.end && (after?.word === true || after?.ordinalSuffix === true);
}

/** The right end of "1-3", "1 to Month 3", "1 & 2", "1, 2, 3"; the same number where there is none. */
function rangeEnd(tokens: readonly TimeToken[], at: number, unit: Unit, from: number): { to: number; next: number } {
  let to = from;
  let next = at + 1;
  for (;;) {
    let j = next;
    while (tokens[j]?.ordinalSuffix || (tokens[j]?.punctuation === "." && tokens[j + 1]?.dash)) j++;
    const link = tokens[j];
    const spans = link?.dash === true || link?.to === true;
    const lists = !spans && (link?.glue === true || link?.roman === 1 || /^[,+/·、]$/u.test(link?.punctuation ?? ""));
    if (!link || !(spans || lists)) break;
    let k = pastLeads(tokens, j + 1);
    if (tokens[k]?.unit === unit) k = pastLeads(tokens, k + 1);
    else if (tokens[k]?.unit) break;
    while (tokens[k]?.punctuation === "#") k++;
    const number = countOf(tokens[k]);
    if (number === undefined || !plausible(unit, number)) break;
    if (lists ? number !== to + 1 : number < to) break;
    // "Semana 1 do 3º mês": a word that joins in one language and spans in another.
    if (link.glue && link.to && tokens[k + 1]?.ordinalSuffix && tokens[k + 2]?.unit) break;
    // "Week 1 - 3 projects": a dash with air around it and a word after the number parts a title, it spans nothing.
    const airy = link.dash && !tight(tokens, j);
    const loose = airy && k === j + 1;
    if ((loose || lists) && (wordFollows(tokens, k + 1) || tokens[k + 1]?.unit)) break;
    if (airy && leadsToMonth(tokens, k + 1)) break;
    to = number;
    next = k + 1;
    if (!lists) break;
  }
  while (tokens[next]?.ordinalSuffix) next++;
  return { to, next };
}

/** "Week 1 – 29. April", "Week 2 – 6 to 12 May": the number is a day. */
function leadsToMonth(tokens: readonly TimeToken[], i: number): boolean {
  let at = i;
  const inDate = (token: TimeToken | undefined) =>
    token?.punctuation === "." || token?.ordinalSuffix || token?.glue || token?.dash || token?.to || token?.number;
  while (inDate(tokens[at])) at++;
  return tokens[at]?.calendarMonth !== undefined;
}

/** "Year 2 (Months 1-6)", "Year 1, Q3", "Y2 – H1": the inner time, its closing bracket left to the reader of the title. */
function insideYear(tokens: readonly TimeToken[], i: number): Match | null {
  let at = i;
  const link = tokens[at];
  if (
    link?.punctuation === "(" ||
    link?.punctuation === "," ||
    link?.punctuation === "/" ||
    link?.dash ||
    link?.punctuation === ":"
  )
    at++;
  const unit = tokens[at]?.unit;
  if (!unit || unit === "year") return null;
  const inner = unitFirst(tokens, at);
  if (!inner || inner.time.to === null) return null;
  const [, last] = monthsOfPosition(inner.time.unit, inner.time.from, inner.time.to);
  return last !== null && last <= 12 ? inner : null;
}
