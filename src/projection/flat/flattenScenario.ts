/** A scenario as one row of a table: flat dotted keys and plain values, and back to the JSON of a scenario file. */
import { assumptionFields, type FlatValue, scenarioFields } from "../../career/assumptionFields";
import { readMoney, readNumber } from "../../career/readNumber";
import type { Scenario } from "../../career/scenario";
import { flatAssumptions } from "./assumptionsOf";
import {
  entries,
  formatColumn,
  formatTrackChanges,
  multipleOf,
  parseColumn,
  plannedEventOf,
  titledEntries,
  trackChangeOf,
} from "./lists";

/** Every flat key of a scenario, in the order of the sheet's columns. */
export const flatKeys: readonly string[] = [...scenarioFields, ...assumptionFields].map((f) => f.key);

/**
 * Key and value of every field, in the order of `flatKeys`; null is blank. The path is its id, or its name where it
 * has none: whoever keeps the row keeps the path's levels too.
 */
export function flattenScenario(scenario: Scenario): ReadonlyMap<string, FlatValue> {
  const { levels } = scenario.path;
  const flat = new Map<string, FlatValue>([
    ...flatAssumptions(scenario.assumptions),
    ["name", scenario.name],
    ["path", scenario.path.id ?? scenario.path.name],
    ["start.level", scenario.start.level],
    ["start.pay", scenario.start.pay],
    ["start.date", scenario.start.date],
    ["years", scenario.years],
    ["trackChanges", scenario.trackChanges ? formatTrackChanges(scenario.trackChanges) : null],
    ["promotionRate", formatColumn(levels.map((l) => l.promotionRate))],
    ["minMonths", formatColumn(levels.map((l) => l.minMonths))],
  ]);
  return new Map(flatKeys.map((key) => [key, flat.get(key) ?? null]));
}

/** A cell as it comes: dates and errors are the caller's to turn into text. */
export type CellValue = string | number | boolean | null | undefined;

/**
 * The JSON that `readScenarios` takes, from flat keys. Blank values are left out and so take their defaults. Numbers
 * may be typed as people type them ("30%", "120k", "$120,000"); text that is no number is passed on, for the reader to
 * report. Of `moveEvery` only what belongs to its kind is kept, so that a row may carry a chance beside a cycle.
 */
export function unflatten(flat: Iterable<readonly [key: string, value: CellValue]>): Readonly<Record<string, unknown>> {
  const json: Record<string, unknown> = {};
  const values = new Map<string, unknown>();
  for (const [key, value] of flat) {
    if (value === null || value === undefined || (typeof value === "string" && value.trim() === "")) continue;
    values.set(key.trim(), typed(key.trim(), value));
  }
  const kind = values.get("moveEvery.kind");
  if (kind !== "cycle") for (const part of ["min", "max"]) if (kind !== undefined) values.delete(`moveEvery.${part}`);
  if (kind !== undefined && kind !== "hazard") values.delete("moveEvery.chance");
  for (const [key, value] of values) set(json, isTopLevel(key) ? key : `assumptions.${key}`, value);
  return json;
}

const topLevel = new Set(scenarioFields.map((f) => f.key));

function isTopLevel(key: string): boolean {
  return topLevel.has(key) || key.startsWith("start.") || !known.has(key);
}

const known = new Map([...scenarioFields, ...assumptionFields].map((f) => [f.key, f]));
known.set("preset", { key: "preset", label: "", help: "", unit: "choice", min: null, max: null });

function typed(key: string, value: string | number | boolean): unknown {
  const field = known.get(key);
  if (!field) return value;
  if (field.unit === "list") return listOf(key, String(value));
  if (field.unit === "text") return String(value);
  if (field.unit === "month") return typeof value === "number" ? monthOfSerial(value) : value;
  if (field.unit === "choice") return typeof value === "string" ? choiceOf(value) : value;
  if (typeof value !== "string") return value;
  return (field.unit === "money" ? readMoney(value) : readNumber(value)) ?? value;
}

/** As the pane shows it or as a file writes it: "Public data" is `public-data`. */
function choiceOf(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, "-");
}

function listOf(key: string, text: string): readonly unknown[] {
  const reader = { startupMultiples: multipleOf, plannedEvents: plannedEventOf, trackChanges: trackChangeOf }[key];
  if (!reader) return parseColumn(text);
  const listed = key === "trackChanges" ? titledEntries(text) : entries(text);
  return listed.map((entry) => reader(entry) ?? entry);
}

/** Excel's date serial (days since 1899-12-30) as `YYYY-MM`; a number that is no date of 1900–9999 is passed on. */
function monthOfSerial(serial: number): string | number {
  if (!(serial >= 61 && serial < 2_958_466)) return serial;
  // Days since 1 March 0000 of the Gregorian calendar: years then end with February, so a leap day comes last.
  const days = Math.floor(serial) + 693_899;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${String(month).padStart(2, "0")}`;
}

function set(json: Record<string, unknown>, key: string, value: unknown): void {
  const [head = "", ...rest] = key.split(".");
  if (rest.length === 0) {
    json[head] = value;
    return;
  }
  const inner = json[head];
  const object: Record<string, unknown> =
    typeof inner === "object" && inner !== null && !Array.isArray(inner) ? { ...inner } : {};
  set(object, rest.join("."), value);
  json[head] = object;
}
