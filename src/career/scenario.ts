/**
 * One way through a career, with every assumption filled in. Money is nominal currency per year, rates are fractions
 * (0.03, not 3), months are whole numbers, chances lie in 0–1 with both ends included.
 */

/** Both ends included; min = max makes it certain. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** Triangular from min to max with its peak at mode; a null mode makes it uniform. */
export interface Triangle extends Span {
  readonly mode: number | null;
}

export interface Level {
  readonly title: string;
  /** Pay band per year; max null is open. */
  readonly min: number;
  readonly max: number | null;
  /** Earliest months in the level before a promotion. */
  readonly minMonths: number;
  /** Chance per annual review once eligible. */
  readonly promotionRate: number;
  /** Share of base pay. */
  readonly bonus: number;
  /** Yearly grant value as a share of base pay. */
  readonly equity: number;
}

/** Levels, lowest first. */
export interface Path {
  /** Id of a built-in path, or of a path in the workbook. */
  readonly id?: string;
  readonly name: string;
  readonly levels: readonly Level[];
}

export type MoveEvery =
  /** Months in a job before the next move, drawn as a uniform whole number. */
  | { readonly kind: "cycle"; readonly min: number; readonly max: number }
  /** Yearly chance of a move from month 13 in a job. */
  | { readonly kind: "hazard"; readonly chance: number }
  | { readonly kind: "never" };

export interface PlannedEvent {
  /** 1 … 12 × years. */
  readonly month: number;
  readonly kind: "move" | "promotion";
  readonly chance: number;
  /** Replaces the drawn raise; null draws it as usual. */
  readonly raise: number | null;
}

/** One row of the table of startup outcomes: the multiple is uniform in min–max. */
export interface StartupMultiple extends Span {
  readonly chance: number;
}

/**
 * A change of path that the person decides on: at the end of a month of the plan, or on reaching a level of the path
 * they are on. Exactly one of the two is given. Pay stays, or rises to the start of the new band.
 */
export interface TrackChange {
  /** 1 … 12 × years; null where a level is waited for. */
  readonly month: number | null;
  /** Title of the level that is waited for; null where a month is given. */
  readonly onLevel: string | null;
  readonly path: Path;
  /** Title of the level of the new path that is taken up. */
  readonly level: string;
}

export interface Assumptions {
  readonly meritMean: number;
  readonly meritSd: number;
  readonly promotionRaise: Span;
  readonly moveEvery: MoveEvery;
  readonly moveRaise: Triangle;
  readonly moveLevelUp: number;
  readonly moveGapChance: number;
  readonly moveGapMonths: Span;
  readonly shortTenureFactor: number;
  readonly layoffHazard: number;
  readonly layoffGapMonths: Span;
  readonly layoffPayChange: Triangle;
  readonly bandGrowth: number;
  readonly marketPersistence: number;
  readonly marketMerit: number;
  readonly marketRaise: number;
  readonly marketLayoff: number;
  readonly marketEquity: number;
  readonly equityKind: "none" | "rsu" | "startup";
  readonly equityDrift: number;
  readonly equityVolatility: number;
  readonly startupSalaryFactor: number;
  readonly startupExitMonths: Span;
  readonly startupMultiples: readonly StartupMultiple[];
  readonly inflation: number;
  readonly discountRate: number;
  readonly plannedEvents: readonly PlannedEvent[];
}

export interface Scenario {
  readonly name: string;
  /** Horizon in whole years, 1–40. */
  readonly years: number;
  readonly start: {
    /** Title of a level of the path. */
    readonly level: string;
    readonly pay: number;
    /** `YYYY-MM`; it only labels the months. */
    readonly date: string;
  };
  readonly path: Path;
  readonly assumptions: Assumptions;
  /** Left out where the career stays on one path. */
  readonly trackChanges?: readonly TrackChange[];
}
