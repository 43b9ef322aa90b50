/** Cuts a line into the words, numbers and signs that a printed time can be made of. */
import { lexicon, unspacedWord } from "./lexicon";
import type { Unit } from "./printedTime";
import { tokenPattern } from "./tokenPattern";

/** A word can be several things ("năm" is year and five, "a" spans in Spanish): the readers of this folder decide. */
export interface TimeToken {
  readonly start: number;
  /** Excluded. */
  readonly end: number;
  readonly number?: number;
  readonly ordinal?: number;
  readonly cardinal?: number;
  readonly roman?: number;
  /** A single letter, Latin or Cyrillic: a is 1. */
  readonly letter?: number;
  readonly unit?: Unit;
  /** A word of a script without spaces: a unit stands right beside its number. */
  readonly unspaced?: boolean;
  /** The unit word means two of it. */
  readonly dual?: boolean;
  /** The word means one of the unit where no number stands beside it: полгода. */
  readonly uncounted?: boolean;
  /** "Ongoing" */
  readonly ongoing?: boolean;
  /** The unit word itself counts: 週目, 年目. */
  readonly ordinalUnit?: boolean;
  /** "aydan": a span from it begins. */
  readonly ablative?: boolean;
  /** Stands behind 1 alone where it measures: "3 месяц" is the third. */
  readonly singular?: boolean;
  /** Stands behind 2, 3 and 4 alone where it measures: "с 7 месяца" is from the seventh. */
  readonly few?: boolean;
  /** Names the unit only before its number, with its full stop or over a span: "Sem. 3", "Sem 5-8". */
  readonly shortened?: boolean;
  /** 0 is January. */
  readonly calendarMonth?: number;
  /** A month's name that is an ordinary word or an abbreviation as well. */
  readonly weakMonth?: boolean;
  readonly date?: { readonly year: number; readonly month: number; readonly day?: number };
  readonly dash?: boolean;
  readonly to?: boolean;
  readonly plus?: boolean;
  readonly onwards?: boolean;
  readonly beyond?: boolean;
  /** What it stands before is over. */
  readonly past?: boolean;
  readonly now?: boolean;
  /** "between": the "and" behind it spans. */
  readonly between?: boolean;
  readonly glue?: boolean;
  /** "in the", "du": opens a time. */
  readonly leads?: boolean;
  /** "about": the time behind it is not exact. */
  readonly about?: boolean;
  /** Behind the point of time that something ends with. */
  readonly until?: boolean;
  /** まで: the end of a span. */
  readonly closes?: boolean;
  /** 第 */
  readonly ordinalPrefix?: boolean;
  /** 目, 次, -й */
  readonly ordinalSuffix?: boolean;
  /** 前, next, within: so many counted from the start. */
  readonly firstMany?: boolean;
  /** "by", "end of": the time behind it is an end. */
  readonly by?: boolean;
  /** 0 is "early", before a year. */
  readonly third?: number;
  /** "đầu tiên": so many from the start, behind the unit. */
  readonly firstAfter?: boolean;
  /** 年 and г. after a year. */
  readonly yearMark?: boolean;
  /** S1: the first half of a year, but only beside a year. */
  readonly semester?: boolean;
  /** 1 or 2: "first half". */
  readonly halfOfYear?: number;
  /** "Wintersemester" is 0, "Sommersemester" 1. */
  readonly universityHalf?: number;
  /** 0 is spring. */
  readonly season?: number;
  /** "FY", "fiscal year"; and the year itself, once the two are joined. */
  readonly fiscal?: boolean;
  readonly punctuation?: string;
  readonly phase?: boolean;
  readonly part?: boolean;
  /** Letters that are none of the above. */
  readonly word?: boolean;
}

/** A token without its place. */
export type Meaning = Omit<TimeToken, "start" | "end">;

/** Tokens from left to right; blanks are left out, every other character is in one. */
export function timeTokens(line: string): readonly TimeToken[] {
  const text = plainDigits(line);
  const tokens: TimeToken[] = [];
  tokenPattern.lastIndex = 0;
  for (let match = tokenPattern.exec(text); match; match = tokenPattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const part = match.groups ?? {};
    if (part["date"]) tokens.push({ start, end, ...dateOf(part) });
    else if (part["shortCount"] && part["shortUnit"]) {
      const unit = compactUnits[part["shortUnit"]];
      tokens.push(
        { start, end: start + 1, ...(unit ? { unit } : { semester: true }) },
        { start: start + 1, end, number: Number(part["shortCount"]) },
      );
    } else if (part["compact"] && part["count"]) {
      const unit = compactUnits[part["compact"]];
      tokens.push(
        { start, end: start + 1, ...(unit ? { unit } : { semester: true }) },
        { start: start + 1, end, number: Number(part["count"]) },
      );
    } else if (part["zhMonth"]) tokens.push({ start, end, calendarMonth: Number(part["zhMonth"]) - 1 });
    else if (part["phrase"])
      tokens.push({
        start,
        end,
        ...lexicon.get(part["phrase"].replace(/\s+/g, " ")),
        ...letterOf(part["phrase"]),
        ...romanOf(part["phrase"]),
        ...(unspacedWord.test(part["phrase"]) ? { unspaced: true } : {}),
      });
    else if (part["numero"]) tokens.push({ start, end, punctuation: "#" });
    else if (part["and"]) tokens.push({ start, end, glue: true });
    else if (part["number"]) tokens.push({ start, end, number: Number(part["number"].replace(",", ".")) });
    else if (part["suffix"]) tokens.push({ start, end, ordinalSuffix: true });
    else if (part["dash"]) tokens.push({ start, end, dash: true });
    else if (part["roman"])
      tokens.push({ start, end, word: true, ...romanOf(part["roman"]), ...letterOf(part["roman"]) });
    else if (part["exponent"]) tokens.push({ start, end, word: true });
    else if (part["word"]) tokens.push({ start, end, word: true, ...letterOf(part["word"]) });
    else tokens.push({ start, end, ...signs[match[0]], punctuation: match[0] });
  }
  return spellCounts(joinFiscalYears(tokens));
}

