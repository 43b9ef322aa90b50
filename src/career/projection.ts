/**
 * What a simulation answers. This is also the shape of `simulate --json`.
 * Money is nominal currency per year except under `real`, which is in money of the start of the plan.
 */

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
}

export interface ScenarioSummary {
  readonly name: string;
  readonly years: readonly YearSummary[];
  /** Titles of the levels that `levels` counts, in the same order. */
  readonly levelTitles: readonly string[];
  /** Discounted total of all years. */
  readonly presentValue: Fan;
}

/** A scenario beside the first one, the baseline, on the same trials. */
export interface Comparison {
  readonly name: string;
  /** Share of trials in which this scenario's running total at the horizon is larger by more than 1e-5 of the baseline's. */
  readonly beatsBaselineCumulative: number;
  readonly beatsBaselineFinalYear: number;
  /** Median of (this − baseline) of the running total at the horizon. */
  readonly medianDifference: number;
  /** First year at whose end the running total is ahead, among trials that have one; `never` is the share that has none. */
  readonly breakEvenYear: {
    readonly p10: number | null;
    readonly p50: number | null;
    readonly p90: number | null;
    readonly never: number;
  };
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
}
