/**
 * The month so many months after `YYYY-MM`.
 *
 * @example addMonths("2026-11", 3) // "2027-02"
 */
export function addMonths(yearMonth: string, months: number): string {
  const [year = 0, month = 1] = yearMonth.split("-").map(Number);
  const index = year * 12 + month - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
}
