/** Reads annual raises and moves out of a person's own pay history. */
import { linearRegression, mean, sampleStandardDeviation } from "simple-statistics";
import type { Problem, Result } from "../../career/problem";
import { exp, log, log1p } from "../../numeric/elementary";
import { type Place, fail, figure, readInRange } from "../reading/checks";

/** What somebody was paid from a month on. */
export interface PayPoint {
  /** Months from any fixed month; only differences count. */
  readonly month: number;
  /** Base pay per year. */
  readonly pay: number;
}

export interface Calibration {
  /** Fitted annual raise, and its spread where three or more ordinary steps show one. */
  readonly meritMean: number;
  readonly meritSd: number | null;
  /** Steps too large for annual raises: moves or promotions, each with its raise beyond them. */
  readonly moves: readonly { readonly month: number; readonly raise: number }[];
  /** Least, mean and greatest raise of the moves; null without any. */
  readonly moveRaise: { readonly min: number; readonly mode: number; readonly max: number } | null;
  /** Mean months from the first point to the first move and from move to move; null without any. */
  readonly moveEveryMonths: number | null;
  readonly points: number;
}

/** A step counts as a move where it beats ordinary raises by more than this. */
const MOVE_RAISE = 0.06;

/** Annual raise that steps are first judged by; the fit then takes its own. */
const ORDINARY = 0.033;

const FEW_POINTS = 6;
const FEW_MONTHS = 36;

/**
 * Each step of the history is either ordinary, or large enough to be a move. With the moves taken out, the logarithm of
 * pay is a line over time, and its slope (least squares) the annual raise. Points may come in any order.
 *
 * @returns not ok with fewer than 3 points, or where two share a month; warnings where there are few to rest on
 */
export function calibrate(history: readonly PayPoint[]): Result<Calibration> {
  const problems: Problem[] = [];
  const root: Place = { key: "", problems };
  for (const [i, point] of history.entries()) {
    readInRange(point.month, { min: -120_000, max: 120_000, what: "the month" }, { key: `dates[${i}]`, problems });
    readInRange(point.pay, { min: 1, max: 1e12, what: "the base pay per year" }, { key: `pays[${i}]`, problems });
  }
  if (history.length < 3)
    fail(
      root,
      `${history.length === 1 ? "1 point is" : `${history.length} points are`} too few to fit; give at least 3 dates with their pay.`,
    );
  const sorted = history.toSorted((a, b) => a.month - b.month);
  for (const [i, { month }] of sorted.entries()) {
    if (sorted[i - 1]?.month === month)
      fail(root, `two points share the month ${figure(month)}; give one pay a month.`);
  }
  if (problems.length > 0) return { ok: false, problems };
  const value = fit(sorted);
  const months = (sorted.at(-1)?.month ?? 0) - (sorted[0]?.month ?? 0);
  if (value.points < FEW_POINTS || months < FEW_MONTHS) {
    problems.push({
      severity: "warning",
      message: `${value.points} points over ${figure(months)} months are few to rest on: take the fit as a hint. From ${FEW_POINTS} points over ${FEW_MONTHS} months on it begins to mean something.`,
    });
  }
  return { ok: true, value, problems };
}

function fit(points: readonly PayPoint[]): Calibration {
  const steps = points.slice(1).map((point, i) => stepTo(point, points[i]));
  const jumps = steps.map((step) => (step.growth - step.years * log1p(ORDINARY) > log1p(MOVE_RAISE) ? 1 : 0));
  // Slope of the ordinary steps first, then what each move brought beyond it.
  const ordinary = steps.filter((_, i) => jumps[i] === 0);
  const slope = ordinary.length === 0 ? log1p(ORDINARY) : slopeOf(ordinary);
  const moves = steps.flatMap((step, i) =>
    jumps[i] === 0 ? [] : [{ month: step.month, raise: exp(step.growth - step.years * slope) - 1 }],
  );
  const raises = moves.map((m) => m.raise);
  const yearly = ordinary.map((step) => exp(step.growth / step.years) - 1);
  return {
    meritMean: exp(slope) - 1,
    meritSd: yearly.length < 3 ? null : sampleStandardDeviation(yearly),
    moves,
    moveRaise: raises.length === 0 ? null : { min: Math.min(...raises), mode: mean(raises), max: Math.max(...raises) },
    moveEveryMonths: moves.length === 0 ? null : ((moves.at(-1)?.month ?? 0) - (points[0]?.month ?? 0)) / moves.length,
    points: points.length,
  };
}

interface Step {
  readonly month: number;
  readonly years: number;
  /** Logarithm of the new pay over the old. */
  readonly growth: number;
}

function stepTo(point: PayPoint, before: PayPoint | undefined): Step {
  const from = before ?? point;
  return { month: point.month, years: (point.month - from.month) / 12, growth: log(point.pay / from.pay) };
}

/** The ordinary steps laid end to end are log pay without moves; the line through them has the yearly growth as slope. */
function slopeOf(steps: readonly Step[]): number {
  const line: [number, number][] = [[0, 0]];
  for (const step of steps) {
    const [years, height] = line.at(-1) ?? [0, 0];
    line.push([years + step.years, height + step.growth]);
  }
  return linearRegression(line).m;
}
