import { nearest } from "../career/nearest";
import { readMoney, readNumber } from "../career/readNumber";
import { CellError } from "./cellError";

export interface NumberRule {
  /** The argument's name as Excel shows it. */
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
  /** An amount of money, which text may write as "120.000". */
  readonly money?: boolean;
  /** Taken for a blank; without it the argument has to be given. */
  readonly fallback?: number;
  /** An example of what would be right, for the message. */
  readonly such: string;
}

/**
 * A number as a cell or a person gives it: 0.3, "30%", "120k", "$120,000". An argument that is left out or skipped (`F(1,,2)`)
 * comes as null and takes the fallback, as does a blank cell in Excel on the web. Excel for Windows hands a blank cell over as
 * 0, which cannot be told from a typed one: it counts as 0, and where 0 is out of range the message says so.
 * @throws CellError
 */
export function numberArgument(given: unknown, { name, min, max, whole, money, fallback, such }: NumberRule): number {
  const value = single(given);
  if (isBlank(value)) {
    if (fallback !== undefined) return fallback;
    throw new CellError("value", `${name} is missing: give a number, such as ${such}.`);
  }
  const read = money === true ? readMoney : readNumber;
  const number = typeof value === "number" ? value : typeof value === "string" ? read(value) : null;
  if (number === null || Number.isNaN(number)) {
    throw new CellError("value", `${name} is ${shown(value)}, which is not a number: give one, such as ${such}.`);
  }
  if (number < min || number > max || (whole === true && !Number.isInteger(number))) {
    const kind = whole === true ? "a whole number" : "a number";
    const range = `from ${min} to ${max.toLocaleString("en-US")}`;
    throw new CellError("number", `${name} is ${shown(value)}: give ${kind} ${range}, such as ${such}.`);
  }
  return number;
}

/** One of some words, however cased and spaced; the nearest is offered where it is none. @throws CellError */
export function choiceArgument<T extends string>(given: unknown, name: string, choices: readonly T[], fallback: T): T {
  const value = single(given);
  if (isBlank(value)) return fallback;
  const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}]/gu, "");
  const found = choices.find((choice) => letters(choice) === letters(String(value)));
  if (found !== undefined) return found;
  const meant = nearest(String(value).trim(), choices);
  const remedy = meant === undefined ? "give" : `did you mean "${meant}"? Give`;
  throw new CellError("value", `${name} is ${shown(value)}: ${remedy} one of ${choices.join(", ")}.`);
}

/** A name, trimmed; null for a blank. Nothing is called 0, which is how Excel for Windows hands a blank cell over. */
export function nameArgument(given: unknown): string | null {
  const value = single(given);
  return isEmpty(value) ? null : typeof value === "boolean" ? shown(value) : String(value).trim();
}

export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

/** Blank, or what Excel for Windows hands over for a blank cell: for values that are never 0, such as names, dates and pay. */
export function isEmpty(value: unknown): boolean {
  return isBlank(value) || value === 0;
}

/** The value as a message quotes it, as Excel writes it, on one line and not too long. */
export function shown(value: unknown): string {
  if (typeof value === "string") return `"${shortened(value.trim().replaceAll(/\s+/g, " "))}"`;
  if (typeof value === "boolean") return String(value).toUpperCase();
  return value === 0 ? "0 or a blank cell" : String(value);
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** A range of one cell counts as its cell. */
export function single(given: unknown): unknown {
  if (!Array.isArray(given)) return given;
  const cells: readonly unknown[] = given.flat();
  return cells.length === 1
    ? cells[0]
    : cells.filter((cell) => !isBlank(cell)).length === 1
      ? cells.find((cell) => !isBlank(cell))
      : String(cells);
}
