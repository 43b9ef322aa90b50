/** The number before the unit: a length ("3 months"), an ordinal ("1. Monat", 第3周), or a span ("first 30 days"). */
import { type Match, countOf, edges, openEnd, pastLeads, plausible, tight } from "./match";
import type { Unit } from "./printedTime";
import type { TimeToken } from "./timeTokens";

export function numberFirst(tokens: readonly TimeToken[], i: number): Match | null {
  const leading = openingOf(tokens, i);
  const numbers = numbersOf(tokens, leading.next, leading.prefixed);
  // "les trois premiers mois"
  const between =
    numbers !== null && tokens[numbers.next]?.firstMany === true && tokens[numbers.next + 1]?.unit !== undefined;
  const unit = numbers && unitOf(tokens, between ? numbers.next + 1 : numbers.next, numbers.from);
  if (!unit || !plausible(unit.unit, numbers.to)) return null;
  const opening = { ...leading, firstMany: leading.firstMany || between || unit.firstMany };
  const to = numbers.to === numbers.from ? (unit.to ?? numbers.to) : numbers.to;
  const plus = tokens[unit.next]?.dash && !unit.counts ? null : openEnd(tokens, unit.next);
  const next = plus ?? unit.next;
  const open = numbers.open || plus !== null;
  // 第3周, "1. Monat" and "25 years old" count; 3周 and "3 Monate" measure.
  const counts = opening.prefixed || (numbers.counts && !opening.firstMany) || unit.counts || unit.unit === "age";
  const time = {
    ...edges(tokens, i, next),
    kind: counts || opening.firstMany ? "position" : "duration",
    unit: unit.unit,
    from: opening.firstMany ? 1 : numbers.from,
    to: open && !opening.firstMany ? null : to,
    ranged: opening.firstMany || to !== numbers.from,
    adjective: !counts && !opening.firstMany && (numbers.adjective || unit.adjective),
    yearless: false,
    ...(opening.firstMany ? { upTo: true } : {}),
  } as const;
  return { time, next };
}

/** 第, "next", or "first" before a number: "first 30 days". */
function openingOf(
  tokens: readonly TimeToken[],
  i: number,
): { readonly prefixed: boolean; readonly firstMany: boolean; readonly next: number } {
  const prefixed = tokens[i]?.ordinalPrefix === true;
  const at = prefixed ? i + 1 : i;
  const leading = tokens[at];
  const firstMany =
    (leading?.firstMany === true && leading.ordinal === undefined) ||
    (leading?.ordinal === 1 && countOf(tokens[at + 1]) !== undefined && !tokens[at + 1]?.dash);
  return { prefixed, firstMany, next: firstMany ? at + 1 : at };
}

interface Numbers {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
  /** An ordinal word or mark was printed. */
  readonly counts: boolean;
  /** "12-month". */
  readonly adjective: boolean;
  readonly next: number;
}

/** "3", "3+", "3.", "3-6", "3 to 6", "first to third", "1. und 2.". `prefixed`: 第 stands before it. */
function numbersOf(tokens: readonly TimeToken[], i: number, prefixed: boolean): Numbers | null {
  const part = tokens[i + 1]?.unit;
  const from = bareCount(tokens[i]) ?? (part !== undefined && partsOfYear.has(part) ? tokens[i]?.roman : undefined);
  if (from === undefined) return null;
  const plus = tokens[i + 1]?.plus === true;
  const marks = skipMarks(tokens, plus ? i + 2 : i + 1);
  const counts = onlyOrdinal(tokens[i]) || marks.counts || bareCount(tokens[i]) === undefined;
  const link = tokens[marks.next];
  const one = { from, to: from, open: plus, counts, adjective: false, next: marks.next };
  const countedUnit = tokens[marks.next + 2]?.ordinalUnit === true;
  const lists =
    (counts || prefixed || countedUnit) && (link?.glue === true || /^[,、·]$/u.test(link?.punctuation ?? ""));
  if (!link || !(link.dash || link.to || lists)) return one;
  if (lists && bareCount(tokens[marks.next + 1]) !== from + 1) return one;
  if (tokens[marks.next + 1]?.unit)
    return tokens[i]?.number === undefined ? one : { ...one, adjective: link.dash === true, next: marks.next + 1 };
  const second = lists ? marks.next + 1 : pastLeads(tokens, marks.next + 1);
  const k = tokens[second]?.ordinalPrefix ? second + 1 : second;
  const to = bareCount(tokens[k]);
  if (to === undefined || to < from) return null;
  const plusAfter = tokens[k + 1]?.plus === true;
  const after = skipMarks(tokens, plusAfter ? k + 2 : k + 1);
  return {
    from,
    to,
    open: plus || plusAfter,
    counts: counts || onlyOrdinal(tokens[k]) || after.counts,
    adjective: false,
    next: after.next,
  };
}

