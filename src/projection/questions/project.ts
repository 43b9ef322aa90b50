/** One career without chance: the model with every range closed to a point. */
import type { Problem, Result } from "../../career/problem";
import type { Scenario } from "../../career/scenario";
import { presetAssumptions } from "../flat/assumptionsOf";
import { type Place, readInRange } from "../reading/checks";
import { type Career, walkTrial } from "../walkTrial";

export interface SteadyCareer {
  /** Base pay per year at the start. */
  readonly pay: number;
  /** 1–40. */
  readonly years: number;
  /** Annual raise as a fraction; 0 where left out. */
  readonly merit?: number;
  /** Months in each job; 0 or left out for never. */
  readonly moveEveryMonths?: number;
  /** Raise of a move as a fraction; 0 where left out. */
  readonly moveRaise?: number;
  /** Months in each level, after which the next annual review promotes; 0 or left out for never. */
  readonly promotionEveryMonths?: number;
  readonly promotionRaise?: number;
}

export interface ProjectedYear {
  readonly year: number;
  /** Pay received in the year. */
  readonly pay: number;
  readonly cumulative: number;
  /** What happens in the year, "" for nothing; its raise shows in the pay of the months after it. */
  readonly event: string;
}

/**
 * Pay by year, exact. Events fall at the end of a month and take it: a move in the twelfth month of a year stands in
 * for that year's review, so a promotion that was due comes a year later. Pay bands are open, there are no gaps,
 * and leaving within twelve months halves the raise, as everywhere in the model.
 *
 * @example project({ pay: 100000, years: 10, moveEveryMonths: 24, moveRaise: 0.3 })
 *   // year 3: { year: 3, pay: 130000, cumulative: 330000, event: "" }
 */
export function project(given: SteadyCareer): Result<readonly ProjectedYear[]> {
  const problems: Problem[] = [];
  const place = (key: string): Place => ({ key, problems });
  const check = (key: keyof SteadyCareer, min: number, max: number, what: string, whole = false) =>
    readInRange(given[key] ?? 0, { min, max, whole, what }, place(key)) ?? 0;
  const steady = {
    pay: check("pay", 1, 1e12, "the base pay per year"),
    years: check("years", 1, 40, "the years", true),
    merit: check("merit", 0, 1, "the annual raise"),
    moveEveryMonths: check("moveEveryMonths", 0, 480, "the months in each job (0 for never)", true),
    moveRaise: check("moveRaise", -1, 2, "the raise of a move"),
    promotionEveryMonths: check("promotionEveryMonths", 0, 480, "the months between promotions (0 for never)", true),
    promotionRaise: check("promotionRaise", -1, 2, "the raise of a promotion"),
  };
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: rows(walkTrial(scenarioOf(steady), 0, 0)), problems };
}

/** What nothing is said about. */
const rest = presetAssumptions("public-data");

/** The same career as a scenario, in which nothing is left to chance. */
function scenarioOf(steady: Required<SteadyCareer>): Scenario {
  const climbs = steady.promotionEveryMonths > 0;
  // At most one review a year brings a promotion.
  const levels = Array.from({ length: climbs ? steady.years + 1 : 1 }, (_, i) => ({
    title: `Level ${i + 1}`,
    min: 0,
    max: null,
    minMonths: steady.promotionEveryMonths,
    promotionRate: climbs ? 1 : 0,
    bonus: 0,
    equity: 0,
  }));
  const months = steady.moveEveryMonths;
  return {
    name: "Steady career",
    years: steady.years,
    start: { level: "Level 1", pay: steady.pay, date: "2026-01" },
    path: { name: "Open levels", levels },
    assumptions: {
      ...rest,
      meritMean: steady.merit,
      meritSd: 0,
      moveEvery: months === 0 ? { kind: "never" } : { kind: "cycle", min: months, max: months },
      moveRaise: { min: steady.moveRaise, mode: null, max: steady.moveRaise },
      moveLevelUp: 0,
      moveGapChance: 0,
      layoffHazard: 0,
      marketMerit: 0,
      marketRaise: 0,
      promotionRaise: { min: steady.promotionRaise, max: steady.promotionRaise },
    },
  };
}

function rows({ years, events }: Career): readonly ProjectedYear[] {
  let cumulative = 0;
  return years.map(({ total }, i) => {
    cumulative += total;
    const own = events.filter((e) => Math.ceil(e.month / 12) === i + 1);
    const event = own.map((e) => `${words[e.kind]} ${percent(e.payAfter / e.payBefore - 1)}`).join(", ");
    return { year: i + 1, pay: total, cumulative, event };
  });
}

const words: Readonly<Record<string, string>> = { merit: "Raise", move: "Move", promotion: "Promotion" };

function percent(change: number): string {
  const rounded = Number((change * 100).toFixed(1));
  return `${rounded < 0 ? "−" : "+"}${Math.abs(rounded)} %`;
}
