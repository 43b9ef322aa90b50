/** The number before the unit: a length ("3 months"), an ordinal ("1. Monat", 第3周), or a span ("first 30 days"). */
import { type Match, countOf, edges, openEnd, plausible, tight } from "./match";
import type { TimeToken } from "./timeTokens";

export function numberFirst(tokens: readonly TimeToken[], i: number): Match | null {
  let at = i;
  const prefixed = tokens[at]?.ordinalPrefix === true;
  if (prefixed) at++;
  const leading = tokens[at];
  const firstMany =
    leading?.firstMany === true ||
    (leading?.ordinal === 1 && countOf(tokens[at + 1]) !== undefined && !tokens[at + 1]?.dash);
  if (firstMany) at++;
  const first = tokens[at];
  const ordinal = first?.ordinal;
  const from = first?.number ?? first?.cardinal ?? ordinal;
  if (from === undefined) return null;
  let next = at + 1;
  let to = from;
  let marked = ordinal !== undefined && !firstMany;
  let open = false;
  const skipMarks = () => {
    while (
      tokens[next]?.ordinalSuffix ||
      (tokens[next]?.punctuation === "." &&
        ((tokens[next + 1]?.unit !== undefined && !tokens[next + 1]?.unspaced) || tokens[next + 1]?.dash === true))
    ) {
      marked = true;
      next++;
    }
    while (tokens[next]?.glue && tokens[next + 1]?.unit) next++;
  };
  if (tokens[next]?.plus) {
    open = true;
    next++;
  }
  skipMarks();
  const link = tokens[next];
  let adjective = false;
  if (link && (link.dash || link.to) && !tokens[next + 1]?.unit) {
    let k = next + 1;
    if (tokens[k]?.ordinalPrefix) k++;
    const second = tokens[k]?.number ?? tokens[k]?.cardinal ?? tokens[k]?.ordinal;
    if (second === undefined || second < from) return null;
    if (tokens[k]?.ordinal !== undefined) marked = true;
    to = second;
    next = k + 1;
    if (tokens[next]?.plus) {
      open = true;
      next++;
    }
    skipMarks();
  } else if (link && (link.dash || link.to) && tokens[next + 1]?.unit && first?.number !== undefined) {
    adjective = link.dash === true;
    next++;
  }
  if (tokens[next]?.dash && tokens[next + 1]?.unit && tight(tokens, next)) {
    adjective = true;
    next++;
  }
  const unitToken = tokens[next];
  const unit = unitToken?.unit;
  if (!unit || !plausible(unit, to)) return null;
  // "2 to 3 months", but also "1 month to 3 months"
  next++;
  if (unitToken.ordinalUnit) marked = true;
  while (tokens[next]?.ordinalSuffix) {
    marked = true;
    next++;
  }
  const again = tokens[next];
  const second = tokens[next + 1]?.ordinalPrefix ? next + 2 : next + 1;
  if (
    again &&
    (again.dash || again.to) &&
    to === from &&
    countOf(tokens[second]) !== undefined &&
    tokens[second + 1]?.unit === unit
  ) {
    to = countOf(tokens[second]) ?? to;
    next = second + 2;
  }
  const openAt = openEnd(tokens, next);
  if (openAt !== null && !tokens[next]?.dash) {
    open = true;
    next = openAt;
  }
  const span = edges(tokens, i, next);
  const common = { ...span, unit, ranged: to !== from, yearless: false };
  if (firstMany)
    return { time: { ...common, kind: "position", from: 1, to, ranged: true, adjective: false, upTo: true }, next };
  // 第3周 and "1. Monat" count; "3周" and "3 Monate" measure.
  if (prefixed || marked)
    return { time: { ...common, kind: "position", from, to: open ? null : to, adjective: false }, next };
  return {
    time: { ...common, kind: "duration", from: to === from ? from : from, to: open ? null : to, adjective },
    next,
  };
}
