/**
 * Repairs UTF-8 that was once read as Windows-1252 or Mac Roman ("â€“", "‚Äì", "ðŸŽ¯"), one character at a time, so that clean text
 * beside it stays as it is. A sequence changes only when its bytes are valid UTF-8, the result is shorter, and it brings in
 * no script that the document does not use anyway.
 */

import { latin1, windows1252 } from "./windows1252";

export interface Repair {
  readonly line: number;
  readonly encoding: string;
  /** Up to three, as `"â€“" → "–"`. */
  readonly examples: readonly string[];
}

/** The text with its repairs, one entry a line, in order. */
export function repairMojibake(text: string): { text: string; repairs: readonly Repair[] } {
  const found: Found[] = [];
  let repaired = text;
  // Text damaged twice needs two turns; each turn shortens the text, and three turns are more than has been seen.
  for (let turn = 0; turn < 3; turn++) {
    const replacements = likeliest(repaired);
    if (replacements.length === 0) break;
    const lines = lineNumbers(repaired, replacements);
    const before = repaired;
    replacements.forEach((one, i) => {
      found.push({ ...one, line: lines[i] ?? 1, before: before.slice(one.at, one.at + one.length) });
    });
    repaired = replaceAll(repaired, replacements);
  }
  return { text: repaired, repairs: byLine(found) };
}

interface Candidate {
  readonly at: number;
  readonly length: number;
  readonly result: string;
  readonly encoding: string;
}

type Found = Candidate & { readonly line: number; readonly before: string };

/** 0x80–0xFF as Apple's table has them; 0xF0 is the Apple sign, U+F8FF. */
const macRoman =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

const encodings = [
  // Read as Latin-1, the bytes that Windows has signs for are control characters.
  { name: "Windows-1252", bytes: new Map([...byteTable(latin1(0x80, 0x9f)), ...byteTable(windows1252)]) },
  { name: "Mac Roman", bytes: byteTable(macRoman) },
] as const;

function byteTable(characters: string): ReadonlyMap<string, number> {
  return new Map(Array.from(characters, (character, i) => [character, 0x80 + i]));
}

/** What is read in the encoding that explains more of the text, and where it explains nothing, in the other. */
function likeliest(text: string): readonly Candidate[] {
  const clean = scriptsOf(text);
  const read = encodings.map((encoding) => acceptable(candidates(text, encoding), clean));
  const explained = (found: readonly Candidate[]) => found.reduce((sum, { length }) => sum + length, 0);
  const [main = [], other = []] = [...read].sort((a, b) => explained(b) - explained(a));
  if (other.length === 0) return main;
  const taken = new Set(main.flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)));
  const beside = other.filter(({ at, length }) => !Array.from({ length }, (_, i) => at + i).some((i) => taken.has(i)));
  return [...main, ...beside].sort((a, b) => a.at - b.at);
}

function candidates(text: string, encoding: (typeof encodings)[number]): readonly Candidate[] {
  const found: Candidate[] = [];
  const high = /[^\u0000-\u007F]/g;
  for (let match = high.exec(text); match; match = high.exec(text)) {
    const candidate = decodeAt(text, match.index, encoding);
    if (!candidate) continue;
    found.push(candidate);
    high.lastIndex = candidate.at + candidate.length;
  }
  return found;
}

