import type { Arguments } from "../../protocol/arguments";
import { ExcelError } from "../../protocol/excelError";
import { type ExcelObject, excelType, method, object, property } from "../../protocol/excelType";
import { type ChartState, newId, requireWritable, sameText, sheetState } from "../book";
import { rangeArgument } from "../range";
import { worksheetType } from "../worksheet";
import { axesType } from "./chartAxes";
import { areaFormatType } from "./chartFormat";
import { seriesCollectionType } from "./chartSeries";
import { seriesFrom } from "./chartSource";
import { type ChartHandle, type ChartsHandle, chartState, knownType } from "./chartState";
import { labelsType, legendType, titleType } from "./chartTexts";

export const chartsType = excelType<ChartsHandle>(
  "ChartCollection",
  {
    count: property(1.1, (charts) => list(charts).length),
    add: method(1.1, (charts, args) => add(charts, args)),
    getCount: method(1.4, (charts) => list(charts).length),
    getItem: method(1.1, (charts, args) => {
      const found = find(charts, args.text(0));
      if (found === null) throw new ExcelError("ItemNotFound", `there is no chart ${args.text(0)}`);
      return found;
    }),
    getItemOrNullObject: method(1.4, (charts, args) => find(charts, args.text(0))),
    getItemAt: method(1.1, (charts, args) => {
      const chart = list(charts)[args.whole(0)];
      if (chart === undefined) throw new ExcelError("InvalidArgument", `there is no chart at ${args.whole(0)}`);
      return chartType({ ...charts, id: chart.id });
    }),
  },
  (charts) => list(charts).map(({ id }) => chartType({ ...charts, id })),
);

const chartType = excelType<ChartHandle>("Chart", {
  id: property(1.7, ({ id }) => id),
  name: property(
    1.1,
    (chart) => chartState(chart).name,
    (chart, value) => {
      const other = list(chart).find((each) => each.id !== chart.id && sameText(each.name, String(value)));
      if (typeof value !== "string" || value === "" || other)
        throw new ExcelError("InvalidArgument", `${JSON.stringify(value)} cannot be the chart's name`);
      chartState(chart).name = value;
    },
  ),
  chartType: property(
    1.7,
    (chart) => chartState(chart).chartType,
    (chart, value) => {
      chartState(chart).chartType = knownType(value);
    },
  ),
  left: property(
    1.1,
    (chart) => edge(chart, "left"),
    () => undefined,
  ),
  top: property(
    1.1,
    (chart) => edge(chart, "top"),
    () => undefined,
  ),
  width: property(
    1.1,
    (chart) => edge(chart, "right") - edge(chart, "left"),
    () => undefined,
  ),
  height: property(
    1.1,
    (chart) => edge(chart, "bottom") - edge(chart, "top"),
    (chart, value) => setHeight(chart, value),
  ),
  title: object(1.1, (chart) => titleType(chart)),
  legend: object(1.1, (chart) => legendType(chart)),
  axes: object(1.1, (chart) => axesType(chart)),
  series: object(1.1, (chart) => seriesCollectionType(chart)),
  dataLabels: object(1.1, (chart) => labelsType(chart)),
  format: object(1.1, (chart) => areaFormatType(chart)),
  worksheet: object(1.2, (chart) => worksheetType(chart)),
  delete: method(1.1, (chart) => {
    const charts = sheetState(chart.book, chart.sheet).charts;
    charts.splice(charts.indexOf(chartState(chart)), 1);
  }),
  setData: method(1.1, (chart, args) => {
    const place = rangeArgument(chart.book, chart.sheet, args.at(0));
    chartState(chart).series = seriesFrom(place, args.word(1, ["Auto", "Columns", "Rows"], "Auto"));
  }),
  setPosition: method(1.1, (chart, args) => {
    const first = rangeArgument(chart.book, chart.sheet, args.at(0)).area;
    const last = args.at(1) === undefined ? first : rangeArgument(chart.book, chart.sheet, args.at(1)).area;
    chartState(chart).from = { row: first.row, column: first.column };
    // The last cell is covered whole: the chart ends where the next one begins.
    chartState(chart).to = { row: last.row + last.rows, column: last.column + last.columns };
  }),
  activate: method(1.9, () => undefined),
});

function list({ book, sheet }: ChartsHandle): readonly ChartState[] {
  return sheetState(book, sheet).charts;
}

function find(charts: ChartsHandle, name: string): ExcelObject | null {
  const found = list(charts).find((chart) => sameText(chart.name, name) || chart.id === name);
  return found === undefined ? null : chartType({ book: charts.book, sheet: charts.sheet, id: found.id });
}

function add({ book, sheet }: ChartsHandle, args: Arguments): ExcelObject {
  requireWritable(book, sheet);
  const chartKind = knownType(args.at(0));
  const place = rangeArgument(book, sheet, args.at(1));
  const id = newId(book);
  const charts = sheetState(book, sheet).charts;
  charts.push({
    id,
    sheet,
    name: `Chart ${book.made}`,
    chartType: chartKind,
    series: seriesFrom(place, args.word(2, ["Auto", "Columns", "Rows"], "Auto")),
    legend: "right",
    from: { row: 1, column: 1 },
    to: { row: 15, column: 8 },
  });
  return chartType({ book, sheet, id });
}

/** In points from the sheet's top left corner. */
function edge(chart: ChartHandle, side: "left" | "top" | "right" | "bottom"): number {
  const { sheets } = chart.book.grid;
  const { from, to } = chartState(chart);
  const columns = side === "left" ? from.column : side === "right" ? to.column + 1 : 0;
  const rows = side === "top" ? from.row : side === "bottom" ? to.row + 1 : 0;
  let pixels = 0;
  for (let column = 0; column < columns; column++) pixels += sheets.columnWidth(chart.sheet, column);
  for (let row = 0; row < rows; row++) pixels += sheets.rowHeight(chart.sheet, row);
  return pixels * 0.75;
}

function setHeight(chart: ChartHandle, value: unknown): void {
  const rows = Math.max(1, Math.round(Number(value) / 15));
  const { from, to } = chartState(chart);
  chartState(chart).to = { row: from.row + rows - 1, column: to.column };
}
