/** What a label means: "**Key Deliverables:**", "Deliverable at Month 9", "Aufgaben", "成果". */
import type { LabelKind } from "../languages/language";
import { languages } from "../languages/languages";
import { remembered } from "../text/remembered";
import { typedForms, unmarked } from "../text/unmarked";
import { findTimes } from "../time/findTimes";

const meanings = buildMeanings();

const byProducts = languages.flatMap((language) => language.byProducts ?? []);

const reasons = languages.flatMap((language) => language.reasons ?? []);

const milestones = new Set(languages.flatMap((language) => language.milestones ?? []));

const ends = new Set(languages.flatMap((language) => language.ends ?? []));

const sources = new Set(languages.flatMap((language) => language.sources ?? []));

const tasks = new Set(languages.flatMap((language) => language.tasks ?? []));

const longestLabel = 60;

/** null where the text is no label; the first kind that claims a word keeps it. */
export function labelOf(text: string): LabelKind | null {
  return text.length > longestLabel ? null : kindOf(text);
}

const kindOf = remembered((text): LabelKind | null => {
  const words = bareWords(text);
  if (words === "") return null;
  const bare = words.replace(articles, "");
  const whole = meaningOf(words) ?? meaningOf(bare);
  if (whole) return whole;
  const parts = bare.split(" ");
  if (parts.length === 1) return unspacedLabel(words) ?? compoundLabel(words);
  if (parts.length > 4) return null;
  if (reasons.some((word) => words.startsWith(`${word} `))) return "notes";
  // "Key deliverables", "Weekly goals": the last words name the thing; "Focus areas for growth": the first ones do.
  for (let from = 1; from < parts.length; from++) {
    const kind = meaningOf(parts.slice(from).join(" "));
    const certain =
      parts.length === 2 &&
      kind !== undefined &&
      kind !== "goals" &&
      (namedAtTheEnd.has(kind) || things.test(parts[from] ?? ""));
    if (kind && from <= (parts[0] === "end" ? 3 : 2) && (certain || qualifiers.test(parts[0] ?? ""))) return kind;
  }
  for (let to = parts.length - 1; to > 0; to--) {
    const kind = meaningOf(parts.slice(0, to).join(" "));
    const next = parts[to] ?? "";
    if (kind && (connectors.test(next) || (to === parts.length - 1 && describers.test(next)))) return kind;
  }
  return null;
});

/** The whole text is a label, times and brackets aside: "Goals", not "Technical goals". */
export function isWholeLabel(text: string): boolean {
  return text.length <= longestLabel && meaningOf(bareWords(text)) !== undefined;
}

/** As it stands in the tables, or typed without its marks. */
function meaningOf(words: string): LabelKind | undefined {
  return meanings.get(words) ?? meanings.get(unmarked(words));
}

/** "Das Ziel", "L'objectif", "Our goals" */
const articles =
  /^(?:(?:the|our|my|das|der|die|unser|unsere|mein|meine|el|la|los|las|mis|tus|le|les|mes|tes|nos|vos|o|os|as|il|lo|i|gli|наши|мои|các|những)\s+|l['’]\s?)/iu;

/** "Monatsziel", "Zwischenergebnisse": the end of a German compound names the thing. */
function compoundLabel(word: string): LabelKind | null {
  return compounds.find(([ends]) => ends.test(word))?.[1] ?? null;
}

const compounds: readonly (readonly [RegExp, LabelKind])[] = [
  [/^\p{L}{4,}ziele?$/u, "goals"],
  [/^\p{L}{3,}(?:aufgaben?|schritte|maßnahmen|themen|inhalte|übungen)$/u, "actions"],
  [/^\p{L}{4,}(?:ergebnis|ergebnisse|kriterien|meilensteine?)$/u, "deliverables"],
  [/^\p{L}{4,}(?:risiken|fehler|fallen)$/u, "failureModes"],
  [/^\p{L}{4,}(?:regeln|prinzipien|grundsätze)$/u, "rules"],
];

/** 项目产出, このフェーズのゴール: in a script without spaces the last characters name the thing. */
function unspacedLabel(word: string): LabelKind | null {
  if (!/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{N}]{3,14}$/u.test(word)) return null;
  for (let from = 1; word.length - from >= 2; from++) {
    const kind = meanings.get(word.slice(from));
    if (kind && (namedAtTheEnd.has(kind) || unspacedQualifiers.test(word.slice(0, from)))) return kind;
  }
  return null;
}

const unspacedQualifiers =
  /^(?:主要|关键|每日|每周|具体|核心|重点|实战|学习|推荐|本周|本月|本阶段|阶段|实施|详细|主な|毎日の|今週の|今月の|具体的な|詳細)$/u;

/** "Outputs" and its like: deliverables where the phase names no other. */
export function isOutput(label: string): boolean {
  const words = bareWords(label);
  return byProducts.some((word) => words === word || (/^\p{Script=Han}/u.test(word) && words.endsWith(word)));
}

/** "Milestone": the name of a row where no other column names it. */
export function isMilestone(label: string): boolean {
  return milestones.has(bareWords(label));
}

/** "End date", beside a start date. */
export function isEnd(label: string): boolean {
  return ends.has(bareWords(label));
}

/** "Resource", "Book": what one learns from. */
export function isResource(label: string): boolean {
  return sources.has(bareWords(label));
}

/** "Task", "What to do": a column of what is to do, one by one. */
export function isTask(label: string): boolean {
  return tasks.has(bareWords(label));
}

const namedAtTheEnd: ReadonlySet<LabelKind> = new Set(["goals", "deliverables", "failureModes", "rules"]);

/** "Build task", "Free resources": words for things of whatever kind. */
const things =
  /^(?:tasks?|actions?|exercises?|assignments?|activit(?:y|ies)|to-?dos?|resources|references|links|books|readings)$/iu;

/** The part before a colon when it is a label, with what follows it: "Goal: ship" → goals, "ship". */
export function labelledText(
  text: string,
  strong: { readonly strong: string; readonly rest: string } | null,
): LabelledText | null {
  if (strong) {
    const kind = labelOf(strong.strong);
    const after = strong.rest.replace(/^\s*[:：–—-]\s*/u, "");
    const parted =
      /[:：]\s*$/.test(strong.strong) || /^\s*(?:\([^)]*\)\s*)?[:：–—-]/.test(strong.rest) || strong.rest === "";
    if (kind && parted) return { kind, label: strong.strong, text: after.replace(/^\([^)]*\)\s*[:：]\s*/, "") };
  }
  const colon = /^(.{1,60}?)\s*[:：](?:\s+|$|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))(.*)$/u.exec(
    text,
  );
  if (!colon?.[1]) return null;
  const kind = labelOf(colon[1]);
  return kind ? { kind, label: colon[1], text: colon[2] ?? "" } : null;
}

