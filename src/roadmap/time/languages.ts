/**
 * The words in which plans tell time, one row a language. To add a language, add a row: everything here is lower case,
 * inflected forms are listed as they are written, and a phrase may hold spaces. Labels have their own table (labels/labels.ts).
 */

export interface Language {
  readonly code: string;
  readonly day: readonly string[];
  readonly week: readonly string[];
  readonly month: readonly string[];
  readonly quarter: readonly string[];
  readonly half: readonly string[];
  readonly year: readonly string[];
  /** January first; each entry lists the full name and the usual abbreviations, parted by spaces. */
  readonly months: readonly string[];
  /** Between the two ends of a span. */
  readonly to: readonly string[];
  /** After a start that has no end: "month 12 onwards". */
  readonly onwards: readonly string[];
  /** Before a length that is counted from the start of the plan: "next 90 days", "within 6 months". */
  readonly next: readonly string[];
  /** The day the plan begins, or that goes on: "now → 6 months", "June 2025 – present". */
  readonly now: readonly string[];
  /** Before a start that has no end: "after month 12". */
  readonly beyond: readonly string[];
  /** Small words between the parts of one expression: "weeks 1 and 2", "June of 2025". */
  readonly glue: readonly string[];
  /** First … twelfth, every form, parted by spaces. */
  readonly ordinals: readonly string[];
  /** One … twelve. */
  readonly numbers: readonly string[];
  /** A section that begins with one of these and a number is a phase even where no time is printed. */
  readonly phase: readonly string[];
  /** The same, but only a phase where a time is printed too. */
  readonly part: readonly string[];
}

const w = (words: string): readonly string[] => words.split(" ").filter((word) => word !== "");

const p = (phrases: string): readonly string[] => phrases.split("|").filter((phrase) => phrase !== "");

