import { power } from "../numeric/elementary";

/**
 * What one unit of a year's pay is worth in money of the start of the plan: prices rise until the middle of the year.
 *
 * @param year 1 is the first
 * @param inflation yearly rise of prices as a fraction, above −1
 * @example realWorth(1, 0.21) // 0.90909…: 1 / 1.21^½
 */
export function realWorth(year: number, inflation: number): number {
  return 1 / power(1 + inflation, year - 0.5);
}
