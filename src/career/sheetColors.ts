/** Colours of the workbook: one accent in three strengths, greys, and signals that read in black and white too. `#RRGGBB`. */
export const sheetColors = {
  /** The teal of the icon: header rows, what is done, medians. White text on it has a contrast of 6.5 to 1. */
  accent: "#0B6A5E",
  /** The same teal lighter, for tabs and bars beside it. White text on it has a contrast of 4.8 to 1. */
  mid: "#13806F",
  /** Bars that text stands on. */
  light: "#8FD3C4",
  /** Behind cards and groups of columns. */
  tint: "#E8F4F1",
  /** The outer and the inner part of a fan. */
  fanOuter: "#CFEBE4",
  fanInner: "#86CDBC",
  planned: "#A6DACE",
  text: "#242424",
  quiet: "#616161",
  /** Columns that formulas and the next import need, and people seldom. */
  faint: "#8A8886",
  line: "#D9E2E0",
  white: "#FFFFFF",
  /** Cells to type into. */
  input: "#FFF9E5",
  today: "#FFF4CE",
  todayInBar: "#F2C661",
  late: "#B10E1C",
  warning: "#8A3707",
  warningTint: "#FDF6F3",
  section: "#F3F2F1",
} as const;
