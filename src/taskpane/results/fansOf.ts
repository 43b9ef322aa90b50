import type { Fan, ScenarioSummary } from "../../career/projection";
import type { Measure, Money } from "../state/resultsState";

/** The fan of each year in the wished terms. */
export function fansOf(summary: ScenarioSummary, measure: Measure, money: Money): readonly Fan[] {
  return summary.years.map((year) => (money === "real" ? year.real[measure] : year[measure]));
}
