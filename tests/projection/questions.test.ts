import { quantileSorted } from "simple-statistics";
import { describe, expect, test } from "vitest";
import { builtInScenario } from "../../src/projection/builtInScenarios";
import { calibrate } from "../../src/projection/questions/calibrate";
import { moveGrid } from "../../src/projection/questions/grid";
import { medianTotals } from "../../src/projection/questions/medianTotal";
import { moveValue } from "../../src/projection/questions/moveValue";
import { project } from "../../src/projection/questions/project";
import { realPay } from "../../src/projection/questions/realPay";
import { dateOf, replay } from "../../src/projection/questions/replay";
import { tornado } from "../../src/projection/questions/tornado";
import { relativeErrorOf, untilPrecise } from "../../src/projection/questions/untilPrecise";
import { withAssumption } from "../../src/projection/questions/variation";
import { yearAt, yearsToTarget } from "../../src/projection/questions/yearsToTarget";
import { simulate } from "../../src/projection/simulate";
import { career } from "./builders";

const options = { trials: 400, seed: 3 };
const [byChance] = builtInScenario("move-by-chance");
if (!byChance) throw new Error("no built-in scenario");
const scenario = byChance;

describe("project", () => {
  test("moves every 24 months at +30 %: 1,808,620 in ten years", () => {
    const read = project({ pay: 100_000, years: 10, merit: 0, moveEveryMonths: 24, moveRaise: 0.3 });
    const rows = read.ok ? read.value : [];
    expect(rows.map((r) => Math.round(r.pay))).toEqual([
      100_000, 100_000, 130_000, 130_000, 169_000, 169_000, 219_700, 219_700, 285_610, 285_610,
    ]);
    expect(rows.at(-1)?.cumulative).toBeCloseTo(1_808_620, 6);
    expect(rows.map((r) => r.event)).toEqual([
      "",
      "Move +30 %",
      "",
      "Move +30 %",
      "",
      "Move +30 %",
      "",
      "Move +30 %",
      "",
      "Move +30 %",
    ]);
  });

  test("a promotion is granted at the first review after its months, and at the next where a move took that one", () => {
    const read = project({
      pay: 120_000,
      years: 5,
      merit: 0.01,
      moveEveryMonths: 24,
      moveRaise: 0.1,
      promotionEveryMonths: 18,
      promotionRaise: 0.2,
    });
    // Due from month 18 on, the promotion finds the review of month 24 taken by the move and comes in month 36; the next is due in 54.
    expect(read.ok ? read.value.map((r) => [Math.round(r.pay), r.event]) : []).toEqual([
      [120_000, "Raise +1 %"],
      [121_200, "Move +10 %"],
      [133_320, "Promotion +20 %"],
      [159_984, "Move +10 %"],
      [Math.round(159_984 * 1.1), "Promotion +20 %"],
    ]);
  });

  test("says all that is wrong", () => {
    expect(project({ pay: -1, years: 0, merit: 3 }).problems.map((p) => p.key)).toEqual(["pay", "years", "merit"]);
  });
});

describe("one move, and money over time", () => {
  test("a gap month costs what it costs", () => {
    // 11 months at 110,000 against 12 at 100,000.
    expect(moveValue({ pay: 100_000, raise: 0.1, gapMonths: 1, years: 1, merit: 0 }).difference).toBeCloseTo(
      (11 * 110_000) / 12 - 100_000,
      8,
    );
    expect(moveValue({ pay: 100_000, raise: 0, gapMonths: 0, years: 10, merit: 0.03 })).toMatchObject({
      difference: 0,
    });
    // The review in a month without pay is lost.
    expect(moveValue({ pay: 120_000, raise: 0, gapMonths: 12, years: 2, merit: 0.1 })).toEqual({
      stay: 252_000,
      move: 120_000,
      difference: -132_000,
    });
  });

  test("100,000 in ten years buys 78,119.84 of today at 2.5 %", () => {
    expect(realPay(100_000, 10, 0.025)).toBeCloseTo(78_119.84, 2);
  });
});

describe("yearsToTarget", () => {
  test("a certain career reaches its target in a certain year, or never", () => {
    const growing = career({ meritMean: 0.1 });
    // 1.1⁵ = 1.61: year 6 is the first above 160,000.
    expect(yearsToTarget(growing, 160_000, options)).toMatchObject({
      p50: 6,
      never: 0,
      chanceByYear: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1],
    });
    expect(yearsToTarget(growing, 1e9, options)).toMatchObject({ p10: null, p50: null, p90: null, never: 1 });
  });

  test("chances only rise, and the last one leaves never", () => {
    const reached = yearsToTarget(scenario, 180_000, options);
    expect(reached.chanceByYear).toEqual(reached.chanceByYear.toSorted((a, b) => a - b));
    expect((reached.chanceByYear.at(-1) ?? NaN) + reached.never).toBeCloseTo(1, 12);
    expect(yearAt(reached, 0.5)).toBe(reached.p50);
  });
});

