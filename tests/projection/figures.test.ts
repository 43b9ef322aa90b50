import { describe, expect, test } from "vitest";
import type { Scenario } from "../../src/career/scenario";
import { simulate } from "../../src/projection/simulate";
import { career, level } from "./builders";

/** Median pay of each year to the cent. */
function yearlyPay(scenario: Scenario): number[] {
  const projection = simulate([scenario], { trials: 20, seed: 7 });
  return (projection.scenarios[0]?.years ?? []).map((y) => {
    expect(y.annual.p5).toBe(y.annual.p95); // nothing is random: the fan is a line
    return cents(y.annual.p50);
  });
}

function total(scenario: Scenario): number {
  return cents(simulate([scenario], { trials: 20, seed: 7 }).scenarios[0]?.years.at(-1)?.cumulative.p50 ?? NaN);
}

function cents(x: number): number {
  return Math.round(x * 100) / 100;
}

const every24 = { kind: "cycle", min: 24, max: 24 } as const;
const thirty = { min: 0.3, mode: null, max: 0.3 };

describe("figures worked out by hand", () => {
  test("moves every 24 months at exactly +30 % in an open band", () => {
    const moving = career({ moveEvery: every24, moveRaise: thirty });
    expect(yearlyPay(moving)).toEqual([
      100_000, 100_000, 130_000, 130_000, 169_000, 169_000, 219_700, 219_700, 285_610, 285_610,
    ]);
    expect(total(moving)).toBe(1_808_620);
  });

  test("raises between 20 and 40 %: mean 1.3⁴, deviation √((127/75)⁴ − 1.3⁸), in thousands of the start", () => {
    const moving = career({ moveEvery: every24, moveRaise: { min: 0.2, mode: null, max: 0.4 } });
    const { annual } = simulate([moving], { trials: 200_000, seed: 1 }).scenarios[0]!.years[8]!;
    // E(1+U)² = 1.3² + 0.2²/12 = 127/75; four independent raises multiply.
    expect(Math.abs(annual.mean - 285_610)).toBeLessThan(4 * annual.standardError);
    expect(annual.sd / 25_406.32).toBeCloseTo(1, 2);
  });

  test("one band 140,000–180,000 caps the second year's move", () => {
    const moving = career(
      { moveEvery: every24, moveRaise: thirty },
      { pay: 150_000, levels: [level("Only", 140_000, 180_000)] },
    );
    expect(yearlyPay(moving)).toEqual([150_000, 150_000, ...Array<number>(8).fill(180_000)]);
    expect(total(moving)).toBe(1_740_000);
  });

  test("merit of exactly 3 %: year 10 pays 100,000 · 1.03⁹", () => {
    const staying = career({ meritMean: 0.03 });
    expect(yearlyPay(staying)[9]).toBe(130_477.32);
    expect(total(staying)).toBe(1_146_387.93);
  });

  test("certain layoffs with three months out pay one month in four", () => {
    const unlucky = career(
      { layoffHazard: 1, layoffGapMonths: { min: 3, max: 3 }, layoffPayChange: { min: 0, mode: 0, max: 0 } },
      { pay: 120_000 },
    );
    expect(yearlyPay(unlucky)).toEqual(Array<number>(10).fill(30_000));
  });

  test("RSU of 20 % a year at a price that stands still pays 120,000 every year", () => {
    const shares = career(
      { equityKind: "rsu", equityDrift: 0, equityVolatility: 0 },
      { levels: [level("Only", 0, null, { equity: 0.2 })] },
    );
    expect(yearlyPay(shares)).toEqual(Array<number>(10).fill(120_000));
  });
});
