import type { Money, Projection } from "../../career/projection";
import type { Matrix } from "./fanTable";

export const comparisonHeader = [
  "Scenario",
  "Final year P10",
  "Final year P50",
  "Final year P90",
  "Total P10",
  "Total P50",
  "Total P90",
  "Beats the first",
  "Ahead from year",
  "Never ahead",
  "Median difference",
] as const;

/**
 * One row a scenario, with a header row: pay of the final year and the running total at the horizon, and each scenario beside
 * the first on the same trials, all in the money asked for. The first row's comparison with itself is blank.
 */
export function comparisonTable({ scenarios, comparison }: Projection, money: Money = "nominal"): Matrix {
  const rows = scenarios.map((summary, i) => {
    const year = summary.years.at(-1);
    const last = money === "real" ? year?.real : year;
    const besides = i === 0 ? undefined : comparison[i - 1];
    const beside = money === "real" ? besides?.real : besides;
    return [
      summary.name,
      ...[last?.annual, last?.cumulative].flatMap((fan) => [fan?.p10 ?? null, fan?.p50 ?? null, fan?.p90 ?? null]),
      ...(beside === undefined
        ? [null, null, null, null]
        : [
            beside.beatsBaselineCumulative,
            beside.breakEvenYear.p50 ?? "never",
            beside.breakEvenYear.never,
            beside.medianDifference,
          ]),
    ];
  });
  return [comparisonHeader, ...rows];
}
