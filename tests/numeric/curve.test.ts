import { describe, expect, test } from "vitest";
import { compileCurve, valueAt } from "../../src/numeric/curve";

describe("a compiled curve", () => {
  const curve = compileCurve(Math.exp, Math.exp, -8, 8, 512);

  test("meets exp within 1e-8 of its value", () => {
    for (let x = -8; x <= 8; x += 0.0137) expect(Math.abs(valueAt(curve, x) / Math.exp(x) - 1)).toBeLessThan(1e-8);
  });

  test("goes through its points", () => {
    expect(valueAt(curve, -8)).toBe(Math.exp(-8));
    expect(valueAt(curve, 0)).toBeCloseTo(1, 14);
  });
});
