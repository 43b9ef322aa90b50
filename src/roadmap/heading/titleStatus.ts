/** How far a phase is, printed behind its title: "Foundation (Complete)", "Scale — Planned", "Polish ✅ Done". */

const words = [
  "complete|completed|done|finished|shipped|achieved|current|currently|current phase|in progress|in-progress|wip|active|started|ongoing now|we are here|you are here|planned|upcoming|pending|not started|not yet started|to do|todo|tbd|blocked|on hold|paused|delayed|skipped|draft|up next|scheduled",
  "abgeschlossen|erledigt|fertig|in arbeit|laufend|aktuell|geplant|offen|completado|completada|en progreso|en curso|actual|planificado|planeado|pendiente|terminé|terminée|en cours|actuel|prévu|planifié|concluído|concluída|em andamento|atual|planejado|completato|completata|in corso|attuale|pianificato|tamamlandı|devam ediyor|planlandı|завершено|выполнено|в процессе|в работе|текущий|текущая|запланировано|hoàn thành|đang thực hiện|voltooid|bezig|gepland|ukończone|w trakcie|zaplanowane|завершено|у процесі|selesai|sedang berjalan",
  "已完成|完成|进行中|計画中|计划中|未开始|完了|進行中|予定|مكتمل|قيد التنفيذ|مخطط|완료|진행 중|예정",
].join("|");

const mark = String.raw`[\p{Extended_Pictographic}\uFE0F\u2713\u2714\s]*`;

const said = `${mark}(?:${words})(?:\\s+\\d{1,3}\\s?%)?${mark}`;

const bracketed = new RegExp(`^(.*\\S)\\s*[(（[【]\\s*(${said})[)）\\]】]$`, "iu");

const behindMark = new RegExp(
  `^(.*\\S)\\s*(?:\\s[–—-]+|[:：]\\s|[\\p{Extended_Pictographic}\\u2713\\u2714]\\uFE0F?)\\s*(${said})$`,
  "iu",
);

const alone = new RegExp(`^\\s*${said}\\s*$`, "iu");

/** The words are a state and nothing else. */
export function isStatus(words: string): boolean {
  return words.length <= 40 && alone.test(words);
}

/** null where the title tells no state beside words of its own. */
export function titleStatus(title: string): { readonly title: string; readonly status: string } | null {
  if (title.length > 200) return null;
  const found = bracketed.exec(title) ?? behindMark.exec(title);
  const [, rest = "", status = ""] = found ?? [];
  const name = rest.replace(/[\s:：,–—\p{Extended_Pictographic}\uFE0F-]+$/u, "");
  return /[\p{L}\p{N}]/u.test(name)
    ? { title: name, status: status.replace(/^[^\p{L}]+|[^\p{L}\p{N}%]+$/gu, "") }
    : null;
}
