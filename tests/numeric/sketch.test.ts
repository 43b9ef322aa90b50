import fc from "fast-check";
import { describe as group, expect, test } from "vitest";
import { describe } from "../../src/numeric/quantiles";
import { addTo, bytesOf, describeSketch, merge, newSketch } from "../../src/numeric/sketch";

const probabilities = [0.05, 0.25, 0.5, 0.75, 0.95];

function sketchOf(values: readonly number[]) {
  const sketch = newSketch();
  addTo(sketch, Float64Array.from(values));
  return sketch;
}

group("sketches", () => {
  test("spread values: every quantile within 1e-4 of the exact one", () => {
    const values = Array.from({ length: 100_000 }, (_, i) => 40_000 * (1 + ((i * 7919) % 100_000) / 50_000) ** 2);
    const exact = describe(Float64Array.from(values), probabilities);
    const sketched = describeSketch(sketchOf(values), probabilities);
    for (const [i, q] of exact.quantiles.entries())
      expect(Math.abs((sketched.quantiles[i] ?? NaN) / q - 1)).toBeLessThan(1e-4);
    expect(sketched.mean).toBeCloseTo(exact.mean, 6);
    expect(sketched.sd).toBeCloseTo(exact.sd, 6);
  });

  test("any values, of either sign: within 2.5e-4 of a neighbour in rank, and never outside the extremes", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e7, max: 1e7, noNaN: true }), { minLength: 1, maxLength: 200 }),
        (values) => {
          const sorted = values.toSorted((a, b) => a - b);
          for (const p of probabilities) {
            const [q = NaN] = describeSketch(sketchOf(values), [p]).quantiles;
            const h = (values.length - 1) * p;
            const low = sorted[Math.floor(h)] ?? NaN;
            const high = sorted[Math.ceil(h)] ?? NaN;
            const slack = 2.5e-4 * Math.max(Math.abs(low), Math.abs(high)) + 1e-30;
            expect(q).toBeGreaterThanOrEqual(low - slack);
            expect(q).toBeLessThanOrEqual(high + slack);
          }
        },
      ),
    );
  });

  test("a certain value is exact", () => {
    expect(describeSketch(sketchOf([130_477.32, 130_477.32]), [0.5])).toMatchObject({
      quantiles: [130_477.32],
      mean: 130_477.32,
      sd: 0,
    });
    expect(describeSketch(sketchOf([0, 0, 0]), [0.5])).toMatchObject({ quantiles: [0], mean: 0, sd: 0 });
  });

  test("merged, they are what one sketch of everything is, moments to the last digits", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 60 }),
        fc.nat(),
        (values, cut) => {
          const at = 1 + (cut % (values.length - 1));
          const merged = sketchOf(values.slice(0, at));
          merge(merged, sketchOf(values.slice(at)));
          const whole = describeSketch(sketchOf(values), probabilities);
          const parts = describeSketch(merged, probabilities);
          expect(parts.quantiles).toEqual(whole.quantiles);
          expect(Math.abs(parts.mean - whole.mean)).toBeLessThan(1e-6);
          expect(Math.abs(parts.sd - whole.sd)).toBeLessThan(1e-3);
        },
      ),
    );
  });

  test("memory does not grow with the count", () => {
    const sketch = sketchOf([100_000]);
    const once = bytesOf(sketch);
    for (let k = 0; k < 50; k++)
      addTo(
        sketch,
        Float64Array.from({ length: 1000 }, (_, i) => 70_000 + i * 50),
      );
    expect(bytesOf(sketch)).toBe(once);
    expect(() => describeSketch(newSketch(), [0.5])).toThrow("a sketch without numbers has no quantiles");
  });
});
