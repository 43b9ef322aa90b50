/** When a plan begins, where no line says so by itself: a labelled part of a line, and dates above, beside and below the phases. */
import { type Block, longestHeading } from "../document/document";
import { readHead } from "../heading/readHead";
import { labelledText } from "../labels/labelOf";
import type { Candidate } from "../phases/candidates";
import { findTimes } from "../time/findTimes";
import { inlineTime } from "../time/inlineTime";
import { isoDate } from "../time/isoDate";
import type { PrintedTime } from "../time/printedTime";
import { monthsOfPosition } from "../time/units";

/** The first month or day of the calendar that a text prints, as a start date. */
export function monthIn(text: string): string | null {
  const date = findTimes(text).find((time) => time.kind === "date" && !time.yearless && time.unit === "month");
  return date ? isoDate(date.from, date.day) : null;
}

/** "Six hours a week. Start: March 2027.", "Budget: 500 € · Start: 1 March 2027" */
export function startWithin(text: string): string | null {
  for (const part of text.split(/[.!;]\s+|\s+[|·•]\s+/).slice(1)) {
    const labelled = labelledText(part, null);
    if (labelled?.kind === "startDate") return monthIn(labelled.text);
  }
  return null;
}

/** `around` holds the phases, innermost first; `spans` are printed as the time of the whole. null where nothing dates the plan. */
export function startFrom(
  members: readonly Candidate[],
  around: readonly Block[],
  title: Block | null,
  spans: readonly PrintedTime[],
): string | null {
  const [first] = members;
  if (!first) return null;
  const times = members.map(({ time }) => time);
  if (times.every((time) => time?.kind === "date" && time.yearless))
    return monthOfYear(first.time?.from ?? 0, title ? [...around, title] : around) ?? startOfSpan(spans, times);
  if (!times.every((time) => time?.kind === "position")) return startOfSpan(spans, times);
  return (
    around.flatMap((block) => datedHead(block) ?? [])[0] ??
    datedBeneath(first) ??
    datedBeside(members) ??
    startOfSpan(spans, times)
  );
}

/** "July 2026 — Foundations" over counted weeks says when they begin. */
function datedHead(block: Block): string | null {
  const { time } = readHead(block.head.text.slice(0, longestHeading));
  const dated = time?.place === "start" && time.printed.kind === "date" && time.printed.unit === "month";
  return dated && !time.printed.yearless ? isoDate(time.printed.from, time.printed.day) : null;
}

/** "# 2025" or "## The 2025 roadmap" over January, February, March; "2025–26" leaves it open which of the two is meant. */
function monthOfYear(month: number, around: readonly Block[]): string | null {
  for (const { head } of around) {
    const years = head.text.slice(0, longestHeading).match(/(?<![\d.])(?:19|20)\d\d(?![\d]|\s?[-–—/]\s?\d)/g) ?? [];
    if (new Set(years).size === 1) return isoDate(Number(years[0]) * 12 + month, undefined);
  }
  return null;
}

/** "December 2-8, 2024", alone under the first week. */
function datedBeneath(first: Candidate): string | null {
  if (first.time?.from !== 1) return null;
  const [piece] = first.content;
  const [block] = first.blocks;
  const line =
    piece?.type === "text"
      ? piece.texts[0]
      : piece === undefined && block?.kind !== "heading"
        ? block?.head
        : undefined;
  const found = line ? inlineTime(line.text, false) : null;
  if (found?.printed.kind !== "date" || found.printed.yearless || found.printed.unit !== "month") return null;
  return isoDate(found.printed.from, found.printed.day);
}

/** "Timeline: January – June 2026" over six months that are counted, or that begin with a January without a year. */
function startOfSpan(spans: readonly PrintedTime[], times: readonly (PrintedTime | null)[]): string | null {
  const [first] = times;
  const reach = times.map((time) =>
    time?.kind === "position" && time.to !== null ? (monthsOfPosition(time.unit, time.from, time.to)[1] ?? NaN) : NaN,
  );
  const fits = ({ from, to }: PrintedTime) =>
    first?.kind === "date"
      ? times.every((time) => time?.yearless) && from % 12 === first.from
      : to !== null && Math.abs(to - from + 1 - Math.max(...reach)) <= 1;
  const span = spans.find(fits);
  return span ? isoDate(span.from, undefined) : null;
}

/** "Weeks 1-4 (Jan 5 – Feb 1, 2026)": the first phase that is counted and dated says when the plan begins. */
function datedBeside(members: readonly Candidate[]): string | null {
  for (const { time, head, printedTime } of members) {
    if (time?.kind !== "position" || time.to === null) continue;
    const beneath = findTimes(printedTime).find(({ kind, yearless }) => kind === "date" && !yearless);
    const dated = head.dated ?? beneath;
    if (!dated || dated.to === null) continue;
    const [start, end] = monthsOfPosition(time.unit, time.from, time.to);
    const months = (end ?? start) - start;
    // One month beside several may be any of them.
    if (Math.abs(dated.to - dated.from - months) > (dated.ranged ? 1 : 0)) continue;
    return isoDate(dated.from - start + 1, time.from <= 1 ? dated.day : undefined);
  }
  return null;
}
