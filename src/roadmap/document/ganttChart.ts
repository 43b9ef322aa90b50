/** A Mermaid Gantt chart → Markdown of the same plan: sections are phases, their bars actions; without sections each bar is a phase. */

interface Bar {
  readonly title: string;
  readonly section: string | null;
  readonly done: boolean;
  readonly active: boolean;
  /** Days since 1970-01-01; the end is excluded. */
  readonly from: number;
  readonly to: number;
}

const unitDays: Readonly<Record<string, number>> = { ms: 0, s: 0, m: 0, h: 1 / 24, d: 1, w: 7, M: 30.4375, y: 365.25 };

/** 1 January 2200: a bar that ends later is no part of a career. */
const latestDay = Date.UTC(2200, 0, 1) / 86_400_000;

/** null where the fence is no Gantt chart or no bar has a date. */
export function ganttPlan(value: string): string | null {
  if (!/^\s*gantt\b/m.test(value)) return null;
  const bars = readBars(value);
  if (bars.length === 0) return null;
  const title = /^\s*title\s+(.+)$/m.exec(value)?.[1]?.trim();
  const first = bars.reduce((least, bar) => Math.min(least, bar.from), Infinity);
  const span = (own: readonly Bar[]) => spanOf(own, dateFormat(value).includes("y") ? null : first);
  const sections = [...new Set(bars.map((bar) => bar.section))];
  const lines = title === undefined ? [] : [`# ${title}`, ""];
  const grouped = sections.length > 1 || (sections[0] ?? null) !== null;
  if (!grouped) for (const bar of bars) lines.push(`## ${bar.title} (${span([bar])})`, "");
  else
    for (const section of sections) {
      const own = bars.filter((bar) => bar.section === section);
      lines.push(
        `## ${section ?? "Plan"} (${span(own)})`,
        "",
        ...own.map((bar) => `- [${bar.done ? "x" : bar.active ? "/" : " "}] ${bar.title}`),
        "",
      );
    }
  return lines.join("\n");
}

function readBars(value: string): readonly Bar[] {
  const bars: Bar[] = [];
  const known = new Map<string, Bar>();
  const format = dateFormat(value);
  let section: string | null = null;
  for (const line of value.split("\n")) {
    const named = /^\s*section\s+(.+)$/.exec(line)?.[1]?.trim();
    if (named !== undefined) section = named;
    const match = /^\s*([^:%]+?)\s*:\s*(.+)$/.exec(line);
    if (
      named !== undefined ||
      !match?.[1] ||
      /^(?:title|dateFormat|axisFormat|tickInterval|excludes|todayMarker)\b/.test(match[1])
    )
      continue;
    const parts = (match[2] ?? "").split(",").map((part) => part.trim());
    const tags = parts.filter((part) => /^(?:done|active|crit|milestone)$/.test(part));
    const rest = parts.filter((part) => !tags.includes(part));
    const id =
      rest.length > 0 && dayOf(rest[0], known, format) === null && lengthOf(rest[0]) === null
        ? rest.shift()
        : undefined;
    const starts =
      rest.length > 1
        ? dayOf(rest[0], known, format)
        : rest.length === 1 && lengthOf(rest[0]) === null
          ? dayOf(rest[0], known, format)
          : null;
    const from = starts ?? bars[bars.length - 1]?.to;
    if (from === undefined) continue;
    const ends = rest[rest.length - 1];
    const length = lengthOf(ends);
    const to = length !== null ? from + length : ((rest.length > 1 ? dayOf(ends, known, format) : null) ?? from + 1);
    if (to > latestDay) continue;
    const bar = { title: match[1], section, done: tags.includes("done"), active: tags.includes("active"), from, to };
    bars.push(bar);
    if (id !== undefined) known.set(id, bar);
  }
  return bars;
}

/** The parts of a date in the order in which the chart writes them: "ymd", "dmy", "md". */
function dateFormat(value: string): string {
  const format = /^\s*dateFormat\s+(\S+)/m.exec(value)?.[1] ?? "YYYY-MM-DD";
  const order = [...format.replace(/[^YMD]/g, "").replace(/(.)\1+/g, "$1")].join("").toLowerCase();
  return /^(?:ymd|dmy|mdy|ym|md|dm)$/.test(order) ? order : "ymd";
}

/** A chart without years is drawn in one year. */
const anyYear = 2000;

function dayOf(text: string | undefined, known: ReadonlyMap<string, Bar>, format: string): number | null {
  const after = /^after\s+(.+)$/.exec(text ?? "")?.[1];
  if (after !== undefined) {
    const ends = after.split(/\s+/).map((id) => known.get(id)?.to);
    return ends.every((end) => end !== undefined) ? Math.max(...ends) : null;
  }
  const parts = /^(\d{1,4})[-/.](\d{1,2})(?:[-/.](\d{1,4}))?(?:[ T]\d.*)?$/.exec(text ?? "")?.slice(1);
  if (!parts) return null;
  const read = (part: string) => Number(parts[format.indexOf(part)] ?? (part === "y" ? anyYear : 1));
  const [year, month, day] = [
    format.includes("y") ? read("y") : anyYear,
    read("m"),
    format.includes("d") ? read("d") : 1,
  ];
  return month >= 1 && month <= 12 && day <= 31 ? Date.UTC(year, month - 1, day) / 86_400_000 : null;
}

function lengthOf(text: string | undefined): number | null {
  const match = /^(\d+(?:\.\d+)?)(ms|[smhdwMy])$/.exec(text ?? "");
  return match ? Number(match[1]) * (unitDays[match[2] ?? ""] ?? 0) : null;
}

/** First and last month, the last day included: as ISO, or counted from the first bar where the chart has no years. */
function spanOf(bars: readonly Bar[], countedFrom: number | null): string {
  const count = (day: number) =>
    new Date(day * 86_400_000).getUTCFullYear() * 12 + new Date(day * 86_400_000).getUTCMonth();
  const month = (day: number) =>
    countedFrom === null
      ? new Date(day * 86_400_000).toISOString().slice(0, 7)
      : `Month ${count(day) - count(countedFrom) + 1}`;
  const from = month(Math.min(...bars.map((bar) => bar.from)));
  const to = month(Math.max(...bars.map((bar) => Math.max(bar.from, bar.to - 1))));
  return from === to ? from : `${from} – ${to}`;
}
