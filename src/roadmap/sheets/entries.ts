/** Several texts in one cell, one a line, and back. */
import type { Deliverable } from "../../career/roadmap";
import type { DueMonth } from "../body/dueMonth";
import { monthWords, readDue, writtenDue } from "../writtenDue";

/** Lines "• first", "• second"; a text with line ends of its own goes on indented. One plain text stands alone. */
export function joinEntries(entries: readonly string[]): string | null {
  if (entries.length === 0) return null;
  const [only] = entries;
  if (entries.length === 1 && only !== undefined && only !== "" && !/\n|^•|^\s|\s$/.test(only)) return only;
  return entries.map((entry) => `• ${entry.split("\n").join("\n  ")}`).join("\n");
}

/** What a person types without bullets counts line by line. */
export function splitEntries(cell: string | number | boolean | null | undefined): string[] {
  if (cell === null || cell === undefined || cell === "") return [];
  const entries: string[] = [];
  for (const line of String(cell).split("\n")) {
    const last = entries.length - 1;
    if (line.startsWith("  ") && last >= 0) entries[last] = `${entries[last] ?? ""}\n${line.slice(2)}`;
    else if (line.trim() !== "") entries.push(line.replace(/^•\s?/, ""));
  }
  return entries;
}

/** "A working demo [month 9]"; a month that the text says itself is not said again. */
export function joinDeliverables(deliverables: readonly Deliverable[], printed: DueMonth): string | null {
  return joinEntries(
    deliverables.map((one) => {
      const due = writtenDue(one, printed) ?? (dueMark.test(one.text) ? monthWords(one.dueMonth) : null);
      return due === null ? one.text : `${one.text} [${due}]`;
    }),
  );
}

export function splitDeliverables(
  cell: string | number | boolean | null | undefined,
  printed: DueMonth,
): Deliverable[] {
  return splitEntries(cell).map((entry) => {
    const mark = dueMark.exec(entry);
    const text = mark ? entry.slice(0, mark.index) : entry;
    return { text, dueMonth: readDue(text, mark?.[1], printed) };
  });
}

/** "[month –]" was written before "[no month]". */
const dueMark = / \[(month \d{1,4}|month –|no month)\]$/;
