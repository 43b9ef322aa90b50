/** Lines of a phase that has neither lists nor labels: "GitHub", "Read two books", "**Coding:** arrays; strings". */
import type { TextLine } from "../document/document";
import { cleanTitle } from "../heading/cleanTitle";
import { type Reader, type Under } from "./bodyFields";
import { cellParts } from "./cellParts";
import { lineAction } from "./lineAction";

export interface LooseLine {
  readonly line: TextLine;
  readonly under: Under;
  /** One of several lines that stand together. */
  readonly several: boolean;
  /** As it stands among the notes. */
  readonly note: string;
}

/** Where a phase says in no other way what is to do, its short lines do; prose stays notes. */
export function takeLooseLines(reader: Reader): void {
  const { actions, notes } = reader.body;
  if (actions.length > 0) return;
  for (const loose of reader.loose) {
    const { line, under, note } = loose;
    const named = namedTask(line);
    if (!named && !isTask(loose)) continue;
    const at = notes.indexOf(note);
    if (at >= 0) notes.splice(at, 1);
    if (!named) actions.push(lineAction(line, reader, under));
    else
      for (const text of named.parts)
        actions.push(lineAction({ ...line, text, strong: null }, reader, { group: named.name }));
  }
}

/** A line that says something to do, and no sentence about it; an address alone is none. */
function isTask({ line: { text }, several }: LooseLine): boolean {
  if (text.length > 90 || !/\p{L}/u.test(text) || /[:：?？…]$|^\S+:\/\/\S+$/u.test(text)) return false;
  return !/[.!。！]["'”’)]?$/u.test(text) || (several && text.length <= 60);
}

/** "**System Design:** caching; queues" */
function namedTask({ strong }: TextLine): { readonly name: string; readonly parts: readonly string[] } | null {
  if (!strong || strong.rest === "") return null;
  if (!/[:：]$/u.test(strong.strong) && !/^\s*[:：]/u.test(strong.rest)) return null;
  const parts = cellParts(strong.rest.replace(/^\s*[:：]\s*/u, ""));
  const short = parts.every((part) => part.length <= 90 && !/[.!。！]$/u.test(part));
  return parts.length === 0 || !short ? null : { name: cleanTitle(strong.strong), parts };
}
