/** German. */
import { type Language, phrases, words } from "./language";

export const german: Language = {
  code: "de",
  time: {
    day: words("tag tage tagen"),
    week: words("woche wochen kw"),
    month: words("monat monate monaten monats"),
    quarter: words("quartal quartale vierteljahr vierteljahre"),
    half: words("halbjahr halbjahre semester"),
    halves: phrases("erste jahreshälfte|zweite jahreshälfte"),
    one: { half: phrases("ein halbes jahr|halbes jahr"), quarter: phrases("ein vierteljahr") },
    semesters: phrases("wintersemester wise|sommersemester sose"),
    ongoing: phrases("laufend|dauerhaft|kontinuierlich|fortlaufend|durchgehend|permanent"),
    year: words("jahr jahre jahren jahres"),
    age: phrases("alter|jahre alt"),
    seasons: phrases("frühjahr frühling|sommer|herbst|winter"),
    fiscal: phrases("gj|geschäftsjahr"),
    months: phrases(
      "januar jänner jan|februar feber feb|märz maerz mär mrz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez",
    ),
    to: phrases("bis|bis zu|bis zum|bis zur|bis einschließlich"),
    between: phrases("zwischen"),
    onwards: phrases("und danach|und länger|und später|und weiter|ff|ff.|und folgende"),
    next: phrases("nächste|nächsten|die nächsten|innerhalb von|in den ersten|die ersten"),
    by: phrases("bis|bis zum|bis zur|bis ende|bis zum ende von|ende|am ende von|spätestens bis"),
    now: phrases("jetzt|heute"),
    beyond: phrases("ab|nach|seit"),
    leads: phrases("im|in|während|dem|den|der|die|das|vom|von|zur|am"),
    about: phrases("ca|ca.|circa|etwa|ungefähr|rund"),
    glue: phrases("und|im|der|des"),
    ordinals: phrases(
      "erster erste ersten erstes|zweiter zweite zweiten zweites|dritter dritte dritten drittes|vierter vierte vierten viertes|fünfter fünfte fünften fünftes|sechster sechste sechsten sechstes|siebter siebte siebten siebtes|achter achte achten achtes|neunter neunte neunten neuntes|zehnter zehnte zehnten zehntes|elfter elfte elften elftes|zwölfter zwölfte zwölften zwölftes",
    ),
    numbers: phrases(
      "eins ein eine einen einem einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn",
    ),
    phase: words("phase phasen etappe etappen"),
    part: words("schritt teil stufe modul abschnitt meilenstein"),
  },
  labels: {
    goals: phrases(
      "ziel|ziele|zielsetzung|zweck|lernziel|lernziele|hauptziel|hauptziele|unser ziel|zielbild|teilziel|teilziele",
    ),
    actions: phrases(
      "aktion|aktionen|aufgabe|aufgaben|maßnahme|maßnahmen|massnahmen|aktivitäten|schritte|fokus|schwerpunkt|schwerpunkte|strategie|themen|inhalte|projekte|übungen|to-dos|was zu tun ist|praxis|lerninhalte|konkrete schritte|arbeitspakete|vorgehen|übung|nächste schritte|konkrete maßnahmen|konkrete aufgaben|was du lernst|was lernen|was ich lerne|praxisprojekt|praxisprojekte|umsetzung|lernstoff|tätigkeiten|tätigkeit|arbeitsschritte|todo|todos|fähigkeiten|kompetenzen|aktionsplan|maßnahmenplan|hausaufgaben|theorie",
    ),
    deliverables: phrases(
      "ergebnis|ergebnisse|abschlusskriterium|lernergebnis|lernergebnisse|meilenstein|meilensteine|resultat|resultate|liefergegenstand|erfolgskriterium|erfolgskriterien|abschlusskriterien|lieferobjekt|lieferobjekte|liefergegenstände|abnahmekriterien|abgabe|abgaben|nachweis|nachweise|abschluss|erfolgsindikatoren|erfolgsmessung|endergebnis|zwischenergebnis|am ende kannst du|erfolgsmetriken|erfolg|lieferung|lieferungen|kontrollpunkt|kontrollpunkte|checkpoint|definition of done|ausstiegskriterien|messgrößen",
    ),
    failureModes: phrases(
      "risiko|risiken|risikoanalyse|fehlermodus|warnsignal|warnsignale|stolperfalle|stolperfallen|warnzeichen|fallstricke|stolpersteine|häufige fehler|gefahren|typische fehler|fehlerquellen|risiken und gegenmaßnahmen|abbruchkriterien|hindernisse|zu vermeiden|hürden",
    ),
    rules: phrases(
      "regel|regeln|prinzip|prinzipien|grundsatz|grundsätze|leitlinien|grundregeln|spielregeln|leitsätze|grundprinzipien",
    ),
    time: phrases(
      "dauer|zeitraum|zeitrahmen|zeit|zeitplan|woche|wochen|monat|monate|termin|frist|geplanter zeitraum|abschlussdatum|zieldatum|fertig bis|zeitspanne|enddatum",
    ),
    title: phrases("phase|titel|thema|etappe"),
    status: phrases("status|erledigt|fortschritt"),
    notes: phrases(
      "hinweis|hinweise|ressourcen|notizen|notiz|anmerkung|anmerkungen|werkzeuge|bücher|kurse|quellen|voraussetzungen|lernressourcen|tipps|materialien|material",
    ),
    objective: phrases("gesamtziel|hauptziel|vision|karriereziel"),
    endState: phrases("endzustand|zielzustand|zielrolle"),
    startDate: phrases("startdatum|beginn|start"),
  },
  sources: phrases("ressource|ressourcen|buch|bücher|kurs|kurse"),
  reasons: phrases("warum|wieso"),
  ends: phrases("ende|enddatum"),
  milestones: phrases("meilenstein|meilensteine"),
  tasks: phrases(
    "aufgabe|aufgaben|aktion|aktionen|maßnahme|maßnahmen|aktivitäten|tätigkeit|tätigkeiten|was zu tun ist|todo|todos|was",
  ),
  horizons: phrases("kurzfristig|mittelfristig|langfristig"),
  decoys: {
    never: phrases(
      "beispiel|beispiele|vorlage|alternative|änderungsprotokoll|versionsverlauf|inhaltsverzeichnis|fortschritt|checkliste|tagesablauf|wochenplan",
    ),
    rather: phrases("übersicht|überblick|zusammenfassung|zeitplan|auf einen blick|meilensteine"),
  },
  states: phrases(
    "abgeschlossen|erledigt|fertig|in arbeit|in bearbeitung|laufend|aktuell|derzeit|geplant|offen|ausstehend|nicht begonnen|begonnen|als nächstes|wir sind hier",
  ),
  hours: phrases("stunde|stunden|std|minuten"),
};
