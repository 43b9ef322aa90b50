import { describe, expect, test } from "vitest";
import type { Scenario } from "../../src/career/scenario";
import { simulate } from "../../src/projection/simulate";
import { career, level } from "./builders";

/** Yearly pay to the cent, where nothing is left to chance. */
function pay(scenario: Scenario): number[] {
  const { years } = summary(scenario);
  return years.map((y) => {
    expect(y.annual.p5).toBe(y.annual.p95);
    return Math.round(y.annual.p50 * 100) / 100;
  });
}

function summary(scenario: Scenario) {
  const [first] = simulate([scenario], { trials: 10, seed: 5 }).scenarios;
  if (!first) throw new Error("no summary");
  return first;
}

const exactly = (value: number) => ({ min: value, mode: null, max: value });
const every = (months: number) => ({ kind: "cycle", min: months, max: months }) as const;

describe("moves", () => {
  test("a job left in its 11th month gets half of a positive raise, one of 12 months all of it", () => {
    // 11 months at 120,000, then +10 % halved: 126,000 for the twelfth month.
    expect(pay(career({ moveEvery: every(11), moveRaise: exactly(0.1) }, { pay: 120_000, years: 1 }))).toEqual([
      110_000 + 10_500,
    ]);
    expect(pay(career({ moveEvery: every(12), moveRaise: exactly(0.1) }, { years: 2 }))).toEqual([100_000, 110_000]);
  });

  test("a negative raise is not softened by leaving early", () => {
    expect(pay(career({ moveEvery: every(6), moveRaise: exactly(-0.1) }, { pay: 120_000, years: 1 }))).toEqual([
      60_000 + 54_000,
    ]);
  });

  test("a month that is taken by a move loses its review", () => {
    // Move at the end of month 12: no merit in year 1; merit at the end of month 24 only if no move falls there.
    expect(pay(career({ moveEvery: every(12), moveRaise: exactly(0.1), meritMean: 0.5 }, { years: 3 }))).toEqual([
      100_000, 110_000, 121_000,
    ]);
    expect(pay(career({ moveEvery: every(18), moveRaise: exactly(0), meritMean: 0.5 }, { years: 3 }))).toEqual([
      100_000, 150_000, 225_000,
    ]);
  });

  test("a gap is unpaid, and a review within it is lost", () => {
    // Move after month 11, then two months out: month 12 has neither pay nor review.
    const gap = career(
      {
        moveEvery: { kind: "cycle", min: 11, max: 11 },
        moveRaise: exactly(0),
        moveGapChance: 1,
        moveGapMonths: { min: 2, max: 2 },
        meritMean: 0.5,
      },
      { pay: 120_000, years: 1 },
    );
    expect(pay(gap)).toEqual([110_000]);
    expect(summary(gap).years[0]?.monthsOut).toBe(1);
  });

  test("a move that gains a level pays at least the new band's start, one that does not keeps the old ceiling", () => {
    const levels = [level("A", 100_000, 110_000, { minMonths: 12 }), level("B", 150_000, null)];
    const up = career({ moveEvery: every(12), moveRaise: exactly(0.2), moveLevelUp: 1 }, { levels, years: 2 });
    expect(pay(up)).toEqual([100_000, 150_000]);
    expect(
      pay(career({ moveEvery: every(12), moveRaise: exactly(0.2), moveLevelUp: 0 }, { levels, years: 2 })),
    ).toEqual([100_000, 110_000]);
    // Not eligible before 13 months in the level.
    const later = [level("A", 100_000, 110_000, { minMonths: 13 }), level("B", 150_000, null)];
    expect(
      pay(career({ moveEvery: every(12), moveRaise: exactly(0.2), moveLevelUp: 1 }, { levels: later, years: 2 })),
    ).toEqual([100_000, 110_000]);
  });

  test("a hazard of 1 moves at the end of month 13, never before", () => {
    const moving = career(
      { moveEvery: { kind: "hazard", chance: 1 }, moveRaise: exactly(0.12) },
      { pay: 120_000, years: 2 },
    );
    // Month 13 at 120,000 a year, eleven months at 134,400.
    expect(pay(moving)).toEqual([120_000, 10_000 + 11 * 11_200]);
  });
});

