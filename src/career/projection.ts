/**
 * What a simulation answers. This is also the shape of `simulate --json`.
 * Money is nominal currency per year except under `real`, which is in money of the start of the plan.
 */

/** Money of its year, or money of the start of the plan. */
export const moneys = ["nominal", "real"] as const;
export type Money = (typeof moneys)[number];

/** The same things in either money. */
export type InEachMoney<T> = Readonly<Record<Money, T>>;

/** Percentiles as Excel's PERCENTILE.INC (R type 7); sd divides by n − 1; standardError = sd / √n. */
export interface Fan {
  readonly p5: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
  readonly mean: number;
  readonly sd: number;
  readonly standardError: number;
  /** Standard error of p50: half the way between the order statistics √n ⁄ 2 places below and above it. */
  readonly medianError?: number;
}

export interface YearSummary {
  /** 1 … years. */
  readonly year: number;
  readonly annual: Fan;
  readonly cumulative: Fan;
  readonly real: { readonly annual: Fan; readonly cumulative: Fan };
  /** Share of trials at each level after the events of the year's last month. */
  readonly levels: readonly number[];
  /** Mean months out of work in this year. */
  readonly monthsOut: number;
  /** The equity within `annual`, where the scenario has any. */
  readonly equity?: Fan;
}

/** When a level is first reached. */
export interface LevelReached {
  readonly title: string;
  /** Share of trials that reach it within the horizon. */
  readonly share: number;
  /** Months from the start, 0 for the level held at the start; percentiles among the trials that reach it, null for none. */
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
}

export interface ScenarioSummary {
  readonly name: string;
  readonly years: readonly YearSummary[];
  /** Titles of the levels that `levels` counts, in the same order. */
  readonly levelTitles: readonly string[];
  /** Discounted total of all years. */
  readonly presentValue: Fan;
  /** One entry a level, in the order of `levelTitles`. */
  readonly timeline?: readonly LevelReached[];
}

/** A scenario beside the first one, the baseline, on the same trials; in money of its year. */
export interface Comparison extends Beside {
  readonly name: string;
  /** The same in money of the start of the plan, each scenario deflated with its own inflation. */
  readonly real: Beside;
}

/** How one scenario does beside another. */
export interface Beside {
  /** Share of trials in which this scenario's running total at the horizon is larger by more than 1e-5 of the baseline's. */
  readonly beatsBaselineCumulative: number;
  readonly beatsBaselineFinalYear: number;
  /** Median of (this − baseline) of the running total at the horizon. */
  readonly medianDifference: number;
  /** All of this − baseline of the running total at the horizon. */
  readonly difference?: Fan;
  /** First year at whose end the running total is ahead, among trials that have one; `never` is the share that has none. */
  readonly breakEvenYear: {
    readonly p10: number | null;
    readonly p50: number | null;
    readonly p90: number | null;
    readonly never: number;
  };
  /**
   * Which distribution of the running total at the horizon everyone who likes more would take (first order), or
   * everyone who likes more and shuns risk (second order).
   */
  readonly dominance?: Dominance;
}

export interface Dominance {
  readonly first: "this" | "baseline" | "equal" | "neither";
  readonly second: "this" | "baseline" | "equal" | "neither";
}

export interface Projection {
  readonly trials: number;
  readonly seed: number;
  /** Version of the engine: the same scenario, trials, seed and engine give the same figures. */
  readonly engine: string;
  readonly scenarios: readonly ScenarioSummary[];
  /** One entry a scenario after the first. */
  readonly comparison: readonly Comparison[];
  /** True where the person cancelled and fewer trials than wished were summarised. */
  readonly partial?: boolean;
  /** True where so many trials ran that percentiles were counted in bins: each is within 1e-4 or so of its value. */
  readonly approximate?: boolean;
}
