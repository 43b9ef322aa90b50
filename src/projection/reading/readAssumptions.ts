/** Reads the assumptions of a scenario over the defaults of a preset; the field table says what is allowed. */
import {
  type AssumptionField,
  assumptionFields,
  type FlatValue,
  type Preset,
  presets,
  presetValues,
} from "../../career/assumptionFields";
import type { Assumptions, PlannedEvent, StartupMultiple } from "../../career/scenario";
import { parseMultiples } from "../flat/lists";
import { assumptionsOf, type Lists } from "../flat/assumptionsOf";
import {
  at,
  fail,
  figure,
  type JsonObject,
  type Place,
  readChoice,
  readInRange,
  readList,
  readObject,
  readOrder,
  show,
} from "./checks";

export interface ReadAssumptions {
  readonly preset: Preset;
  readonly assumptions: Assumptions | undefined;
  readonly promotionRate: readonly (number | null)[] | undefined;
  readonly minMonths: readonly (number | null)[] | undefined;
}

const roots: readonly string[] = [...new Set(assumptionFields.map((f) => f.key.split(".")[0] ?? f.key))];
const listKeys: readonly string[] = assumptionFields.filter((f) => f.unit === "list").map((f) => f.key);

/** @param years the horizon, for the months of planned events */
export function readAssumptions(json: unknown, years: number, place: Place): ReadAssumptions {
  const before = errors(place);
  const given = json === undefined ? {} : (readObject(json, ["preset", ...roots], place) ?? {});
  const preset =
    given["preset"] === undefined
      ? "public-data"
      : (readChoice(
          given["preset"],
          presets.map((p) => p.id),
          at(place, "preset"),
        ) ?? "public-data");
  const values = new Map<string, FlatValue>(presetValues(preset));
  for (const root of roots) {
    if (given[root] === undefined || listKeys.includes(root)) continue;
    readRoot(root, given[root], values, at(place, root));
  }
  const lists = readLists(given, values, years, place);
  return {
    preset,
    assumptions: errors(place) === before ? assumptionsOf(values, lists) : undefined,
    promotionRate: readColumn(given, "promotionRate", { min: 0, max: 1, what: "a chance" }, place),
    minMonths: readColumn(given, "minMonths", { min: 0, max: 480, whole: true, what: "months" }, place),
  };
}

function errors(place: Place): number {
  return place.problems.filter((p) => p.severity === "error").length;
}

/** One key under `assumptions`: a plain value, or an object whose parts are fields of their own. */
function readRoot(root: string, json: unknown, values: Map<string, FlatValue>, place: Place): void {
  const whole = assumptionFields.find((f) => f.key === root);
  if (whole) {
    const value = readField(whole, json, place);
    if (value !== undefined) values.set(root, value);
    return;
  }
  const parts = assumptionFields.filter((f) => f.key.startsWith(`${root}.`));
  const object = readObject(json, parts.map(leaf), place);
  if (!object) return;
  const wanted = root === "moveEvery" ? partsOfMoves(object, parts, place) : parts;
  const read: Record<string, number | null> = {};
  for (const field of parts) {
    if (!wanted.includes(field)) {
      values.set(field.key, null);
      continue;
    }
    const given = object[leaf(field)];
    const value =
      (given === undefined || given === null) && leaf(field) === "mode"
        ? null
        : readField(field, given, at(place, leaf(field)));
    if (value === undefined) continue;
    values.set(field.key, value);
    if (typeof value !== "string") read[leaf(field)] = value;
  }
  const { min, max, mode } = read;
  if (typeof min === "number" && typeof max === "number") readOrder({ min, max, mode: mode ?? null }, place);
}

function leaf(field: AssumptionField): string {
  return field.key.slice(field.key.indexOf(".") + 1);
}

