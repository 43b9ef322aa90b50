/**
 * What chance brings to a block of trials year by year, whatever the scenario: drawn once and shared by all of them.
 * Arrays by trial and year hold a trial's years together: index trial · years + year.
 */
import { valueAt } from "../numeric/curve";
import { exponential } from "../numeric/draws";
import { exp } from "../numeric/elementary";
import { normalFromBits } from "../numeric/normal";
import { bits, firstKey, secondKey, unit } from "../numeric/streams";
import { type Compiled, monthlyExposure } from "./compile";
import { Purpose } from "./purposes";

/** Trials in a block: few enough for its arrays to stay near the processor. */
export const BLOCK = 256;

export interface Luck {
  readonly years: number;
  /** Keys of each trial's streams. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Exposure until each trial's first layoff: exponential with mean 1. */
  readonly firstLayoff: Float64Array;
  /** N(0,1) of each year's market shock and merit raise; chance 0–1 that a promotion's rate is held against. */
  readonly shock: Float64Array;
  readonly merit: Float64Array;
  readonly promotion: Float64Array;
  /** The market of each year, and the persistence it was last worked out for (NaN for none). */
  readonly market: Float64Array;
  marketPersistence: number;
  /** Monthly exposure to layoffs of each year, and the hazard and loading it was last worked out for. */
  readonly exposure: Float64Array;
  exposureHazard: number;
  exposureLoading: number;
}

export function newLuck(years: number): Luck {
  const size = BLOCK * years;
  return {
    years,
    first: new Int32Array(BLOCK),
    second: new Int32Array(BLOCK),
    firstLayoff: new Float64Array(BLOCK),
    shock: new Float64Array(size),
    merit: new Float64Array(size),
    promotion: new Float64Array(size),
    market: new Float64Array(size),
    marketPersistence: NaN,
    exposure: new Float64Array(size),
    exposureHazard: NaN,
    exposureLoading: NaN,
  };
}

/** Draws the luck of trials `from` … `from + count − 1`. */
export function drawLuck(luck: Luck, seed: number, from: number, count: number): void {
  const { years, first, second, firstLayoff, shock, merit, promotion } = luck;
  for (let i = 0, k = 0; i < count; i++) {
    const a = firstKey(seed, from + i);
    const b = secondKey(seed, from + i);
    first[i] = a;
    second[i] = b;
    firstLayoff[i] = exponential(unit(bits(a, b, Purpose.layoff, 0)));
    for (let year = 0; year < years; year++, k++) {
      shock[k] = normalFromBits(bits(a, b, Purpose.market, year));
      merit[k] = normalFromBits(bits(a, b, Purpose.merit, year));
      promotion[k] = unit(bits(a, b, Purpose.promotion, year));
    }
  }
  luck.marketPersistence = NaN;
  luck.exposureHazard = NaN;
}

/** The market as this scenario remembers it, and what it does to layoffs. Without one, markets and their arrays are 0. */
export function meetMarket(luck: Luck, compiled: Compiled, count: number): void {
  const { marketPersistence: persistence, layoffHazard: hazard } = compiled.scenario.assumptions;
  const loading = compiled.scenario.assumptions.marketLayoff;
  if (luck.marketPersistence !== persistence) {
    rememberMarket(luck, persistence, count);
    luck.marketPersistence = persistence;
    luck.exposureHazard = NaN;
  }
  if (luck.exposureHazard === hazard && luck.exposureLoading === loading) return;
  exposeToLayoffs(luck, compiled, count);
  luck.exposureHazard = hazard;
  luck.exposureLoading = loading;
}

function rememberMarket({ years, shock, market }: Luck, persistence: number, count: number): void {
  const innovation = Math.sqrt(1 - persistence * persistence);
  for (let i = 0, k = 0; i < count; i++) {
    let z = shock[k]!;
    market[k++] = z;
    for (let year = 1; year < years; year++, k++) {
      z = persistence * z + innovation * shock[k]!;
      market[k] = z;
    }
  }
}

function exposeToLayoffs({ years, market, exposure }: Luck, compiled: Compiled, count: number): void {
  const { layoffHazard: hazard, marketLayoff: loading } = compiled.scenario.assumptions;
  const curve = compiled.layoffCurve;
  const size = count * years;
  if (hazard === 0 || loading === 0) exposure.fill(compiled.layoffExposure, 0, size);
  else {
    for (let k = 0; k < size; k++) {
      const z = market[k]!;
      const tabled = curve !== null && z > curve.from && z < curve.to;
      exposure[k] = tabled ? valueAt(curve, z) : monthlyExposure(Math.min(1, hazard * exp(-loading * z)));
    }
  }
}
