import { sampleCorrelation } from "simple-statistics";
import { describe, expect, test } from "vitest";
import { bits, firstKey, secondKey, STREAM_LENGTH, unit } from "../../src/numeric/streams";

const draw = (trial: number, purpose: number, index: number, seed = 1) =>
  unit(bits(firstKey(seed, trial), secondKey(seed, trial), purpose, index));

describe("streams of chance", () => {
  test("are a function of seed, trial, purpose and index: these values belong to the engine's version", () => {
    // Written down from this code: they only notice change, which would change every figure of every user.
    const seen = [0, 1, 2].map((trial) => bits(firstKey(1, trial), secondKey(1, trial), 3, 5) >>> 0);
    expect(seen).toMatchInlineSnapshot(`
      [
        2092998147,
        1764715312,
        3499250020,
      ]
    `);
  });

  test("lie strictly between 0 and 1, also at the ends of the bits", () => {
    expect(unit(0)).toBe(0.5 / 2 ** 32);
    expect(unit(-1)).toBe(1 - 0.5 / 2 ** 32);
  });

  test.each([
    ["trials", (k: number) => draw(k, 3, 5)],
    ["indexes", (k: number) => draw(Math.floor(k / STREAM_LENGTH), 3, k % STREAM_LENGTH)],
    ["purposes and indexes", (k: number) => draw(Math.floor(k / 640), k % 64, Math.floor(k / 64) % 10)],
    ["seeds", (k: number) => draw(3, 2, 1, k)],
  ])("are even over 1,000 cells along %s: chi-squared within 5 deviations", (_, at) => {
    const n = 200_000;
    const counts = new Array<number>(1000).fill(0);
    for (let k = 0; k < n; k++) counts[Math.floor(at(k) * 1000)]! += 1;
    const chi2 = counts.reduce((sum, c) => sum + (c - n / 1000) ** 2 / (n / 1000), 0);
    // 999 degrees of freedom: mean 999, deviation √(2·999) = 44.7.
    expect(Math.abs(chi2 - 999)).toBeLessThan(5 * 44.7);
  });

  test.each([
    ["neighbouring trials", (k: number) => [draw(k, 3, 5), draw(k + 1, 3, 5)]],
    ["neighbouring indexes", (k: number) => [draw(k, 3, 5), draw(k, 3, 6)]],
    ["neighbouring purposes", (k: number) => [draw(k, 3, 5), draw(k, 4, 5)]],
    ["neighbouring seeds", (k: number) => [draw(k, 3, 5, 1), draw(k, 3, 5, 2)]],
    ["seed and trial exchanged", (k: number) => [draw(k, 3, 5, 7), draw(7, 3, 5, k)]],
  ])("are unrelated between %s: correlation within 5 deviations of 0", (_, pair) => {
    const n = 50_000;
    const pairs = Array.from({ length: n }, (_, k) => pair(k + 10));
    const correlation = sampleCorrelation(
      pairs.map((p) => p[0] ?? 0),
      pairs.map((p) => p[1] ?? 0),
    );
    expect(Math.abs(correlation)).toBeLessThan(5 / Math.sqrt(n));
  });

  test("no two of a million trials share both keys", () => {
    const keys = new Set<number>();
    for (let trial = 0; trial < 1_000_000; trial++) {
      keys.add((firstKey(9, trial) >>> 0) * 2 ** 21 + (secondKey(9, trial) & 0x1fffff));
    }
    expect(keys.size).toBe(1_000_000);
  });
});
