/** The word that makes a head a phase, with its number: "Phase 2", "Stage II", "第一阶段", "Première étape". */
import type { TimeToken } from "../time/timeTokens";

interface PhaseWord {
  readonly strong: boolean;
  readonly number: number | null;
  readonly end: number;
}

/** "Phase 2", "Stage II", "第一阶段", "1. Aşama", "Première étape", "المرحلة الأولى". */
export function phaseAt(tokens: readonly TimeToken[]): PhaseWord | null {
  let i = 0;
  while (tokens[i]?.punctuation !== undefined && /[[(（【<"'“«]/u.test(tokens[i]?.punctuation ?? "")) i++;
  const first = tokens[i];
  if (first?.phase || first?.part) {
    let at = i + 1;
    while (
      tokens[at]?.punctuation === "#" ||
      (tokens[at]?.glue && letterNumber(tokens[at], tokens[at + 1]) === null) ||
      (tokens[at]?.dash && tokens[at + 1]?.number !== undefined)
    )
      at++;
    const counted = tokens[at];
    const number =
      counted?.number ??
      counted?.ordinal ??
      counted?.cardinal ??
      counted?.roman ??
      letterNumber(counted, tokens[at + 1]);
    if (counted === undefined || number === null || number > 400) return null;
    let end = counted.end;
    // "Phase 2a", "Phase 1.5"
    const suffix = tokens[at + 1];
    if ((suffix?.word || suffix?.letter !== undefined) && suffix.start === end && suffix.end - suffix.start === 1)
      end = suffix.end;
    return { strong: first.phase === true, number, end };
  }
  if (first?.ordinalPrefix) i++;
  const counted = tokens[i];
  // "Four phases" counts them; 第四阶段 is one of them.
  const number = counted?.ordinal ?? counted?.number ?? (first?.ordinalPrefix ? counted?.cardinal : undefined);
  if (number === undefined) return null;
  let at = i + 1;
  while (tokens[at]?.punctuation === "." || tokens[at]?.ordinalSuffix) at++;
  const word = tokens[at];
  // "2. Phase 1": the section is the second, the phase the first.
  if (word?.phase && tokens[at + 1]?.number !== undefined) return null;
  const joined =
    counted?.number === undefined || first?.ordinalPrefix === true || at > i + 1 || word?.ordinalUnit === true;
  return word && joined && (word.phase || word.part) && !word.unit
    ? { strong: word.phase === true, number, end: word.end }
    : null;
}

/** Phase A, Phase B … */
function letterNumber(token: TimeToken | undefined, after: TimeToken | undefined): number | null {
  return token?.letter !== undefined && (after === undefined || after.punctuation !== undefined || after.dash === true)
    ? token.letter
    : null;
}
