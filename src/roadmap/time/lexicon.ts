/** Every word of the languages with all that it can mean in a time. */
import { languages } from "../languages/languages";
import { typedForms } from "../text/unmarked";
import type { Unit } from "./printedTime";
import type { Meaning } from "./timeTokens";

/** The unit counts by itself: 週目 is the nth week, 週 may be a length. A Korean word for a phase always does. */
const ordinalUnits = /目$|차$|째$|^분기$|^季度?$/u;

/** Slavic units in the form that measures only one: behind another number they count. */
const singularUnits: ReadonlySet<string> = new Set(
  "неделя неделю месяц квартал полугодие год тиждень місяць півріччя рік miesiąc miesiąca tydzień tygodnia kwartał kwartału półrocze".split(
    " ",
  ),
);

/** Slavic units in the form that measures two to four: behind another number they count. */
const fewUnits: ReadonlySet<string> = new Set("недели месяца квартала полугодия тижня місяця кварталу".split(" "));

/** A week in Romance languages; elsewhere "Sem 3" is a semester. */
const shortenedUnits: ReadonlySet<string> = new Set(["sem", "sem."]);

/** Turkish units a span begins with: "1. aydan 3. aya". */
const ablativeUnits: ReadonlySet<string> = new Set(["günden", "haftadan", "aydan", "yıldan"]);

/** Stand behind a year, and only there. */
const yearSuffixes: ReadonlySet<string> = new Set(["г", "г.", "гг", "гг.", "года", "року", "р."]);

/** Stand behind the number of a year. */
const yearMarks: ReadonlySet<string> = new Set(["年", "年度", "년"]);

/** Names of months that are ordinary words, names or abbreviations as well: "may", "set", "march", "mart". */
const weakMonths = /^(?:[\p{Script=Latin}\p{Script=Cyrillic}]{3}|march|mart|sept)$/u;

/** Words of a script in which a unit stands right beside its number. */
export const unspacedWord = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ヶ〜]/u;

/** Words of a script with spaces, but without one between a number and its unit. */
export const hangulWord = /^\p{Script=Hangul}/u;

/** Lower-case words and phrases; a word of several languages carries all its meanings. */
export const lexicon = buildLexicon();

/** "marco", "Yil", "thang": typed without marks, where the word has four letters or names a unit, and means nothing else. */
function withoutMarks(words: ReadonlyMap<string, Meaning>): readonly (readonly [string, Meaning])[] {
  return [...words].flatMap(([word, meaning]) =>
    typedForms(word)
      .filter((form) => form.length >= (meaning.unit === undefined ? 4 : 3) && !words.has(form))
      .map((form) => [form, meaning] as const),
  );
}

function buildLexicon(): ReadonlyMap<string, Meaning> {
  const words = new Map<string, Meaning>();
  const add = (word: string, meaning: Meaning) => words.set(word, { ...meaning, ...words.get(word) });
  const units: readonly Unit[] = ["day", "week", "fortnight", "month", "bimester", "quarter", "half", "year", "age"];
  for (const { time: language } of languages) {
    for (const unit of units)
      for (const word of language[unit] ?? [])
        add(
          word,
          ordinalUnits.test(word)
            ? { unit, ordinalUnit: true }
            : yearMarks.has(word) || yearSuffixes.has(word)
              ? { unit, yearMark: true }
              : singularUnits.has(word)
                ? { unit, singular: true }
                : fewUnits.has(word)
                  ? { unit, few: true }
                  : shortenedUnits.has(word)
                    ? { unit, shortened: true }
                    : ablativeUnits.has(word)
                      ? { unit, ablative: true }
                      : { unit },
        );
    language.months.forEach((names, month) => {
      for (const form of names.split(" ")) {
        const name = form.replace("-", " ");
        add(name, weakMonths.test(name) ? { calendarMonth: month, weakMonth: true } : { calendarMonth: month });
      }
    });
    language.ordinals.forEach((forms, i) => {
      for (const form of forms.split(" ")) add(form.replace("-", " "), { ordinal: i + 1 });
    });
    language.numbers.forEach((forms, i) => {
      for (const form of forms.split(" "))
        for (const word of [form, form.replace("-", " ")]) add(word, { cardinal: i + 1 });
    });
    language.halves.forEach((phrase, i) => add(phrase, { halfOfYear: (i % 2) + 1 }));
    for (const [unit, words] of Object.entries(language.one ?? {}) as [Unit, readonly string[]][])
      for (const word of words) add(word, { unit, uncounted: true });
    (language.semesters ?? []).forEach((forms, i) => {
      for (const form of forms.split(" ")) add(form, { universityHalf: i });
    });
    language.seasons.forEach((forms, i) => {
      for (const form of forms.split(" ")) add(form.replace("-", " "), { season: i });
    });
    for (const [unit, words] of Object.entries(language.duals ?? {}) as [Unit, readonly string[]][])
      for (const word of words) add(word, { unit, dual: true });
    for (const word of language.ongoing) add(word, { ongoing: true });
    for (const word of language.fiscal) add(word, { fiscal: true });
    for (const word of language.to) add(word, { to: true });
    for (const word of language.onwards) add(word, { onwards: true });
    for (const word of language.beyond) add(word, { beyond: true });
    for (const word of language.past ?? []) add(word, { past: true });
    for (const word of language.between ?? []) add(word, { between: true });
    for (const word of language.now) add(word, { now: true });
    const first = language.ordinals[0]?.split(" ") ?? [];
    for (const word of language.next)
      add(word, { firstMany: true, ...(first.some((form) => word.endsWith(` ${form}`)) ? { ordinal: 1 } : {}) });
    for (const word of language.by ?? []) add(word, { by: true });
    language.thirds?.forEach((word, third) => add(word, { third }));
    for (const word of language.firstAfter ?? []) add(word, { firstAfter: true });
    for (const word of language.leads) add(word, { leads: true });
    for (const word of language.about) add(word, { about: true });
    for (const word of language.closes ?? []) add(word, { closes: true });
    for (const word of language.until ?? []) add(word, { until: true });
    for (const word of language.glue) add(word, { glue: true });
    for (const word of language.phase)
      add(word, hangulWord.test(word) ? { phase: true, ordinalUnit: true } : { phase: true });
    for (const word of language.part) add(word, { part: true });
  }
  for (const [word, meaning] of withoutMarks(words)) words.set(word, meaning);
  return words;
}
