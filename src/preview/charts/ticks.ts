/** Round numbers along an axis. */

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

/**
 * An axis from below the smallest to above the largest value in steps of 1, 2 or 5 times a power of ten.
 * Ends that are given stay as they are. `niceScale(0, 176000)` → 0 to 200,000 in steps of 50,000.
 * @param steps about how many steps are wanted
 */
export function niceScale(
  low: number,
  high: number,
  fixed: { readonly minimum?: number; readonly maximum?: number; readonly steps?: number } = {},
): Scale {
  const from = fixed.minimum ?? Math.min(low, 0);
  const to = Math.max(fixed.maximum ?? high, from + Number.EPSILON);
  const step = niceStep((to - from) / (fixed.steps ?? 5) || 1);
  const minimum = fixed.minimum ?? Math.floor(from / step) * step;
  const maximum = fixed.maximum ?? Math.max(Math.ceil(to / step) * step, minimum + step);
  const count = Math.floor((maximum - minimum) / step + 1e-9);
  return { minimum, maximum, ticks: Array.from({ length: count + 1 }, (_, i) => minimum + i * step) };
}

/** The smallest of 1, 2, 2.5, 5, 10 × 10ⁿ that is not below `rough`. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((f) => f * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}
