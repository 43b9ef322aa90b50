/**
 * Every assumption a person can set, one row each. Sheets, validation, the pane's form, function help and messages
 * all read this table; to add an assumption, add its row here and its place in `Assumptions`.
 *
 * Values are as the model keeps them: rates and chances as fractions, months as whole numbers. Lists are written as
 * text, entries parted by ";".
 */
import { type Source, sources } from "./sources";

/**
 * How a value is typed and shown. "rate" and "chance" are fractions shown as percent; "factor" multiplies; "months"
 * and "years" are whole; "number" is a plain coefficient; "list" is text with one entry per ";".
 */
export type FieldUnit =
  "money" | "rate" | "chance" | "factor" | "number" | "months" | "years" | "choice" | "text" | "month" | "list";

/** A cell's worth: null is blank. */
export type FlatValue = string | number | null;

export interface Field {
  /** Flat dotted key, unique: `moveRaise.min`. */
  readonly key: string;
  readonly label: string;
  /** One sentence: what it does. */
  readonly help: string;
  readonly unit: FieldUnit;
  /** Allowed range, both ends included; null where the value is not a number. */
  readonly min: number | null;
  readonly max: number | null;
  readonly choices?: readonly string[];
  /** What a blank means where it means something by itself, as a blank mode makes a triangle flat. */
  readonly blank?: string;
}

export interface AssumptionField extends Field {
  readonly group: string;
  readonly publicData: FlatValue;
  readonly optimistic: FlatValue;
  /** What public data supports, both ends included; null where nothing has been measured. */
  readonly supported: { readonly min: number; readonly max: number } | null;
  readonly source: Source;
}

export type Preset = "public-data" | "optimistic";

/** The choices of the field `preset`. */
export const presets: readonly { readonly id: Preset; readonly label: string; readonly help: string }[] = [
  { id: "public-data", label: "Public data", help: "What surveys and statistics report for the United States." },
  { id: "optimistic", label: "Optimistic", help: "The strategy that promises 20–40 % more with every move." },
];

/** The largest yearly pay accepted, in any currency. */
export const MAX_PAY = 1e12;

/** The longest horizon. */
export const MAX_YEARS = 40;

/** What a scenario says before its assumptions, in the order of the sheet's columns. */
// prettier-ignore
export const scenarioFields: readonly Field[] = [
  { key: "name", label: "Scenario", help: "A name of your own, shown in every result.", unit: "text", min: null, max: null },
  { key: "path", label: "Path", help: "Id or name of the path whose levels are climbed.", unit: "text", min: null, max: null },
  { key: "start.level", label: "Start level", help: "Title of the level held at the start, or one word that only it has.", unit: "text", min: null, max: null },
  { key: "start.pay", label: "Start pay", help: "Base pay per year at the start.", unit: "money", min: 1, max: MAX_PAY },
  { key: "start.date", label: "Start month", help: "First month of the plan; it only labels the months.", unit: "month", min: null, max: null },
  { key: "years", label: "Years", help: "How many years are looked ahead.", unit: "years", min: 1, max: MAX_YEARS },
  { key: "trackChanges", label: "Track changes", help: 'Changes of path, as "60: management / EM" (month 60) or "Senior: management / EM" (on reaching Senior).', unit: "list", min: null, max: null, blank: "stays on one path" },
];

/** What a level of a path says, in the order of the sheet's columns. */
// prettier-ignore
export const levelFields: readonly Field[] = [
  { key: "title", label: "Level", help: "Title of the level, unlike the others.", unit: "text", min: null, max: null },
  { key: "min", label: "Pay from", help: "Lowest pay of the band per year.", unit: "money", min: 0, max: MAX_PAY },
  { key: "max", label: "Pay to", help: "Highest pay of the band per year.", unit: "money", min: 0, max: MAX_PAY, blank: "open" },
  { key: "minMonths", label: "Months before a promotion", help: "Earliest months in the level before a promotion.", unit: "months", min: 0, max: 480 },
  { key: "promotionRate", label: "Promotion chance", help: "Chance per annual review once eligible.", unit: "chance", min: 0, max: 1 },
  { key: "bonus", label: "Bonus", help: "Yearly bonus as a share of base pay.", unit: "rate", min: 0, max: 10 },
  { key: "equity", label: "Equity", help: "Value of shares granted per year as a share of base pay.", unit: "rate", min: 0, max: 10 },
];

type Row = readonly [
  key: string,
  label: string,
  help: string,
  unit: FieldUnit,
  allowed: readonly [min: number, max: number] | null,
  publicData: FlatValue,
  optimistic: FlatValue,
  supported: readonly [min: number, max: number] | null,
  source: Source,
  extra?: { readonly choices?: readonly string[]; readonly blank?: string },
];

