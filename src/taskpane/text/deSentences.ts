/** What the core says most often, in German. */
import type { Sentence } from "./translate";

/** What begins again in a plan, in both languages. */
const units = [
  ["days", "Tage"],
  ["weeks", "Wochen"],
  ["months", "Monate"],
  ["quarters", "Quartale"],
  ["years", "Jahre"],
] as const;

export const deSentences: readonly Sentence[] = [
  // What was read of a document.
  [
    'no phases were found; sections and actions were imported. A phase is a heading such as "{1}".',
    "Es wurden keine Phasen gefunden; Abschnitte und Aufgaben wurden übernommen. Eine Phase ist eine Überschrift wie „{1}“.",
  ],
  [
    '{1} more timed parts under "{2}" tell the plan a second way or offer another; they were kept as notes, not as phases.',
    "{1} weitere Teile mit Zeiten unter „{2}“ erzählen den Plan noch einmal oder bieten einen anderen an; sie bleiben als Notizen, nicht als Phasen.",
  ],
  [
    "{1} more timed parts tell the plan a second way or offer another; they were kept as notes, not as phases.",
    "{1} weitere Teile mit Zeiten erzählen den Plan noch einmal oder bieten einen anderen an; sie bleiben als Notizen, nicht als Phasen.",
  ],
  [
    'the pay of "{1}" (to {2}) and "{3}" (from {4}) overlap; both were kept as printed.',
    "Die Gehälter von „{1}“ (bis {2}) und „{3}“ (ab {4}) überschneiden sich; beide bleiben wie gedruckt.",
  ],
  [
    'pay between {1} ("{2}") and {3} ("{4}") belongs to no level; both were kept as printed.',
    "Gehälter zwischen {1} („{2}“) und {3} („{4}“) gehören zu keiner Stufe; beide bleiben wie gedruckt.",
  ],
  [
    'in "{1}" no stage covers the years between "{2}" and "{3}"; kept as printed.',
    "In „{1}“ deckt keine Stufe die Jahre zwischen „{2}“ und „{3}“ ab; es bleibt wie gedruckt.",
  ],
  [
    'in "{1}" "{2}" and "{3}" share year {4}; kept as printed.',
    "In „{1}“ teilen sich „{2}“ und „{3}“ das Jahr {4}; es bleibt wie gedruckt.",
  ],
  [
    'in "{1}" "{2}" starts in year {3}, after the {4} years that the timeline names; kept as printed.',
    "In „{1}“ beginnt „{2}“ im Jahr {3}, nach den {4} Jahren, die die Zeitachse nennt; es bleibt wie gedruckt.",
  ],
  [
    '"{1}" is no month; it was left out. Months go from 01 to 12, e.g. "{2}".',
    "„{1}“ ist kein Monat und wurde weggelassen. Monate gehen von 01 bis 12, z. B. „{2}“.",
  ],
  [
    "the same times are told under {1}; they were taken as parts of the plan that run side by side.",
    "Dieselben Zeiten stehen unter {1}; sie gelten als Teile des Plans, die nebeneinander laufen.",
  ],
  [
    "only lengths are printed; the phases were laid end to end. A length given as a range takes its upper bound.",
    "Gedruckt sind nur Längen; die Phasen wurden aneinandergelegt. Von einer Spanne zählt das obere Ende.",
  ],
  [
    "letters here and below are stored apart from their accents; they were joined, and look the same.",
    "Buchstaben hier und weiter unten sind getrennt von ihren Akzenten gespeichert; sie wurden verbunden und sehen gleich aus.",
  ],
  [
    "{1} had been read in the wrong encoding ({2}) and was repaired.",
    "{1} war in der falschen Kodierung gelesen worden ({2}) und wurde repariert.",
  ],
  [
    'no time is printed for "{1}"; its months stay open. Add one, e.g. "{2}".',
    "Für „{1}“ ist keine Zeit gedruckt; die Monate bleiben offen. Ergänzen Sie eine, zum Beispiel „{2}“.",
  ],
  ['"{1}" comes before the plan; its months stay open.', "„{1}“ liegt vor dem Plan; die Monate bleiben offen."],
  [
    "the lengths were read as how far each phase reaches from the start of the plan. Laid end to end they would take months {1}.",
    "Die Längen wurden so gelesen, dass jede Phase vom Anfang des Plans an so weit reicht. Aneinandergelegt wären es die Monate {1}.",
  ],
  [
    "only lengths are printed; the phases were laid end to end. A length given as a range takes its upper bound. If each tells how far the plan is by then, the phases end with months {1}.",
    "Gedruckt sind nur Längen; die Phasen wurden aneinandergelegt. Von einer Spanne zählt das obere Ende. Sagt jede, wie weit der Plan dann ist, enden die Phasen mit den Monaten {1}.",
  ],
  [
    "each year was parted evenly among the {1} seasons that are named, in the order in which they come.",
    "Jedes Jahr wurde gleichmäßig auf die {1} genannten Jahreszeiten verteilt, in der Reihenfolge, in der sie stehen.",
  ],
  [
    "the times of these phases are those printed from line {1} on.",
    "Die Zeiten dieser Phasen sind die, die ab Zeile {1} gedruckt sind.",
  ],
  [
    "pay is printed per hour; it was multiplied by 2,080, the hours of a year.",
    "Die Gehälter sind je Stunde gedruckt; sie wurden mit 2.080 multipliziert, den Stunden eines Jahres.",
  ],
  ...units.flatMap(([english, german]): readonly Sentence[] => [
    [
      `the ${english} begin again under {1} headings; the headings were taken as phases, one after the other.`,
      `Die ${german} beginnen unter {1} Überschriften von vorn; die Überschriften wurden zu Phasen, eine nach der anderen.`,
    ],
    [
      `the ${english} begin again under {1} headings; they were taken as parts of the plan that run side by side.`,
      `Die ${german} beginnen unter {1} Überschriften von vorn; sie wurden zu Teilen des Plans, die nebeneinander laufen.`,
    ],
  ]),
  [
    "ages are printed; month 1 is the birthday at {1}. For a plan that begins later, change the months in the Roadmap sheet.",
    "Gedruckt sind Lebensjahre; Monat 1 ist der {1}. Geburtstag. Beginnt der Plan später, ändern Sie die Monate im Blatt Roadmap.",
  ],
  [
    '"{1}" was read as the year of the calendar. If your fiscal year begins in another month, change the plan\'s start date.',
    "„{1}“ wurde als Kalenderjahr gelesen. Beginnt Ihr Geschäftsjahr in einem anderen Monat, ändern Sie den Beginn des Plans.",
  ],
  [
    '"{1}" was read as the twelve months from September. If it begins in another month, change the plan\'s start date.',
    "„{1}“ wurde als die zwölf Monate ab September gelesen. Beginnt es in einem anderen Monat, ändern Sie den Beginn des Plans.",
  ],
  [
    "the first quarter is Q{1}; it was taken as months 1-3 of the plan. Counted from January it would be months {2}-{3}.",
    "Das erste Quartal ist Q{1}; es wurde zu den Monaten 1–3 des Plans. Ab Januar gezählt wären es die Monate {2}–{3}.",
  ],
  [
    "{1} months are announced, but the phases cover {2}; the phases were kept as printed.",
    "Angekündigt sind {1} Monate, die Phasen umfassen {2}; die Phasen bleiben wie gedruckt.",
  ],
  [
    "pay is printed per month; it was multiplied by 12.",
    "Die Gehälter sind je Monat gedruckt; sie wurden mit 12 multipliziert.",
  ],
  [
    '"{1}" speaks of a new job or role; it was set as its pay event in month {2}. Please confirm it in the Roadmap sheet.',
    "„{1}“ spricht von einer neuen Stelle oder Rolle; das wurde ihr Gehaltssprung in Monat {2}. Bitte bestätigen Sie ihn unten.",
  ],
  [
    '"{1}" speaks of a new job or role; it was set as its pay event. Please confirm it in the Roadmap sheet.',
    "„{1}“ spricht von einer neuen Stelle oder Rolle; das wurde ihr Gehaltssprung. Bitte bestätigen Sie ihn unten.",
  ],
  [
    '"{1}" speaks of a promotion or raise; it was set as its pay event in month {2}. Please confirm it in the Roadmap sheet.',
    "„{1}“ spricht von einer Beförderung oder Erhöhung; das wurde ihr Gehaltssprung in Monat {2}. Bitte bestätigen Sie ihn unten.",
  ],
  [
    '"{1}" speaks of a promotion or raise; it was set as its pay event. Please confirm it in the Roadmap sheet.',
    "„{1}“ spricht von einer Beförderung oder Erhöhung; das wurde ihr Gehaltssprung. Bitte bestätigen Sie ihn unten.",
  ],
  ['"{1}" was not placed anywhere.', "„{1}“ fand keinen Platz im Plan."],
  ["an HTML comment was left out.", "Ein HTML-Kommentar wurde ausgelassen."],
  // Documents that cannot be read.
  [
    "{1} is not a text file. Give Markdown or plain text, saved as UTF-8.",
    "{1} ist keine Textdatei. Nehmen Sie Markdown oder reinen Text, gespeichert als UTF-8.",
  ],
  [
    "{1} is a PDF, not plain text. Copy its text and paste it into the pane, or save it as plain text (.txt) or Markdown.",
    "{1} ist ein PDF, kein reiner Text. Kopieren Sie den Text heraus und fügen Sie ihn hier ein, oder speichern Sie ihn als reinen Text (.txt) oder Markdown.",
  ],
  [
    "{1} is a document of Word or another program, not plain text. Save it there as plain text (.txt) or Markdown, or copy its text and paste it into the pane.",
    "{1} ist ein Dokument von Word oder einem anderen Programm, kein reiner Text. Speichern Sie es dort als „Nur Text“ (.txt) oder Markdown, oder kopieren Sie den Text und fügen Sie ihn hier ein.",
  ],
  [
    "{1} is empty. Give Markdown or plain text with at least one line.",
    "{1} ist leer. Nehmen Sie Markdown oder reinen Text mit mindestens einer Zeile.",
  ],
  ["{1} is {2} large; a roadmap may have up to 10 MB.", "{1} ist {2} groß; ein Karriereplan darf bis zu 10 MB haben."],
  [
    "{1} has {2} lines; a roadmap may have up to 200000.",
    "{1} hat {2} Zeilen; ein Karriereplan darf bis zu 200.000 haben.",
  ],
  [
    "{1} is not valid UTF-8; it was read as Windows-1252. Check accented letters.",
    "{1} ist kein gültiges UTF-8 und wurde als Windows-1252 gelesen. Prüfen Sie Umlaute und Akzente.",
  ],
  // What Excel refuses.
  [
    "Excel did not allow it: a sheet or the workbook is protected, or open for reading only. Take the protection off (Review tab) or save a copy under another name, then try again. ({1})",
    "Excel hat es nicht erlaubt: Ein Blatt oder die Arbeitsmappe ist geschützt oder nur zum Lesen geöffnet. Heben Sie den Schutz auf (Register Überprüfen) oder speichern Sie eine Kopie unter anderem Namen und versuchen Sie es noch einmal. ({1})",
  ],
  [
    "A cell is being edited. Press Enter or Esc in it, then try again. ({1})",
    "Eine Zelle wird gerade bearbeitet. Drücken Sie darin die Eingabetaste oder Esc und versuchen Sie es noch einmal. ({1})",
  ],
  [
    "A sheet, table or name has gone since it was read. Try again. ({1})",
    "Ein Blatt, eine Tabelle oder ein Name ist inzwischen verschwunden. Versuchen Sie es noch einmal. ({1})",
  ],
  [
    "Excel is not answering. Wait a moment, then try again. ({1})",
    "Excel antwortet gerade nicht. Warten Sie einen Augenblick und versuchen Sie es noch einmal. ({1})",
  ],
  // What stands in the way of a write, and what it cost.
  [
    "The sheet {1} would have {2} rows, and a workbook stays usable with {3}. Nothing was written: give a shorter document, or its parts one by one in workbooks of their own.",
    "Das Blatt {1} hätte {2} Zeilen, und brauchbar bleibt eine Mappe mit {3}. Es wurde nichts geschrieben: Nehmen Sie ein kürzeres Dokument, oder seine Teile einzeln in eigenen Mappen.",
  ],
  [
    'The workbook already has a sheet "{1}" that Trajectory did not make. Nothing was written: rename that sheet, or use another workbook, and write again.',
    "Die Arbeitsmappe hat schon ein Blatt „{1}“, das nicht von Trajectory ist. Es wurde nichts geschrieben: Benennen Sie das Blatt um oder nehmen Sie eine andere Arbeitsmappe und schreiben Sie noch einmal.",
  ],
  [
    'The sheet "{1}" has a table named {2}, the name that the sheet {3} needs. Nothing was written: rename that table and write again.',
    "Das Blatt „{1}“ hat eine Tabelle namens {2}; diesen Namen braucht das Blatt {3}. Es wurde nichts geschrieben: Benennen Sie die Tabelle um und schreiben Sie noch einmal.",
  ],
  [
    "This workbook has no plan yet: write a roadmap into it first.",
    "Diese Arbeitsmappe hat noch keinen Plan: Schreiben Sie zuerst einen hinein.",
  ],
  [
    "The Actions sheet no longer has this action: it was changed meanwhile. Nothing was written.",
    "Das Blatt Actions hat diese Aufgabe nicht mehr: Es wurde inzwischen geändert. Es wurde nichts geschrieben.",
  ],
  [
    "The Dashboard has no row for review {1}: it was changed meanwhile. Nothing was written.",
    "Das Blatt Dashboard hat keine Zeile für den Rückblick {1}: Es wurde inzwischen geändert. Es wurde nichts geschrieben.",
  ],
  [
    '{1}: "{2}" is taken as the renamed "{3}"; what was typed beside it stays.',
    "{1}: „{2}“ gilt als das umbenannte „{3}“; was daneben eingegeben war, bleibt.",
  ],
  [
    '{1}: "{2}" is no longer in the roadmap; its row stays, at the end, because of what was typed into it.',
    "{1}: „{2}“ steht nicht mehr im Plan; die Zeile bleibt, am Ende, wegen dessen, was eingegeben war.",
  ],
  [
    '{1}: "{2}" is no longer in the roadmap and has nothing typed into it; its row goes.',
    "{1}: „{2}“ steht nicht mehr im Plan, und eingegeben war nichts; die Zeile geht.",
  ],
  ["Charts are left out: this Excel has no ExcelApi {1}.", "Ohne Diagramme: Diesem Excel fehlt ExcelApi {1}."],
  ["{1}: {2} is new in the sheet.", "{1}: {2} ist neu im Blatt."],
  ["{1}: {2} are new in the sheet.", "{1}: {2} sind neu im Blatt."],
  [
    '{1}: "{2}": {3} was edited in the sheet and has changed in the document; the sheet\'s stays. The document says "{4}".',
    "{1}: „{2}“: {3} wurde im Blatt geändert und im Dokument auch; was im Blatt steht, bleibt. Im Dokument steht „{4}“.",
  ],
  // What was kept.
  ["{1}: {2} typed value", "{1}: {2} eingegebener Wert"],
  ["{1}: {2} typed values", "{1}: {2} eingegebene Werte"],
  ["{1}: own column {2}", "{1}: eigene Spalte {2}"],
  ["{1}: own columns {2}", "{1}: eigene Spalten {2}"],
  ["{1}: {2} row that the roadmap does not have", "{1}: {2} Zeile, die der Plan nicht hat"],
  ["{1}: {2} rows that the roadmap does not have", "{1}: {2} Zeilen, die der Plan nicht hat"],
  [
    "The scenarios have changed since this run. Nothing was written: run again, and write then.",
    "Die Szenarien wurden seit diesem Lauf geändert. Nichts wurde geschrieben: Rechnen Sie neu und schreiben Sie dann.",
  ],
  // Scenarios in their sheet.
  [
    "Scenarios, {1} was changed in the sheet too; what stands in the pane was written.",
    "Scenarios, {1} wurde auch im Blatt geändert; geschrieben wurde, was im Bereich steht.",
  ],
  [
    "Scenarios, {1}: {2}: {3} is out of range; give {4} as a number from {5} to {6}.",
    "Scenarios, {1}: {2} ist {3}; möglich ist eine Zahl von {5} bis {6}.",
  ],
  [
    "Scenarios, {1}: {2}: {3} is out of range; give {4} as a whole number from {5} to {6}.",
    "Scenarios, {1}: {2} ist {3}; möglich ist eine ganze Zahl von {5} bis {6}.",
  ],
  [
    "Scenarios, {1}: {2}: {3} is not a number; give {4} as a number from {5} to {6}.",
    "Scenarios, {1}: {2} ist {3}; nötig ist eine Zahl von {5} bis {6}.",
  ],
];
