/**
 * The small checks that a scenario file is read with. Each returns the value, or undefined after adding a problem that
 * names the key, the value found and what would be right; so all problems of a file are found in one reading.
 */
import { nearest } from "../../career/nearest";
import type { Problem } from "../../career/problem";

/** Where in the file we are, and the list that problems are added to. */
export interface Place {
  readonly key: string;
  readonly problems: Problem[];
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function at(place: Place, part: string | number): Place {
  const key = typeof part === "number" ? `${place.key}[${part}]` : place.key === "" ? part : `${place.key}.${part}`;
  return { key, problems: place.problems };
}

export function fail(place: Place, message: string): undefined {
  add(place, "error", message);
}

export function note(place: Place, message: string): void {
  add(place, "note", message);
}

function add(place: Place, severity: Problem["severity"], message: string): void {
  place.problems.push(
    place.key === "" ? { severity, message } : { severity, key: place.key, message: `${place.key}: ${message}` },
  );
}

/** An object with none but the known keys; an unknown one is reported, with the nearest known one where there is one. */
export function readObject(value: unknown, known: readonly string[], place: Place): JsonObject | undefined {
  if (!isObject(value)) return fail(place, `${show(value)} is not an object; give { ${known.join(", ")} }.`);
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const meant = nearest(key, known);
    const remedy = meant === undefined ? `the keys here are ${known.join(", ")}` : `did you mean ${meant}?`;
    fail(at(place, key), `unknown key (value ${show(value[key])}); ${remedy}${meant === undefined ? "." : ""}`);
  }
  return value;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
  /** What the number is, for the remedy: "the yearly base pay". */
  readonly what: string;
  /** That `what` says what the number does, not what it is: it then stands after the range. */
  readonly explains?: boolean;
}

/** A finite number in the range, both ends included. */
export function readInRange(value: unknown, range: Range, place: Place): number | undefined {
  if (value === undefined) return fail(place, `missing; ${wanted(range)}.`);
  if (typeof value !== "number" || Number.isNaN(value))
    return fail(place, `${show(value)} is not a number; ${wanted(range)}.`);
  if (value < range.min || value > range.max) return fail(place, `${show(value)} is out of range; ${wanted(range)}.`);
  if (range.whole && !Number.isInteger(value)) return fail(place, `${show(value)} is not whole; ${wanted(range)}.`);
  return value;
}

/** Put together only for a message: printing figures takes longer than checking them. */
function wanted({ min, max, whole, what, explains }: Range): string {
  const number = `a ${whole ? "whole " : ""}number from ${figure(min)} to ${figure(max)}`;
  return explains ? `give ${number}: ${what}` : `give ${what} as ${number}`;
}

export function readText(value: unknown, what: string, place: Place): string | undefined {
  const wanted = `give ${what} as text of 1 to ${MAX_TEXT} characters`;
  if (value === undefined) return fail(place, `missing; ${wanted}.`);
  if (typeof value !== "string") return fail(place, `${show(value)} is not text; ${wanted}.`);
  const text = value.trim();
  if (text === "" || text.length > MAX_TEXT)
    return fail(place, `${show(value)} has ${text.length} characters; ${wanted}.`);
  return text;
}

const MAX_TEXT = 200;

export function readChoice<T extends string>(value: unknown, choices: readonly T[], place: Place): T | undefined {
  const found = choices.find((c) => c === value);
  if (found !== undefined) return found;
  const meant = typeof value === "string" ? nearest(value, choices) : undefined;
  const remedy =
    meant === undefined
      ? `give one of ${choices.join(", ")}`
      : `did you mean ${meant}? The choices are ${choices.join(", ")}`;
  return fail(place, `${value === undefined ? "missing" : `${show(value)} is not a choice`}; ${remedy}.`);
}

/** Every item of a list read by `read`; undefined where the value is no list, is too long or an item failed. */
export function readList<T>(
  value: unknown,
  most: number,
  what: string,
  place: Place,
  read: (item: unknown, place: Place, index: number) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value)) return fail(place, `${show(value)} is not a list; give ${what} in [ ].`);
  if (value.length > most) return fail(place, `${value.length} entries are too many; give at most ${most}.`);
  const items: T[] = [];
  for (const [i, item] of value.entries()) {
    const one = read(item, at(place, i), i);
    if (one !== undefined) items.push(one);
  }
  return items.length === value.length ? items : undefined;
}

/** A span's ends in order, and its peak between them. */
export function readOrder(span: { min: number; max: number; mode?: number | null }, place: Place): true | undefined {
  const { min, max, mode } = span;
  if (min > max) return fail(place, `min ${figure(min)} is above max ${figure(max)}; give the smaller one as min.`);
  if (mode !== undefined && mode !== null && (mode < min || mode > max)) {
    return fail(
      at(place, "mode"),
      `${figure(mode)} lies outside ${figure(min)} to ${figure(max)}; give a value between, or null for an even spread.`,
    );
  }
  return true;
}

/** A value as a message quotes it, short whatever it is. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "number") return figure(value);
  return typeof value === "function" || typeof value === "symbol" ? `a ${typeof value}` : String(value);
}

/** A number for messages: thousands parted from 10,000 up, short beyond a trillion. */
export function figure(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) > 1e12 || Math.abs(value) < 10_000)
    return String(value).replace("-", "−");
  return value.toLocaleString("en-US", { maximumFractionDigits: 2 }).replace("-", "−");
}
