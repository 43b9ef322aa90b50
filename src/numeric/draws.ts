/** Draws by inversion: each takes a number u strictly between 0 and 1 and gives the quantile there. */
import { log } from "./elementary";

/** U(min, max); min itself where min = max. */
export function uniform(u: number, min: number, max: number): number {
  return min + u * (max - min);
}

/**
 * Tri(min, mode, max), or U(min, max) where the mode is NaN; min itself where all are equal.
 *
 * @example triangular(0.5, 0, 1, 2) // 1
 */
export function triangular(u: number, min: number, mode: number, max: number): number {
  if (Number.isNaN(mode)) return uniform(u, min, max);
  const width = max - min;
  const left = mode - min;
  return u * width < left ? min + Math.sqrt(u * width * left) : max - Math.sqrt((1 - u) * width * (max - mode));
}

/** A uniform whole number, both ends included, within 32 bits: kept a machine's integer, which counters run faster on. */
export function whole(u: number, min: number, max: number): number {
  return (min + Math.floor(u * (max - min + 1))) | 0;
}

/** Exponential with mean 1. */
export function exponential(u: number): number {
  return -log(u);
}