/** A label and what follows it on its line; the text is empty where it opens a list. */
export interface LabelledText {
  readonly kind: LabelKind;
  readonly label: string;
  readonly text: string;
}

const qualifiers =
  /^(?:key|main|expected|primary|weekly|monthly|daily|learning|core|phase|final|end|overall|quarterly|action|critical|major|top|specific|technical|career|potential|common|suggested|recommended|practical|exit|target|hands-on|mini|sample|capstone|weekend|month|week|stage|success|measurable|next|your|personal|skill|project|possible|important|concrete|erwartete|wichtige|wichtigste|zentrale|konkrete|mögliche|bu|ayın|ay|haftanın|haftalık|aylık|günlük|temel|ana|beklenen|önemli|olası|principales|résultats|livrables|основные|ключевые|ожидаемые|ожидаемый)$/iu;

const connectors =
  /^(?:at|by|for|of|to|in|after|and|&|\/|this|areas?|für|der|dieser|dieses|diesen|bis|nach|para|de|del|al|pour|du|des|à|di|da|do|della|к|на|для|của|cho)$/iu;

/** Stand behind what they describe: "resultado esperado", "цель этапа". */
const describers =
  /^(?:esperad[oa]s?|estimad[oa]s?|clave|chaves?|principal|principal(?:es|i)|principais|principaux|prioritaires|finale?s?|finaux|finais|finali|concret[oa]s?|concrets?|concrètes?|concret[ei]|común|comunes|básic[oa]s|спринта|месяца|недели|квартала|курса|модуля|этапу|tháng|tuần|chính|específic[oa]s|práctic[oa]s|prátic[oa]s|attendue?s?|estimée?s?|clés?|pédagogiques|d'apprentissage|attes[oaie]|stimat[oaie]|chiave|этапа|обучения|фазы|етапу|etapu|المتوقعة|المتوقع|المتوقعه|الرئيسية|المرحلة)$/iu;

/** Lower case, without emoji, numbering, brackets, times and punctuation. */
function bareWords(text: string): string {
  const open = text.replace(/\([^)]*\)|（[^）]*）|\[[^\]]*\]/gu, " ");
  let bare = open;
  const whole = open
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (!meanings.has(whole))
    for (const time of [...findTimes(open)].reverse()) bare = bare.slice(0, time.start) + " " + bare.slice(time.end);
  return bare
    .toLowerCase()
    .replaceAll("i\u0307", "i")
    .replace(/^\s*\d+(?:\.\d+)*[.)]?\s+(?=\S)|^\s*\d+[.)]\s*/, "")
    .replace(/(?:[^\p{L}\p{N}\p{M}&/'’✓✅-]|\uFE0F)+/gu, " ")
    .replace(/[’]/g, "'")
    .replace(/(?<![\p{L}])[-/&✓✅]+(?![\p{L}])/gu, (mark) =>
      /[✓✅]/u.test(mark) && bare.trim().length <= 2 ? mark : " ",
    )
    .replace(/\s+/g, " ")
    .trim();
}

/** The first kind that claims a word keeps it: the order is that of the kinds in a language's row, goals before objective; and marks before none. */
function buildMeanings(): ReadonlyMap<string, LabelKind> {
  const found = new Map<string, LabelKind>();
  for (const { labels } of languages)
    for (const [kind, words] of Object.entries(labels) as [LabelKind, readonly string[]][])
      for (const word of words) if (!found.has(word)) found.set(word, kind);
  for (const [word, kind] of [...found])
    for (const typed of typedForms(word)) if (!found.has(typed)) found.set(typed, kind);
  return found;
}
