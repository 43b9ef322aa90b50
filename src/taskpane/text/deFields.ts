/** The assumption fields in German, by flat key. */
import type { FieldText } from "./fieldTexts";

export const deFields: Readonly<Record<string, FieldText>> = {
  "moveEvery.kind": {
    label: "Wann gewechselt wird",
    help: "In festem Abstand, nach Gelegenheit (jährliche Chance) oder nie.",
  },
  "moveEvery.min": {
    label: "Monate je Stelle, von",
    help: "Kürzester Verbleib vor einem Wechsel im Takt.",
    blank: "kein Takt",
  },
  "moveEvery.max": {
    label: "Monate je Stelle, bis",
    help: "Längster Verbleib vor einem Wechsel im Takt.",
    blank: "kein Takt",
  },
  "moveEvery.chance": {
    label: "Chance auf Wechsel im Jahr",
    help: "Jährliche Chance auf einen Wechsel ab Monat 13 in einer Stelle.",
    blank: "nicht nach Chance",
  },
  "moveRaise.min": {
    label: "Erhöhung je Wechsel, kleinste",
    help: "Kleinste Änderung des Grundgehalts bei einem Wechsel.",
  },
  "moveRaise.mode": {
    label: "Erhöhung je Wechsel, häufigste",
    help: "Wahrscheinlichste Änderung des Grundgehalts bei einem Wechsel.",
    blank: "jede Erhöhung dazwischen ist gleich wahrscheinlich",
  },
  "moveRaise.max": {
    label: "Erhöhung je Wechsel, größte",
    help: "Größte Änderung des Grundgehalts bei einem Wechsel.",
  },
  moveLevelUp: {
    label: "Wechsel bringt eine Stufe",
    help: "Chance, dass ein Wechsel auch eine Stufe bringt, sobald man dafür in Frage kommt.",
  },
  moveGapChance: { label: "Pause zwischen Stellen", help: "Chance auf unbezahlte Monate zwischen zwei Stellen." },
  "moveGapMonths.min": { label: "Monate der Pause, von", help: "Wenigste unbezahlte Monate, wenn es eine Pause gibt." },
  "moveGapMonths.max": { label: "Monate der Pause, bis", help: "Meiste unbezahlte Monate, wenn es eine Pause gibt." },
  shortTenureFactor: {
    label: "Faktor bei frühem Weggang",
    help: "Eine Erhöhung wird damit multipliziert, wenn die verlassene Stelle unter 12 Monate dauerte.",
  },
  meritMean: {
    label: "Jährliche Erhöhung",
    help: "Mittlere jährliche Erhöhung für alle, die bleiben; nie unter null.",
  },
  meritSd: { label: "Streuung der Erhöhung", help: "Standardabweichung der jährlichen Erhöhung." },
  promotionRate: {
    label: "Chancen auf Beförderung",
    help: "Chance je Jahresgespräch, sobald man in Frage kommt, ein Eintrag je Stufe, die unterste zuerst.",
  },
  minMonths: {
    label: "Monate vor einer Beförderung",
    help: "Früheste Monate in jeder Stufe vor einer Beförderung, die unterste zuerst.",
  },
  "promotionRaise.min": {
    label: "Erhöhung bei Beförderung, kleinste",
    help: "Kleinste Erhöhung bei einer Beförderung.",
  },
  "promotionRaise.max": { label: "Erhöhung bei Beförderung, größte", help: "Größte Erhöhung bei einer Beförderung." },
  bandGrowth: { label: "Wachstum der Gehaltsbänder", help: "Jährliches Wachstum jedes Gehaltsbands." },
  plannedEvents: {
    label: "Geplante Ereignisse",
    help: "Wechsel und Beförderungen aus dem Plan: Monat, Art, Chance und, wo bekannt, Erhöhung.",
    blank: "keine geplant",
  },
  layoffHazard: { label: "Chance auf Entlassung im Jahr", help: "Jährliche Chance, entlassen zu werden." },
  "layoffGapMonths.min": {
    label: "Monate ohne Arbeit, von",
    help: "Wenigste Monate ohne Gehalt nach einer Entlassung.",
  },
  "layoffGapMonths.max": { label: "Monate ohne Arbeit, bis", help: "Meiste Monate ohne Gehalt nach einer Entlassung." },
  "layoffPayChange.min": {
    label: "Gehalt nach Entlassung, kleinstes",
    help: "Kleinste Änderung des Grundgehalts in der Stelle nach einer Entlassung.",
  },
  "layoffPayChange.mode": {
    label: "Gehalt nach Entlassung, häufigstes",
    help: "Wahrscheinlichste Änderung des Grundgehalts in der Stelle nach einer Entlassung.",
    blank: "jede Änderung dazwischen ist gleich wahrscheinlich",
  },
  "layoffPayChange.max": {
    label: "Gehalt nach Entlassung, größtes",
    help: "Größte Änderung des Grundgehalts in der Stelle nach einer Entlassung.",
  },
  marketPersistence: {
    label: "Trägheit des Arbeitsmarkts",
    help: "Wie viel vom Arbeitsmarkt dieses Jahres im nächsten noch da ist.",
  },
  marketMerit: {
    label: "Markteinfluss auf Erhöhungen",
    help: "Kommt zur jährlichen Erhöhung dazu, wenn der Markt eine Abweichung über dem Üblichen liegt.",
  },
  marketRaise: {
    label: "Markteinfluss auf Wechsel",
    help: "Kommt zur Erhöhung eines Wechsels dazu, wenn der Markt eine Abweichung über dem Üblichen liegt.",
  },
  marketLayoff: {
    label: "Markteinfluss auf Entlassungen",
    help: "Liegt der Markt eine Abweichung über dem Üblichen, wird die Chance auf Entlassung durch e hoch diesen Wert geteilt.",
  },
  marketEquity: {
    label: "Markteinfluss auf Aktienkurse",
    help: "Kommt zum jährlichen Kursanstieg dazu, wenn der Markt eine Abweichung über dem Üblichen liegt.",
  },
  equityKind: {
    label: "Aktien",
    help: "Keine, börsennotierte Aktien, die nach und nach übergehen, oder Optionen auf einen Verkauf.",
  },
  equityDrift: {
    label: "Anstieg des Kurses",
    help: "Mittleres jährliches Wachstum des Aktienkurses des Arbeitgebers.",
  },
  equityVolatility: {
    label: "Schwankung des Kurses",
    help: "Jährliche Volatilität des Aktienkurses des Arbeitgebers.",
  },
  startupSalaryFactor: {
    label: "Gehaltsfaktor im Start-up",
    help: "Das Anfangsgehalt wird bei Start-up-Optionen einmal damit multipliziert.",
  },
  "startupExitMonths.min": {
    label: "Monat des Verkaufs, von",
    help: "Frühester Monat des Plans, in dem das Start-up verkauft wird oder an die Börse geht.",
  },
  "startupExitMonths.max": {
    label: "Monat des Verkaufs, bis",
    help: "Spätester Monat des Plans, in dem das Start-up verkauft wird oder an die Börse geht.",
  },
  startupMultiples: {
    label: "Wie das Start-up ausgeht",
    help: "Womit der Wert auf dem Papier beim Verkauf multipliziert wird, mit der Chance jedes Ausgangs; zusammen 1.",
  },
  inflation: { label: "Inflation", help: "Jährlicher Anstieg der Preise, für Gehalt in heutigem Geld." },
  discountRate: {
    label: "Diskontsatz",
    help: "Jährlicher Satz, um den späteres Gehalt im Barwert weniger zählt.",
  },
};
