/** Short ways to scenarios for tests: everything that is not named is quiet, so that a figure can be worked out by hand. */
import type { Assumptions, Level, Scenario } from "../../src/career/scenario";
import { presetAssumptions } from "../../src/projection/flat/assumptionsOf";

/** No market, gaps, layoffs, merit, moves or equity. */
export const quiet: Assumptions = {
  ...presetAssumptions("public-data"),
  meritMean: 0,
  meritSd: 0,
  moveEvery: { kind: "never" },
  moveRaise: { min: 0, mode: null, max: 0 },
  moveLevelUp: 0,
  moveGapChance: 0,
  layoffHazard: 0,
  bandGrowth: 0,
  marketMerit: 0,
  marketRaise: 0,
  marketLayoff: 0,
  marketEquity: 0,
};

export function level(title: string, min: number, max: number | null, more: Partial<Level> = {}): Level {
  return { title, min, max, minMonths: 0, promotionRate: 0, bonus: 0, equity: 0, ...more };
}

/** One open band, ten years from 100,000, unless told otherwise. */
export function career(
  assumptions: Partial<Assumptions>,
  more: Partial<Omit<Scenario, "assumptions">> & {
    readonly pay?: number;
    readonly levels?: readonly Level[];
    readonly at?: string;
  } = {},
): Scenario {
  const { pay = 100_000, levels = [level("Only", 0, null)], at, ...rest } = more;
  return {
    name: "Hand case",
    years: 10,
    path: { name: "Hand path", levels },
    start: { level: at ?? levels[0]?.title ?? "", pay, date: "2026-01" },
    assumptions: { ...quiet, ...assumptions },
    ...rest,
  };
}
