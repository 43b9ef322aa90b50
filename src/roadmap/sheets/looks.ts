import { sheetColors } from "../../career/sheetColors";

/** What colours mean on the plan's sheets. */
export const looks = {
  tab: sheetColors.accent,
  quietTab: sheetColors.faint,
  accent: sheetColors.accent,
  bar: sheetColors.light,
  planned: sheetColors.planned,
  done: sheetColors.accent,
  today: sheetColors.today,
  todayInBar: sheetColors.todayInBar,
  ink: sheetColors.text,
  late: sheetColors.late,
  muted: sheetColors.faint,
  pay: sheetColors.tint,
  section: sheetColors.section,
} as const;
