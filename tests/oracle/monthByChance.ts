/**
 * The model with nothing but a plain generator: every month tries its chances anew, as the contract words them. It
 * shares no code, no streams and no shortcuts with the engine, so only distributions can be compared.
 */
import type { Level, Scenario } from "../../src/career/scenario";

/** Mulberry32: uniform in 0 (included) to 1 (excluded). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Total pay of each year of each trial: result[trial][year]. */
export function monthByChance(scenario: Scenario, trials: number, seed: number): number[][] {
  const random = generator(seed);
  return Array.from({ length: trials }, () => oneCareer(scenario, random));
}

function oneCareer({ years, start, path, assumptions: a }: Scenario, random: () => number): number[] {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const int = (s: { min: number; max: number }) => s.min + Math.floor(random() * (s.max - s.min + 1));
  const between = (s: { min: number; max: number }) => s.min + random() * (s.max - s.min);
  const tri = ({ min, mode, max }: { min: number; mode: number | null; max: number }) => {
    if (mode === null) return between({ min, max });
    if (min === max) return min;
    const u = random();
    const c = (mode - min) / (max - min);
    return u < c
      ? min + Math.sqrt(u * (max - min) * (mode - min))
      : max - Math.sqrt((1 - u) * (max - min) * (max - mode));
  };
  const happens = (chance: number) => random() < chance;
  const monthly = (yearly: number) => 1 - (1 - yearly) ** (1 / 12);
  const drawMove = () => (a.moveEvery.kind === "cycle" ? int(a.moveEvery) : Infinity);

  let S = start.pay * (a.equityKind === "startup" ? a.startupSalaryFactor : 1);
  let i = path.levels.findIndex((l) => l.title === start.level);
  let inLevel = 0;
  let inJob = 0;
  let out = 0;
  let price = 1;
  let nextMove = drawMove();
  let z = 0;
  let paper = 0;
  let unvested = 0;
  const exit = Math.min(12 * years, int(a.startupExitMonths));
  let pick = random();
  const outcome = a.startupMultiples.find((row) => (pick -= row.chance) < 0) ?? { min: 0, max: 0 };
  const multiple = between(outcome);
  const totals = new Array<number>(years).fill(0);

  for (let t = 1; t <= 12 * years; t++) {
    const y = Math.ceil(t / 12);
    if (t % 12 === 1)
      z = t === 1 ? normal() : a.marketPersistence * z + Math.sqrt(1 - a.marketPersistence ** 2) * normal();
    const grown = (1 + a.bandGrowth) ** Math.floor((t - 1) / 12);
    const level = (): Level => path.levels[i]!;
    const ceiling = () => (level().max === null ? Infinity : level().max! * grown);
    const floor = () => level().min * grown;
    const withRaise = (u: number) => (u <= 0 ? S * (1 + u) : Math.max(S, Math.min(S * (1 + u), ceiling())));
    const above = () => i < path.levels.length - 1;
    const eligible = () => above() && inLevel >= level().minMonths;
    const atWork = out === 0;
    let received = 0;

    if (!atWork) out--;
    else {
      inJob++;
      inLevel++;
      received += (S / 12) * (1 + level().bonus);
      const grant = S * level().equity;
      if (a.equityKind === "rsu") {
        if (inJob > 12 && inJob % 12 === 1) {
          price *= Math.exp(
            a.equityDrift + a.marketEquity * z - a.equityVolatility ** 2 / 2 + a.equityVolatility * normal(),
          );
        }
        if (inJob === 12) received += grant * price;
        if (inJob > 12) received += (grant * price) / 12;
      }
      if (a.equityKind === "startup" && t <= exit) {
        if (inJob <= 12) unvested += grant / 12;
        else paper += grant / 12;
        if (inJob === 12) {
          paper += unvested;
          unvested = 0;
        }
      }
    }
    if (a.equityKind === "startup" && t === exit) received += paper * multiple;
    totals[y - 1]! += received;
    if (!atWork) continue;

    const newJob = () => {
      inJob = 0;
      nextMove = drawMove();
      price = 1;
      unvested = 0;
    };
    const move = (own: number | null) => {
      let u = own ?? tri(a.moveRaise) + a.marketRaise * z;
      if (inJob < 12 && u > 0) u *= a.shortTenureFactor;
      const gained = eligible() && happens(a.moveLevelUp);
      if (gained) {
        i++;
        inLevel = 0;
      }
      S = withRaise(u);
      if (gained) S = Math.max(S, floor());
      if (happens(a.moveGapChance)) out = int(a.moveGapMonths);
      newJob();
    };
    const promote = (own: number | null) => {
      i++;
      inLevel = 0;
      S = Math.max(withRaise(own ?? between(a.promotionRaise)), floor());
    };

    if (happens(monthly(Math.min(1, a.layoffHazard * Math.exp(-a.marketLayoff * z))))) {
      S *= 1 + tri(a.layoffPayChange);
      out = int(a.layoffGapMonths);
      newJob();
      continue;
    }
    const planned = a.plannedEvents.find((e) => e.month === t && (e.kind === "move" || above()) && happens(e.chance));
    if (planned) {
      if (planned.kind === "move") move(planned.raise);
      else promote(planned.raise);
      continue;
    }
    if (inJob >= nextMove || (a.moveEvery.kind === "hazard" && inJob >= 13 && happens(monthly(a.moveEvery.chance)))) {
      move(null);
      continue;
    }
    if (t % 12 === 0) {
      if (eligible() && happens(level().promotionRate)) promote(null);
      else S = withRaise(Math.max(0, a.meritMean + a.marketMerit * z + a.meritSd * normal()));
    }
  }
  return totals;
}
