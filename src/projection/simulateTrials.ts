/**
 * The engine: one scenario's trials, each from event to event instead of month by month.
 *
 * Between two events nothing changes but the counters, so a run of months is one step. What a month would draw anew is
 * drawn once: the exposure until the next layoff and the months until the next move have the same law as a chance tried
 * every month. `walkTrial` says the same month by month, and both take the same draws.
 */
import { exponential, triangular, uniform, whole } from "../numeric/draws";
import { bits, unit } from "../numeric/streams";
import { CEILING, compile, type Compiled, CYCLE, HAZARD, NEVER } from "./compile";
import { changeEmployer, earn, exitPay, newShares, openShares } from "./equity";
import { BLOCK, drawLuck, type Luck, meetMarket, newLuck } from "./luck";
import { Purpose } from "./purposes";
import { ownRoom, type Room } from "./room";
import type { Scenario } from "../career/scenario";
import type { TrialsAndSeed } from "./readRunOptions";

/** What a run of trials answers; arrays by year hold year after year, trials in order within each. */
export interface TrialColumns {
  readonly trials: number;
  /** Total pay per year: index year · trials + trial. */
  readonly total: Float64Array;
  /** The equity in it; null where the scenario has none. */
  readonly equity: Float64Array | null;
  /** Trials at each level at the end of each year: index year · levels + level. */
  readonly levelCounts: Uint32Array;
  /** Months out of work in each year, summed over trials. */
  readonly monthsOut: Uint32Array;
  /** Trials that first reach a level at the end of a month: index level · (12 · years + 1) + month; 0 is the start. */
  readonly reached: Uint32Array;
}

export function newColumns(compiled: Compiled, trials: number, room: Room = ownRoom): TrialColumns {
  const { years, levels } = compiled;
  return {
    trials,
    total: room(years * trials),
    equity: compiled.scenario.assumptions.equityKind === "none" ? null : room(years * trials),
    levelCounts: new Uint32Array(years * levels.length),
    monthsOut: new Uint32Array(years),
    reached: new Uint32Array(levels.length * (12 * years + 1)),
  };
}

/**
 * Trials `from` … `from + n − 1` of a seed for several scenarios, where n is the length of their columns: block by
 * block, so that a block's luck is drawn once for all of them.
 */
export function simulateTrials(
  scenarios: readonly Compiled[],
  seed: number,
  from: number,
  columns: readonly TrialColumns[],
): void {
  const luck = newLuck(Math.max(...scenarios.map((s) => s.years)));
  const trials = columns[0]?.trials ?? 0;
  for (let start = 0; start < trials; start += BLOCK) {
    const count = Math.min(BLOCK, trials - start);
    drawLuck(luck, seed, from + start, count);
    for (const [i, compiled] of scenarios.entries()) {
      const own = columns[i];
      if (!own) throw new Error(`no columns for scenario ${i}`);
      meetMarket(luck, compiled, count);
      simulateBlock(compiled, luck, start, count, own);
    }
  }
}

/** All trials of one scenario from the first on. */
export function simulateAlone(scenario: Scenario, { trials, seed }: TrialsAndSeed): TrialColumns {
  const compiled = compile(scenario);
  const columns = newColumns(compiled, trials);
  simulateTrials([compiled], seed, 0, [columns]);
  return columns;
}

