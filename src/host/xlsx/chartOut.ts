/** Native charts: the snapshot's to hucre's. Lines over areas or bars are lifted into a line chart of their own afterwards. */
import type { SheetChart } from "hucre";
import type { ChartSeriesSnapshot, ChartSnapshot } from "../snapshot";
import { rgb } from "./styles";

export interface ChartOut {
  readonly chart: SheetChart;
  /** Places, 0-based, of the series that are still to be lifted into a line chart. */
  readonly lines: readonly number[];
}

const LABELS = {
  labelFontSize: 9,
  labelColor: "595959",
  axisTitleFontSize: 9,
  axisTitleColor: "595959",
  majorTickMark: "none",
  minorTickMark: "none",
} as const;
const NO_COLOR = { theme: "bg1", alpha: 0 } as const;
/** Excel's own first chart colours, for series that name none. */
const ACCENTS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
const DARK = "404040";

export function chartOut(chart: ChartSnapshot): ChartOut {
  const kind = chartKind(chart.chartType);
  const hidden = chart.series.flatMap((series, idx) => (series.hidden ? [{ idx, delete: true }] : []));
  return {
    lines: kind.type === "line" ? [] : chart.series.flatMap((series, index) => (isLine(series) ? [index] : [])),
    chart: {
      ...kind,
      ...(chart.title === undefined
        ? {}
        : { title: chart.title, altText: chart.title, titleFontSize: 13, titleColor: DARK }),
      series: chart.series.map((series, index) => seriesOut(series, index, kind.type)),
      legend: chart.legend === "none" ? false : (chart.legend ?? "bottom"),
      legendFontSize: 9,
      legendFontColor: "595959",
      ...(hidden.length > 0 ? { legendEntries: hidden } : {}),
      ...(kind.type === "bar" || kind.type === "column" ? { gapWidth: 60 } : {}),
      ...(kind.type === "line" ? { showLineMarkers: false } : {}),
      chartSpaceBorderColor: "D9D9D9",
      axes: {
        x: { ...LABELS, ...categoryAxis(chart) },
        y: {
          ...LABELS,
          ...valueAxis(chart),
          ...(kind.type === "bar" ? {} : { axisTitleRotation: -90 }),
          ...(kind.type === "area" ? { crossBetween: "midCat" as const } : {}),
        },
      },
      anchor: {
        from: { row: chart.from.row, col: chart.from.column },
        to: { row: chart.to.row, col: chart.to.column },
      },
    },
  };
}

/** Excel.ChartType → hucre's kind and grouping. @throws on kinds that no sheet of ours holds, naming them */
function chartKind(chartType: string): Pick<SheetChart, "type" | "barGrouping" | "areaGrouping" | "lineGrouping"> {
  const match = /^(Line|Area|Bar|Column|Pie|Doughnut)(Markers)?(Clustered|Stacked|Stacked100)?(?:100)?$/i.exec(
    chartType,
  );
  const type = match?.[1]?.toLowerCase();
  const stacked = /stacked/i.test(chartType) ? (/100/.test(chartType) ? "percentStacked" : "stacked") : undefined;
  if (type === "bar" || type === "column") return { type, barGrouping: stacked ?? "clustered" };
  if (type === "area") return { type, areaGrouping: stacked ?? "standard" };
  if (type === "line") return { type, lineGrouping: stacked ?? "standard" };
  if (type === "pie" || type === "doughnut") return { type };
  throw new Error(`a chart of type ${chartType} cannot be saved; Line, Area, Bar, Column, Pie and Doughnut can`);
}

function seriesOut(series: ChartSeriesSnapshot, index: number, type: SheetChart["type"]): SheetChart["series"][number] {
  return {
    name: series.name,
    values: series.values,
    ...(series.categories === undefined ? {} : { categories: series.categories }),
    color: series.hidden ? NO_COLOR : colorOf(series, index),
    ...(type === "line" ? { stroke: { width: 2.25, cap: "rnd" as const }, marker: { symbol: "none" as const } } : {}),
  };
}

function categoryAxis({ categoryAxis: axis }: ChartSnapshot): NonNullable<NonNullable<SheetChart["axes"]>["x"]> {
  return {
    ...(axis?.title === undefined ? {} : { title: axis.title }),
    ...(axis?.numberFormat === undefined ? {} : { numberFormat: { formatCode: axis.numberFormat } }),
    ...(axis?.reversed ? { reverse: true } : {}),
    tickLblPos: "low",
  };
}

function valueAxis({ valueAxis: axis }: ChartSnapshot): NonNullable<NonNullable<SheetChart["axes"]>["y"]> {
  const scale = {
    ...(axis?.minimum === undefined ? {} : { min: axis.minimum }),
    ...(axis?.maximum === undefined ? {} : { max: axis.maximum }),
  };
  return {
    gridlines: { major: true },
    ...(axis?.title === undefined ? {} : { title: axis.title }),
    ...(axis?.numberFormat === undefined ? {} : { numberFormat: { formatCode: axis.numberFormat } }),
    ...(Object.keys(scale).length > 0 ? { scale } : {}),
  };
}

function isLine(series: ChartSeriesSnapshot): boolean {
  return /^line/i.test(series.chartType ?? "");
}

function colorOf(series: ChartSeriesSnapshot, index: number): string {
  return series.color ? rgb(series.color) : (ACCENTS[index % ACCENTS.length] ?? DARK);
}
