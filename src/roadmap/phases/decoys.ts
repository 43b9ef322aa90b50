/** Headings under which a plan only looks like one: examples and forms, or a second look at the plan itself. */
import { languages } from "../languages/languages";

const never = matcher(languages.flatMap(({ decoys }) => decoys.never));

const rather = matcher(languages.flatMap(({ decoys }) => decoys.rather));

/** null for a heading that may hold the plan. */
export function decoyOf(heading: string): "never" | "rather" | null {
  if (heading.length > 120) return null;
  return never.test(heading) ? "never" : rather.test(heading) ? "rather" : null;
}

/** A heading that says that the plan is under it. */
export const planWords =
  /(?<!\p{L})(?:plan|roadmap|road map|fahrplan|lernplan|karriereplan|hoja de ruta|feuille de route|plano|piano|planı|yol haritası|план|дорожная карта|lộ trình|kế hoạch)(?!\p{L})|计划|规划|路线图|路线|計画|ロードマップ|خطة|خارطة الطريق/iu;

/** Sections with these words run side by side; other sections that begin anew are alternatives. */
export const parallelWords =
  /\b(?:tracks?|streams?|workstreams?|pillars?|threads?|strands?|parallel|lanes?)\b|(?<!\p{L})(?:spur|pista|línea(?! de tiempo)|piste|volet|trilha|pilastro|hat|hướng)(?!\p{L})|направление|трек|轨道|主线|トラック|مسار/iu;

/** Sections that tell how fast one goes: one of several ways. */
export const paceWords =
  /\b(?:options?|alternatives?|fast[- ]track|comprehensive|accelerated|relaxed|intensive|full[- ]time|part[- ]time|weekends?|plan [a-d])\b|(?<!\p{L})(?:opción|opção|opzione|variante|вариант|seçenek|phương án)(?!\p{L})|选项|方案|選択肢/iu;

/** Sections with these words, or with one for a pace, are ways of which only one is gone. */
export const choiceWords =
  /\b(?:choices?|choose|pick (?:a|one|your)|variants?|scenarios?|paths?|routes?|version|if (?:you|your|i|we)|beginners?)\b/iu;

/** Headings over what was done, day by day. */
export const recordWords =
  /(?<!\p{L})(?:logs?|journal|diary|changelog|history|updates|news|tagebuch|protokoll|registro|bitácora|diario|günlük|дневник|журнал|nhật ký)(?!\p{L})|日志|日記|記録|سجل/iu;

function matcher(words: readonly string[]): RegExp {
  const spaced = words.filter(
    (word) => !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(word),
  );
  const unspaced = words.filter((word) => !spaced.includes(word));
  return new RegExp(`(?<![\\p{L}])(?:${spaced.join("|")})(?![\\p{L}])|${unspaced.join("|")}`, "iu");
}
