/** Lines that serve as headings without being one: bold words, and times that open a paragraph. */
import { readHead } from "../heading/readHead";
import { labelOf } from "../labels/labelOf";
import type { TextLine } from "./document";

/** Bold words that name a phase, or stand alone on their line; a bold label is none. `alone`: the paragraph has no other line. */
export function boldHead(line: TextLine, alone: boolean): boolean {
  if (!line.strong || line.text.length > 160) return false;
  const head = readHead(line.text);
  const timed =
    head.phase !== null || (head.time !== null && head.time.place !== "tail" && head.time.printed.kind !== "duration");
  if (labelOf(line.strong.strong) && !timed) return false;
  const bare = !/[\p{L}\p{N}]/u.test(line.strong.rest);
  if (bare && alone) return !/[.!?。]$/.test(line.strong.strong) || line.strong.strong.length < 60;
  if (head.phase !== null || head.time?.place === "start") return true;
  return alone && head.time !== null && head.time.place === "bracket" && line.text.length < 120;
}

/** "Week 1: Basics", "Basics (Weeks 1-4)": a heading where several lines open so, the first of them a paragraph. */
export function timedLine(line: TextLine | null): boolean {
  if (!line || line.text.length > 120) return false;
  const head = readHead(line.text);
  if (head.phase?.strong === true) return true;
  if (head.time === null || head.time.printed.kind === "duration") return false;
  // "Basics (Weeks 1-4)", "Basics (June and July)", but not "Clean Code (2008)".
  const closing =
    head.time.place === "bracket" && head.time.printed.unit !== "year" && /[)\]）】]\s*$/u.test(line.text);
  return head.time.place === "start" || (closing && line.text.length <= 80);
}