/** "II semestre": what a year is parted into is counted in Roman numbers. */
const partsOfYear: ReadonlySet<Unit> = new Set(["bimester", "quarter", "half"]);

/** A Vietnamese numeral before its noun measures, though it counts behind it. */
function onlyOrdinal(token: TimeToken | undefined): boolean {
  return token?.ordinal !== undefined && token.cardinal === undefined;
}

function bareCount(token: TimeToken | undefined): number | undefined {
  return token?.number ?? token?.cardinal ?? token?.ordinal;
}

/** The marks of an ordinal ("1.", "1-й", "3rd") and small words before the unit. */
function skipMarks(tokens: readonly TimeToken[], i: number): { readonly counts: boolean; readonly next: number } {
  let next = i;
  const mark = () => {
    const after = tokens[next + 1];
    if (tokens[next]?.ordinalSuffix) return true;
    return (
      tokens[next]?.punctuation === "." &&
      ((after?.unit !== undefined && !after.unspaced) ||
        after?.dash === true ||
        after?.to === true ||
        after?.ordinalSuffix === true ||
        (after?.glue === true && bareCount(tokens[next + 2]) !== undefined))
    );
  };
  while (mark()) next++;
  const counts = next > i;
  while (tokens[next]?.glue && tokens[next + 1]?.unit) next++;
  return { counts, next };
}

interface CountedUnit {
  readonly unit: Unit;
  readonly counts: boolean;
  readonly adjective: boolean;
  /** "3 tháng đầu" */
  readonly firstMany: boolean;
  /** "1 month to 3 months": the second number, where the unit stands twice. */
  readonly to: number | null;
  readonly next: number;
}

/** "3 месяц" is the third, "21 месяц" a length; "с 7 месяца" from the seventh, "3 месяца" a length. */
function countsInSingular(unit: TimeToken, number: number | undefined): boolean {
  if (number === undefined || !Number.isInteger(number)) return false;
  const [last, teen] = [number % 10, number % 100 > 10 && number % 100 < 20];
  const partOfYear = unit.unit === "quarter" || unit.unit === "half";
  return (
    (unit.singular === true && (teen || last !== 1 || partOfYear)) ||
    (unit.few === true && (teen || last < 2 || last > 4))
  );
}

function unitOf(tokens: readonly TimeToken[], i: number, from: number): CountedUnit | null {
  const adjective = tokens[i]?.dash === true && tokens[i + 1]?.unit !== undefined && tight(tokens, i);
  const at = adjective ? i + 1 : i;
  const token = tokens[at];
  if (!token?.unit || token.shortened) return null;
  let next = at + 1;
  while (tokens[next]?.ordinalSuffix) next++;
  const counts = token.ordinalUnit === true || next > at + 1 || countsInSingular(token, tokens[at - 1]?.number);
  const link = tokens[next];
  const behind = token.ablative ? next : next + 1;
  const second = tokens[behind]?.ordinalPrefix ? behind + 1 : behind;
  const lists = link?.glue === true || link?.punctuation === ",";
  const to = link?.dash || link?.to || token.ablative || lists ? countOf(tokens[second]) : undefined;
  let unit = second + 1;
  while (tokens[unit]?.ordinalSuffix || tokens[unit]?.punctuation === ".") unit++;
  const follows = to !== undefined && (lists ? counts && to === from + 1 : to >= from);
  const again = follows && tokens[unit]?.unit === token.unit;
  const firstMany = !again && tokens[next]?.firstAfter === true;
  return {
    unit: token.unit,
    counts,
    adjective,
    firstMany,
    to: again ? to : null,
    next: again ? unit + 1 : firstMany ? next + 1 : next,
  };
}
