import { power } from "../../numeric/elementary";

/**
 * What a pay of some years ahead buys in today's money.
 *
 * @param inflation yearly rise of prices as a fraction, above −1
 * @example realPay(100000, 10, 0.025) // 78,119.84: 100,000 / 1.025¹⁰
 */
export function realPay(pay: number, years: number, inflation: number): number {
  return pay / power(1 + inflation, years);
}
