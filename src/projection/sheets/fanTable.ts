import type { Fan, ScenarioSummary } from "../../career/projection";
import type { Cell } from "../../career/sheet";

/** What CAREER.SIMULATE can answer, in the words a person types. */
export const outputs = ["annual", "cumulative", "real annual", "real cumulative", "levels", "months out"] as const;
export type Output = (typeof outputs)[number];

/** A table with its header row. */
export type Matrix = readonly (readonly Cell[])[];

/**
 * One scenario year by year, with a header row: the fan of pay, the share of trials at each level, or the months out of work.
 * Money per year; `real` in money of the start of the plan.
 */
export function fanTable(summary: ScenarioSummary, output: Output): Matrix {
  if (output === "levels") {
    return [["Year", ...summary.levelTitles], ...summary.years.map(({ year, levels }) => [year, ...levels])];
  }
  if (output === "months out") {
    return [["Year", "Months out of work"], ...summary.years.map(({ year, monthsOut }) => [year, monthsOut])];
  }
  const fanOf = fans[output];
  return [fanHeader, ...summary.years.map((year) => [year.year, ...fanRow(fanOf(year))])];
}

/** Columns of a fan; the sheets and their charts rely on the order. */
export const fanHeader = [
  "Year",
  "P5",
  "P10",
  "P25",
  "P50",
  "P75",
  "P90",
  "P95",
  "Mean",
  "SD",
  "Standard error",
] as const;

type Year = ScenarioSummary["years"][number];

const fans: Readonly<Record<Exclude<Output, "levels" | "months out">, (year: Year) => Fan>> = {
  annual: (year) => year.annual,
  cumulative: (year) => year.cumulative,
  "real annual": (year) => year.real.annual,
  "real cumulative": (year) => year.real.cumulative,
};

function fanRow({ p5, p10, p25, p50, p75, p90, p95, mean, sd, standardError }: Fan): readonly number[] {
  return [p5, p10, p25, p50, p75, p90, p95, mean, sd, standardError];
}
