/**
 * The words that say what a list, a line or a table column inside a plan is, one row a language. To add a language or a
 * word, add it here in lower case; a label is recognised with a qualifier too ("Key deliverables", "Deliverable at month 9").
 */

export type LabelKind =
  | "goals"
  | "actions"
  | "deliverables"
  | "failureModes"
  | "rules"
  | "time"
  | "title"
  | "status"
  | "notes"
  | "objective"
  | "endState"
  | "startDate";

const p = (phrases: string): readonly string[] => phrases.split("|");

/** Deliverable words that also name by-products. */
export const outputWords = p("output|outputs|key output|key outputs|çıktı|çıktılar|输出|アウトプット");

/** Words for what one learns from: a table that opens with one lists them. */
export const resourceWords = p(
  "resource|resources|reference|references|link|links|book|books|reading|readings|tool|tools|course|courses|video|videos|ressource|ressourcen|buch|bücher|kurs|kurse|recurso|recursos|libro|libros|livre|livres|ressources|risorsa|risorse|livro|livros|kaynak|kaynaklar|ресурс|ресурсы|книга|книги|курс|курсы|tài nguyên|资源|書籍|リソース|المصدر|الموارد",
);

/** A label that opens with one asks for reasons: "Why this matters". */
export const reasonWords = p(
  "why|warum|wieso|por qué|pourquoi|perché|por que|neden|почему|зачем|tại sao|waarom|dlaczego|чому",
);

/** Beside a column of starts, the one in which the rows end. */
export const endWords = p(
  "end|end date|ends|finish|finish date|to|until|due|due date|deadline|target date|completion|completion date|ende|enddatum|fin|fecha de fin|fecha fin|date de fin|data de fim|fim|fine|data di fine|bitiş|bitiş tarihi|конец|окончание|дата окончания|kết thúc|ngày kết thúc|结束|结束日期|结束时间|終了|終了日|نهاية|تاريخ الانتهاء|종료|종료일|einddatum|koniec|data zakończenia|кінець|selesai|tanggal selesai",
);

/** Deliverable words that name the part of a plan as well: the heading of a column of names. */
export const milestoneWords = p(
  "milestone|milestones|meilenstein|meilensteine|hito|hitos|jalon|jalons|marco|marcos|traguardo|traguardi|kilometre taşı|веха|вехи|cột mốc|里程碑|マイルストーン|المعالم|마일스톤|mijlpaal|mijlpalen|kamień milowy|віха|віхи|tonggak",
);

