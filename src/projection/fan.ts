/** The fan of a column: seven percentiles, mean, spread and standard error. */
import type { Fan } from "../career/projection";
import { describe, type Description, type Extremes } from "../numeric/quantiles";

export const fanProbabilities = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/**
 * @param values at least one, all finite
 * @param extremes those of the values, where they are known
 */
export function fanOf(values: Float64Array, extremes?: Extremes): Fan {
  const n = values.length;
  const reach = medianReach(n);
  const description = describe(values, [...fanProbabilities, 0.5 - reach, 0.5 + reach], extremes);
  return fanFrom(description, n);
}

/** How far from one half the ranks lie that bound the median by one standard error. */
export function medianReach(n: number): number {
  return Math.min(0.5, 0.5 / Math.sqrt(n));
}

/** From the quantiles at `fanProbabilities` and at one half less and plus `medianReach`. */
export function fanFrom({ quantiles, mean, sd }: Pick<Description, "quantiles" | "mean" | "sd">, n: number): Fan {
  const [p5 = mean, p10 = mean, p25 = mean, p50 = mean, p75 = mean, p90 = mean, p95 = mean, low = mean, high = mean] =
    quantiles;
  return {
    p5,
    p10,
    p25,
    p50,
    p75,
    p90,
    p95,
    mean,
    sd,
    standardError: sd / Math.sqrt(n),
    medianError: (high - low) / 2,
  };
}

/** The fan of the column times a factor above 0. */
export function scaleFan(fan: Fan, factor: number): Fan {
  return {
    p5: fan.p5 * factor,
    p10: fan.p10 * factor,
    p25: fan.p25 * factor,
    p50: fan.p50 * factor,
    p75: fan.p75 * factor,
    p90: fan.p90 * factor,
    p95: fan.p95 * factor,
    mean: fan.mean * factor,
    sd: fan.sd * factor,
    standardError: fan.standardError * factor,
    medianError: (fan.medianError ?? 0) * factor,
  };
}
