/** Every word of the languages with all that it can mean in a time. */
import { languages } from "./languages";
import type { Unit } from "./printedTime";
import type { Meaning } from "./timeTokens";

export const lexicon = buildLexicon();

export const unspacedWord = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ヶ〜]/u;

function buildLexicon(): ReadonlyMap<string, Meaning> {
  const words = new Map<string, Meaning>();
  const add = (word: string, meaning: Meaning) => words.set(word, { ...meaning, ...words.get(word) });
  const units: readonly Unit[] = ["day", "week", "month", "quarter", "half", "year"];
  const ordinary = new Set([
    "may",
    "mar",
    "set",
    "ago",
    "march",
    "jan",
    "sep",
    "dec",
    "mai",
    "out",
    "mag",
    "ara",
    "tem",
    "nov",
    "oct",
    "feb",
    "apr",
    "jun",
    "jul",
    "aug",
    "ott",
    "giu",
  ]);
  for (const language of languages) {
    for (const unit of units)
      for (const word of language[unit])
        add(
          word,
          word.endsWith("目") ? { unit, ordinalUnit: true } : word === "年" ? { unit, yearMark: true } : { unit },
        );
    language.months.forEach((names, month) => {
      for (const name of names.split(" "))
        add(name, ordinary.has(name) ? { calendarMonth: month, weakMonth: true } : { calendarMonth: month });
    });
    language.ordinals.forEach((forms, i) => {
      for (const form of forms.split(" ")) add(form.replace("-", " "), { ordinal: i + 1 });
    });
    language.numbers.forEach((form, i) => add(form, { cardinal: i + 1 }));
    for (const word of language.to) add(word, { to: true });
    for (const word of language.onwards) add(word, { onwards: true });
    for (const word of language.beyond) add(word, { beyond: true });
    for (const word of language.now) add(word, { now: true });
    for (const word of language.next) add(word, { firstMany: true });
    for (const word of language.glue) add(word, { glue: true });
    for (const word of language.phase) add(word, { phase: true });
    for (const word of language.part) add(word, { part: true });
  }
  return words;
}
