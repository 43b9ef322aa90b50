/** Headings under which a plan only looks like one, one row a language: examples and forms, or a second look at the plan itself. */

interface DecoyWords {
  readonly code: string;
  /** Examples, forms, other paces, trackers, habits: never the plan while there is another. */
  readonly never: readonly string[];
  /** Overviews and recaps: the plan only where nothing fuller is found. */
  readonly rather: readonly string[];
}

const p = (phrases: string): readonly string[] => phrases.split("|");

export const decoys: readonly DecoyWords[] = [
  {
    code: "en",
    never: p(
      "example|examples|sample|template|templates|alternative|alternatives|alternate|variant|fast track|fast-track|accelerated|slower pace|part-time|if you have|if you only|table of contents|contents|faq|changelog|change log|version history|progress|tracker|tracking|checklist|daily schedule|weekly schedule|daily routine|weekly routine|schedule template|past|case study|work history|appendix",
    ),
    rather: p(
      "summary|overview|recap|at a glance|timeline|milestones|metrics|kpis|kpi|budget|costs|snapshot|quick reference|tl;dr|calendar|review|time allocation|goals|checkpoints|success criteria",
    ),
  },
  {
    code: "de",
    never: p(
      "beispiel|beispiele|vorlage|alternative|änderungsprotokoll|versionsverlauf|inhaltsverzeichnis|fortschritt|checkliste|tagesablauf|wochenplan",
    ),
    rather: p("übersicht|überblick|zusammenfassung|zeitplan|auf einen blick|meilensteine"),
  },
  {
    code: "es",
    never: p(
      "ejemplo|ejemplos|plantilla|historial|registro de cambios|alternativa|alternativas|índice|progreso|lista de verificación|rutina diaria|rutina semanal",
    ),
    rather: p("resumen|visión general|cronograma|línea de tiempo|vista general"),
  },
  {
    code: "fr",
    never: p(
      "exemple|exemples|modèle|historique|journal des modifications|alternative|table des matières|sommaire|suivi|ma progression|liste de contrôle|routine quotidienne|routine hebdomadaire",
    ),
    rather: p("résumé|aperçu|vue d'ensemble|calendrier|chronologie|récapitulatif"),
  },
  {
    code: "pt",
    never: p(
      "exemplo|exemplos|modelo|histórico|registro de alterações|alternativa|índice|progresso|lista de verificação|rotina diária|rotina semanal",
    ),
    rather: p("resumo|recapitulação|visão geral|cronograma|linha do tempo"),
  },
  {
    code: "it",
    never: p(
      "esempio|esempi|modello|storico|registro delle modifiche|alternativa|indice|avanzamento|progressi|lista di controllo|routine quotidiana|routine settimanale",
    ),
    rather: p("riepilogo|panoramica|cronologia|sintesi|calendario"),
  },
  {
    code: "tr",
    never: p("örnek|örnekler|şablon|değişiklik günlüğü|sürüm geçmişi|alternatif|içindekiler|ilerleme|kontrol listesi"),
    rather: p("özet|özeti|genel bakış|zaman çizelgesi|takvim"),
  },
  {
    code: "ru",
    never: p(
      "пример|примеры|шаблон|история изменений|история версий|журнал изменений|альтернатива|альтернативный|содержание|оглавление|прогресс|чек-лист|чеклист|распорядок",
    ),
    rather: p("обзор|итог|сводка|график|кратко|резюме"),
  },
  {
    code: "vi",
    never: p("ví dụ|mẫu|lịch sử thay đổi|nhật ký thay đổi|phương án khác|mục lục|tiến độ|danh sách kiểm tra"),
    rather: p("tóm tắt|tổng quan|dòng thời gian|tổng kết"),
  },
  {
    code: "zh",
    never: p("示例|例子|模板|更新日志|变更记录|版本历史|范例|目录|替代方案|备选|进度|检查清单|打卡"),
    rather: p("总结|小结|概览|概述|时间线|一览|总览"),
  },
  {
    code: "ja",
    never: p("例|更新履歴|変更履歴|サンプル|テンプレート|目次|代替|進捗|チェックリスト"),
    rather: p("概要|全体像|まとめ|一覧|タイムライン"),
  },
  {
    code: "ar",
    never: p("مثال|أمثلة|سجل التغييرات|نموذج|قالب|بديل|المحتويات|التقدم|قائمة التحقق"),
    rather: p("ملخص|الملخص|خلاصة|الخلاصة|نظرة عامة|الجدول الزمني"),
  },
  {
    code: "ko",
    never: p("예시|예제|샘플|템플릿|대안|목차|진행 상황|체크리스트|일과"),
    rather: p("요약|개요|타임라인|한눈에"),
  },
  {
    code: "nl",
    never: p("voorbeeld|voorbeelden|sjabloon|alternatief|inhoudsopgave|voortgang|checklist|weekschema"),
    rather: p("samenvatting|overzicht|tijdlijn"),
  },
  {
    code: "pl",
    never: p("przykład|przykłady|szablon|alternatywa|spis treści|postęp|postępy|lista kontrolna"),
    rather: p("podsumowanie|przegląd|oś czasu|harmonogram"),
  },
  {
    code: "uk",
    never: p("приклад|приклади|шаблон|альтернатива|зміст|прогрес|чек-лист|чекліст"),
    rather: p("огляд|підсумок|графік|стисло"),
  },
  {
    code: "id",
    never: p("contoh|templat|alternatif|daftar isi|kemajuan|daftar periksa"),
    rather: p("ringkasan|ikhtisar|linimasa"),
  },
];

const never = matcher(decoys.flatMap((row) => row.never));

const rather = matcher(decoys.flatMap((row) => row.rather));

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
