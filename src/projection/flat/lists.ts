/**
 * Lists as one line of text, for a cell of the workbook: entries parted by ";". Reading is tolerant of spaces and of
 * percent signs and gives back, for an entry that cannot be understood, the text itself: the reader of scenarios then
 * says what is wrong with it.
 */
import { readNumber } from "../../career/readNumber";
import type { PlannedEvent, StartupMultiple, TrackChange } from "../../career/scenario";

/** A comma with a space behind it parts entries, too, where nothing else does: it is no decimal sign. */
export function entries(text: string): readonly string[] {
  return parted(text, /[;\n]/.test(text) ? /[;\n]/ : /,\s/);
}

/** Entries in which titles stand, which may have commas. */
export function titledEntries(text: string): readonly string[] {
  return parted(text, /[;\n]/);
}

function parted(text: string, mark: RegExp): readonly string[] {
  return text
    .split(mark)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** "0.35; 0.22; -" with a dash or nothing understood as "as it is". */
export function parseColumn(text: string): readonly unknown[] {
  return entries(text).map((entry) => (/^[-–—]$/.test(entry) ? null : (readNumber(entry) ?? entry)));
}

export function formatColumn(values: readonly number[]): string {
  return values.join("; ");
}

/**
 * @example parseMultiples("0.9: 0; 10%: 1-3") // [{ chance: 0.9, min: 0, max: 0 }, { chance: 0.1, min: 1, max: 3 }]
 * @throws where an entry is not "chance: multiple" or "chance: from-to"
 */
export function parseMultiples(text: string): readonly StartupMultiple[] {
  return entries(text).map((entry) => {
    const row = multipleOf(entry);
    if (!row) throw new Error(`not an outcome: ${entry}`);
    return row;
  });
}

export function multipleOf(entry: string): StartupMultiple | null {
  const parts = /^([^:]+):\s*((?:\de-|[^-–:])+?)(?:\s*[-–]\s*((?:\de-|[^-–:])+))?$/i.exec(entry);
  const chance = readNumber(parts?.[1] ?? "");
  const min = readNumber(parts?.[2] ?? "");
  const max = parts?.[3] === undefined ? min : readNumber(parts[3]);
  return chance === null || min === null || max === null ? null : { chance, min, max };
}

export function formatMultiples(rows: readonly StartupMultiple[]): string {
  return rows.map((r) => `${r.chance}: ${r.min === r.max ? r.min : `${r.min}-${r.max}`}`).join("; ");
}

/** "18: move 70% +25%": month, kind, chance, and the raise where it is known. The chance is 1 where it is left out. */
export function plannedEventOf(entry: string): PlannedEvent | null {
  const parts = /^(\d+)\s*:?\s*(move|promotion)(?:\s+((?:\de[+-]|[^\s+−-])+))?(?:\s*([+−-]\s*\S+))?$/i.exec(entry);
  const kind = parts?.[2]?.toLowerCase();
  if (!parts || (kind !== "move" && kind !== "promotion")) return null;
  const chance = parts[3] === undefined ? 1 : readNumber(parts[3]);
  const raise = parts[4] === undefined ? null : readNumber(parts[4].replace(/\s/g, ""));
  if (chance === null || (parts[4] !== undefined && raise === null)) return null;
  return { month: Number(parts[1]), kind, chance, raise };
}

export function formatPlannedEvents(events: readonly PlannedEvent[]): string {
  return events
    .map((e) => `${e.month}: ${e.kind} ${e.chance}${e.raise === null ? "" : ` ${e.raise < 0 ? "" : "+"}${e.raise}`}`)
    .join("; ");
}

/** "60: management / EM" or "Senior: management / EM", as the JSON of a scenario file says it. */
export function trackChangeOf(entry: string): Readonly<Record<string, unknown>> | null {
  const parts = /^([^:]+):\s*([^:]+?)\s+\/\s+(.+)$/.exec(entry);
  if (!parts) return null;
  const [, when = "", path = "", level = ""] = parts;
  return { ...(/^\d+$/.test(when.trim()) ? { month: Number(when) } : { onLevel: when.trim() }), path, level };
}

export function formatTrackChanges(changes: readonly TrackChange[]): string {
  return changes.map((c) => `${c.month ?? c.onLevel ?? ""}: ${c.path.id ?? c.path.name} / ${c.level}`).join("; ");
}
