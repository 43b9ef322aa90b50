/** The expression that cuts a line: dates, compact units such as "Q3", words of the languages, numbers and signs. */
import { hangulWord, lexicon, unspacedWord } from "./lexicon";

/** Written right behind a Korean word, and no part of it. */
const koreanParticles = "와|과|에서|에는|에|의|은|는|이|가|을|를|부터|까지|동안|간|내";

/** Written right behind a number that counts. */
const ordinalMarks =
  "й|я|е|ю|ая|ый|ой|ое|го|º|ª|°|th|rd|nd|st|ste|de|o|r?er|r?e|ère|ere|i?ème|i?eme|nde?|ᵉʳ|ʳᵉ|ᵉ|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na|번째|['’](?:[iıuü]?nc[iıuü])";

/** Global: set lastIndex before use. */
export const tokenPattern = buildPattern([...lexicon.keys()]);

/** Longer phrases win; a phrase in letters must not stand inside a longer word, except where a script has no spaces. */
function buildPattern(phrases: readonly string[]): RegExp {
  const oneOf = (test: (phrase: string) => boolean) => anyOf(phrases.filter(test));
  const isElided = (phrase: string) => /['’]$/u.test(phrase);
  const hangul = oneOf((phrase) => hangulWord.test(phrase));
  const unspaced = oneOf((phrase) => unspacedWord.test(phrase) && !hangulWord.test(phrase));
  const elided = oneOf(isElided);
  const spaced = oneOf((phrase) => !unspacedWord.test(phrase) && !isElided(phrase));
  return new RegExp(
    [
      "(?<exponent>(?<![\\p{L}\\p{N}])\\d+e\\d+(?![\\p{L}\\p{N}]))",
      "(?<date>(?<![\\d])(?:(?<y1>(?:19|20)\\d\\d)[-/.](?<m1>0?[1-9]|1[0-2])(?:[-/.](?<d1>0?[1-9]|[12]\\d|3[01]))?(?![\\d])(?![-/.]\\d)" +
        "|(?:(?<![\\p{L}])t)?(?<m2>0?[1-9]|1[0-2])[/.](?<y2>20\\d\\d)(?!\\d)" +
        "|(?<d4>0?[1-9]|[12]\\d|3[01])[/.](?<m4>0?[1-9]|1[0-2])[/.](?<y4>20\\d\\d)(?!\\d)" +
        "|(?<y3>(?:19|20)\\d\\d)\\s*[年년]\\s*(?<m3>1[0-2]|0?[1-9])\\s*[月월](?:\\s*(?<d3>[12]\\d|3[01]|0?[1-9])\\s*[日일])?))",
      // "1T 2026", "1Q26"; "2h30" is a time of day, and so would "1H26" be.
      "(?<![\\p{L}\\p{N}.,/])(?<shortCount>[1-4])(?<shortUnit>[qts](?=['’/]?[2-9]\\d(?![\\p{L}\\p{N}]))|[qtsh](?=[\\s/'’-]*20\\d\\d(?![\\p{L}\\p{N}])))",
      "(?:(?<![\\p{L}\\p{N}])|(?<=[年度])|(?<=(?<!\\d)20\\d\\d))(?<compact>[mwqydthsjç])-?(?<count>\\d{1,3})(?![\\p{L}\\p{N}])",
      "(?<!第\\s*(?:\\d{1,2}\\s*[-–—~〜～至到]\\s*)?)(?<![\\d])(?<zhMonth>1[0-2]|[1-9])(?:\\s?月(?!目|間|份?之)|월(?!요))",
      "(?<numero>(?<!\\p{L})(?:n\\.?\\s?[°ºo]|nr|num|№)\\.?(?=\\s*\\d))",
      `(?<suffix>(?<=\\d\\.?)-?(?:${ordinalMarks})(?![\\p{L}]))`,
      `(?<phrase>(?:(?<![\\p{L}\\p{M}])|(?<=(?<![\\p{L}\\p{M}])و)(?=ال))(?:${spaced}(?![\\p{L}\\p{M}])|${elided})|${unspaced}` +
        `|(?<![\\p{L}\\p{M}])첫(?=[달주해](?![\\p{L}\\p{M}]))|(?:(?<![\\p{L}\\p{M}])|(?<=[월주일년달기차첫]))${hangul}(?=(?:${koreanParticles})?(?![\\p{L}\\p{M}])))`,
      "(?<and>(?<![\\p{L}\\p{M}])و(?=ال))",
      "(?<number>\\d+(?:[.,]\\d+(?![\\d.,]))?)",
      "(?<dash>[-–—‒―−‐‑~～〜∼→➜⇒]+|\\.{2,3}|…)",
      "(?<roman>(?<![\\p{L}\\p{N}])(?:viii|vii|vi|iv|ix|iii|ii|i|v|x)(?![\\p{L}\\p{N}]))",
      "(?<sign>[第目次前]|제(?=\\s?\\d))",
      "(?<word>\\p{Script=Han}|[\\p{L}\\p{M}]+)",
      "[^\\s]",
    ].join("|"),
    "giu",
  );
}

/** An expression for all these phrases that shares their beginnings, so that few of them are tried at each character. */
function anyOf(phrases: readonly string[], from = 0): string {
  const byLetter = new Map<string, string[]>();
  for (const phrase of phrases) {
    const letter = Array.from(phrase.slice(from))[0];
    if (letter !== undefined) byLetter.set(letter, [...(byLetter.get(letter) ?? []), phrase]);
  }
  const branches = [...byLetter].map(([letter, rest]) => {
    const sign = letter === " " ? "\\s+" : letter.replace(/[.*+?^${}()|[\]\\]/, "\\$&");
    return sign + anyOf(rest, from + letter.length);
  });
  const ends = phrases.some((phrase) => phrase.length === from);
  if (branches.length === 0) return "";
  return branches.length === 1 && !ends ? (branches[0] ?? "") : `(?:${branches.join("|")})${ends ? "?" : ""}`;
}
