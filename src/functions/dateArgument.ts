import { dateSerial, isoDate } from "../flows/isoDate";
import { CellError } from "./cellError";
import { isEmpty, shown, single } from "./plainArguments";

/** The last day that Excel knows, 31 December 9999. */
const lastDay = 2_958_465;

/**
 * A day as Excel counts it, from a date or from text such as 2026-03-01, 2026-03 or 2026, the first day of these. A bare year may
 * be a number, too: the days that Excel counts so lie in 1905.
 *
 * @param such an example for the message
 * @throws CellError
 */
export function dateArgument(given: unknown, name: string, such: string): number {
  const value = single(given);
  const day = dayOf(value);
  if (day !== undefined) return day;
  if (isEmpty(value)) throw new CellError("value", `${name} is missing or a blank cell: give a date, such as ${such}.`);
  throw new CellError("value", `${name} is ${shown(value)}, which is not a date: give one, such as ${such}.`);
}

/** Undefined where the value is no date. */
export function dayOf(value: unknown): number | undefined {
  const day = typeof value === "number" && !isYear(value) ? Math.floor(value) : dayIn(value);
  return day !== undefined && day >= 1 && day <= lastDay ? day : undefined;
}

/** A year, a month or a day, with a time of day or without. */
const isoDay = /^\s*(\d{4})(?:-(\d\d?)(?:-(\d\d?)(?:[T ]\d\d?:\d\d\S*)?)?)?\s*$/;

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2200;
}

function dayIn(value: unknown): number | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const [, year, month = "1", day = "1"] = isoDay.exec(String(value)) ?? [];
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const serial = dateSerial(date);
  // A 30 February would become another day.
  return Number.isNaN(serial) || isoDate(serial) !== date ? undefined : serial;
}
