/** Every word of the page in its two languages; the pane brings its own. */

export interface Text {
  readonly title: string;
  readonly standIn: string;
  readonly home: string;
  readonly ribbon: string;
  readonly workbook: string;
  readonly samples: string;
  readonly samplesTip: string;
  readonly open: string;
  readonly openTip: string;
  readonly download: string;
  readonly downloadTip: string;
  readonly reset: string;
  readonly resetTip: string;
  readonly view: string;
  readonly light: string;
  readonly dark: string;
  readonly themeTip: string;
  readonly sampleTitles: Readonly<Record<string, string>>;
  readonly pane: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly starting: string;
  readonly working: (what: string) => string;
  readonly done: (what: string) => string;
  readonly failed: (what: string, why: string) => string;
  readonly leftBehind: (what: readonly string[]) => string;
  readonly noSample: (id: string, known: string) => string;
  readonly noSheet: (name: string, known: string) => string;
}

const en: Text = {
  title: "Trajectory preview",
  standIn: "A stand-in for trying: a small spreadsheet runs the real add-in here. The add-in's home is Excel.",
  home: "Home",
  ribbon: "Ribbon",
  workbook: "Workbook",
  samples: "Samples",
  samplesTip: "Workbooks to start with. The workbook of now gives way.",
  open: "Open",
  openTip: "Opens an .xlsx file that was saved here or in Excel. Dropping it on the page does the same.",
  download: "Download",
  downloadTip: "Saves the workbook as an .xlsx file, with values in place of the add-in's functions.",
  reset: "Start Over",
  resetTip: "Empties the workbook and forgets what was kept of it in this browser.",
  view: "View",
  light: "Light",
  dark: "Dark",
  themeTip: "Switches between light and dark; the page loads anew and keeps the workbook.",
  sampleTitles: {
    empty: "Empty workbook",
    plan: "Example plan",
    projection: "Plan with projection",
    comparison: "Plan with comparison",
  },
  pane: "Trajectory",
  closePane: "Close the pane",
  resizePane: "Width of the pane",
  starting: "Starting …",
  working: (what) => `${what} …`,
  done: (what) => `${what}: done`,
  failed: (what, why) => `${what} did not work: ${why}`,
  leftBehind: (what) => `Opened, without ${what.join("; ")}.`,
  noSample: (id, known) => `There is no sample "${id}". Known are ${known}.`,
  noSheet: (name, known) => `There is no sheet "${name}". The workbook has ${known}.`,
};

const de: Text = {
  title: "Trajectory-Vorschau",
  standIn: "Ein Ersatz zum Ausprobieren: Eine kleine Tabelle führt hier das echte Add-In aus. Sein Zuhause ist Excel.",
  home: "Start",
  ribbon: "Menüband",
  workbook: "Arbeitsmappe",
  samples: "Beispiele",
  samplesTip: "Arbeitsmappen zum Anfangen. Die jetzige macht ihnen Platz.",
  open: "Öffnen",
  openTip: "Öffnet eine .xlsx-Datei, die hier oder in Excel gespeichert wurde; auf die Seite ziehen geht auch.",
  download: "Herunterladen",
  downloadTip: "Speichert die Arbeitsmappe als .xlsx-Datei, mit Werten an Stelle der Funktionen des Add-Ins.",
  reset: "Neu beginnen",
  resetTip: "Leert die Arbeitsmappe und vergisst, was von ihr in diesem Browser aufbewahrt war.",
  view: "Ansicht",
  light: "Hell",
  dark: "Dunkel",
  themeTip: "Wechselt zwischen hell und dunkel; die Seite lädt neu und behält die Arbeitsmappe.",
  sampleTitles: {
    empty: "Leere Arbeitsmappe",
    plan: "Beispielplan",
    projection: "Plan mit Projektion",
    comparison: "Plan mit Vergleich",
  },
  pane: "Trajectory",
  closePane: "Bereich schließen",
  resizePane: "Breite des Bereichs",
  starting: "Startet …",
  working: (what) => `${what} …`,
  done: (what) => `${what}: fertig`,
  failed: (what, why) => `${what} ist nicht gelungen: ${why}`,
  leftBehind: (what) => `Geöffnet, ohne: ${what.join("; ")}.`,
  noSample: (id, known) => `Ein Beispiel „${id}“ gibt es nicht. Bekannt sind ${known}.`,
  noSheet: (name, known) => `Ein Blatt „${name}“ gibt es nicht. Die Arbeitsmappe hat ${known}.`,
};

export const texts = { en, de } as const;
