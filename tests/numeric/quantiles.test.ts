import fc from "fast-check";
import { mean, quantile, sampleStandardDeviation } from "simple-statistics";
import { describe as group, expect, test } from "vitest";
import { describe, quantileSorted } from "../../src/numeric/quantiles";

const probabilities = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1];
const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });

group("quantiles", () => {
  test("use the R-7 method: PERCENTILE.INC of 1, 2, 3, 4 at one half is 2.5", () => {
    expect(quantileSorted([1, 2, 3, 4], 0.5)).toBe(2.5);
    // h = 3 · 0.1 = 0.3: 1 + 0.3 · (2 − 1). Other types would say 1 or 0.9.
    expect(quantileSorted([1, 2, 3, 4], 0.1)).toBeCloseTo(1.3, 15);
  });

  test("by counting equal those by sorting to the last bit, and the moments are simple-statistics'", () => {
    const columns = fc.oneof(
      fc.array(amount, { minLength: 1, maxLength: 400 }),
      // Crowded: few values, many times, as at the ceiling of a band.
      fc.array(fc.constantFrom(90_000, 130_000, 130_000.01, 180_000), { minLength: 1, maxLength: 400 }),
      // Far apart: nearly all in one bin.
      fc.array(fc.oneof({ weight: 50, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }, fc.constant(1e12)), {
        minLength: 2,
        maxLength: 400,
      }),
    );
    fc.assert(
      fc.property(columns, (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const described = describe(Float64Array.from(values), probabilities);
        expect(described.quantiles).toEqual(probabilities.map((p) => quantileSorted(sorted, p)));
        const scale = Math.max(1, ...values.map(Math.abs));
        for (const [i, p] of probabilities.entries())
          expect(Math.abs((described.quantiles[i] ?? NaN) - quantile(values, p)) / scale).toBeLessThan(1e-12);
        expect(Math.abs(described.mean - mean(values)) / scale).toBeLessThan(1e-12);
        if (values.length > 1)
          expect(Math.abs(described.sd - sampleStandardDeviation(values)) / scale).toBeLessThan(1e-9);
      }),
      { numRuns: 300 },
    );
  });

  test("by counting equal those by sorting for 20,000 values too", () => {
    const values = Float64Array.from({ length: 20_000 }, (_, i) =>
      Math.min(180_000, 60_000 + ((i * 7919) % 20_000) ** 1.3),
    );
    const sorted = values.toSorted();
    expect(describe(values, probabilities).quantiles).toEqual(probabilities.map((p) => quantileSorted(sorted, p)));
  });

  test("leave the column as it was", () => {
    const values = Float64Array.of(3, 1, 2);
    describe(values, [0.5]);
    expect([...values]).toEqual([3, 1, 2]);
  });

  test("one number is its own fan, without spread", () => {
    expect(describe(Float64Array.of(7), [0.1, 0.9])).toEqual({ quantiles: [7, 7], mean: 7, sd: 0, min: 7, max: 7 });
  });

  test("say what they miss", () => {
    expect(() => describe(new Float64Array(0), [0.5])).toThrow(
      "describe needs finite numbers, at least 1: n = 0, sum = 0",
    );
    expect(() => describe(Float64Array.of(1, NaN), [0.5])).toThrow(
      "describe needs finite numbers, at least 1: n = 2, sum = NaN",
    );
    expect(() => quantileSorted([], 0.5)).toThrow("a quantile needs at least 1 number");
    expect(() => quantileSorted([1], 1.5)).toThrow("a quantile needs a probability from 0 to 1: 1.5");
  });
});