describe("ceilings", () => {
  test("pay above its band is not cut, and no raise lifts it", () => {
    expect(pay(career({ meritMean: 0.1 }, { pay: 200_000, levels: [level("A", 100_000, 150_000)], years: 3 }))).toEqual(
      [200_000, 200_000, 200_000],
    );
  });

  test("bands grow by year of the month, the band of the month itself also at a review", () => {
    const levels = [level("A", 0, 100_000)];
    // The review of month 12 still meets the ceiling of year 1: 100,000; that of month 24 the one of year 2: 110,000.
    expect(pay(career({ meritMean: 0.2, bandGrowth: 0.1 }, { levels, years: 4 }))).toEqual(
      [100_000, 100_000, 110_000, 121_000].map((x) => Math.round(x)),
    );
  });

  test("a layoff's change of pay knows no ceiling", () => {
    const laidOff = career(
      { layoffHazard: 1, layoffGapMonths: { min: 0, max: 0 }, layoffPayChange: exactly(1) },
      { pay: 12, levels: [level("A", 0, 12)], years: 1 },
    );
    // Pay doubles every month: 1 + 2 + 4 + … + 2¹¹ = 4,095.
    expect(pay(laidOff)).toEqual([4095]);
  });
});

describe("reviews", () => {
  const ladder = [level("A", 90_000, 120_000, { minMonths: 24, promotionRate: 1 }), level("B", 130_000, null)];

  test("promotion waits for its months, then pays the raise or the band's start", () => {
    const up = career({ promotionRaise: { min: 0.1, max: 0.1 } }, { levels: ladder, years: 4 });
    expect(pay(up)).toEqual([100_000, 100_000, 130_000, 130_000]);
    expect(summary(up).years.map((y) => y.levels)).toEqual([
      [1, 0],
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
    expect(summary(up).timeline).toEqual([
      { title: "A", share: 1, p10: 0, p50: 0, p90: 0 },
      { title: "B", share: 1, p10: 24, p50: 24, p90: 24 },
    ]);
  });

  test("without promotion there is merit, and never below zero", () => {
    expect(pay(career({ meritMean: 0.1 }, { levels: ladder, years: 2 }))).toEqual([100_000, 110_000]);
    expect(pay(career({ meritMean: -0.1 }, { years: 2 }))).toEqual([100_000, 100_000]);
  });

  test("events of the last month change the last year's level shares, not its pay", () => {
    const last = summary(
      career({}, { levels: [level("A", 0, null, { promotionRate: 1 }), level("B", 500_000, null)], years: 1 }),
    ).years[0];
    expect([last?.annual.p50, last?.levels]).toEqual([100_000, [0, 1]]);
  });
});

describe("planned events", () => {
  const plan = (month: number, kind: "move" | "promotion", raise: number | null, chance = 1) => ({
    month,
    kind,
    chance,
    raise,
  });
  const two = [level("A", 0, null, { minMonths: 99 }), level("B", 0, null)];

  test("its own raise replaces the draw; a promotion needs a level above, not its months", () => {
    const planned = career(
      {
        moveRaise: exactly(0.9),
        plannedEvents: [plan(12, "move", 0.2), plan(24, "promotion", 0.1), plan(36, "promotion", 0.5)],
      },
      { levels: two, years: 4 },
    );
    expect(pay(planned)).toEqual([100_000, 120_000, 132_000, 132_000]);
  });

  test("one that fails or cannot happen makes room for the next of the month", () => {
    const planned = career(
      { plannedEvents: [plan(12, "promotion", 0.5), plan(12, "move", 0.3, 0), plan(12, "move", 0.1)] },
      { years: 2 },
    );
    expect(pay(planned)).toEqual([100_000, 110_000]);
  });

  test("one that happens takes the month: neither a second event nor merit", () => {
    const planned = career(
      { meritMean: 0.5, plannedEvents: [plan(12, "move", 0.1), plan(12, "move", 0.3)] },
      { years: 2 },
    );
    expect(pay(planned)).toEqual([100_000, 110_000]);
  });

  test("an early planned move is halved like any other", () => {
    expect(pay(career({ plannedEvents: [plan(6, "move", 0.2)] }, { pay: 120_000, years: 1 }))).toEqual([
      60_000 + 66_000,
    ]);
  });

  test("one that meets a month out of work is lost", () => {
    const out = career(
      {
        moveGapChance: 1,
        moveGapMonths: { min: 3, max: 3 },
        plannedEvents: [plan(12, "move", 0), plan(14, "move", 0.5)],
      },
      { pay: 120_000, years: 2 },
    );
    expect(pay(out)).toEqual([120_000, 90_000]);
  });

  test("a planned promotion puts a cycle's move off by one month", () => {
    const planned = career(
      { moveEvery: every(12), moveRaise: exactly(0.5), plannedEvents: [plan(12, "promotion", 0.2)] },
      { pay: 120_000, levels: two, years: 2 },
    );
    // Month 13 at 144,000, then the move: eleven months at 216,000.
    expect(pay(planned)).toEqual([120_000, 12_000 + 11 * 18_000]);
  });
});

describe("equity", () => {
  const rsu = { equityKind: "rsu", equityDrift: 0, equityVolatility: 0 } as const;

  test("a job left before month 12 forfeits its shares, one left after it keeps the first year's", () => {
    const levels = [level("A", 0, null, { equity: 0.2 })];
    expect(pay(career({ ...rsu, moveEvery: every(11), moveRaise: exactly(0) }, { levels, years: 2 }))).toEqual([
      100_000, 100_000,
    ]);
    expect(pay(career({ ...rsu, moveEvery: every(12), moveRaise: exactly(0) }, { levels, years: 2 }))).toEqual([
      120_000, 120_000,
    ]);
  });

  test("the price moves before month 13 and 25 is paid: with drift and no volatility by e to the drift", () => {
    const levels = [level("A", 0, null, { equity: 0.2 })];
    const grown = pay(career({ ...rsu, equityDrift: Math.log(1.1) }, { levels, years: 3 }));
    expect(grown).toEqual([120_000, 122_000, 124_200]);
  });

  test("a bonus is paid every month beside base pay", () => {
    expect(pay(career({}, { levels: [level("A", 0, null, { bonus: 0.1 })], years: 1 }))).toEqual([110_000]);
  });

  const startup = {
    equityKind: "startup",
    startupSalaryFactor: 0.5,
    startupMultiples: [{ chance: 1, min: 2, max: 2 }],
  } as const;
  const options = [level("A", 0, null, { equity: 0.24 })];

  test("a startup pays its factor once, and its vested paper times the multiple at the exit", () => {
    // Base 50,000; paper grows 12,000 a year; after 18 months 18,000 · 2.
    const exit = career({ ...startup, startupExitMonths: { min: 18, max: 18 } }, { levels: options, years: 3 });
    expect(pay(exit)).toEqual([50_000, 86_000, 50_000]);
    expect(summary(exit).years.map((y) => y.equity?.p50)).toEqual([0, 36_000, 0]);
  });

  test("paper of the first twelve months is worthless before the cliff", () => {
    expect(pay(career({ ...startup, startupExitMonths: { min: 11, max: 11 } }, { levels: options, years: 1 }))).toEqual(
      [50_000],
    );
    expect(pay(career({ ...startup, startupExitMonths: { min: 12, max: 12 } }, { levels: options, years: 1 }))).toEqual(
      [74_000],
    );
  });

  test("an exit comes at the horizon at the latest, and also finds people out of work", () => {
    const late = career({ ...startup, startupExitMonths: { min: 400, max: 400 } }, { levels: options, years: 2 });
    expect(pay(late)).toEqual([50_000, 50_000 + 2 * 24_000]);
    const out = career(
      {
        ...startup,
        startupExitMonths: { min: 14, max: 14 },
        moveEvery: every(13),
        moveRaise: exactly(0),
        moveGapChance: 1,
        moveGapMonths: { min: 3, max: 3 },
      },
      { levels: options, years: 2 },
    );
    // Thirteen months of paper, 13,000, pay 26,000 in the month after the job; nine months are paid in year 2.
    expect(pay(out)).toEqual([50_000, (50_000 / 12) * 9 + 26_000]);
  });
});

describe("track changes", () => {
  const management = { name: "Management", levels: [level("EM", 150_000, null), level("Director", 200_000, null)] };

  test("at a month: pay rises to the new band's start, and the level counts on the new path", () => {
    const change = { month: 12, onLevel: null, path: management, level: "EM" };
    const switched = career({}, { years: 2, trackChanges: [change] });
    expect(pay(switched)).toEqual([100_000, 150_000]);
    expect(summary(switched).levelTitles).toEqual(["Only", "EM", "Director"]);
    expect(summary(switched).years.map((y) => y.levels)).toEqual([
      [0, 1, 0],
      [0, 1, 0],
    ]);
  });

  test("on reaching a level, at the end of the month that reaches it", () => {
    const levels = [level("A", 0, null, { minMonths: 12, promotionRate: 1 }), level("B", 120_000, null)];
    const switched = career(
      {},
      { levels, years: 2, trackChanges: [{ month: null, onLevel: "B", path: management, level: "Director" }] },
    );
    expect(pay(switched)).toEqual([100_000, 200_000]);
    expect(summary(switched).timeline?.map((t) => [t.title, t.p50])).toEqual([
      ["A", 0],
      ["B", 12],
      ["EM", null],
      ["Director", 12],
    ]);
  });
});

describe("real pay and present value", () => {
  test("count from the middle of each year, and real running totals sum real years", () => {
    const { years, presentValue } = summary(career({ inflation: 0.1, discountRate: 0.2 }, { years: 2 }));
    expect(years[1]?.real.annual.p50).toBeCloseTo(100_000 / 1.1 ** 1.5, 8);
    expect(years[1]?.real.cumulative.p50).toBeCloseTo(100_000 / 1.1 ** 0.5 + 100_000 / 1.1 ** 1.5, 8);
    expect(presentValue.p50).toBeCloseTo(100_000 / 1.2 ** 0.5 + 100_000 / 1.2 ** 1.5, 8);
  });
});