/** The UTF-8 character whose bytes the characters at this place stand for. */
function decodeAt(text: string, at: number, encoding: (typeof encodings)[number]): Candidate | null {
  const lead = encoding.bytes.get(text.charAt(at));
  if (lead === undefined || lead < 0xc2 || lead > 0xf4) return null;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  let code = lead & (length === 4 ? 0x07 : length === 3 ? 0x0f : 0x1f);
  for (let i = 1; i < length; i++) {
    const byte = encoding.bytes.get(text.charAt(at + i));
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return null;
    code = code * 64 + (byte & 0x3f);
  }
  const smallest = length === 4 ? 0x10000 : length === 3 ? 0x800 : 0x80;
  if (code < smallest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return { at, length, result: String.fromCodePoint(code), encoding: encoding.name };
}

/**
 * Signs, emoji and Latin-1 letters are taken as they come. Rarer Latin letters need a second witness in the document; letters of
 * another script need that script in the clean text, or two neighbours of the same kind. What another turn may decode again is taken
 * where it touches the next.
 */
function acceptable(all: readonly Candidate[], clean: readonly Script[]): readonly Candidate[] {
  const known = new Map<string, boolean>();
  const sure = ({ result }: Candidate) => {
    const seen = known.get(result) ?? /^[\p{Script=Common}\p{Script=Inherited}]|^[\u00C0-\u00FF]/u.test(result);
    known.set(result, seen);
    return seen;
  };
  const witnesses = all.some((one) => sure(one) || /^[\u1E00-\u1EFF]/.test(one.result));
  return all.filter((candidate, i) => {
    const { result } = candidate;
    const [before, after] = [all[i - 1], all[i + 1]];
    const touches =
      (before !== undefined && before.at + before.length === candidate.at) ||
      (after !== undefined && candidate.at + candidate.length === after.at);
    if (touches && (result <= "\u009F" || misread.has(result))) return true;
    if (sure(candidate)) return result > "\u009F";
    if (/^\p{Script=Latin}/u.test(result)) return witnesses && writtenLatin.test(result);
    const script = scriptOf(result);
    if (script === null) return false;
    if (clean.includes(script)) return true;
    const like = (other: Candidate | undefined, gap: number) =>
      other !== undefined && Math.abs(gap) <= 1 && script.test.test(other.result);
    const left = before !== undefined && like(before, candidate.at - before.at - before.length);
    const right = after !== undefined && like(after, after.at - candidate.at - candidate.length);
    return (left && right) || (left && like(all[i - 2], 0)) || (right && like(all[i + 2], 0));
  });
}

/** Characters that UTF-8 turns into when it is misread. */
const misread: ReadonlySet<string> = new Set(encodings.flatMap(({ bytes }) => [...bytes.keys()]));

/** Latin letters that living languages write, those of Vietnamese and Romanian among them. */
const writtenLatin = /^[\u0100-\u017F\u01A0\u01A1\u01AF\u01B0\u0218-\u021B\u1E00-\u1EFF]/u;

interface Script {
  readonly name: string;
  readonly test: RegExp;
}

/** Scripts that are written together are one. */
const scripts: readonly Script[] = [
  "Cyrillic",
  "Greek",
  "Han Hiragana Katakana",
  "Hangul",
  "Arabic",
  "Hebrew",
  "Thai",
  "Devanagari",
].map((name) => ({
  name,
  test: new RegExp(
    `[${name
      .split(" ")
      .map((script) => `\\p{Script=${script}}`)
      .join("")}]`,
    "u",
  ),
}));

function scriptsOf(text: string): readonly Script[] {
  return scripts.filter((script) => script.test.test(text));
}

function scriptOf(character: string): Script | null {
  return scripts.find((script) => script.test.test(character)) ?? null;
}

function replaceAll(text: string, replacements: readonly Candidate[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const one of replacements) {
    parts.push(text.slice(at, one.at), one.result);
    at = one.at + one.length;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

function lineNumbers(text: string, replacements: readonly Candidate[]): readonly number[] {
  let line = 1;
  let end = text.indexOf("\n");
  return replacements.map((one) => {
    while (end !== -1 && end < one.at) {
      line++;
      end = text.indexOf("\n", end + 1);
    }
    return line;
  });
}

function byLine(found: readonly Found[]): readonly Repair[] {
  const lines = new Map<number, { encoding: string; examples: Set<string> }>();
  for (const one of found) {
    const entry = lines.get(one.line) ?? { encoding: one.encoding, examples: new Set<string>() };
    if (entry.examples.size < 3) entry.examples.add(`"${one.before}" → "${one.result}"`);
    lines.set(one.line, entry);
  }
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([line, entry]) => ({ line, encoding: entry.encoding, examples: [...entry.examples] }));
}
