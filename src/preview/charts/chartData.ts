/** A chart's ranges resolved to numbers and labels. */
import type { CellValue, ChartSnapshot } from "../../host/snapshot";

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
}

export interface SeriesData {
  readonly name: string;
  readonly color: string;
  readonly hidden: boolean;
  readonly shape: "line" | "area" | "bar";
  /** null where the cell holds no number. */
  readonly values: readonly (number | null)[];
}

/** Cells of a range with sheet name, row by row. */
export type ReadRange = (reference: string) => readonly CellValue[];

const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function chartData(
  chart: ChartSnapshot,
  read: ReadRange,
  showCategory: (value: CellValue) => string,
): ChartData {
  const labelled = chart.series.find((series) => series.categories !== undefined);
  const series = chart.series.map((s, i) => ({
    name: s.name,
    color: s.color ?? ACCENTS[i % ACCENTS.length] ?? "#4472C4",
    hidden: s.hidden === true,
    shape: shapeOf(s.chartType ?? chart.chartType),
    values: read(s.values).map((value) => (typeof value === "number" ? value : null)),
  }));
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const labels = labelled?.categories === undefined ? [] : read(labelled.categories);
  return {
    series,
    categories: Array.from({ length }, (_, i) =>
      labels[i] === undefined ? String(i + 1) : showCategory(labels[i] ?? null),
    ),
  };
}

/** Running totals below each stacked series; a lone series starts at nought. */
export function stackedFrom(series: readonly SeriesData[], index: number): readonly number[] {
  const own = series[index];
  return (own?.values ?? []).map((_, i) =>
    series
      .slice(0, index)
      .filter(({ shape }) => shape === own?.shape)
      .reduce((sum, { values }) => sum + (values[i] ?? 0), 0),
  );
}

function shapeOf(chartType: string): SeriesData["shape"] {
  if (/^line/i.test(chartType)) return "line";
  return /^area/i.test(chartType) ? "area" : "bar";
}
