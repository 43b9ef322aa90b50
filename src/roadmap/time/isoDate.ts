/** "2026-03", or "2026-03-15" where a day is known; `month` counts from year 0: year × 12 + month − 1. */
export function isoDate(month: number, day?: number): string {
  const start = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  return day === undefined ? start : `${start}-${String(day).padStart(2, "0")}`;
}
