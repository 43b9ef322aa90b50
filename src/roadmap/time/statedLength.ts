import { findTimes } from "./findTimes";

/** Times anywhere in a title, for the horizon: "12-Month Roadmap". */
export function statedLength(text: string): number | null {
  const time = findTimes(text).find((one) => one.kind === "duration" && one.to !== null);
  if (!time || time.to === null) return null;
  const months = { day: 1 / 30, week: 1 / 4, month: 1, quarter: 3, half: 6, year: 12 }[time.unit];
  return Math.ceil(time.to * months);
}
