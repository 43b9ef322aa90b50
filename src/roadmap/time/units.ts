/** How long the units of a plan are: 4 weeks or 30 days are a month. */
import type { Unit } from "./printedTime";

/** How many months one of the unit takes as a fraction of 120 parts: a month is 30 days or 4 weeks. */
export const partsPerUnit: Readonly<Record<Unit, number>> = {
  day: 4,
  week: 30,
  fortnight: 60,
  month: 120,
  bimester: 240,
  quarter: 360,
  half: 720,
  year: 1440,
  age: 1440,
};

/** First and last month, 1-based, of the nth to mth unit; what is shorter than a month is rounded up at both ends. */
export function monthsOfPosition(unit: Unit, from: number, to: number | null): readonly [number, number | null] {
  const first = (n: number) => (partsPerUnit[unit] < partsPerUnit.month ? last(n) : last(n - 1) + 1);
  const last = (n: number) => Math.ceil((n * partsPerUnit[unit]) / 120);
  return [first(Math.max(1, from)), to === null ? null : last(Math.max(1, to))];
}