export const labels: readonly {
  readonly code: string;
  readonly words: Partial<Record<LabelKind, readonly string[]>>;
}[] = [
  {
    code: "en",
    words: {
      goals: p("goal|goals|objective|objectives|aim|aims|purpose|mission|target"),
      actions: p(
        "action|actions|action item|action items|task|tasks|to do|to-do|todo|activity|activities|step|steps|focus|focus area|focus areas|strategy|strategies|what to do|what to learn|learn|topic|topics|skills|project|projects|practice|checklist|curriculum|possible paths|key actions|learning|build|do|exercise|exercises|assignments|coverage|content|key topics|subjects|concepts",
      ),
      deliverables: p(
        "deliverable|deliverables|outcome|outcomes|output|outputs|milestone|milestones|result|results|exit criteria|exit criterion|success criteria|success criterion|success indicator|success indicators|signs of success|how you know|key results|definition of done|definition of success|done when|success metric|success metrics|success looks like|checkpoint|checkpoints|you will be able to|expected outcome|by the end|acceptance criteria|gate|gates|success|evidence|proof|artifact|artifacts",
      ),
      failureModes: p(
        "failure mode|failure modes|risk|risks|risk analysis|risk assessment|stop-loss|stop loss|warning sign|warning signs|red flag|red flags|pitfall|pitfalls|common mistake|common mistakes|anti-pattern|anti-patterns|avoid|trap|traps|blockers",
      ),
      rules: p(
        "rule|rules|principle|principles|ground rule|ground rules|guardrail|guardrails|constraints|non-negotiables",
      ),
      time: p(
        "time|timeline|time frame|timeframe|duration|period|when|schedule|time horizon|horizon|time span|timespan|window|dates|date|week|weeks|month|months|estimated time|length|quarter|year|day|days|target date|timing|deadline|time estimate|target|completion date|end date|due date|years|approx time|expected duration|estimated duration",
      ),
      title: p("phase|stage|title|name|theme|module|area|subject|section|what"),
      status: p("status|done|complete|completed|progress|state|check|✓|✅"),
      notes: p(
        "note|notes|why|why it matters|resource|resources|tool|tools|tooling|book|books|link|links|reference|references|course|courses|prerequisites|prerequisite|time commitment|effort|hours|budget|cost|tip|tips|description|details|comment|comments|context|parallel track|key shift|reading|readings|materials|tech stack|stack|videos|source|sources|priority|owner|difficulty|level|key insight|hint|recommended resources|further reading",
      ),
      objective: p("objective|mission|vision|north star|overall goal|main goal|primary goal|career goal|goal"),
      endState: p("end state|end-state|target state|end goal|final state|final outcome|destination|target role"),
      startDate: p("start date|starting date|start|plan start|started|kickoff|begin date|starts"),
    },
  },
  {
    code: "de",
    words: {
      goals: p(
        "ziel|ziele|zielsetzung|zweck|lernziel|lernziele|hauptziel|hauptziele|unser ziel|zielbild|teilziel|teilziele",
      ),
      actions: p(
        "aktion|aktionen|aufgabe|aufgaben|maßnahme|maßnahmen|massnahmen|aktivitäten|schritte|fokus|schwerpunkt|schwerpunkte|strategie|themen|inhalte|projekte|übungen|to-dos|was zu tun ist|praxis|lerninhalte|konkrete schritte|arbeitspakete|vorgehen|übung|nächste schritte|konkrete maßnahmen|konkrete aufgaben|was du lernst|was lernen|was ich lerne|praxisprojekt|praxisprojekte|umsetzung|lernstoff|tätigkeiten|tätigkeit|arbeitsschritte|todo|todos|fähigkeiten|kompetenzen|aktionsplan|maßnahmenplan|hausaufgaben|theorie",
      ),
      deliverables: p(
        "ergebnis|ergebnisse|abschlusskriterium|lernergebnis|lernergebnisse|meilenstein|meilensteine|resultat|resultate|liefergegenstand|erfolgskriterium|erfolgskriterien|abschlusskriterien|lieferobjekt|lieferobjekte|liefergegenstände|abnahmekriterien|abgabe|abgaben|nachweis|nachweise|abschluss|erfolgsindikatoren|erfolgsmessung|endergebnis|zwischenergebnis|am ende kannst du|erfolgsmetriken|erfolg|lieferung|lieferungen|kontrollpunkt|kontrollpunkte|checkpoint|definition of done|ausstiegskriterien|messgrößen",
      ),
      failureModes: p(
        "risiko|risiken|risikoanalyse|fehlermodus|warnsignal|warnsignale|stolperfalle|stolperfallen|warnzeichen|fallstricke|stolpersteine|häufige fehler|gefahren|typische fehler|fehlerquellen|risiken und gegenmaßnahmen|abbruchkriterien|hindernisse|zu vermeiden|hürden",
      ),
      rules: p(
        "regel|regeln|prinzip|prinzipien|grundsatz|grundsätze|leitlinien|grundregeln|spielregeln|leitsätze|grundprinzipien",
      ),
      time: p(
        "dauer|zeitraum|zeitrahmen|zeit|zeitplan|woche|wochen|monat|monate|termin|frist|geplanter zeitraum|abschlussdatum|zieldatum|fertig bis|zeitspanne|enddatum",
      ),
      title: p("phase|titel|thema|etappe"),
      status: p("status|erledigt|fortschritt"),
      notes: p(
        "hinweis|hinweise|ressourcen|notizen|notiz|anmerkung|anmerkungen|werkzeuge|bücher|kurse|quellen|voraussetzungen|lernressourcen|tipps|materialien|material",
      ),
      objective: p("gesamtziel|hauptziel|vision|karriereziel"),
      endState: p("endzustand|zielzustand|zielrolle"),
      startDate: p("startdatum|beginn|start"),
    },
  },
  {
    code: "es",
    words: {
      goals: p("objetivo|objetivos|meta|metas|propósito|finalidad|objetivos específicos|objetivo específico"),
      actions: p(
        "acción|acciones|tarea|tareas|actividad|actividades|pasos|enfoque|foco|estrategia|temas|proyectos|contenidos|qué hacer|qué aprender|qué estudiar|práctica|prácticas|ejercicio|ejercicios|proyecto|contenido|aprender|próximos pasos|qué aprenderás|temas a estudiar|acciones concretas|plan de acción|lista de tareas|pendientes|habilidades|habilidades a desarrollar|proyecto práctico|conceptos|conceptos clave|estudiar|teoría|competencias|por hacer|actividades clave|lecciones",
      ),
      deliverables: p(
        "entregable|entregables|criterio de aceptación|criterio de salida|indicador de éxito|resultado|resultados|hito|hitos|criterios de éxito|criterio de éxito|criterios de salida|logro|logros|productos|criterios de aceptación|indicadores de éxito|métricas de éxito|producto final|evidencia|evidencias|al finalizar|al final podrás|criterios de finalización|criterios de validación|puntos de control|punto de control|definición de hecho",
      ),
      failureModes: p(
        "riesgo|riesgos|modo de fallo|modos de fallo|señal de alerta|señales de alerta|errores comunes|obstáculos|errores a evitar|errores frecuentes|error común|trampas|riesgos y mitigación|qué evitar|evitar|señal de alarma|señales de alarma|peligros|bloqueos",
      ),
      rules: p("regla|reglas|principio|principios|normas|reglas básicas|regla de oro|reglas de oro|norma"),
      time: p(
        "duración|plazo|periodo|período|tiempo|cronograma|semana|semanas|mes|meses|fecha|fechas|tiempo estimado|duración estimada|fecha límite|fecha de entrega|fecha de finalización|fecha objetivo|fecha de fin|horizonte|horizonte temporal|plazos",
      ),
      title: p("fase|título|tema|etapa"),
      status: p("estado|hecho|progreso"),
      notes: p("nota|notas|recursos|herramientas|libros|cursos|enlaces|requisitos|consejos|materiales"),
      objective: p("objetivo general|objetivo principal|misión|visión"),
      endState: p("estado final|estado objetivo|puesto objetivo"),
      startDate: p("fecha de inicio|inicio"),
    },
  },
  {
    code: "fr",
    words: {
      goals: p("objectif|objectifs|but|buts|finalité|finalités|objectif pédagogique"),
      actions: p(
        "action|actions|tâche|tâches|taches|activité|activités|étapes|focus|axe|axes|stratégie|sujets|thèmes|projets|contenu|à faire|exercice|exercices|pratique|travaux pratiques|projet|compétences à acquérir|notions|à apprendre|plan d'action|actions concrètes|prochaines étapes|ce que tu vas apprendre|ce que vous allez apprendre|quoi apprendre|que faire|travail à faire|programme|apprentissages|apprentissage|mise en pratique|projet pratique|contenus|compétences|théorie|étudier|apprendre|concepts|concepts clés|à étudier|sous-tâches",
      ),
      deliverables: p(
        "livrable|livrables|résultat|résultats|jalon|jalons|critère de réussite|critères de réussite|critères de succès|critères de sortie|sortie|indicateurs de succès|indicateurs de réussite|critères de validation|critère de validation|critères d'acceptation|critère de succès|preuve|preuves|à la fin|livrable final|mesures de succès|mesure du succès|métriques de succès|critère de sortie|points de contrôle|point de contrôle|critères de fin|définition de terminé|acquis",
      ),
      failureModes: p(
        "risque|risques|mode d'échec|modes d'échec|signal d'alerte|signaux d'alerte|pièges|écueils|erreurs fréquentes|points de vigilance|pièges à éviter|erreurs à éviter|erreurs courantes|erreur courante|obstacles|risques et mitigation|à éviter|dangers|blocages|freins",
      ),
      rules: p("règle|règles|principe|principes|règle d'or|règles d'or|règles de base"),
      time: p(
        "durée|durée estimée|période|calendrier|échéance|date limite|délai|temps|temps estimé|semaine|semaines|mois|date de fin|date cible|horizon|échéances|date de livraison",
      ),
      title: p("phase|titre|thème|étape"),
      status: p("statut|état|fait|avancement"),
      notes: p("note|notes|remarque|remarques|ressources|outils|livres|cours|liens|prérequis|conseils|astuces"),
      objective: p("objectif général|objectif principal|mission|vision"),
      endState: p("état final|état cible|poste visé|poste cible"),
      startDate: p("date de début|début|départ"),
    },
  },
  {
    code: "pt",
    words: {
      goals: p("objetivo|objetivos|meta|metas|propósito|finalidade|objectivo|objectivos"),
      actions: p(
        "ação|ações|tarefa|tarefas|atividade|atividades|passos|foco|estratégia|tópicos|temas|projetos|conteúdo|o que fazer|o que aprender|o que estudar|prática|práticas|exercício|exercícios|projeto|conteúdos|aprender|estudar|próximos passos|o que você vai aprender|o que vais aprender|plano de ação|lista de tarefas|ações concretas|projeto prático|habilidades|competências|assuntos|assunto|estudos|etapas|teoria|conceitos|conceitos-chave|a fazer|matérias|tópico",
      ),
      deliverables: p(
        "entregável|entregáveis|entrega|entregas|resultado|resultados|marco|marcos|critérios de sucesso|critério de sucesso|critérios de saída|critérios de aceite|critério de aceite|critérios de aceitação|critério de aceitação|indicador de sucesso|indicadores de sucesso|métricas de sucesso|evidência|evidências|ao final|no final|critério de conclusão|critérios de conclusão|critérios de validação|produto final|ponto de controle|pontos de controle|checkpoint|checkpoints|definição de pronto",
      ),
      failureModes: p(
        "risco|riscos|modo de falha|modos de falha|sinal de alerta|sinais de alerta|armadilhas|erros comuns|erros a evitar|erro comum|obstáculos|o que evitar|evitar|riscos e mitigação|perigos|sinais de perigo",
      ),
      rules: p("regra|regras|princípio|princípios|regra de ouro|regras de ouro|princípios básicos|diretrizes"),
      time: p(
        "duração|duração estimada|prazo|período|tempo|cronograma|semana|semanas|mês|meses|tempo estimado|data limite|data de conclusão|data de entrega|data alvo|data-alvo|data prevista|previsão|horizonte|data de término",
      ),
      title: p("fase|título|tema|etapa"),
      status: p("status|estado|feito|progresso"),
      notes: p("nota|notas|recursos|ferramentas|livros|cursos|links|requisitos|observações|dicas|materiais"),
      objective: p("objetivo geral|objetivo principal|missão|visão"),
      endState: p("estado final|cargo alvo"),
      startDate: p("data de início|início"),
    },
  },
  {
    code: "it",
    words: {
      goals: p("obiettivo|obiettivi|scopo|meta|finalità|obiettivi formativi"),
      actions: p(
        "azione|azioni|compito|compiti|attività|passi|focus|strategia|argomenti|progetti|contenuti|cosa fare|cosa imparare|cosa studiare|pratica|esercizio|esercizi|progetto|prossimi passi|cosa imparerai|piano d'azione|azioni concrete|da fare|progetto pratico|competenze|competenze da acquisire|temi|lista attività|teoria|concetti|concetti chiave|studiare|imparare|task",
      ),
      deliverables: p(
        "risultato|risultati|consegna|consegne|traguardo|traguardi|criteri di successo|criterio di successo|criteri di uscita|criterio di uscita|criteri di accettazione|criterio di accettazione|indicatori di successo|output|metriche di successo|alla fine|prodotto finale|criteri di completamento|criteri di validazione|evidenze|prove|punto di controllo|punti di controllo|checkpoint|milestone|deliverable|pietra miliare|pietre miliari",
      ),
      failureModes: p(
        "rischio|rischi|modalità di fallimento|segnale d'allarme|segnali d'allarme|errori comuni|errori da evitare|ostacoli|insidie|trappole|cosa evitare|da evitare|rischi e mitigazione|segnali di allarme|segnale di allarme|pericoli|errori frequenti",
      ),
      rules: p("regola|regole|principio|principi|regola d'oro|regole d'oro|regole base|linee guida"),
      time: p(
        "durata|durata stimata|periodo|tempo|tempistica|tempistiche|calendario|settimana|settimane|mese|mesi|tempo stimato|scadenza|data di completamento|data di fine|data obiettivo|orizzonte|orizzonte temporale",
      ),
      title: p("fase|titolo|tema|tappa"),
      status: p("stato|fatto|progresso"),
      notes: p("nota|note|risorse|strumenti|libri|corsi|link|prerequisiti|consigli|materiali"),
      objective: p("obiettivo generale|obiettivo principale|missione|visione"),
      endState: p("stato finale|ruolo obiettivo"),
      startDate: p("data di inizio|inizio"),
    },
  },
  {
    code: "tr",
    words: {
      goals: p(
        "hedef|hedefler|amaç|amaçlar|öğrenme hedefleri|aşama hedefi|hedefi|hedefleri|hedefimiz|amacı|ana hedefler",
      ),
      actions: p(
        "eylem|eylemler|görev|görevler|aktivite|aktiviteler|faaliyetler|adımlar|odak|strateji|konular|projeler|yapılacaklar|alıştırmalar|uygulama|uygulamalar|proje|öğrenilecekler|pratik|yapılacak işler|ne öğreneceksin|neler öğrenilecek|öğrenilecek konular|eylem planı|aksiyon|aksiyonlar|sonraki adımlar|içerik|çalışmalar|ödevler|ödev|egzersizler|beceriler|yetenekler|teori|kavramlar|işlenecek konular|pratik proje",
      ),
      deliverables: p(
        "çıktı|çıktılar|sonuç|sonuçlar|teslimat|teslimatlar|kilometre taşı|kilometre taşları|başarı kriterleri|başarı kriteri|başarı ölçütleri|başarı göstergeleri|çıkış kriterleri|kabul kriterleri|kabul kriteri|kontrol noktası|teslim edilecekler|kazanım|kazanımlar|beklenen çıktı|beklenen çıktılar|beklenen sonuç|beklenen sonuçlar|ay sonu çıktısı|ay sonunda|hafta sonunda|başarı metrikleri|tamamlama kriterleri|kanıt|kanıtlar|kontrol noktaları|teslim|ürün|hedeflenen çıktı|sonucu|çıktısı",
      ),
      failureModes: p(
        "risk|riskler|uyarı işareti|uyarı işaretleri|hata modu|tuzaklar|yaygın hatalar|dikkat edilecekler|sık yapılan hatalar|engeller|kaçınılması gerekenler|tehlike işaretleri|olası riskler|zorluklar",
      ),
      rules: p("kural|kurallar|ilke|ilkeler|prensip|prensipler|altın kural|altın kurallar"),
      time: p(
        "süre|toplam süre|zaman|dönem|takvim|hafta|haftalar|ay|aylar|tahmini süre|son tarih|bitiş tarihi|tamamlanma tarihi|hedef tarih|zamanlama|zaman aralığı",
      ),
      title: p("aşama|başlık|konu|tema"),
      status: p("durum|tamamlandı|ilerleme"),
      notes: p("not|notlar|kaynak|kaynaklar|araçlar|kitaplar|kurslar|ön koşullar|ipuçları|öğrenme kaynakları"),
      objective: p("ana hedef|genel hedef|misyon|vizyon"),
      endState: p("son durum|hedef rol|hedef pozisyon"),
      startDate: p("başlangıç tarihi|başlangıç"),
    },
  },
  {
    code: "ru",
    words: {
      goals: p("цель|цели|задача этапа|учебные цели|назначение|наши цели|задача месяца"),
      actions: p(
        "действие|действия|задача|задачи|шаги|активности|мероприятия|фокус|стратегия|темы|проекты|практика|что делать|что изучить|упражнения|упражнение|проект|содержание|задания|задание|план действий|изучить|практические задания|что учить|что изучаем|что учим|следующие шаги|сделать|теория|домашнее задание|навыки|практическое задание|программа|тема недели|шаг за шагом|ключевые темы|работа|учить",
      ),
      deliverables: p(
        "результат|результаты|итог|итоги|веха|вехи|критерии успеха|критерий успеха|критерии выхода|артефакты|на выходе|критерии готовности|критерий готовности|критерии приёмки|критерии приемки|критерий выхода|показатели успеха|контрольная точка|контрольные точки|критерии завершения|метрики успеха|в результате|продукт|чекпоинт|чекпоинты|что должно получиться|контроль|проверка|доказательства|определение готовности|поставка",
      ),
      failureModes: p(
        "риск|риски|признаки провала|тревожные сигналы|тревожный сигнал|ошибки|стоп-лосс|типичные ошибки|подводные камни|препятствия|чего избегать|риски и меры|красные флаги|красный флаг|стоп-сигналы|опасности|частые ошибки|ловушки",
      ),
      rules: p("правило|правила|принцип|принципы|золотое правило|основные принципы"),
      time: p(
        "срок|сроки|дедлайн|срок выполнения|длительность|продолжительность|период|время|неделя|недели|месяц|месяцы|дата завершения|дата окончания|целевая дата|временные рамки|сроки выполнения|дата",
      ),
      title: p("этап|название|тема|фаза"),
      status: p("статус|готово|прогресс"),
      notes: p(
        "заметка|заметки|примечание|примечания|ресурсы|инструменты|книги|курсы|ссылки|материалы|советы|литература",
      ),
      objective: p("главная цель|общая цель|миссия|основная цель"),
      endState: p("конечное состояние|целевая роль|целевая должность|итоговое состояние"),
      startDate: p("дата начала|начало|старт"),
    },
  },
  {
    code: "vi",
    words: {
      goals: p(
        "mục tiêu|mục đích|mục tiêu giai đoạn|mục tiêu học tập|mục tiêu cụ thể|mục tiêu cần đạt|mục tiêu tuần|mục tiêu tháng",
      ),
      actions: p(
        "hành động|nhiệm vụ|công việc|hoạt động|các bước|việc cần làm|trọng tâm|chiến lược|chủ đề|dự án|nội dung|bài tập|thực hành|nội dung học|kiến thức|những việc cần làm|cần làm|học gì|kế hoạch hành động|bước tiếp theo|nội dung chính|các chủ đề|kỹ năng|kỹ năng cần học|dự án thực hành|lý thuyết|hành động cụ thể|nội dung cần học|khái niệm|việc làm|cần học|bài thực hành|hành động chính",
      ),
      deliverables: p(
        "kết quả|kết quả mong đợi|kết quả kỳ vọng|kết quả đạt được|sản phẩm|đầu ra|cột mốc|tiêu chí thành công|tiêu chí hoàn thành|tiêu chí nghiệm thu|kết quả dự kiến|kết quả cần đạt|thành quả|sản phẩm bàn giao|mốc quan trọng|tiêu chí đánh giá|chỉ số thành công|sản phẩm đầu ra|điều kiện hoàn thành|sau giai đoạn này|kết quả đầu ra|các mốc|mốc kiểm tra|sản phẩm cuối|bàn giao|chuẩn đầu ra|chỉ tiêu",
      ),
      failureModes: p(
        "rủi ro|dấu hiệu cảnh báo|sai lầm|cảnh báo|sai lầm thường gặp|lỗi thường gặp|cạm bẫy|những sai lầm cần tránh|điều cần tránh|cần tránh|thách thức|rủi ro và giải pháp|khó khăn|dấu hiệu nguy hiểm",
      ),
      rules: p("quy tắc|nguyên tắc|quy định|nguyên tắc vàng|quy tắc vàng|nguyên tắc chung"),
      time: p(
        "thời gian|thời gian dự kiến|thời lượng|thời hạn|hạn chót|tuần|tháng|ngày hoàn thành|ngày kết thúc|mốc thời gian|thời gian thực hiện",
      ),
      title: p("giai đoạn|tiêu đề"),
      status: p("trạng thái|tiến độ|hoàn thành"),
      notes: p("ghi chú|tài nguyên|tài liệu|công cụ|sách|khóa học|lưu ý|mẹo|tài liệu tham khảo|nguồn học"),
      objective: p("mục tiêu chung|mục tiêu tổng thể|mục tiêu chính|sứ mệnh|tầm nhìn"),
      endState: p("trạng thái cuối|vị trí mục tiêu"),
      startDate: p("ngày bắt đầu|bắt đầu"),
    },
  },
  {
    code: "zh",
    words: {
      goals: p("目标|目標|目的|阶段目标|学习目标|学习目的|月目标|周目标"),
      actions: p(
        "行动|行動|任务|任務|活动|活動|步骤|重点|策略|学习内容|内容|项目|待办|行动项|主题|具体行动|实践|练习|知识点|学什么|做什么|待办事项|作业|行动计划|实施步骤|行动清单|需要学习|技能|核心技能|学习要点|要点|理论|概念|计划内容|具体内容|具体任务|任务清单|怎么做|执行步骤|习题|课题|動作|學習內容|內容|專案|練習|重點|步驟",
      ),
      deliverables: p(
        "成果|产出|產出|交付物|里程碑|结果|結果|成功标准|成功指标|验收|验收标准|输出|退出标准|交付|检验标准|完成标准|输出物|输出项目|产出物|验收条件|达成标准|验收方式|衡量标准|验证标准|考核标准|检查点|考核|达成指标|完成条件|最终成果|里程碑事件|完成标志|毕业标准|驗收標準|可交付成果|评估标准|达标标准",
      ),
      failureModes: p(
        "风险|風險|失败模式|警告信号|预警信号|误区|陷阱|常见错误|避坑指南|常见误区|风险提示|风险点|避坑|风险与对策|风险及应对|注意避免|坑点|挑战|潜在问题",
      ),
      rules: p("规则|規則|原则|原則|黄金法则|准则|铁律"),
      time: p(
        "时间|時間|周期|时长|期限|周|月份|时间线|预计时间|时间范围|预计周期|截止日期|截止时间|完成日期|结束日期|完成时间|目标日期|时间安排|时间段|计划时间|预计用时|学习周期|预计时长|日期",
      ),
      title: p("阶段|階段|标题"),
      status: p("状态|狀態|完成|进度"),
      notes: p("备注|資源|资源|工具|书籍|课程|参考|说明|注意|参考资料|推荐书籍|注意事项"),
      objective: p("总目标|主要目标|使命|愿景|总体目标"),
      endState: p("最终状态|目标职位|目标角色"),
      startDate: p("开始日期|起始日期|开始时间"),
    },
  },
  {
    code: "ja",
    words: {
      goals: p("目標|目的|ゴール|ねらい|到達目標|学習目標|狙い|目指す姿"),
      actions: p(
        "アクション|行動|タスク|活動|手順|フォーカス|重点|戦略|学習内容|やること|内容|プロジェクト|課題|実践|演習|練習|学ぶこと|取り組み|実施内容|学習項目|具体的なアクション|具体的な行動|行動計画|アクションプラン|学習テーマ|取り組む内容|実施事項|作るもの|スキル|習得スキル|身につけるスキル|トピック|学習トピック|理論|概念|宿題|ステップ|次のステップ|作業|作業内容|やるべきこと|具体策|施策",
      ),
      deliverables: p(
        "成果|成果物|アウトプット|マイルストーン|結果|達成基準|成功基準|完了条件|完了基準|合格基準|達成条件|評価基準|成功指標|到達点の確認|チェックポイント|成功の指標|卒業基準|納品物|期待される結果|達成目安|到達基準|完了の定義|クリア条件|期待効果",
      ),
      failureModes: p(
        "リスク|失敗パターン|失敗モード|注意信号|危険信号|落とし穴|よくある失敗|リスクと対策|よくあるミス|つまずきポイント|避けるべきこと|失敗例|課題とリスク|懸念点|懸念事項|注意すべきこと",
      ),
      rules: p("ルール|原則|規則|鉄則|心得|指針"),
      time: p(
        "期間|時期|スケジュール|所要時間|週|月|目安期間|想定期間|期限|締切|終了日|完了日|完了予定日|目標日|学習期間|日程|日付",
      ),
      title: p("フェーズ|タイトル|テーマ|段階"),
      status: p("状態|ステータス|完了|進捗"),
      notes: p("メモ|備考|リソース|ツール|書籍|教材|参考|注意|参考資料|おすすめ教材|参考書|注意点"),
      objective: p("全体目標|最終目標|ミッション|ビジョン"),
      endState: p("最終状態|目標職種|到達点"),
      startDate: p("開始日|開始"),
    },
  },
  {
    code: "ar",
    words: {
      goals: p(
        "الهدف|الأهداف|هدف|أهداف|الغاية|أهداف التعلم|الأهداف التعليمية|هدف المرحلة|الهدف من المرحلة|هدف الشهر|أهداف الشهر|أهداف الأسبوع|هدف الأسبوع|أهداف المرحلة",
      ),
      actions: p(
        "الإجراءات|إجراءات|المهام|مهام|الأنشطة|أنشطة|الخطوات|خطوات|التركيز|الاستراتيجية|المواضيع|المشاريع|ما يجب فعله|ماذا تتعلم|التطبيق|التطبيق العملي|التمارين|تمارين|المشروع|المحتوى|الخطوات التالية|خطوات العمل|خطوات التنفيذ|ماذا ستتعلم|ما ستتعلمه|ما سنتعلمه|الموضوعات|موضوعات|مواضيع|خطة العمل|المهمة|الواجبات|المهارات|المهارات المطلوبة|مشروع عملي|مشروع|مشاريع|محتوى|الدروس|المفاهيم|المطلوب|الأعمال|ورشة عمل|التدريب|تدريب عملي|تعلم",
      ),
      deliverables: p(
        "المخرجات|مخرجات|النتيجة|النتائج|نتائج|المعالم|معايير النجاح|معيار النجاح|معايير القبول|المخرج|الإنجازات|التسليمات|الناتج المتوقع|الناتج|مؤشرات النجاح|معايير الإنجاز|معايير الانتهاء|نقاط التحقق|نقطة تحقق|ما ستحققه|المنتج النهائي|مخرجات التعلم|مخرجات المرحلة|التسليم|الإنجاز|معايير الإكمال|النتائج المرجوة",
      ),
      failureModes: p(
        "المخاطر|مخاطر|علامات التحذير|أنماط الفشل|الأخطاء الشائعة|أخطاء شائعة|التحديات|العقبات|أخطاء يجب تجنبها|المخاطر المحتملة|ما يجب تجنبه|تجنب|علامات الخطر|إشارات التحذير",
      ),
      rules: p("القواعد|قواعد|المبادئ|مبادئ|القاعدة الذهبية|القواعد الذهبية|القواعد الأساسية|قاعدة|المبادئ الأساسية"),
      time: p(
        "المدة|مدة|المدة الزمنية|الفترة|الفترة الزمنية|الزمن|الجدول الزمني|الموعد النهائي|الأسبوع|الشهر|تاريخ الانتهاء|تاريخ الإنجاز|التوقيت|الوقت|الوقت المتوقع|المدة المتوقعة|المدة المقترحة|المدة التقديرية|التاريخ",
      ),
      title: p("المرحلة|العنوان|الموضوع"),
      status: p("الحالة|التقدم"),
      notes: p(
        "ملاحظة|ملاحظات|الموارد|موارد|الأدوات|الكتب|الدورات|المصادر|نصائح|مصادر التعلم|المصدر|مصدر|الرابط|روابط|الأداة|كتاب",
      ),
      objective: p("الهدف العام|الهدف الرئيسي|الرؤية|الرسالة"),
      endState: p("الحالة النهائية|الدور المستهدف"),
      startDate: p("تاريخ البدء|البداية"),
    },
  },
  {
    code: "ko",
    words: {
      goals: p("목표|목적|학습 목표|단계 목표"),
      actions: p("할 일|할일|작업|과제|활동|실행|행동|학습 내용|내용|주제|실습|프로젝트|핵심 내용|중점|전략"),
      deliverables: p("결과물|산출물|성과|성과물|마일스톤|완료 기준|성공 기준|달성 기준|결과|산출 결과"),
      failureModes: p("위험|리스크|위험 요소|경고 신호|주의 사항|실패 요인"),
      rules: p("규칙|원칙"),
      time: p("기간|시기|일정|소요 시간|예상 기간|주차|월"),
      title: p("단계|제목|테마"),
      status: p("상태|진행 상황|완료"),
      notes: p("참고|메모|비고|자료|학습 자료|도구|도서|강의|준비물"),
      objective: p("최종 목표|전체 목표|비전"),
      endState: p("최종 상태|목표 직무"),
      startDate: p("시작일|시작"),
    },
  },
  {
    code: "nl",
    words: {
      goals: p("doel|doelen|doelstelling|doelstellingen|leerdoel|leerdoelen"),
      actions: p("actie|acties|taak|taken|activiteit|activiteiten|stappen|onderwerpen|projecten|oefeningen|strategie"),
      deliverables: p(
        "resultaat|resultaten|oplevering|opleveringen|mijlpaal|mijlpalen|succescriteria|succescriterium|verwacht resultaat",
      ),
      failureModes: p("risico|risico's|valkuil|valkuilen|waarschuwingssignalen"),
      rules: p("regel|regels|principe|principes"),
      time: p("duur|periode|tijd|planning|maand|maanden|weken"),
      title: p("fase|titel|onderwerp"),
      status: p("status|voortgang|klaar"),
      notes: p("notitie|notities|opmerking|opmerkingen|bronnen|hulpmiddelen|boeken|cursussen"),
      objective: p("hoofddoel|einddoel|visie|missie"),
      endState: p("eindsituatie|doelrol"),
      startDate: p("startdatum|begin"),
    },
  },
  {
    code: "pl",
    words: {
      goals: p("cel|cele|cel etapu"),
      actions: p(
        "działanie|działania|zadanie|zadania|kroki|tematy|zakres|projekty|ćwiczenia|strategia|do zrobienia|co zrobić|ćwiczenie|praktyka",
      ),
      deliverables: p(
        "rezultat|rezultaty|efekt|efekty|wynik|wyniki|kamień milowy|kamienie milowe|kryteria sukcesu|oczekiwane rezultaty|oczekiwany rezultat",
      ),
      failureModes: p("ryzyko|ryzyka|sygnały ostrzegawcze|pułapki|zagrożenia"),
      rules: p("zasada|zasady|reguły"),
      time: p("czas|czas trwania|okres|termin|tydzień|tygodnie|miesiąc|miesiące"),
      title: p("etap|faza|tytuł|temat"),
      status: p("status|stan|postęp"),
      notes: p("notatki|uwagi|zasoby|materiały|narzędzia|książki|kursy|źródła"),
      objective: p("cel główny|główny cel|wizja|misja"),
      endState: p("stan końcowy|docelowe stanowisko"),
      startDate: p("data rozpoczęcia|początek"),
    },
  },
  {
    code: "uk",
    words: {
      goals: p("ціль|цілі|мета"),
      actions: p("дія|дії|завдання|кроки|заходи|теми|проєкти|практика|що робити|що вивчити|стратегія"),
      deliverables: p(
        "результат|результати|підсумок|підсумки|критерії успіху|критерій успіху|віха|віхи|очікуваний результат|очікувані результати",
      ),
      failureModes: p("ризик|ризики|тривожні сигнали|типові помилки"),
      rules: p("правило|правила|принципи"),
      time: p("термін|тривалість|період|час|тиждень|тижні|місяць|місяці"),
      title: p("етап|назва|тема"),
      status: p("статус|стан|прогрес"),
      notes: p("нотатки|примітка|примітки|ресурси|інструменти|книги|курси|матеріали"),
      objective: p("головна мета|основна мета|місія|візія"),
      endState: p("кінцевий стан|цільова роль"),
      startDate: p("дата початку|початок"),
    },
  },
  {
    code: "id",
    words: {
      goals: p("tujuan|sasaran|target belajar"),
      actions: p("tindakan|aksi|tugas|kegiatan|aktivitas|langkah|langkah-langkah|materi|topik|proyek|latihan|strategi"),
      deliverables: p(
        "hasil|keluaran|luaran|pencapaian|tonggak|kriteria sukses|kriteria keberhasilan|hasil yang diharapkan",
      ),
      failureModes: p("risiko|tanda bahaya|kesalahan umum"),
      rules: p("aturan|prinsip"),
      time: p("durasi|waktu|periode|jadwal|minggu|bulan"),
      title: p("fase|tahap|judul"),
      status: p("status|kemajuan|selesai"),
      notes: p("catatan|sumber|sumber belajar|referensi|alat|buku|kursus"),
      objective: p("tujuan utama|tujuan akhir|visi|misi"),
      endState: p("kondisi akhir|posisi target"),
      startDate: p("tanggal mulai|mulai"),
    },
  },
  {
    code: "hi",
    words: {
      goals: p("लक्ष्य|उद्देश्य"),
      actions: p("कार्य|गतिविधियाँ|कदम|विषय|अभ्यास|क्या सीखें|क्या करें"),
      deliverables: p("परिणाम|उपलब्धि|उपलब्धियाँ|अपेक्षित परिणाम"),
      failureModes: p("जोखिम|सामान्य गलतियाँ"),
      rules: p("नियम|सिद्धांत"),
      time: p("समय|अवधि"),
      title: p("चरण|शीर्षक"),
      status: p("स्थिति|प्रगति"),
      notes: p("संसाधन|नोट|टिप्पणी|सुझाव"),
      objective: p("मुख्य लक्ष्य|दृष्टि"),
      endState: p("अंतिम स्थिति"),
      startDate: p("प्रारंभ तिथि|शुरुआत"),
    },
  },
];
