import { describe, expect, test } from "vitest";
import { normalFromBits, normalQuantile } from "../../src/numeric/normal";
import { bits, firstKey, secondKey } from "../../src/numeric/streams";

describe("the normal distribution", () => {
  test.each([
    // R: qnorm(p, 0, 1) printed with 16 digits.
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.001, -3.090232306167813],
    [1e-10, -6.361340902404056],
    [0.9, 1.2815515655446004],
  ])("quantile at %d is %d as in R", (p, q) => {
    expect(normalQuantile(p)).toBeCloseTo(q, 13);
  });

  test("the drawing table is off by less than 1e-5 everywhere, down to the rarest bits", () => {
    for (let k = 0; k < 400_000; k++) {
      const random = Math.imul(k, 0x9e3779b1);
      const size = random >>> 1;
      const p = (size + 0.5) / 2 ** 32;
      const exact = (random & 1 ? 1 : -1) * Math.abs(normalQuantile(p));
      expectNear(Math.abs(normalFromBits(random)), Math.abs(exact), 1e-5);
    }
    for (const size of [0, 1, 127, 128, 129, 255, 256, 2 ** 31 - 1]) {
      expectNear(Math.abs(normalFromBits(size << 1)), Math.abs(normalQuantile((size + 0.5) / 2 ** 32)), 1e-5);
    }
  });

  test("the halves mirror each other: the mean of the table is exactly 0", () => {
    for (const random of [0, 2, 1 << 20, 0x7ffffffe]) expect(normalFromBits(random)).toBe(-normalFromBits(random + 1));
  });

  test("200,000 draws have mean 0, variance 1, skewness 0 and kurtosis 3 within 5 standard errors", () => {
    const n = 200_000;
    const moments = [0, 0, 0, 0];
    for (let k = 0; k < n; k++) {
      const x = normalFromBits(bits(firstKey(1, k), secondKey(1, k), 0, 0));
      for (let power = 1; power <= 4; power++) moments[power - 1]! += x ** power / n;
    }
    // Variances of x, x², x³, x⁴ under N(0,1): 1, 2, 15, 96.
    for (const [i, [expected, variance]] of (
      [
        [0, 1],
        [1, 2],
        [0, 15],
        [3, 96],
      ] as const
    ).entries()) {
      expectNear(moments[i] ?? NaN, expected, 5 * Math.sqrt(variance / n));
    }
  });
});

function expectNear(actual: number, expected: number, within: number): void {
  if (!(Math.abs(actual - expected) <= within)) throw new Error(`${actual} is not within ${within} of ${expected}`);
}