const s = sources;
// prettier-ignore
const groups: readonly { readonly group: string; readonly rows: readonly Row[] }[] = [
  {
    group: "Moves to another employer",
    rows: [
      ["moveEvery.kind", "Moves happen", "In a cycle of months, by a yearly chance (hazard), or never.", "choice", null, "hazard", "cycle", null, s.turnover, { choices: ["cycle", "hazard", "never"] }],
      ["moveEvery.min", "Months in a job, from", "Shortest stay before a move in a cycle.", "months", [1, 480], null, 24, [14, 58], s.tenure, { blank: "not a cycle" }],
      ["moveEvery.max", "Months in a job, to", "Longest stay before a move in a cycle.", "months", [1, 480], null, 36, [14, 58], s.tenure, { blank: "not a cycle" }],
      ["moveEvery.chance", "Chance of a move a year", "Yearly chance of a move from month 13 in a job.", "chance", [0, 1], 0.2, null, [0.13, 0.25], s.turnover, { blank: "not by chance" }],
      ["moveRaise.min", "Raise per move, lowest", "Lowest change of base pay on a move.", "rate", [-1, 2], -0.05, 0.2, [-0.1, 0.04], s.moveRaise],
      ["moveRaise.mode", "Raise per move, likeliest", "Likeliest change of base pay on a move.", "rate", [-1, 2], 0.08, null, [0.04, 0.08], s.moveRaise, { blank: "every raise between is equally likely" }],
      ["moveRaise.max", "Raise per move, highest", "Highest change of base pay on a move.", "rate", [-1, 2], 0.2, 0.4, [0.08, 0.22], s.moveRaise],
      ["moveLevelUp", "Move gains a level", "Chance that a move also gains a level, once eligible.", "chance", [0, 1], 0.15, 0.5, [0, 0.3], s.promotionRate],
      ["moveGapChance", "Gap between jobs", "Chance of unpaid months between two jobs.", "chance", [0, 1], 0.2, 0, [0, 0.4], s.reemployment],
      ["moveGapMonths.min", "Gap months, from", "Fewest unpaid months where there is a gap.", "months", [0, 480], 1, 1, [0, 2], s.reemployment],
      ["moveGapMonths.max", "Gap months, to", "Most unpaid months where there is a gap.", "months", [0, 480], 2, 2, [1, 3], s.reemployment],
      ["shortTenureFactor", "Early-leaver factor", "A positive raise is multiplied by this when the job left lasted under 12 months.", "factor", [0, 1], 0.5, 0.5, [0.5, 1], s.shortTenure],
    ],
  },
  {
    group: "Raises and promotions",
    rows: [
      ["meritMean", "Annual raise", "Mean of the yearly raise for staying; never below zero.", "rate", [-1, 1], 0.033, 0.04, [0.02, 0.05], s.meritBudgets],
      ["meritSd", "Spread of the annual raise", "Standard deviation of the yearly raise.", "rate", [0, 1], 0.015, 0.015, [0, 0.03], s.meritSpread],
      ["promotionRate", "Promotion chances", "Chance per annual review once eligible, one entry a level, lowest first; fills the levels of a built-in path.", "list", null, "0.35; 0.22; 0.1; 0.06; 0.03", "1; 1; 0.5; 0.5; 0.5", null, s.promotionRate],
      ["minMonths", "Months before a promotion", "Earliest months in each level before a promotion, lowest first; fills the levels of a built-in path.", "list", null, "12; 18; 30; 36; 36", "24; 24; 24; 24; 24", null, s.timeInLevel],
      ["promotionRaise.min", "Raise on promotion, lowest", "Lowest raise on a promotion.", "rate", [-1, 2], 0.07, 0.1, [0.07, 0.12], s.promotionRaise],
      ["promotionRaise.max", "Raise on promotion, highest", "Highest raise on a promotion.", "rate", [-1, 2], 0.12, 0.15, [0.07, 0.15], s.promotionRaise],
      ["bandGrowth", "Growth of pay bands", "Yearly growth of every pay band.", "rate", [-0.5, 1], 0.025, 0.025, [0.02, 0.04], s.bandGrowth],
      ["plannedEvents", "Planned events", 'Moves and promotions from the roadmap, as "18: move 70% +25%" (month, kind, chance, raise if known).', "list", null, null, null, null, s.pathTables, { blank: "none planned" }],
    ],
  },
  {
    group: "Layoffs",
    rows: [
      ["layoffHazard", "Layoff chance a year", "Yearly chance of being laid off.", "chance", [0, 1], 0.03, 0.02, [0.014, 0.07], s.layoffs],
      ["layoffGapMonths.min", "Months out of work, from", "Fewest months without pay after a layoff.", "months", [0, 480], 1, 1, [0, 3], s.reemployment],
      ["layoffGapMonths.max", "Months out of work, to", "Most months without pay after a layoff.", "months", [0, 480], 7, 4, [3, 12], s.reemployment],
      ["layoffPayChange.min", "Pay after a layoff, lowest", "Lowest change of base pay in the job after a layoff.", "rate", [-1, 2], -0.25, -0.25, [-0.35, -0.1], s.layoffPay],
      ["layoffPayChange.mode", "Pay after a layoff, likeliest", "Likeliest change of base pay in the job after a layoff.", "rate", [-1, 2], -0.05, -0.05, [-0.1, 0], s.layoffPay, { blank: "every change between is equally likely" }],
      ["layoffPayChange.max", "Pay after a layoff, highest", "Highest change of base pay in the job after a layoff.", "rate", [-1, 2], 0.1, 0.1, [0, 0.15], s.layoffPay],
    ],
  },
  {
    group: "Market",
    rows: [
      ["marketPersistence", "Market memory", "How much of this year's market is left next year.", "number", [0, 1], 0.6, 0.6, [0.3, 0.8], s.meritCycle],
      ["marketMerit", "Market in annual raises", "Added to the annual raise in a market one deviation above normal.", "rate", [-1, 1], 0.006, 0.006, [0, 0.01], s.meritCycle],
      ["marketRaise", "Market in move raises", "Added to a move's raise in a market one deviation above normal.", "rate", [-1, 1], 0.03, 0.03, [0, 0.06], s.meritCycle],
      ["marketLayoff", "Market in layoffs", "A market one deviation above normal divides the layoff chance by e to this.", "number", [-5, 5], 0.5, 0.5, [0, 0.85], s.layoffs],
      ["marketEquity", "Market in share prices", "Added to the yearly drift of the share price in a market one deviation above normal.", "rate", [-2, 2], 0.1, 0.1, [0, 0.2], s.sharePrice],
    ],
  },
  {
    group: "Equity",
    rows: [
      ["equityKind", "Equity", "No shares, listed shares that vest (rsu), or options on an exit (startup).", "choice", null, "none", "none", null, s.equityVesting, { choices: ["none", "rsu", "startup"] }],
      ["equityDrift", "Share price drift", "Mean yearly growth of the employer's share price.", "rate", [-2, 2], 0.05, 0.05, [0, 0.1], s.sharePrice],
      ["equityVolatility", "Share price volatility", "Yearly volatility of the employer's share price.", "rate", [0, 3], 0.35, 0.35, [0.2, 0.6], s.sharePrice],
      ["startupSalaryFactor", "Startup pay factor", "The starting pay is multiplied by this once, with startup equity.", "factor", [0, 2], 0.85, 0.85, [0.7, 1], s.startupPay],
      ["startupExitMonths.min", "Exit month, from", "Earliest month of the plan in which the startup is sold or listed.", "months", [1, 480], 48, 48, [36, 96], s.startupExit],
      ["startupExitMonths.max", "Exit month, to", "Latest month of the plan in which the startup is sold or listed.", "months", [1, 480], 120, 120, [72, 180], s.startupExit],
      ["startupMultiples", "Startup outcomes", 'What the paper value is multiplied by at the exit, as "chance: multiple" or "chance: from-to"; chances sum to 1.', "list", null, "0.75: 0; 0.1: 0.5; 0.09: 1-3; 0.045: 3-10; 0.013: 10-30; 0.002: 50", "0.75: 0; 0.1: 0.5; 0.09: 1-3; 0.045: 3-10; 0.013: 10-30; 0.002: 50", null, s.startupOutcomes],
    ],
  },
  {
    group: "Money over time",
    rows: [
      ["inflation", "Inflation", "Yearly rise of prices, for pay in today's money.", "rate", [-0.5, 1], 0.025, 0.025, [0.02, 0.04], s.inflation],
      ["discountRate", "Discount rate", "Yearly rate at which later pay counts for less in the present value.", "rate", [-0.5, 1], 0.05, 0.05, [0.02, 0.1], s.discount],
    ],
  },
];

/** All assumptions in the order of the sheet's rows and the pane's form. */
export const assumptionFields: readonly AssumptionField[] = groups.flatMap(({ group, rows }) =>
  rows.map(([key, label, help, unit, allowed, publicData, optimistic, supported, source, extra]) => ({
    key,
    group,
    label,
    help,
    unit,
    min: allowed?.[0] ?? null,
    max: allowed?.[1] ?? null,
    publicData,
    optimistic,
    supported: supported && { min: supported[0], max: supported[1] },
    source,
    ...extra,
  })),
);

const byKey = new Map<string, Field | AssumptionField>([...scenarioFields, ...assumptionFields].map((f) => [f.key, f]));

/**
 * The row of a flat key.
 * @throws where no field has this key
 */
export function fieldOf(key: string): Field {
  const field = byKey.get(key);
  if (!field) throw new Error(`no field has the key ${key}`);
  return field;
}

/** The default of each assumption under a preset, by flat key. */
export function presetValues(preset: Preset): ReadonlyMap<string, FlatValue> {
  return new Map(assumptionFields.map((f) => [f.key, preset === "optimistic" ? f.optimistic : f.publicData]));
}
