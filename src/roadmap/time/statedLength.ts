import { findTimes } from "./findTimes";
import { partsPerUnit } from "./units";

/** Times anywhere in a title, for the horizon: "12-Month Roadmap". */
export function statedLength(text: string): number | null {
  const time = findTimes(text).find((one) => one.kind === "duration" && one.to !== null);
  if (!time || time.to === null) return null;
  return Math.ceil((time.to * partsPerUnit[time.unit]) / partsPerUnit.month);
}
