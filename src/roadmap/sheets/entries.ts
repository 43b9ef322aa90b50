/** Several texts in one cell, one a line, and back. */
import type { Deliverable } from "../../career/roadmap";

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

/** "A working demo [month 9]". */
export function joinDeliverables(deliverables: readonly Deliverable[]): string | null {
  return joinEntries(
    deliverables.map(({ text, dueMonth }) =>
      dueMonth === null ? (dueMark.test(text) ? `${text} [month –]` : text) : `${text} [month ${dueMonth}]`,
    ),
  );
}

export function splitDeliverables(cell: string | number | boolean | null | undefined): Deliverable[] {
  return splitEntries(cell).map((entry) => {
    const mark = dueMark.exec(entry);
    if (!mark) return { text: entry, dueMonth: null };
    return { text: entry.slice(0, mark.index), dueMonth: mark[1] === "–" ? null : Number(mark[1]) };
  });
}

const dueMark = / \[month (\d{1,4}|–)\]$/;
