import { dateSerial, isoDate } from "../flows/isoDate";
import { CellError } from "./cellError";
import { isEmpty, shown, single } from "./plainArguments";

/** The last day that Excel knows, 31 December 9999. */
const lastDay = 2_958_465;

/**
 * A day as Excel counts it, from a date or from text such as 2026-03-01 or 2026-03, its first day.
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
  const day = typeof value === "number" ? Math.floor(value) : typeof value === "string" ? dayIn(value) : undefined;
  return day !== undefined && day >= 1 && day <= lastDay ? day : undefined;
}

function dayIn(text: string): number | undefined {
  const [, year, month = "", day = "1"] = /^\s*(\d{4})-(\d\d?)(?:-(\d\d?))?\s*$/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const serial = dateSerial(date);
  // A 30 February would become another day.
  return Number.isNaN(serial) || isoDate(serial) !== date ? undefined : serial;
}
