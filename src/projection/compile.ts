/**
 * A scenario as the engine wants it: levels of all its paths in one list, bands of every year worked out, the plan
 * sorted by month. Anything a trial would otherwise work out again is worked out here once.
 */
import type { Level, Path, Scenario } from "../career/scenario";
import { compileCurve, type Curve } from "../numeric/curve";
import { exp, log, log1p, power } from "../numeric/elementary";

/**
 * No pay or share price goes beyond this, so that every result is finite whatever is assumed; it is the ceiling of an
 * open band. In nominal currency per year, far above any pay.
 */
export const CEILING = 1e15;

/** Months in job that are never reached. */
export const NEVER = 1 << 28;

export type MoveKind = 0 | 1 | 2;
const NO_MOVES: MoveKind = 0;
export const CYCLE: MoveKind = 1;
export const HAZARD: MoveKind = 2;

export interface PlanStep {
  readonly month: number;
  readonly promotion: boolean;
  readonly chance: number;
  /** NaN draws the raise. */
  readonly raise: number;
  /** Place in the person's list, which its chance is drawn by. */
  readonly place: number;
}

export interface Tracks {
  /** Level taken up at the end of a month, by month from 1; −1 for none. */
  readonly byMonth: Int32Array;
  /** Level taken up on reaching a level, by level; −1 for none. */
  readonly byLevel: Int32Array;
  /** The first month after this one with an entry in `byMonth`, by month from 0; beyond the horizon for none. */
  readonly next: Int32Array;
  /** How many changes there are: no more happen in one month. */
  readonly count: number;
}

export interface Compiled {
  readonly scenario: Scenario;
  readonly years: number;
  /** The path's levels, then those of each path a track change leads to. */
  readonly levels: readonly Level[];
  readonly startLevel: number;
  readonly startPay: number;
  /** Bands by year and level: index year · levels + level, year from 0. */
  readonly bandMin: Float64Array;
  readonly bandMax: Float64Array;
  /** 1 + bonus, by level. */
  readonly withBonus: Float64Array;
  readonly equity: Float64Array;
  /** Months in level before a promotion, by level; Infinity where no level is above. */
  readonly eligibleFrom: Float64Array;
  readonly promotionRate: Float64Array;
  readonly moveKind: MoveKind;
  /** Cycle: fewest and most months. Hazard: monthly exposure at work from month 13, in `moveFrom`. */
  readonly moveFrom: number;
  readonly moveTo: number;
  /** NaN where the mode is blank. */
  readonly moveMode: number;
  readonly layoffMode: number;
  /** Monthly exposure to layoffs in a market of 0. */
  readonly layoffExposure: number;
  /** The same by market, where the market matters to it and the curve is tame. */
  readonly layoffCurve: Curve | null;
  readonly plan: readonly PlanStep[];
  /** Changes of track; null without any. */
  readonly tracks: Tracks | null;
}

export function compile(scenario: Scenario): Compiled {
  const { assumptions: a, years } = scenario;
  const paths = [scenario.path, ...(scenario.trackChanges ?? []).map((c) => c.path)];
  const levels = paths.flatMap((p) => p.levels);
  const startLevel = scenario.path.levels.findIndex((l) => l.title === scenario.start.level);
  if (startLevel < 0) throw new Error(`the path has no level ${scenario.start.level}`);
  const { moveEvery } = a;
  const layoff = (z: number) => monthlyExposure(Math.min(1, a.layoffHazard * exp(-a.marketLayoff * z)));
  return {
    scenario,
    years,
    levels,
    startLevel,
    startPay: Math.min(CEILING, scenario.start.pay * (a.equityKind === "startup" ? a.startupSalaryFactor : 1)),
    bandMin: bands(levels, years, a.bandGrowth, (l) => l.min),
    bandMax: bands(levels, years, a.bandGrowth, (l) => l.max ?? CEILING),
    withBonus: Float64Array.from(levels, (l) => 1 + l.bonus),
    equity: Float64Array.from(levels, (l) => l.equity),
    eligibleFrom: Float64Array.from(paths.flatMap(eligibleFrom)),
    promotionRate: Float64Array.from(levels, (l) => l.promotionRate),
    moveKind:
      moveEvery.kind === "cycle" ? CYCLE : moveEvery.kind === "hazard" && moveEvery.chance > 0 ? HAZARD : NO_MOVES,
    moveFrom:
      moveEvery.kind === "cycle" ? moveEvery.min : moveEvery.kind === "hazard" ? monthlyExposure(moveEvery.chance) : 0,
    moveTo: moveEvery.kind === "cycle" ? moveEvery.max : 0,
    moveMode: a.moveRaise.mode ?? NaN,
    layoffMode: a.layoffPayChange.mode ?? NaN,
    layoffExposure: monthlyExposure(a.layoffHazard),
    layoffCurve: layoffCurve(a.layoffHazard, a.marketLayoff, layoff),
    plan: a.plannedEvents
      .map((e, place) => ({
        month: e.month,
        promotion: e.kind === "promotion",
        chance: e.chance,
        raise: e.raise ?? NaN,
        place,
      }))
      .toSorted((x, y) => x.month - y.month),
    tracks: compileTracks(scenario, paths),
  };
}

