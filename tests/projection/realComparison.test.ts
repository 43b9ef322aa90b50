import { describe, expect, test } from "vitest";
import { simulate, simulateSketched } from "../../src/projection/simulate";
import { career } from "./builders";

const run = { trials: 50, seed: 1 };

describe("a comparison in money of the start of the plan", () => {
  // 100,000 twice against 90,000 and, after a certain raise of 22 in 90, 112,000. At 21 % inflation a year's money is worth
  // 1 / 1.1 and 1 / 1.331: 166,040.57 against 81,818.18 + 84,147.26 = 165,965.44.
  const level = career({ inflation: 0.21 }, { years: 2 });
  const later = career({ inflation: 0.21, meritMean: 22 / 90 }, { years: 2, start: { ...level.start, pay: 90_000 } });

  test("counts each year's lead by what it buys: ahead in figures, behind in worth", () => {
    const [comparison] = simulate([level, { ...later, name: "Later" }], run).comparison;
    expect(comparison?.medianDifference).toBeCloseTo(2_000, 6);
    expect(comparison).toMatchObject({ beatsBaselineCumulative: 1, breakEvenYear: { p50: 2, never: 0 } });
    expect(comparison?.real?.medianDifference).toBeCloseTo(-75.13, 2);
    expect(comparison?.real).toMatchObject({ beatsBaselineCumulative: 0, breakEvenYear: { p50: null, never: 1 } });
    expect(comparison?.real).toMatchObject({ beatsBaselineFinalYear: 1, dominance: { first: "baseline" } });
  });

  test("takes each scenario's own inflation", () => {
    // The same pay twice; where nothing gets dearer it is worth 200,000, at 21 % a year 166,040.57.
    const cheap = { ...career({ inflation: 0 }, { years: 2 }), name: "Cheap" };
    const [comparison] = simulate([level, cheap], run).comparison;
    expect(comparison?.medianDifference).toBe(0);
    expect(comparison?.real?.medianDifference).toBeCloseTo(200_000 - 166_040.57, 2);
  });

  test("is that of nominal money where nothing gets dearer", () => {
    const scenarios = [career({ inflation: 0 }), { ...career({ inflation: 0, meritMean: 0.03 }), name: "Raises" }];
    for (const { comparison } of [simulate(scenarios, run), simulateSketched(scenarios, run)])
      for (const { name, real, ...nominal } of comparison) expect([name, real]).toEqual(["Raises", nominal]);
  });
});
