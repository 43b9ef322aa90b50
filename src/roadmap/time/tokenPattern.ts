/** The expression that cuts a line: dates, compact units such as "Q3", words of the languages, numbers and signs. */
import { hangulWord, lexicon, unspacedWord } from "./lexicon";

/** Written right behind a Korean word, and no part of it. */
const koreanParticles = "에서|에는|에|의|은|는|이|가|을|를|부터|까지|동안|간|내";

/** Global: set lastIndex before use. */
export const tokenPattern = buildPattern([...lexicon.keys()]);

/** Longest phrases first; a phrase in letters must not stand inside a longer word, except where a script has no spaces. */
function buildPattern(phrases: readonly string[]): RegExp {
  const escaped = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const hangul = longestFirst.filter((phrase) => hangulWord.test(phrase)).map(escaped);
  const unspaced = longestFirst.filter((phrase) => unspacedWord.test(phrase) && !hangulWord.test(phrase)).map(escaped);
  const spaced = longestFirst.filter((phrase) => !unspacedWord.test(phrase)).map(escaped);
  return new RegExp(
    [
      "(?<date>(?<![\\d])(?:(?<y1>(?:19|20)\\d\\d)[-/.](?<m1>0?[1-9]|1[0-2])(?:[-/.](?<d1>0?[1-9]|[12]\\d|3[01]))?(?![\\d])(?![-/.]\\d)" +
        "|(?<m2>0?[1-9]|1[0-2])[/.](?<y2>20\\d\\d)(?!\\d)" +
        "|(?<d4>0?[1-9]|[12]\\d|3[01])[/.](?<m4>0?[1-9]|1[0-2])[/.](?<y4>20\\d\\d)(?!\\d)" +
        "|(?<y3>(?:19|20)\\d\\d)\\s*[年년]\\s*(?<m3>1[0-2]|0?[1-9])\\s*[月월](?:\\s*(?<d3>[12]\\d|3[01]|0?[1-9])\\s*[日일])?))",
      "(?:(?<![\\p{L}\\p{N}])|(?<=[年度]))(?<compact>[mwqydthsjç])-?(?<count>\\d{1,3})(?![\\p{L}\\p{N}])",
      "(?<!第\\s*)(?<![\\d])(?<zhMonth>1[0-2]|[1-9])(?:\\s?月(?!目|間|份?之)|월(?!요))",
      "(?<suffix>(?<=\\d\\.?)-?(?:й|я|е|ая|ый|ой|ое|го|º|ª|°|th|rd|nd|st|er|ro|ra|do|da|to|ta|번째)(?![\\p{L}]))",
      `(?<phrase>(?:(?<![\\p{L}\\p{M}])|(?<=(?<![\\p{L}\\p{M}])و)(?=ال))(?:${spaced.join("|")})(?![\\p{L}\\p{M}])|${unspaced.join("|")}` +
        `|(?:(?<![\\p{L}\\p{M}])|(?<=[월주일년달기차]))(?:${hangul.join("|")})(?=(?:${koreanParticles})?(?![\\p{L}\\p{M}])))`,
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
