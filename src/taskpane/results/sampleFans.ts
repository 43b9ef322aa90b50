/** The shape of a typical fan, for the picture of the empty view. Not figures of anything. */
import type { Fan } from "../../career/projection";

export const sampleFans: readonly Fan[] = Array.from({ length: 9 }, (_, i) => {
  const at = (growth: number) => 40 * growth ** i;
  return {
    p5: at(0.99),
    p10: at(1.01),
    p25: at(1.05),
    p50: at(1.08),
    p75: at(1.11),
    p90: at(1.14),
    p95: at(1.16),
    mean: at(1.08),
    sd: 0,
    standardError: 0,
  };
});
