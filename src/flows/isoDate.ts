/**
 * A date serial of Excel as `YYYY-MM-DD`; the time of day is dropped.
 *
 * @example isoDate(46023) // "2026-01-01"
 */
export function isoDate(serial: number): string {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** `YYYY-MM-DD` as a date serial of Excel. */
export function dateSerial(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
}
