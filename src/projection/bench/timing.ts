import { quantileSorted } from "../../numeric/quantiles";

/** Milliseconds that a piece of work takes. */
export function time(now: () => number, work: () => unknown): number {
  const begun = now();
  work();
  return now() - begun;
}

export function median(values: readonly number[]): number {
  return quantileSorted(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}
