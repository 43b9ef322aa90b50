/** What the readers of times share: a match, and the small questions they put to a token. */
import type { PrintedTime, Unit } from "./printedTime";
import type { TimeToken } from "./timeTokens";

/** A time, and the token after it. */
export interface Match {
  readonly time: PrintedTime;
  readonly next: number;
}

/** The number a token stands for, in digits, words or Roman. */
export function countOf(token: TimeToken | undefined): number | undefined {
  return token?.number ?? token?.ordinal ?? token?.cardinal ?? token?.roman;
}

/** 1990 to 2100 in four digits. */
export function isYear(token: TimeToken | undefined): token is TimeToken & { readonly number: number } {
  return (
    token?.number !== undefined &&
    token.number >= 1990 &&
    token.number <= 2100 &&
    (token.end - token.start === 4 || token.fiscal === true)
  );
}

const largest: Readonly<Record<Unit, number>> = {
  day: 4000,
  week: 530,
  fortnight: 265,
  month: 600,
  bimester: 120,
  quarter: 80,
  half: 80,
  year: 60,
  age: 99,
};

/** No plan has a 700th month. */
export function plausible(unit: Unit, number: number): boolean {
  return number <= largest[unit];
}

/** Index after a "+", "onwards" or a dash with nothing behind it or tight before a colon; null where the end is not open. */
export function openEnd(tokens: readonly TimeToken[], i: number): number | null {
  const plus = openPlus(tokens, i);
  if (plus !== null) return plus;
  const token = tokens[i];
  if (!token?.dash) return null;
  const beside = tokens[i - 1]?.end === token.start;
  return closed(tokens[i + 1]) || (beside && /^[:：]$/u.test(tokens[i + 1]?.punctuation ?? "")) ? i + 1 : null;
}

/** Nothing follows, or a closing bracket. */
function closed(token: TimeToken | undefined): boolean {
  return token === undefined || /^[)\]）】]$/u.test(token.punctuation ?? "");
}

/** Index after articles and prepositions. */
export function pastLeads(tokens: readonly TimeToken[], i: number): number {
  let at = i;
  while (tokens[at]?.leads || tokens[at]?.glue) at++;
  return at;
}

/** Index after "+", "onwards" or "– present"; null where the end is not open. */
export function openPlus(tokens: readonly TimeToken[], i: number): number | null {
  if (tokens[i]?.plus || tokens[i]?.onwards || tokens[i]?.ongoing) return i + 1;
  if ((tokens[i]?.dash || tokens[i]?.to) && tokens[i + 1]?.now) return i + 2;
  return tokens[i]?.dash && (tokens[i + 1]?.onwards || tokens[i + 1]?.ongoing) ? i + 2 : null;
}

export function wordFollows(tokens: readonly TimeToken[], i: number): boolean {
  return tokens[i]?.word === true;
}

/** No spaces on either side. */
export function tight(tokens: readonly TimeToken[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end;
}

/** Offsets of a run of tokens in the line. */
export function edges(tokens: readonly TimeToken[], first: number, next: number): { start: number; end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}
