/** The time of a phase that is printed under its head instead of in it. */
import type { Block, Content, ListItem, TextLine } from "../document/document";
import { fencedPlan } from "../document/fencedPlan";
import { labelOf, labelledText } from "../labels/labelOf";
import { inlineTime } from "../time/inlineTime";
import type { PrintedTime } from "../time/printedTime";

export interface Beneath {
  readonly printed: PrintedTime;
  readonly printedTime: string;
}

/** "**Duration:** 3 months", a line that is only a time, or a "Timeline" heading with a time in or under it, near the top. */
export function timeBeneath(content: readonly Content[], blocks: readonly Block[]): Beneath | null {
  for (const piece of content.slice(0, 4)) {
    const lines =
      piece.type === "text"
        ? piece.texts
        : piece.type === "list"
          ? piece.items
          : piece.type === "quote"
            ? quoted(piece.content)
            : piece.type === "code"
              ? fenced(piece).filter((line) => labelledText(line.text, line.strong)?.kind === "time")
              : [];
    const spanned = piece.type === "list" ? spanOfItems(piece.items) : null;
    if (spanned) return spanned;
    for (const line of lines.slice(0, 6)) {
      for (const part of line.text.split(/\s*[|·•]\s*/)) {
        const label = labelledText(part, line.text === part ? line.strong : null);
        const found = inlineTime(label?.kind === "time" ? label.text : part, label?.kind === "time");
        if (found && (label?.kind === "time" || label === null)) return found;
      }
    }
  }
  for (const { head, content: below } of blocks) {
    const label = labelledText(head.text, head.strong);
    const found = label?.kind === "time" ? inlineTime(label.text, true) : null;
    if (found) return found;
    if (labelOf(head.text) === "time") return timeBeneath(below, []);
  }
  return null;
}

/** Items that are nothing but times, over lists of their own: the phase takes from the first to the last of them. */
function spanOfItems(items: readonly ListItem[]): Beneath | null {
  const found = items.flatMap((item) => (item.content.length > 0 ? (inlineTime(item.text, false) ?? []) : []));
  const [first, last] = [found[0], found[found.length - 1]];
  if (!first || !last || found.length < 2 || first.printed.kind === "duration") return null;
  const times = found.map(({ printed }) => printed);
  if (times.some((time) => time.kind !== first.printed.kind || time.yearless !== first.printed.yearless)) return null;
  if (first.printed.kind === "position" && times.some((time) => time.unit !== first.printed.unit)) return null;
  const from = Math.min(...times.map((time) => time.from));
  const to = times.some((time) => time.to === null) ? null : Math.max(...times.map((time) => time.to ?? 0));
  return {
    printed: { ...first.printed, from, to, ranged: true },
    printedTime: `${first.printedTime} – ${last.printedTime}`,
  };
}

function fenced({ language, value, lines }: Extract<Content, { type: "code" }>): readonly TextLine[] {
  return quoted(fencedPlan(language, value, lines[0])?.content ?? []);
}

function quoted(content: readonly Content[]): readonly TextLine[] {
  return content.flatMap((piece) => (piece.type === "text" ? piece.texts : []));
}
