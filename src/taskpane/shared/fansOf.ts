/** A run's figures in the money the person looks at. */
import type { Beside, Comparison, Fan, Money, ScenarioSummary } from "../../career/projection";
import type { Measure } from "../state/resultsState";

/** The fan of each year. */
export function fansOf(summary: ScenarioSummary, measure: Measure, money: Money): readonly Fan[] {
  return summary.years.map((year) => (money === "real" ? year.real[measure] : year[measure]));
}

export function besideOf(comparison: Comparison, money: Money): Beside {
  return money === "real" ? comparison.real : comparison;
}
