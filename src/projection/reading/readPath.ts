/** Reads the path of a scenario: the id or name of a known one, or an object with levels of its own. */
import { type Field, levelFields, type Preset } from "../../career/assumptionFields";
import { builtInPath, builtInPathIds } from "../../career/catalogue/builtInPath";
import { findNamed } from "../../career/findNamed";
import { nearest } from "../../career/nearest";
import type { Problem } from "../../career/problem";
import type { Level, Path } from "../../career/scenario";
import {
  at,
  fail,
  figure,
  type JsonObject,
  type Place,
  readInRange,
  readList,
  readObject,
  readOrder,
  readText,
  show,
} from "./checks";

const MAX_LEVELS = 50;

/** The paths that a scenario may name besides the built-in ones. */
export interface KnownPaths {
  readonly paths?: readonly Path[];
  /** Those that are there, but cannot be used. */
  readonly unusable?: readonly UnusablePath[];
}

export interface UnusablePath {
  readonly id: string;
  readonly name: string;
  /** Why; errors. */
  readonly problems: readonly Problem[];
}

/** What fills the promotion columns: lists of the scenario win over the preset's, a level's own value over both. */
export interface PromotionColumns {
  readonly preset: Preset;
  readonly promotionRate?: readonly (number | null)[] | undefined;
  readonly minMonths?: readonly (number | null)[] | undefined;
}

export function readPath(value: unknown, columns: PromotionColumns, known: KnownPaths, place: Place): Path | undefined {
  if (typeof value === "string") return namedPath(value, columns, known, place);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const wrong = value === undefined ? "missing" : `${show(value)} is not a path`;
    return fail(place, `${wrong}; give one of ${builtInPathIds.join(", ")}, or an object { name, levels }.`);
  }
  const object = readObject(value, ["id", "name", "levels"], place);
  if (!object) return undefined;
  const id = object["id"] === undefined ? undefined : readText(object["id"], "the id", at(place, "id"));
  const name =
    object["name"] === undefined ? "Own path" : readText(object["name"], "the path's name", at(place, "name"));
  const levels = readLevels(object["levels"], columns, at(place, "levels"));
  if (name === undefined || !levels) return undefined;
  return { ...(id === undefined ? {} : { id }), name, levels };
}

function namedPath(wanted: string, columns: PromotionColumns, known: KnownPaths, place: Place): Path | undefined {
  const { paths = [], unusable = [] } = known;
  const taken = new Set([...paths, ...unusable].map(({ id }) => id));
  const builtIn = builtInPathIds.filter((id) => !taken.has(id)).flatMap((id) => builtInPath(id, columns.preset) ?? []);
  const found = findNamed(wanted, [...paths, ...unusable, ...builtIn], ({ id, name }) => [id, name]);
  if (found !== undefined) return "problems" in found ? failAs(found.problems, place) : withColumns(found, columns);
  const names = [...new Set([...paths.map((p) => p.id ?? p.name), ...builtInPathIds])];
  const meant = nearest(wanted, [...names, ...paths.map((p) => p.name)]);
  return fail(
    place,
    `no path is called ${show(wanted)}; ${meant === undefined ? "the" : `did you mean ${meant}? The`} paths are ${names.join(", ")}.`,
  );
}

/** The problems of a path, told once however many scenarios follow it. */
function failAs(problems: readonly Problem[], { problems: told }: Place): undefined {
  told.push(...problems.filter(({ message }) => told.every((other) => other.message !== message)));
}

function withColumns(path: Path, columns: PromotionColumns): Path {
  const levels = path.levels.map((level, i) => ({
    ...level,
    promotionRate: columns.promotionRate?.[i] ?? level.promotionRate,
    minMonths: columns.minMonths?.[i] ?? level.minMonths,
  }));
  return { ...path, levels };
}

function readLevels(value: unknown, columns: PromotionColumns, place: Place): readonly Level[] | undefined {
  if (value === undefined) return fail(place, "missing; give at least one level { title, min, max }.");
  const levels = readList(value, MAX_LEVELS, "the levels, lowest first,", place, (item, here, i) =>
    readLevel(item, columns.promotionRate?.[i] ?? 0, columns.minMonths?.[i] ?? 0, here),
  );
  if (!levels) return undefined;
  if (levels.length === 0) return fail(place, "the path is empty; give at least one level { title, min, max }.");
  let sound = true;
  for (const [i, level] of levels.entries()) {
    const below = levels[i - 1];
    if (below && level.min < below.min) {
      fail(
        at(place, i),
        `${show(level.title)} starts at ${figure(level.min)}, below ${show(below.title)} at ${figure(below.min)}; list the levels lowest pay first.`,
      );
      sound = false;
    }
    if (levels.findIndex((l) => l.title.toLowerCase() === level.title.toLowerCase()) < i) {
      fail(at(at(place, i), "title"), `${show(level.title)} is the title of two levels; give each its own.`);
      sound = false;
    }
  }
  return sound ? levels : undefined;
}

function readLevel(value: unknown, promotionRate: number, minMonths: number, place: Place): Level | undefined {
  const object = readObject(
    value,
    levelFields.map((f) => f.key),
    place,
  );
  if (!object) return undefined;
  const title = readText(object["title"], "the level's title", at(place, "title"));
  const min = column(object, "min", undefined, place);
  const max =
    object["max"] === null ? null : column(object, "max", undefined, place, ", or null where the band is open,");
  const level = {
    minMonths: column(object, "minMonths", minMonths, place),
    promotionRate: column(object, "promotionRate", promotionRate, place),
    bonus: column(object, "bonus", 0, place),
    equity: column(object, "equity", 0, place),
  };
  const ordered = min === undefined || max === undefined || max === null ? true : readOrder({ min, max }, place);
  if (title === undefined || min === undefined || max === undefined || !ordered) return undefined;
  const { minMonths: months, promotionRate: rate, bonus, equity } = level;
  if (months === undefined || rate === undefined || bonus === undefined || equity === undefined) return undefined;
  return { title, min, max, minMonths: months, promotionRate: rate, bonus, equity };
}

function column(
  object: JsonObject,
  key: string,
  otherwise: number | undefined,
  place: Place,
  open = "",
): number | undefined {
  const field = levelFields.find(
    (f): f is Field & { min: number; max: number } => f.key === key && f.min !== null && f.max !== null,
  );
  if (!field) throw new Error(`no level field has the key ${key}`);
  if (object[key] === undefined && otherwise !== undefined) return otherwise;
  const what = field.help.charAt(0).toLowerCase() + field.help.slice(1).replace(/\.$/, "") + open;
  return readInRange(
    object[key],
    { min: field.min, max: field.max, whole: field.unit === "months", what },
    at(place, key),
  );
}
