import type { Chart, ChartSeries } from "../career/sheet";
import type { Target } from "./clearOld";
import { numberFormat } from "./numberFormat";
import { hasExcelApi } from "./requirements";

const types: Readonly<Record<Chart["kind"], Excel.ChartType>> = {
  line: "Line" as Excel.ChartType,
  areaStacked: "AreaStacked" as Excel.ChartType,
  barStacked: "BarStacked" as Excel.ChartType,
  column: "ColumnClustered" as Excel.ChartType,
  bar: "BarClustered" as Excel.ChartType,
};

/** Native charts over cells of their own sheet: they follow the cells, with or without the add-in. */
export function writeCharts({ spec, worksheet }: Target): void {
  if (!hasExcelApi("1.7")) return;
  for (const chart of spec.charts ?? []) writeChart(worksheet, chart);
}

function writeChart(worksheet: Excel.Worksheet, spec: Chart): void {
  const [first, ...others] = spec.series;
  if (first === undefined) return;
  const chart = worksheet.charts.add(
    types[spec.kind],
    worksheet.getRange(first.values),
    "Columns" as Excel.ChartSeriesBy,
  );
  chart.name = spec.name;
  chart.title.text = spec.title;
  chart.setPosition(spec.from, spec.to);
  chart.legend.visible = spec.legend ?? false;
  if (spec.legend === true) chart.legend.position = "Bottom";

  // A chart over one column of numbers starts with exactly one series.
  writeSeries(worksheet, chart.series.getItemAt(0), spec, first);
  for (const series of others) writeSeries(worksheet, chart.series.add(series.name), spec, series);

  const { valueAxis, categoryAxis } = chart.axes;
  if (spec.valueTitle !== undefined) valueAxis.title.text = spec.valueTitle;
  if (spec.categoryTitle !== undefined) categoryAxis.title.text = spec.categoryTitle;
  if (spec.valueFormat !== undefined && hasExcelApi("1.8")) valueAxis.numberFormat = numberFormat(spec.valueFormat);
  if (spec.reversed === true) categoryAxis.reversePlotOrder = true;
}

function writeSeries(
  worksheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { categories }: Chart,
  spec: ChartSeries,
): void {
  series.name = spec.name;
  series.setValues(worksheet.getRange(spec.values));
  series.setXAxisValues(worksheet.getRange(categories));
  if (spec.kind === "line") series.chartType = "Line";
  if (spec.hidden === true) series.format.fill.clear();
  else if (spec.color !== undefined) {
    if (spec.kind === "line") series.format.line.color = spec.color;
    else series.format.fill.setSolidColor(spec.color);
  }
}
