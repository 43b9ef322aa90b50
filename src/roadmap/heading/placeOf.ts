/** Where in a head a time stands. */
import type { PrintedTime } from "../time/printedTime";

/** `from` is where the title begins; null where the words around the time only mention it. `spans`: see AmongSiblings. */
export function placeOf(
  head: string,
  time: PrintedTime,
  from: number,
  spans = false,
): "start" | "bracket" | "tail" | null {
  if (spans && time.adjective && !/[\p{L}\p{N}]/u.test(head.slice(0, time.start))) return "start";
  if (time.adjective && !/^\s*[)\]）】]/u.test(head.slice(time.end))) return null;
  const before = head
    .slice(Math.min(from, time.start), time.start)
    .replace(/(?:approx\.?|about|around|ca\.?|circa|etwa|est\.?|~|≈|约|約)\s*$/iu, "");
  const after = head.slice(time.end);
  if (fromAnEvent.test(after) || factOf.test(head.slice(0, time.start))) return null;
  // "Set-up" is no September.
  if (time.yearless && /^-\p{L}/u.test(after)) return null;
  const bracketed = insideBrackets(head, time.start);
  if (!/[\p{L}\p{N}]/u.test(before) && !bracketed) {
    if (time.kind !== "duration") return "start";
    return closes.test(after) ? "start" : null;
  }
  if (bracketed && (opens.test(before) || time.kind !== "duration")) return "bracket";
  if (bracketed) return closes.test(after) ? "bracket" : null;
  // "Writing: 1 July – 15 August (Chapter 3)"
  const aside = time.kind === "duration" ? after : after.replace(/^\s*[(（[][^()（）[\]]*[)）\]]/u, "");
  if (opens.test(before) && closes.test(aside)) return "bracket";
  return time.kind !== "duration" && /^\s*[)\]:：.]*\s*$/u.test(after) ? "tail" : null;
}

/** "1-3 days before the interview" counts from something else than the plan. */
const fromAnEvent = /^\s*(?:before|prior to|ahead of|ago|until)(?!\p{L})/iu;

/** "As of June 2026" dates what is said. */
const factOf =
  /(?<!\p{L})(?:as of|updated|reviewed|since|founded|born|stand|aktualisiert|seit|depuis|desde)\s*:?\s*(?:early|mid|late|the end of)?[\s-]*$/iu;

const opens = /[([（【{<|:：;,，•·@~≈–—\-/]\s*$|^\s*$/u;

const closes = /^\s*(?:$|[)\]）】}>|:：;,，.•·–—\-/→&])/u;

function insideBrackets(head: string, at: number): boolean {
  const before = head.slice(0, at);
  return (before.match(/[([（【]/g)?.length ?? 0) > (before.match(/[)\]）】]/g)?.length ?? 0);
}
