/** A line that is nothing but a time: "Months 1–3", "⏱ about 6 weeks", or what follows "Duration:". */
import { findTimes } from "./findTimes";
import type { PrintedTime } from "./printedTime";

/** `labelled`: the line stood behind a word such as "Duration", so that other words may follow the time. */
export function inlineTime(
  line: string,
  labelled: boolean,
): { readonly printed: PrintedTime; readonly printedTime: string } | null {
  if (line.length > 120) return null;
  const times = findTimes(line).filter((time) => !time.adjective);
  const rank = { position: 0, date: 1, duration: 2 } as const;
  const printed = [...times].sort((a, b) => rank[a.kind] - rank[b.kind] || a.start - b.start)[0];
  if (!printed) return null;
  const others = times.reduceRight((text, time) => text.slice(0, time.start) + text.slice(time.end), line);
  const words =
    others
      .replace(/\b(?:approx|about|around|circa|ca|est|etwa|total|duration|timeline|per|the)\b|约|約/giu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > (labelled ? 8 : 0)) return null;
  if (labelled && printed.kind === "duration" && line.slice(0, printed.start).match(/\p{L}{4,}/u)) return null;
  return {
    printed,
    printedTime:
      labelled && words.length > 0
        ? line.slice(printed.start, printed.end)
        : line.replace(/^[^\p{L}\p{N}第]+|[\s*_.:]+$/gu, ""),
  };
}
