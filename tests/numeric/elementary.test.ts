import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exp, log, log1p, power } from "../../src/numeric/elementary";
import { bits, unit } from "../../src/numeric/streams";

/** Apart by so much of the value; Math's own are within 1e-16 or so of the truth. */
function apart(value: number, truth: number): number {
  return value === truth ? 0 : Math.abs(value / truth - 1);
}

const NEAR = 1e-15;

describe("exp, log, log1p and power", () => {
  test("are what Math has, within 1e-15", () => {
    const wide = fc.double({ min: -700, max: 709, noNaN: true });
    fc.assert(fc.property(wide, (x) => apart(exp(x), Math.exp(x)) < NEAR));
    const positive = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
    fc.assert(fc.property(positive, (x) => apart(log(x), Math.log(x)) < NEAR));
    const about1 = fc.double({ min: 0.4, max: 2.5, noNaN: true });
    fc.assert(fc.property(about1, (x) => apart(log(x), Math.log(x)) < NEAR));
    const small = fc.double({ min: -0.999, max: 3, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-300);
    fc.assert(fc.property(small, (x) => apart(log1p(x), Math.log1p(x)) < NEAR));
    const halves = fc.integer({ min: -80, max: 80 }).map((n) => n / 2);
    fc.assert(fc.property(about1, halves, (x, n) => apart(power(x, n), x ** n) < 40 * NEAR));
  });

  test("are exact where nothing is to be rounded", () => {
    expect([exp(0), log(1), log1p(0), power(2, 10), power(2, -3), power(1.5, 2), power(9, 0.5), power(7, 0)]).toEqual([
      1, 0, 0, 1024, 0.125, 2.25, 3, 1,
    ]);
  });

  test("keep every digit of what is small", () => {
    expect([log1p(1e-300), log1p(-1e-20), log(1 + 2 ** -52)]).toEqual([1e-300, -1e-20, 2 ** -52]);
  });

  test("end as Math's do at the ends of what a number holds", () => {
    for (const x of [NaN, Infinity, -Infinity, 1e5, -1e5, 709.78, -744]) expect(exp(x)).toBe(Math.exp(x));
    for (const x of [NaN, Infinity, 0, -0, -1, -Infinity]) expect(log(x)).toBe(Math.log(x));
    expect(log1p(-1)).toBe(-Infinity);
    expect(apart(log(5e-324), Math.log(5e-324))).toBeLessThan(NEAR);
  });

  test("have these bits in every engine of JavaScript", () => {
    // Only to notice change: worked out once, by this very code, in Node 20 and in Chromium.
    let [sumOfBits, count] = [0, 0];
    const words = new Uint32Array(2);
    const double = new Float64Array(words.buffer);
    const take = (value: number) => {
      double[0] = value;
      sumOfBits = (Math.imul(sumOfBits, 31) + words[0]! + Math.imul(words[1]!, 17)) | 0;
      count++;
    };
    for (let i = 0; i < 1000; i++) {
      const u = unit(bits(1, 2, 3, i));
      for (const value of [exp(40 * u - 20), log(u), log1p(-u), power(1 + u, i % 40), power(1 + u, 2.5)]) take(value);
    }
    expect([count, sumOfBits]).toEqual([5000, 92161961]);
  });
});

test("the core asks Math for nothing whose last digits each engine may choose", () => {
  const rooms = ["src/numeric", "src/projection", "src/career"];
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" }).map((file) => path.join(room, file)),
  );
  // Powers of two with a written exponent are exact.
  const chosen =
    /Math\.(exp|expm1|log|log1p|log2|log10|pow|cbrt|hypot|a?sinh?|a?cosh?|a?tanh?|atan2)\b|(?<!\b2) \*\* |\b2 \*\* -?[^\d-]/;
  const found = files
    .filter((file) => file.endsWith(".ts") && !file.startsWith(path.join("src", "projection", "bench")))
    .flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => !/^\s*(\*|\/\*|\/\/)/.test(line) && chosen.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});