export const languages: readonly Language[] = [
  {
    code: "en",
    day: w("day days"),
    week: w("week weeks wk wks wk. wks."),
    month: w("month months mo mos mo. mth mths"),
    quarter: w("quarter quarters qtr qtrs"),
    half: p("half year|half-year|halfyear|semester|semesters"),
    year: w("year years yr yrs yr. yrs."),
    months: p(
      "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec",
    ),
    to: w("to through thru until till"),
    onwards: p("onwards|onward|and beyond|and on|and up|or more|& beyond|and later|and after|ongoing|plus"),
    next: p("next|the next|within|within the next|coming|in the first|the first"),
    now: p("now|today|present|current"),
    beyond: p("beyond|after|from|starting|starting in|since"),
    glue: p("and|&|of|in|the"),
    ordinals: p(
      "first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|sixth 6th|seventh 7th|eighth 8th|ninth 9th|tenth 10th|eleventh 11th|twelfth 12th",
    ),
    numbers: w("one two three four five six seven eight nine ten eleven twelve"),
    phase: w("phase phases stage stages"),
    part: w("step part level module tier block cycle chapter unit term milestone sprint"),
  },
  {
    code: "de",
    day: w("tag tage tagen"),
    week: w("woche wochen kw"),
    month: w("monat monate monaten monats"),
    quarter: w("quartal quartale"),
    half: w("halbjahr halbjahre semester"),
    year: w("jahr jahre jahren jahres"),
    months: p(
      "januar jänner jan|februar feb|märz mär mrz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez",
    ),
    to: w("bis"),
    onwards: p("und danach|und länger|und später|und weiter|fortlaufend"),
    next: p("nächste|nächsten|die nächsten|innerhalb von|in den ersten|die ersten"),
    now: p("jetzt|heute"),
    beyond: p("ab|nach|seit"),
    glue: p("und|im|der|des"),
    ordinals: p(
      "erster erste ersten erstes|zweiter zweite zweiten zweites|dritter dritte dritten drittes|vierter vierte vierten viertes|fünfter fünfte fünften fünftes|sechster sechste sechsten sechstes|siebter siebte siebten siebtes|achter achte achten achtes|neunter neunte neunten neuntes|zehnter zehnte zehnten zehntes|elfter elfte elften elftes|zwölfter zwölfte zwölften zwölftes",
    ),
    numbers: w("eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
    phase: w("phase phasen etappe etappen"),
    part: w("schritt teil stufe modul abschnitt meilenstein"),
  },
  {
    code: "es",
    day: w("día días dia dias"),
    week: w("semana semanas"),
    month: w("mes meses"),
    quarter: w("trimestre trimestres"),
    half: w("semestre semestres"),
    year: w("año años"),
    months: p(
      "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sep|octubre oct|noviembre nov|diciembre dic",
    ),
    to: w("a al hasta"),
    onwards: p("en adelante|y más|y mas|o más"),
    next: p("próximos|próximas|los próximos|en los próximos|dentro de"),
    now: p("ahora|hoy|actualidad"),
    beyond: p("desde|a partir de|después de|a partir del"),
    glue: p("y|e|de|del"),
    ordinals: p(
      "primer primero primera|segundo segunda|tercer tercero tercera|cuarto cuarta|quinto quinta|sexto sexta|séptimo séptima|octavo octava|noveno novena|décimo décima|undécimo undécima|duodécimo duodécima",
    ),
    numbers: w("uno dos tres cuatro cinco seis siete ocho nueve diez once doce"),
    phase: w("fase fases etapa etapas"),
    part: w("paso parte nivel módulo modulo bloque hito"),
  },
  {
    code: "fr",
    day: w("jour jours"),
    week: w("semaine semaines"),
    month: w("mois"),
    quarter: w("trimestre trimestres"),
    half: w("semestre semestres"),
    year: w("an ans année années annee annees"),
    months: p(
      "janvier janv|février fevrier févr|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre decembre déc",
    ),
    to: p("à|au|jusqu'à|jusqu’à"),
    onwards: p("et plus|et au-delà|et au delà|et après|et suivants"),
    next: p("prochains|prochaines|les prochains|dans les|d'ici"),
    now: p("maintenant|aujourd'hui|présent"),
    beyond: p("à partir de|à partir du|dès|après|depuis"),
    glue: p("et|de|du|d'|d’"),
    ordinals: p(
      "premier première 1er 1re 1ère|deuxième second seconde 2e 2ème|troisième 3e 3ème|quatrième 4e 4ème|cinquième 5e 5ème|sixième 6e 6ème|septième 7e 7ème|huitième 8e 8ème|neuvième 9e 9ème|dixième 10e 10ème|onzième 11e 11ème|douzième 12e 12ème",
    ),
    numbers: w("un deux trois quatre cinq six sept huit neuf dix onze douze"),
    phase: w("phase phases étape étapes etape etapes"),
    part: w("partie niveau module bloc jalon"),
  },
  {
    code: "pt",
    day: w("dia dias"),
    week: w("semana semanas"),
    month: w("mês mes meses"),
    quarter: w("trimestre trimestres"),
    half: w("semestre semestres"),
    year: w("ano anos"),
    months: p(
      "janeiro jan|fevereiro fev|março marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez",
    ),
    to: p("a|ao|à|até"),
    onwards: p("em diante|e além|ou mais|e mais"),
    next: p("próximos|próximas|nos próximos|dentro de"),
    now: p("agora|hoje|presente"),
    beyond: p("a partir do|a partir de|desde|após|depois de"),
    glue: p("e|de|do"),
    ordinals: p(
      "primeiro primeira|segundo segunda|terceiro terceira|quarto quarta|quinto quinta|sexto sexta|sétimo sétima|oitavo oitava|nono nona|décimo décima|décimo-primeiro|décimo-segundo",
    ),
    numbers: w("um dois três quatro cinco seis sete oito nove dez onze doze"),
    phase: w("fase fases etapa etapas estágio"),
    part: w("passo parte nível módulo bloco"),
  },
  {
    code: "it",
    day: w("giorno giorni"),
    week: w("settimana settimane"),
    month: w("mese mesi"),
    quarter: w("trimestre trimestri"),
    half: w("semestre semestri"),
    year: w("anno anni"),
    months: p(
      "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre nov|dicembre dic",
    ),
    to: w("a al fino"),
    onwards: p("in poi|e oltre|o più|in avanti"),
    next: p("prossimi|prossime|nei prossimi|entro"),
    now: p("adesso|oggi|presente"),
    beyond: p("dal|da|dopo|oltre|a partire dal"),
    glue: p("e|di|del"),
    ordinals: p(
      "primo prima|secondo seconda|terzo terza|quarto quarta|quinto quinta|sesto sesta|settimo settima|ottavo ottava|nono nona|decimo decima|undicesimo undicesima|dodicesimo dodicesima",
    ),
    numbers: w("uno due tre quattro cinque sei sette otto nove dieci undici dodici"),
    phase: w("fase fasi tappa tappe"),
    part: w("passo parte livello modulo blocco"),
  },
  {
    code: "tr",
    day: w("gün günler"),
    week: w("hafta haftalar haftası"),
    month: w("ay aylar aylık ayı"),
    quarter: p("çeyrek|çeyreği|üç aylık"),
    half: p("yarıyıl|dönem"),
    year: w("yıl yıllar yılı"),
    months: p(
      "ocak oca|şubat şub|mart|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara",
    ),
    to: w("ila ile"),
    onwards: p("ve sonrası|ve üzeri|sonrası|ve ötesi"),
    next: p("önümüzdeki|gelecek"),
    now: p("şimdi|bugün"),
    beyond: p("itibaren"),
    glue: p("ve"),
    ordinals: p(
      "birinci ilk|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu|on-birinci|on-ikinci",
    ),
    numbers: w("bir iki üç dört beş altı yedi sekiz dokuz on onbir oniki"),
    phase: w("aşama faz evre etap"),
    part: w("adım bölüm seviye modül"),
  },
  {
    code: "ru",
    day: w("день дня дней дни"),
    week: w("неделя недели недель неделю нед"),
    month: w("месяц месяца месяцев месяцы мес"),
    quarter: w("квартал квартала кварталы кв"),
    half: w("полугодие полугодия семестр"),
    year: w("год года лет годы"),
    months: p(
      "январь января янв|февраль февраля фев|март марта мар|апрель апреля апр|май мая|июнь июня июн|июль июля июл|август августа авг|сентябрь сентября сен сент|октябрь октября окт|ноябрь ноября ноя|декабрь декабря дек",
    ),
    to: w("до по"),
    onwards: p("и далее|и больше|и более|и позже|и дальше"),
    next: p("ближайшие|следующие|в течение"),
    now: p("сейчас|сегодня|настоящее время"),
    beyond: p("с|после|начиная с|от"),
    glue: p("и|г|гг"),
    ordinals: p(
      "первый первая первое первые|второй вторая второе|третий третья третье|четвёртый четвертый четвёртая четвертая|пятый пятая|шестой шестая|седьмой седьмая|восьмой восьмая|девятый девятая|десятый десятая|одиннадцатый одиннадцатая|двенадцатый двенадцатая",
    ),
    numbers: w("один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать"),
    phase: w("этап этапы фаза стадия"),
    part: w("шаг часть уровень модуль блок"),
  },
  {
    code: "vi",
    day: w("ngày"),
    week: w("tuần"),
    month: w("tháng"),
    quarter: w("quý"),
    half: p("học kỳ|nửa năm"),
    year: w("năm"),
    months: [],
    to: w("đến tới"),
    onwards: p("trở đi|trở lên"),
    next: p("trong vòng"),
    now: p("hiện tại|hiện nay|bây giờ"),
    beyond: p("từ|sau"),
    glue: p("và|thứ"),
    ordinals: p("nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười-một|mười-hai"),
    numbers: w("một hai ba bốn năm sáu bảy tám chín mười"),
    phase: p("giai đoạn|chặng"),
    part: p("bước|phần|cấp độ|học phần"),
  },
  {
    code: "zh",
    day: w("天 日"),
    week: w("周 週 星期 个星期 周次"),
    month: w("个月 個月 月份"),
    quarter: w("季度 季 个季度"),
    half: w("半年 学期"),
    year: w("年 学年"),
    months: p("一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月"),
    to: w("至 到"),
    onwards: w("以后 以後 起 及以后 之后 以上"),
    next: p("未来|接下来|今后"),
    now: p("现在|目前|至今|今"),
    beyond: [],
    glue: w("和 与 、"),
    ordinals: [],
    numbers: w("一 二 三 四 五 六 七 八 九 十 十一 十二"),
    phase: w("阶段 階段"),
    part: w("步骤 部分 模块 级别"),
  },
  {
    code: "ja",
    day: w("日間 日目 日"),
    week: w("週間 週目 週"),
    month: w("ヶ月 か月 カ月 ヵ月 ケ月 箇月 ヶ月目 か月目 カ月目 ヶ月間 か月間"),
    quarter: w("四半期"),
    half: w("半期 上半期"),
    year: w("年目 年間 年"),
    months: [],
    to: w("から"),
    onwards: w("以降 以上 〜以降"),
    next: p("最初の|今後|次の"),
    now: p("現在|今"),
    beyond: [],
    glue: w("と"),
    ordinals: [],
    numbers: [],
    phase: w("フェーズ 段階 ステージ"),
    part: w("ステップ パート レベル モジュール"),
  },
  {
    code: "ar",
    day: w("يوم اليوم أيام الأيام يوما يومًا"),
    week: w("أسبوع الأسبوع أسابيع الأسابيع اسبوع الاسبوع أسبوعين"),
    month: w("شهر الشهر أشهر الأشهر شهور الشهور اشهر الاشهر شهرا شهرًا شهرين"),
    quarter: w("ربع الربع"),
    half: p("نصف سنة"),
    year: w("سنة السنة سنوات السنوات عام العام أعوام"),
    months: p("يناير|فبراير|مارس|أبريل ابريل|مايو|يونيو|يوليو|أغسطس اغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر"),
    to: w("إلى الى حتى"),
    onwards: p("فما فوق|وما بعد|وما بعده|وما بعدها|فصاعدا|فصاعدًا"),
    next: p("خلال"),
    now: p("الآن"),
    beyond: p("من|بعد|ابتداء من"),
    glue: p("و|من"),
    ordinals: p(
      "الأول الأولى أول الاول الاولى|الثاني الثانية|الثالث الثالثة|الرابع الرابعة|الخامس الخامسة|السادس السادسة|السابع السابعة|الثامن الثامنة|التاسع التاسعة|العاشر العاشرة",
    ),
    numbers: w("واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة"),
    phase: w("المرحلة مرحلة المراحل"),
    part: w("الخطوة خطوة الجزء المستوى الوحدة"),
  },
];