/** One scenario's trials of a block, into the places from `start` on of its columns. Indexes are in range throughout. */
function simulateBlock(compiled: Compiled, luck: Luck, start: number, count: number, columns: TrialColumns): void {
  const { years, startLevel, startPay, bandMin, bandMax, withBonus, eligibleFrom, promotionRate } = compiled;
  const { moveKind, moveFrom, moveTo, moveMode, layoffMode, layoffExposure, plan, tracks } = compiled;
  const a = compiled.scenario.assumptions;
  const { meritMean, meritSd, marketMerit, marketRaise, moveLevelUp, moveGapChance, shortTenureFactor } = a;
  const { min: raiseMin, max: raiseMax } = a.moveRaise;
  const { min: promotionMin, max: promotionMax } = a.promotionRaise;
  const levelCount = compiled.levels.length;
  const months = 12 * years;
  const shares = newShares(a);
  // The short way below saves a tenth of a run; the long way would give the same.
  const simple = tracks === null && shares === null && plan.length === 0;
  const seen = tracks ? new Uint8Array(levelCount) : null;
  const { trials, total, equity, levelCounts, monthsOut, reached } = columns;

  for (let trial = 0; trial < count; trial++) {
    const first = luck.first[trial]!;
    const second = luck.second[trial]!;
    const yearly = trial * luck.years;
    let pay = startPay;
    let level = startLevel;
    let inLevel = 0;
    let inJob = 0;
    let out = 0;
    let jobs = 0;
    let moves = 0;
    let promotions = 0;
    let layoffs = 0;
    let planned = 0;
    let exposure = layoffExposure > 0 ? luck.firstLayoff[trial]! : Infinity;
    let nextMove = drawNextMove(moveKind, moveFrom, moveTo, first, second, 0);
    if (shares) openShares(shares, a, months, first, second);
    seen?.fill(0);
    if (seen) seen[startLevel] = 1;
    reached[startLevel * (months + 1)]! += 1;

    for (let year = 0; year < years; year++) {
      const bands = year * levelCount;
      const market = luck.market[yearly + year]!;
      const risk = luck.exposure[yearly + year]!;
      const yearStart = 12 * year;
      let month = 0;
      let paid = 0;
      let received = 0;
      let yearOut = 0;

      // Most years hold nothing but work and a review at their end: told at once, with the figures of the long way.
      if (simple && out === 0 && nextMove - inJob > 12 && exposure > 12 * risk) {
        if (risk > 0) exposure -= risk * 12;
        paid = pay * withBonus[level]!;
        inJob += 12;
        inLevel += 12;
        month = 12;
        if (inLevel >= eligibleFrom[level]! && luck.promotion[yearly + year]! < promotionRate[level]!) {
          level++;
          inLevel = 0;
          const u = uniform(
            unit(bits(first, second, Purpose.promotionRaise, promotions++)),
            promotionMin,
            promotionMax,
          );
          pay = Math.max(raise(pay, u, bandMax[bands + level]!), bandMin[bands + level]!);
          reached[level * (months + 1) + yearStart + 12]! += 1;
        } else {
          const merit = meritMean + marketMerit * market + meritSd * luck.merit[yearly + year]!;
          pay = raise(pay, Math.max(0, merit), bandMax[bands + level]!);
        }
      }

      while (month < 12) {
        const left = 12 - month;
        const change = tracks ? Math.min(left, tracks.next[yearStart + month]! - yearStart - month) : left;
        if (out > 0) {
          const run = Math.min(out, change);
          if (shares) received += exitPay(shares, run, yearStart + month);
          out -= run;
          yearOut += run;
          month += run;
        } else {
          // Months until the first of: year's end, change of track, planned event, move, layoff.
          let run = change;
          while (planned < plan.length && plan[planned]!.month <= yearStart + month) planned++;
          if (planned < plan.length) run = Math.min(run, plan[planned]!.month - yearStart - month);
          run = Math.min(run, Math.max(1, nextMove - inJob));
          let laidOff = false;
          if (exposure <= risk * run) {
            run = Math.min(run, Math.max(1, Math.ceil(exposure / risk) | 0));
            laidOff = true;
          } else if (risk > 0) exposure -= risk * run;

          const grossPay = pay * withBonus[level]!;
          paid += run === 12 ? grossPay : (grossPay * run) / 12;
          if (shares) received += earn(shares, run, yearStart + month, inJob, pay * compiled.equity[level]!, market);
          inJob += run;
          inLevel += run;
          month += run;
          const t = yearStart + month;
          const heldBefore = level;
          let taken = false;

          if (laidOff) {
            taken = true;
            const u = triangular(
              unit(bits(first, second, Purpose.layoffPay, layoffs)),
              a.layoffPayChange.min,
              layoffMode,
              a.layoffPayChange.max,
            );
            pay = Math.min(CEILING, pay * (1 + u));
            out = whole(
              unit(bits(first, second, Purpose.layoffGap, layoffs)),
              a.layoffGapMonths.min,
              a.layoffGapMonths.max,
            );
            layoffs++;
            exposure = exponential(unit(bits(first, second, Purpose.layoff, layoffs)));
            inJob = 0;
            nextMove = drawNextMove(moveKind, moveFrom, moveTo, first, second, ++jobs);
            if (shares) changeEmployer(shares);
          }

          let moving = false;
          let ownRaise = NaN;
          for (; !taken && !moving && planned < plan.length && plan[planned]!.month === t; planned++) {
            const step = plan[planned]!;
            if (step.promotion && eligibleFrom[level] === Infinity) continue;
            if (unit(bits(first, second, Purpose.planned, step.place)) >= step.chance) continue;
            if (step.promotion) {
              taken = true;
              // The chance of a move was not tried this month, so that clock stands still; a cycle's move is just late.
              if (moveKind === HAZARD && inJob > 12) nextMove++;
              level++;
              inLevel = 0;
              const drawn = uniform(
                unit(bits(first, second, Purpose.promotionRaise, promotions++)),
                promotionMin,
                promotionMax,
              );
              const raised = raise(pay, Number.isNaN(step.raise) ? drawn : step.raise, bandMax[bands + level]!);
              pay = Math.max(raised, bandMin[bands + level]!);
            } else {
              moving = true;
              ownRaise = step.raise;
            }
          }

          if (!taken && (moving || inJob >= nextMove)) {
            taken = true;
            let u = ownRaise;
            if (Number.isNaN(u)) {
              u =
                triangular(unit(bits(first, second, Purpose.moveRaise, moves)), raiseMin, moveMode, raiseMax) +
                marketRaise * market;
            }
            if (inJob < 12 && u > 0) u *= shortTenureFactor;
            const up =
              inLevel >= eligibleFrom[level]! && unit(bits(first, second, Purpose.moveLevelUp, moves)) < moveLevelUp;
            if (up) {
              level++;
              inLevel = 0;
            }
            pay = raise(pay, u, bandMax[bands + level]!);
            if (up) pay = Math.max(pay, bandMin[bands + level]!);
            if (unit(bits(first, second, Purpose.moveGap, moves)) < moveGapChance) {
              out = whole(
                unit(bits(first, second, Purpose.moveGapMonths, moves)),
                a.moveGapMonths.min,
                a.moveGapMonths.max,
              );
            }
            moves++;
            inJob = 0;
            nextMove = drawNextMove(moveKind, moveFrom, moveTo, first, second, ++jobs);
            if (shares) changeEmployer(shares);
          }

          if (!taken && month === 12) {
            if (inLevel >= eligibleFrom[level]! && luck.promotion[yearly + year]! < promotionRate[level]!) {
              level++;
              inLevel = 0;
              const u = uniform(
                unit(bits(first, second, Purpose.promotionRaise, promotions++)),
                promotionMin,
                promotionMax,
              );
              pay = Math.max(raise(pay, u, bandMax[bands + level]!), bandMin[bands + level]!);
            } else {
              const merit = meritMean + marketMerit * market + meritSd * luck.merit[yearly + year]!;
              pay = raise(pay, Math.max(0, merit), bandMax[bands + level]!);
            }
          }
          if (level !== heldBefore && !tracks) reached[level * (months + 1) + t]! += 1;
        }

        if (tracks) {
          const t = yearStart + month;
          let target = tracks.byMonth[t]!;
          if (target < 0) target = tracks.byLevel[level]!;
          if (seen && !seen[level]) {
            seen[level] = 1;
            reached[level * (months + 1) + t]! += 1;
          }
          for (let hops = 0; target >= 0 && hops < tracks.count; hops++) {
            level = target;
            inLevel = 0;
            pay = Math.max(pay, bandMin[bands + level]!);
            if (seen && !seen[level]) {
              seen[level] = 1;
              reached[level * (months + 1) + t]! += 1;
            }
            target = tracks.byLevel[level]!;
          }
        }
      }

      total[year * trials + start + trial] = paid + received;
      if (equity) equity[year * trials + start + trial] = received;
      levelCounts[bands + level]! += 1;
      monthsOut[year]! += yearOut;
    }
  }
}

/** The ceiling rule: a raise lifts pay at most to the ceiling, and never cuts pay that is above it. */
function raise(pay: number, u: number, ceiling: number): number {
  const raised = pay * (1 + u);
  if (u <= 0) return raised > 0 ? raised : 0;
  const lifted = raised < ceiling ? raised : ceiling;
  return lifted > pay ? lifted : pay;
}

/** Months in a new job after which it is left. */
function drawNextMove(kind: number, from: number, to: number, first: number, second: number, jobs: number): number {
  if (kind !== CYCLE && kind !== HAZARD) return NEVER;
  const u = unit(bits(first, second, Purpose.nextMove, jobs));
  if (kind === CYCLE) return whole(u, from, to);
  return (12 + Math.max(1, Math.min(NEVER, Math.ceil(exponential(u) / from)))) | 0;
}