describe("sensitivity", () => {
  test("a changed assumption pushes its neighbours along", () => {
    expect(withAssumption(scenario, "moveRaise.min", 0.1).assumptions.moveRaise).toEqual({
      min: 0.1,
      mode: 0.1,
      max: 0.2,
    });
    expect(withAssumption(scenario, "moveRaise.max", 0).assumptions.moveRaise).toEqual({ min: -0.05, mode: 0, max: 0 });
    expect(withAssumption(scenario, "meritMean", 0.02).assumptions.meritMean).toBe(0.02);
    expect(scenario.assumptions.moveRaise).toEqual({ min: -0.05, mode: 0.08, max: 0.2 });
  });

  test("the tornado's bars are the medians of the changed scenarios, widest first", () => {
    const { median, rows } = tornado(scenario, options);
    expect(median).toBe(simulate([scenario], options).scenarios[0]?.years.at(-1)?.cumulative.p50);
    const widths = rows.map(
      (r) => Math.max(r.changeAtLow, r.changeAtHigh, 0) - Math.min(r.changeAtLow, r.changeAtHigh, 0),
    );
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    const merit = rows.find((r) => r.key === "meritMean");
    const [low = NaN, high = NaN] = medianTotals(
      [withAssumption(scenario, "meritMean", 0.02), withAssumption(scenario, "meritMean", 0.05)],
      options,
    );
    expect(merit).toMatchObject({ low: 0.02, high: 0.05, changeAtLow: low - median, changeAtHigh: high - median });
    expect(merit?.changeAtLow).toBeLessThan(0);
    expect(rows.map((r) => r.key)).not.toContain("equityVolatility");
  });

  test("the grid holds cycles against raises", () => {
    const grid = moveGrid(career({}), options, [12, 24], [0, 0.3]);
    // Nothing but moves: 24 months at 30 % is the figure worked out by hand.
    expect(grid.medians.map((row) => row.map(Math.round))).toEqual([
      [1_000_000, Math.round((100_000 * (1.3 ** 10 - 1)) / 0.3)],
      [1_000_000, 1_808_620],
    ]);
  });
});

describe("in money of the start of the plan", () => {
  test("the median total is that of the real running totals", () => {
    const [summary] = simulate([scenario], options).scenarios;
    const real = { ...options, money: "real" } as const;
    expect(medianTotals([scenario], real)[0]).toBeCloseTo(summary?.years.at(-1)?.real.cumulative.p50 ?? NaN, 4);
    expect(tornado(scenario, real).median).toBe(medianTotals([scenario], real)[0]);
  });

  test("a grid and a replay deflate each year from its middle", () => {
    // 100,000 a year for two years at 21 % inflation: 100,000 / 1.1 + 100,000 / 1.331 = 90,909.09 + 75,131.48.
    const steady = career({ inflation: 0.21 }, { years: 2 });
    const real = { ...options, money: "real" } as const;
    expect(moveGrid(steady, real, [12], [0]).medians[0]?.[0]).toBeCloseTo(166_040.57, 2);
    expect(replay(steady, 0.5, real).total).toBeCloseTo(166_040.57, 2);
    expect(replay(steady, 0.5, options).total).toBe(200_000);
  });
});

describe("replay", () => {
  test("tells the trial nearest the percentile, month by month", () => {
    const told = replay(scenario, 0.5, options);
    const total = told.career.years.reduce((sum, y) => sum + y.total, 0);
    expect(total).toBeCloseTo(told.total, 6);
    expect(told.wanted).toBe(simulate([scenario], options).scenarios[0]?.years.at(-1)?.cumulative.p50);
    expect(Math.abs(told.total / told.wanted - 1)).toBeLessThan(0.01);
    expect(told.story.length).toBeGreaterThan(5);
    for (const { text, date } of told.story) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(date).toMatch(/^20\d\d-\d\d$/);
    }
  });

  test("sentences of a certain career", () => {
    const moving = career(
      {
        meritMean: 0.03,
        moveEvery: { kind: "cycle", min: 18, max: 18 },
        moveRaise: { min: 0.1, mode: null, max: 0.1 },
        moveGapChance: 1,
        moveGapMonths: { min: 1, max: 1 },
      },
      { years: 2 },
    );
    expect(replay(moving, 0.9, options).story).toEqual([
      { month: 12, date: "2026-12", text: "Annual raise; pay goes from 100,000 to 103,000 (+3 %)." },
      {
        month: 18,
        date: "2027-06",
        text: "Moves to another employer after 18 months in the job, with 1 month without pay between; pay goes from 103,000 to 113,300 (+10 %).",
      },
      { month: 24, date: "2027-12", text: "Annual raise; pay goes from 113,300 to 116,699 (+3 %)." },
    ]);
    expect(dateOf("2026-11", 3)).toBe("2027-01");
  });
});

