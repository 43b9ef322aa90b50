/** Which assumptions the result hangs on: each moved across the range that public data supports, alone. */
import { type AssumptionField, assumptionFields } from "../../career/assumptionFields";
import type { Scenario } from "../../career/scenario";
import { flatAssumptions } from "../flat/assumptionsOf";
import { matters } from "../evidenceNotes";
import { medianTotals, type QuestionOptions } from "./medianTotal";
import { withAssumption } from "./variation";

export interface TornadoRow {
  readonly key: string;
  readonly label: string;
  readonly unit: AssumptionField["unit"];
  /** Ends of the supported range. */
  readonly low: number;
  readonly high: number;
  /** Change of the median running total at the horizon when the assumption stands at either end. */
  readonly changeAtLow: number;
  readonly changeAtHigh: number;
}

export interface Tornado {
  /** Median running total at the horizon as the scenario stands. */
  readonly median: number;
  /** Widest first; assumptions that change nothing are left out. */
  readonly rows: readonly TornadoRow[];
}

/** Two simulations an assumption, all on the same trials, so that small effects are seen through the noise. */
export function tornado(scenario: Scenario, options: QuestionOptions): Tornado {
  const flat = flatAssumptions(scenario.assumptions);
  const fields = assumptionFields.filter(
    (f) => f.supported && matters(f, scenario) && typeof flat.get(f.key) === "number",
  );
  const ends = fields.flatMap(({ key, supported }) =>
    [supported?.min ?? 0, supported?.max ?? 0].map((value) => withAssumption(scenario, key, value)),
  );
  const [median = NaN, ...medians] = medianTotals([scenario, ...ends], options);
  const rows = fields.map(({ key, label, unit, supported }, i) => ({
    key,
    label,
    unit,
    low: supported?.min ?? 0,
    high: supported?.max ?? 0,
    changeAtLow: (medians[2 * i] ?? median) - median,
    changeAtHigh: (medians[2 * i + 1] ?? median) - median,
  }));
  const width = (row: TornadoRow) =>
    Math.max(row.changeAtLow, row.changeAtHigh, 0) - Math.min(row.changeAtLow, row.changeAtHigh, 0);
  return { median, rows: rows.filter((row) => width(row) > 0).sort((a, b) => width(b) - width(a)) };
}
