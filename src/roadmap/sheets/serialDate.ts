/** Dates as Excel counts them: days since 1899-12-30. */

/** First day of a month `YYYY-MM` as a serial number. */
export function monthSerial(month: string): number {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return Date.UTC(year, number - 1, 1) / 86_400_000 + 25_569;
}

/** `2026-03-31` as a serial number; null for any other text. */
export function daySerial(day: string): number | null {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : time / 86_400_000 + 25_569;
}

/** A serial number as `2026-03-31`; the time of day is dropped. */
export function serialDay(serial: number): string {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** EDATE: the same day so many months later, at most the last day of that month. */
export function edate(serial: number, months: number): number {
  const date = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), days));
  return first.getTime() / 86_400_000 + 25_569;
}

/** Whole months from one month to another, 0 within the same. */
export function monthsBetween(from: number, to: number): number {
  const months = (serial: number) => {
    const date = new Date((Math.floor(serial) - 25_569) * 86_400_000);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  return months(to) - months(from);
}
