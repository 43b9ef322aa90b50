/** A Mermaid timeline → Markdown of the same plan: sections are phases, what happens in them actions; without sections each time is a phase. */
import { findTimes } from "../time/findTimes";
import type { PrintedTime } from "../time/printedTime";

interface Period {
  readonly section: string | null;
  readonly printed: string;
  readonly time: PrintedTime | null;
  readonly events: string[];
}

/** null where the fence is no timeline, or one of its periods is no time. */
export function timelinePlan(value: string): string | null {
  if (!/^\s*timeline\b/m.test(value)) return null;
  const periods = readPeriods(value);
  if (periods.length < 2 || periods.some(({ time }) => time === null)) return null;
  const title = /^\s*title\s+(.+)$/m.exec(value)?.[1]?.trim();
  const lines = title === undefined ? [] : [`# ${title}`, ""];
  const sections = [...new Set(periods.map(({ section }) => section))];
  const own = (section: string | null) => periods.filter((period) => period.section === section);
  const spans = sections.map((section) => spanOf(own(section)));
  if (sections.length > 1 && !sections.includes(null) && !spans.includes(null))
    sections.forEach((section, i) => {
      lines.push(`## ${section ?? ""} (${spans[i] ?? ""})`, "");
      for (const { printed, events } of own(section)) lines.push(`### ${printed}`, "", ...items(events), "");
    });
  else
    for (const { printed, events } of periods) {
      const [only, ...others] = events;
      if (only !== undefined && others.length === 0) lines.push(`## ${printed}: ${only}`, "");
      else lines.push(`## ${printed}`, "", ...items(events), "");
    }
  return lines.join("\n");
}

function items(events: readonly string[]): readonly string[] {
  return events.map((event) => `- ${event}`);
}

/** "2025 Q1 : Learn Rust : Read a book", and lines that go on with a colon. */
function readPeriods(value: string): readonly Period[] {
  const periods: Period[] = [];
  let section: string | null = null;
  for (const line of value.split("\n")) {
    const named = /^\s*section\s+(.+)$/.exec(line)?.[1]?.trim();
    if (named !== undefined) section = named;
    if (named !== undefined || /^\s*(?:timeline\b|title\s|%%|accTitle|accDescr|$)/.test(line)) continue;
    const [printed = "", ...events] = line.split(":").map((part) => part.replace(/<br\s*\/?>/gi, " ").trim());
    const said = events.filter((event) => event !== "");
    if (printed === "") periods[periods.length - 1]?.events.push(...said);
    else periods.push({ section, printed, time: findTimes(printed)[0] ?? null, events: said });
  }
  return periods;
}

/** From the first to the last: "months 1–4", "2025-01 – 2025-06"; null where they are not counted alike. */
function spanOf(periods: readonly Period[]): string | null {
  const times = periods.flatMap(({ time }) => (time && time.to !== null && !time.yearless ? [time] : []));
  const [first] = times;
  if (!first || times.length < periods.length || first.kind === "duration") return null;
  if (times.some(({ kind, unit }) => kind !== first.kind || (kind === "position" && unit !== first.unit))) return null;
  const from = Math.min(...times.map((time) => time.from));
  const to = Math.max(...times.map((time) => time.to ?? time.from));
  return first.kind === "position" ? `${first.unit}s ${from}–${to}` : `${month(from)} – ${month(to)}`;
}

/** Months since year 0 as ISO. */
function month(count: number): string {
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}
