/** Due months beside texts, written only where the text does not say them itself: "A demo (Month 2)" is due in month 2. */
import { type DueMonth, dueMonthReader } from "./body/dueMonth";

/** What texts of a phase say of themselves; texts outside the phases are not asked. */
export function printedDue(phase: { readonly startMonth: number | null; readonly endMonth: number | null }): DueMonth {
  return dueMonthReader(null, phase.startMonth, phase.endMonth);
}

export const nothingPrinted: DueMonth = () => null;

/** Null where nothing has to be written. */
export function writtenDue(
  { text, dueMonth }: { readonly text: string; readonly dueMonth: number | null },
  printed: DueMonth,
): string | null {
  return dueMonth === printed(text) ? null : monthWords(dueMonth);
}

export function monthWords(month: number | null): string {
  return month === null ? "no month" : `month ${month}`;
}

export function readDue(text: string, written: string | undefined, printed: DueMonth): number | null {
  if (written === undefined) return printed(text);
  const month = /^month (\d+)$/.exec(written)?.[1];
  return month === undefined ? null : Number(month);
}
