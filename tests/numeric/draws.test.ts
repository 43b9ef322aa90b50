import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exponential, triangular, uniform, whole } from "../../src/numeric/draws";

const inside = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

describe("draws by inversion", () => {
  test("triangular: a quarter of Tri(0,1,2) lies below √½", () => {
    // F(x) = x²/2 up to the mode: F(√½) = ¼.
    expect(triangular(0.25, 0, 1, 2)).toBeCloseTo(Math.SQRT1_2, 14);
    expect(triangular(0.5, 0, 1, 2)).toBe(1);
    expect(triangular(0.75, 0, 1, 2)).toBeCloseTo(2 - Math.SQRT1_2, 14);
  });

  test("triangular: a mode at an end is a slope, a blank one an even spread", () => {
    expect(triangular(0.25, 0, 0, 1)).toBeCloseTo(1 - Math.sqrt(0.75), 14);
    expect(triangular(0.25, 0, 1, 1)).toBeCloseTo(0.5, 14);
    expect(triangular(0.25, 0, NaN, 1)).toBe(0.25);
  });

  test("min = max is certain, to the last bit", () => {
    fc.assert(
      fc.property(inside, fc.double({ min: -1, max: 2, noNaN: true }).map(noMinusZero), (u, x) => {
        expect(triangular(u, x, x, x)).toBe(x);
        expect(triangular(u, x, NaN, x)).toBe(x);
        expect(uniform(u, x, x)).toBe(x);
      }),
    );
  });

  test("whole numbers: both ends come, each as often", () => {
    const counts = new Map<number, number>();
    for (let k = 0; k < 700; k++) {
      const n = whole((k + 0.5) / 700, 1, 7);
      counts.set(n, (counts.get(n) ?? 0) + 1);
    }
    expect([...counts]).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => [n, 100]));
    expect(whole(1 - 2 ** -33, 24, 36)).toBe(36);
  });

  test("exponential: half lies beyond ln 2", () => {
    expect(exponential(0.5)).toBeCloseTo(Math.LN2, 15);
  });
});

/** −0 equals 0, but not to the letter of Object.is. */
const noMinusZero = (x: number) => (x === 0 ? 0 : x);
