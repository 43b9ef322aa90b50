/** How far a phase is, printed behind its title: "Foundation (Complete)", "Scale — Planned", "Polish ✅ Done". */

const words = [
  "complete|completed|done|finished|shipped|achieved|current|currently|current phase|in progress|in-progress|wip|active|started|ongoing now|we are here|you are here|planned|upcoming|pending|not started|not yet started|to do|todo|tbd|blocked|on hold|paused|delayed|skipped|draft|up next|scheduled",
  "abgeschlossen|erledigt|fertig|in arbeit|in bearbeitung|laufend|aktuell|derzeit|geplant|offen|ausstehend|nicht begonnen|begonnen|als nächstes|wir sind hier",
  "completado|completada|en progreso|en proceso|en curso|en marcha|actual|planificado|planeado|pendiente|terminado|finalizado|hecho|siguiente|por hacer|no iniciado|sin empezar",
  "terminé|terminée|achevé|achevée|réalisé|fait|en cours|actuel|actuelle|prévu|prévue|planifié|à venir|à faire|en attente|non commencé",
  "concluído|concluída|finalizado|feito|em andamento|em progresso|atual|planejado|pendente|a fazer|não iniciado|próximo",
  "completato|completata|terminato|fatto|in corso|attuale|pianificato|in programma|in attesa|da fare|non iniziato|prossimo",
  "tamamlandı|bitti|devam ediyor|devam eden|şu an|mevcut|güncel|planlandı|planlanan|bekliyor|başlamadı|sıradaki",
  "завершено|завершён|завершен|завершена|выполнено|готово|в процессе|в работе|текущий|текущая|сейчас|запланировано|в планах|не начато|следующий|следующая|у процесі",
  "hoàn thành|đã hoàn thành|đã xong|xong|đang thực hiện|đang làm|đang học|hiện tại|chưa bắt đầu|sắp tới|dự kiến",
  "voltooid|bezig|gepland|ukończone|w trakcie|zaplanowane|selesai|sedang berjalan",
  "已完成|完成|进行中|計画中|计划中|未开始|待开始|未完成|当前|當前|当前阶段|已结束|下一步",
  "完了|完了済み|進行中|実施中|現在|予定|未着手|これから",
  "مكتمل|مكتملة|منجز|قيد التنفيذ|جاري|جارية|الحالي|الحالية|مخطط|القادم|القادمة|لم يبدأ|لم تبدأ",
  "완료|진행 중|예정|현재|시작 전",
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
