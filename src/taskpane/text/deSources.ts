/** What the sources of the built-in assumptions say, in German. */
import type { sources } from "../../career/sources";

export const deSources: Readonly<Record<keyof typeof sources, string>> = {
  meritBudgets:
    "Mercer, über 800 Arbeitgeber in den USA: 3,2 % für Leistung und 3,5 % insgesamt; fünf Erhebungen für 2026 liegen höchstens 0,3 Punkte neben 3,5 %.",
  meritSpread:
    "Mercer: Eine mittlere Beurteilung brachte 3,3 %, die beste von fünf 5,6 %; eine Abweichung von 1,5 Punkten umspannt das.",
  promotionRaise:
    "Mercer: Fachkräfte bekamen bei einer Beförderung 7–12 % (2017), im Mittel 8,5 % (2025), in der Geschäftsleitung 11,1 % (2019).",
  promotionRate:
    "Pave, 245.000 Menschen in 1.125 Technologieunternehmen: 14 % wurden in zwölf Monaten befördert, auf den unteren Stufen mehr; die Aufteilung auf die Stufen ist so gewählt, dass dies im Mittel herauskommt.",
  timeInLevel:
    "Öffentliche Stufenleitern: von Junior zu Mid 1–2,5 Jahre, von Mid zu Senior 2–4, von Senior zu Staff 3–5, und für die meisten nie.",
  turnover:
    "LinkedIn: 13,3 % der Beschäftigten in der Software-Branche gehen in einem Jahr; Carta: 43 % der in Start-ups Eingestellten gehen binnen zwei Jahren.",
  tenure:
    "BLS: Im Median sind Beschäftigte in den USA 3,9 Jahre bei ihrem Arbeitgeber; bei großen Technologieunternehmen liegen die Mittel zwischen 1,2 und 3,3 Jahren.",
  moveRaise:
    "Atlanta Fed und ADP: Wer wechselt, gewinnt heute im Median 4–8 %; Pew nennt für den Höhepunkt 2021–22 real etwa 10 %, und 40 % der Wechselnden gewannen nichts.",
  shortTenure:
    "Bullhorn: 39 % von 1.500 Personalvermittlern nennen einen Abgang binnen eines Jahres als größtes Hindernis; wie viel Gehalt das kostet, ist eine Wahl dieses Modells.",
  layoffs:
    "BLS: 2,6 Millionen langjährig Beschäftigte verloren 2021–23 ihre Stelle, etwa 1,4 % im Jahr; für Technologie auf 3 % erhöht, mit 1,5 % im Aufschwung und 7 % im Abschwung.",
  reemployment:
    "ZipRecruiter: 79 % der entlassenen Technologie-Beschäftigten, die Arbeit fanden, fanden sie binnen drei Monaten, 5 % nach mehr als sechs.",
  layoffPay:
    "BLS: 55 % der Entlassenen, die wieder eine Vollzeitstelle fanden, verdienen gleich viel oder mehr, ein Viertel verliert 20 % oder mehr; NLSY: im Mittel −5 %.",
  bandGrowth:
    "Die Gehaltsbänder wachsen mit den Preisen auf lange Sicht: Fachleute erwarten 2,3 % über zehn Jahre, das Ziel der Fed ist 2 %.",
  inflation:
    "Das Ziel der Fed ist 2 %; Fachleute erwarteten 2,3 % über zehn Jahre; 2,5 % lassen Raum für die letzten Jahre.",
  meritCycle:
    "Die Mittel für Erhöhungen reichten von 2,2 % (2009) über 3,0 % (2011–20) bis 4,2 % (2022), der Vorsprung der Wechselnden von −0,1 bis 2,8 Punkten; ein Koeffizient ist nicht veröffentlicht, die Stärke ist eine Wahl dieses Modells.",
  equityVesting:
    "Pave: Üblich ist, dass Aktien über vier Jahre übergehen, zuerst nach einem Jahr und danach monatlich.",
  sharePrice: "Eine runde Zahl für eine einzelne börsennotierte Technologie-Aktie; dahinter steht keine Erhebung.",
  startupOutcomes:
    "Correlation Ventures: 65 % von 21.000 Finanzierungen brachten weniger zurück, als sie kosteten, 4 % das Zehnfache oder mehr; Hall und Woodward: Drei Viertel der Gründer bekamen nichts. Stammaktien kommen erst danach.",
  startupExit:
    "Carta: Von 3.067 Start-ups, die 2018 gegründet wurden, waren nach sechs Jahren 5 % verkauft und 0,2 % an der Börse.",
  startupPay:
    "Der Anteil am marktüblichen Gehalt, den ein junges Unternehmen neben seinen Anteilen bietet; eine Wahl dieses Modells.",
  discount:
    "Ein nominaler Satz für recht sicheres Einkommen; Anteile an einem Start-up verlangten 15–25 %. Eine Wahl dieses Modells.",
  pathTables:
    "Ein veröffentlichter Ratgeber mit sieben Wegen und einer Gehaltstabelle von sechs Stufen für die USA; Bänder des Grundgehalts, breiter als Mediane.",
  developerPay:
    "BLS: Software-Entwickler in den USA verdienten am 10. Perzentil 79.850, im Mittel 144.570 und am 90. Perzentil 211.450 Dollar.",
};