/**
 * شهرين becomes "2 months", and a unit alone before it one: "from a month to two"; полгода becomes "1 half"; 第一月, the first month, is
 * not January.
 */
function spellCounts(tokens: readonly TimeToken[]): readonly TimeToken[] {
  if (!tokens.some((token) => token.dual ?? token.uncounted ?? token.ordinalPrefix)) return tokens;
  const counts = (token: TimeToken | undefined) =>
    (token?.number ?? token?.ordinal ?? token?.cardinal ?? token?.roman) !== undefined || token?.ordinalPrefix === true;
  return tokens.flatMap((token, i): readonly TimeToken[] => {
    const number = (n: number) => ({ start: token.start, end: token.start, number: n });
    if (token.dual) return [number(2), token];
    if (token.calendarMonth !== undefined && tokens[i - 1]?.ordinalPrefix) {
      const { calendarMonth, ...rest } = token;
      return [number(calendarMonth + 1), { ...rest, unit: "month" }];
    }
    if (token.uncounted && !counts(tokens[i - 1]) && !counts(tokens[i + 1])) return [number(1), token];
    const alone = token.unit !== undefined && tokens[i - 1]?.number === undefined && tokens[i + 1]?.to === true;
    return alone && tokens[i + 2]?.dual ? [number(1), token] : [token];
  });
}

/** "FY26", "fiscal year 2026" and 2026财年 become one year. */
function joinFiscalYears(tokens: readonly TimeToken[]): readonly TimeToken[] {
  if (!tokens.some((token) => token.fiscal)) return tokens;
  const joined: TimeToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (!token) continue;
    const number = token.fiscal ? next?.number : next?.fiscal && next.unspaced ? token.number : undefined;
    const year = number === undefined ? undefined : number < 100 ? 2000 + number : number;
    if (next && year !== undefined && Number.isInteger(year) && year >= 1990 && year <= 2100) {
      joined.push({ start: token.start, end: next.end, number: year, fiscal: true });
      i++;
    } else joined.push(token);
  }
  return joined;
}

function letterOf(word: string): Meaning {
  const letter = word.length === 1 ? Math.max(latin.indexOf(word), cyrillic.indexOf(word)) + 1 : 0;
  return letter > 0 ? { letter } : {};
}

function romanOf(word: string): Meaning {
  const roman = romans.indexOf(word) + 1;
  return roman > 0 ? { roman } : {};
}

const latin = "abcdefghijklmnopqrstuvwxyz";

const cyrillic = "абвгдежзиклмн";

const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

const signs: Readonly<Record<string, Meaning>> = {
  "+": { plus: true },
  "＋": { plus: true },
  第: { ordinalPrefix: true },
  제: { ordinalPrefix: true },
  目: { ordinalSuffix: true },
  次: { ordinalSuffix: true },
  前: { firstMany: true },
};

const compactUnits: Readonly<Record<string, Unit>> = {
  m: "month",
  w: "week",
  q: "quarter",
  y: "year",
  d: "day",
  t: "quarter",
  ç: "quarter",
  h: "half",
  j: "day",
};

function dateOf(part: Readonly<Record<string, string | undefined>>): Meaning {
  const year = Number(part["y1"] ?? part["y2"] ?? part["y3"] ?? part["y4"]);
  const month = Number(part["m1"] ?? part["m2"] ?? part["m3"] ?? part["m4"]);
  const day = part["d1"] ?? part["d3"] ?? part["d4"];
  return { date: day === undefined ? { year, month } : { year, month, day: Number(day) } };
}

/**
 * Lower case and Western digits, marks of direction as blanks, "ke-3" without its hyphen, 1/4분기 without its fourth, one kind of
 * apostrophe in words; every character keeps its place.
 */
function plainDigits(line: string): string {
  const lower = line.toLowerCase();
  const text = lower.length === line.length ? lower : Array.from(line, keepLength).join("");
  return text
    .replace(/[\u200B\u200E\u200F\u2060\u202A-\u202E\u2066-\u2069]/g, " ")
    .replace(/(?<!\p{L})ke-(?=\d)/gu, "ke ")
    .replace(/([1-4])\/4(?=\s?분기)/gu, "$1  ")
    .replace(/(?<=\p{L})[’ʼ](?=\p{L})/gu, "'")
    .replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => String(digitValue(digit)));
}

function keepLength(character: string): string {
  const lower = character === "İ" ? "i" : character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

function digitValue(digit: string): number {
  const code = digit.charCodeAt(0);
  const zero = [0xff10, 0x966, 0x6f0, 0x660].find((first) => code >= first) ?? code;
  return code - zero;
}
