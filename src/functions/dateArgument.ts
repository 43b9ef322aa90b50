import { CellError } from "./cellError";
import { isEmpty, shown, single } from "./plainArguments";
import { readDay } from "./readDay";

/** The last day that Excel knows, 31 December 9999. */
const lastDay = 2_958_465;

/**
 * A day as Excel counts it, from a date or from text as `readDay` takes it. A bare year may
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
  const wrong = typeof value === "string" && twoDays.test(value) ? "may be two days" : "is not a date";
  throw new CellError("value", `${name} is ${shown(value)}, which ${wrong}: give one, such as ${such}.`);
}

/** Which number is the month depends on the country. */
const twoDays = /^\s*(0?[1-9]|1[0-2])[-/](0?[1-9]|1[0-2])[-/]\d{4}\s*$/;

/** Undefined where the value is no date. */
export function dayOf(value: unknown): number | undefined {
  const day = typeof value === "number" && !isYear(value) ? Math.floor(value) : dayIn(value);
  return day !== undefined && day >= 1 && day <= lastDay ? day : undefined;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2200;
}

function dayIn(value: unknown): number | undefined {
  return typeof value === "string" || typeof value === "number" ? readDay(String(value)) : undefined;
}