/** A cycle has months, a hazard a chance, and never neither. */
function partsOfMoves(object: JsonObject, parts: readonly AssumptionField[], place: Place): readonly AssumptionField[] {
  const kind = object["kind"];
  const wanted = kind === "cycle" ? ["kind", "min", "max"] : kind === "hazard" ? ["kind", "chance"] : ["kind"];
  if (kind === "cycle" || kind === "hazard" || kind === "never") {
    for (const key of ["min", "max", "chance"]) {
      if (wanted.includes(key) || object[key] === undefined || object[key] === null) continue;
      fail(at(place, key), `${show(object[key])} does not belong to kind ${kind}; leave it out.`);
    }
  }
  return parts.filter((f) => wanted.includes(leaf(f)));
}

function readField(field: AssumptionField, value: unknown, place: Place): FlatValue | undefined {
  if (field.unit === "choice") return readChoice(value, field.choices ?? [], place);
  if (field.min === null || field.max === null) throw new Error(`the field ${field.key} has no range`);
  const what = field.help.charAt(0).toLowerCase() + field.help.slice(1).replace(/[.;].*$/, "");
  const { min, max } = field;
  return readInRange(value, { min, max, whole: field.unit === "months", what, explains: true }, place);
}

function readLists(given: JsonObject, values: ReadonlyMap<string, FlatValue>, years: number, place: Place): Lists {
  const startupMultiples =
    given["startupMultiples"] === undefined
      ? parseMultiples(String(values.get("startupMultiples")))
      : readMultiples(given["startupMultiples"], at(place, "startupMultiples"));
  const plannedEvents =
    given["plannedEvents"] === undefined
      ? []
      : readList(given["plannedEvents"], 1000, "the planned events", at(place, "plannedEvents"), (item, here) =>
          readPlannedEvent(item, years, here),
        );
  return { startupMultiples: startupMultiples ?? [], plannedEvents: plannedEvents ?? [] };
}

function readMultiples(value: unknown, place: Place): readonly StartupMultiple[] | undefined {
  const rows = readList(value, 100, "rows { chance, min, max }", place, (item, here): StartupMultiple | undefined => {
    const object = readObject(item, ["chance", "min", "max"], here);
    if (!object) return undefined;
    const chance = readInRange(
      object["chance"],
      { min: 0, max: 1, what: "the chance of this outcome" },
      at(here, "chance"),
    );
    const min = readInRange(object["min"], { min: 0, max: 10_000, what: "the lowest multiple" }, at(here, "min"));
    const max = readInRange(object["max"], { min: 0, max: 10_000, what: "the highest multiple" }, at(here, "max"));
    if (chance === undefined || min === undefined || max === undefined || !readOrder({ min, max }, here))
      return undefined;
    return { chance, min, max };
  });
  if (!rows) return undefined;
  const sum = rows.reduce((total, row) => total + row.chance, 0);
  if (Math.abs(sum - 1) > 1e-6)
    return fail(place, `the chances sum to ${figure(Number(sum.toFixed(6)))}; make them sum to 1.`);
  return rows;
}

function readPlannedEvent(value: unknown, years: number, place: Place): PlannedEvent | undefined {
  const object = readObject(value, ["month", "kind", "chance", "raise"], place);
  if (!object) return undefined;
  const month = readInRange(
    object["month"],
    { min: 1, max: 12 * years, whole: true, what: "the month of the plan" },
    at(place, "month"),
  );
  const kind = readChoice(object["kind"], ["move", "promotion"] as const, at(place, "kind"));
  const chance = readInRange(
    object["chance"],
    { min: 0, max: 1, what: "the chance that it happens" },
    at(place, "chance"),
  );
  const raise =
    object["raise"] === undefined || object["raise"] === null
      ? null
      : readInRange(object["raise"], { min: -1, max: 2, what: "the raise as a fraction" }, at(place, "raise"));
  if (month === undefined || kind === undefined || chance === undefined || raise === undefined) return undefined;
  return { month, kind, chance, raise };
}

/** A column over the levels of a path; null leaves a level as it is. */
function readColumn(
  given: JsonObject,
  key: "promotionRate" | "minMonths",
  range: { min: number; max: number; whole?: boolean; what: string },
  place: Place,
): readonly (number | null)[] | undefined {
  if (given[key] === undefined) return undefined;
  return readList(given[key], 50, "one entry a level, lowest first,", at(place, key), (item, here) =>
    item === null ? null : readInRange(item, range, here),
  );
}