/**
 * Exposure a month to something with this yearly chance: a month passes without it with chance e^−exposure, a year with
 * 1 − chance. Infinity where the chance is 1.
 */
export function monthlyExposure(yearlyChance: number): number {
  return -log1p(-yearlyChance) / 12;
}

/** As far as markets are tabled; rarer ones are worked out directly. */
const REACH = 8;

/**
 * Exposure by market as a table, on the side of bad markets only as far as the yearly chance stays under 0.9: beyond,
 * the exposure bends too sharply for one.
 */
function layoffCurve(hazard: number, loading: number, layoff: (z: number) => number): Curve | null {
  if (hazard === 0 || loading === 0) return null;
  const reach = Math.min(REACH, log(0.9 / hazard) / Math.abs(loading));
  if (reach <= 0) return null;
  const slope = (z: number) => {
    const h = hazard * exp(-loading * z);
    return (-loading * h) / (1 - h) / 12;
  };
  return loading > 0
    ? compileCurve(layoff, slope, -reach, REACH, 512)
    : compileCurve(layoff, slope, -REACH, reach, 512);
}

function bands(levels: readonly Level[], years: number, growth: number, end: (level: Level) => number): Float64Array {
  return Float64Array.from({ length: years * levels.length }, (_, k) => {
    const level = levels[k % levels.length];
    const value = level ? end(level) : 0;
    return value === CEILING ? CEILING : Math.min(CEILING, value * power(1 + growth, Math.floor(k / levels.length)));
  });
}

function eligibleFrom(path: Path): readonly number[] {
  return path.levels.map((l, i) => (i === path.levels.length - 1 ? Infinity : l.minMonths));
}

function compileTracks(scenario: Scenario, paths: readonly Path[]): Compiled["tracks"] {
  const changes = scenario.trackChanges ?? [];
  if (changes.length === 0) return null;
  const offsets = paths.map((_, i) => paths.slice(0, i).reduce((sum, p) => sum + p.levels.length, 0));
  const byMonth = new Int32Array(12 * scenario.years + 2).fill(-1);
  const byLevel = new Int32Array(paths.reduce((sum, p) => sum + p.levels.length, 0)).fill(-1);
  for (const [i, change] of changes.entries()) {
    const target = (offsets[i + 1] ?? 0) + change.path.levels.findIndex((l) => l.title === change.level);
    if (change.month !== null) byMonth[change.month] = target;
    else for (const from of levelsCalled(change.onLevel, paths.slice(0, i + 1), offsets)) byLevel[from] = target;
  }
  const next = new Int32Array(byMonth.length).fill(byMonth.length);
  for (let month = byMonth.length - 2; month >= 0; month--) {
    next[month] = (byMonth[month + 1] ?? -1) >= 0 ? month + 1 : (next[month + 1] ?? byMonth.length);
  }
  // A level held from the start is reached at the end of the first month, if it is still held then.
  const start = scenario.path.levels.findIndex((l) => l.title === scenario.start.level);
  if ((byLevel[start] ?? -1) >= 0) next[0] = 1;
  return { byMonth, byLevel, next, count: changes.length };
}

/** Where a waited-for title stands: on the latest path that has it. */
function levelsCalled(title: string | null, paths: readonly Path[], offsets: readonly number[]): readonly number[] {
  for (let i = paths.length - 1; i >= 0; i--) {
    const found = paths[i]?.levels.findIndex((l) => l.title === title) ?? -1;
    if (found >= 0) return [(offsets[i] ?? 0) + found];
  }
  return [];
}