describe("calibrate", () => {
  test("finds a raise of 4 % a year and the one move of 20 %", () => {
    // Six years at 4 %, and 20 % more from month 36 on.
    const history = [0, 12, 24, 36, 48, 60, 72].map((month) => ({
      month,
      pay: 100_000 * 1.04 ** (month / 12) * (month >= 36 ? 1.2 : 1),
    }));
    const read = calibrate(history);
    expect(read.problems).toEqual([]);
    if (!read.ok) return;
    expect(read.value.meritMean).toBeCloseTo(0.04, 10);
    expect(read.value.meritSd).toBeCloseTo(0, 10);
    expect(read.value.moves.map((m) => m.month)).toEqual([36]);
    expect(read.value.moveRaise?.mode).toBeCloseTo(0.2, 10);
    expect(read.value.moveEveryMonths).toBe(36);
    expect(calibrate(history.toReversed())).toEqual(read);
  });

  test("warns of few points, and refuses fewer than three", () => {
    const few = calibrate([
      { month: 0, pay: 100_000 },
      { month: 12, pay: 103_000 },
      { month: 24, pay: 106_000 },
    ]);
    expect(few.ok).toBe(true);
    expect(few.problems.map((p) => [p.severity, p.message])).toEqual([
      [
        "warning",
        "3 points over 24 months are few to rest on: take the fit as a hint. From 6 points over 36 months on it begins to mean something.",
      ],
    ]);
    expect(calibrate([{ month: 0, pay: 1 }]).problems.map((p) => p.message)).toEqual([
      "1 point is too few to fit; give at least 3 dates with their pay.",
    ]);
    expect(
      calibrate([
        { month: 0, pay: 1 },
        { month: 0, pay: 2 },
        { month: 5, pay: -2 },
      ]).problems.map((p) => p.message),
    ).toEqual([
      "pays[2]: −2 is out of range; give the base pay per year as a number from 1 to 1,000,000,000,000.",
      "two points share the month 0; give one pay a month.",
    ]);
  });
});

describe("precision", () => {
  test("runs until the median's relative error is below the wish, and no further than allowed", async () => {
    const run = (trials: number) => Promise.resolve(simulate([scenario], { trials, seed: 1 }));
    const rounds: number[] = [];
    const precise = await untilPrecise(run, { relativeError: 0.002, onRound: (p) => rounds.push(p.trials) });
    expect(precise.met).toBe(true);
    expect(precise.relativeError).toBeLessThanOrEqual(0.002);
    expect(rounds).toEqual(rounds.toSorted((a, b) => a - b));
    expect((await untilPrecise(run, { relativeError: 1e-6, maxTrials: 3000 })).met).toBe(false);
  });

  test("a round that is cancelled early does not take away what the one before knew", async () => {
    const full = simulate([scenario], { trials: 1000, seed: 1 });
    const run = (trials: number) =>
      Promise.resolve(
        trials === 1000 ? full : { ...simulate([scenario], { trials: 100, seed: 1 }), partial: true as const },
      );
    expect((await untilPrecise(run, { relativeError: 0.0001 })).projection).toEqual({ ...full, partial: true });
  });

  test("the median's standard error is what repeated runs show", () => {
    const runs = Array.from(
      { length: 60 },
      (_, seed) => simulate([scenario], { trials: 1000, seed }).scenarios[0]?.years.at(-1)?.cumulative,
    );
    const medians = runs.map((f) => f?.p50 ?? NaN).sort((a, b) => a - b);
    // Between the quartiles of a normal lie 1.349 deviations.
    const spread = (quantileSorted(medians, 0.75) - quantileSorted(medians, 0.25)) / 1.349;
    const told = runs.reduce((sum, f) => sum + (f?.medianError ?? NaN) / runs.length, 0);
    expect(told / spread).toBeGreaterThan(0.7);
    expect(told / spread).toBeLessThan(1.5);
    expect(relativeErrorOf(simulate([career({})], { trials: 10, seed: 1 }))).toBe(0);
  });
});
