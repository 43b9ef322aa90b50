import { MAX_COLUMNS, MAX_ROWS } from "../../grid/area";
import type { Arguments } from "../../protocol/arguments";
import { ExcelError } from "../../protocol/excelError";
import { type ExcelObject, excelType, type Member, method, object, property } from "../../protocol/excelType";
import { type Book, type ChartState, newId, requireWritable, sameText, sheetState } from "../book";
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
  left: position("column"),
  top: position("row"),
  width: extent("column"),
  height: extent("row"),
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
    name: freeName(charts),
    chartType: chartKind,
    series: seriesFrom(place, args.word(2, ["Auto", "Columns", "Rows"], "Auto")),
    legend: "right",
    from: { row: 1, column: 1 },
    to: { row: 15, column: 8 },
  });
  return chartType({ book, sheet, id });
}

type Line = "row" | "column";

/** Left or top: the chart goes with its size, and its edges come to lie on the nearest borders of cells. */
function position(line: Line): Member<ChartHandle> {
  const move = (chart: ChartHandle, value: unknown): void => {
    const start = points(line === "row" ? "top" : "left", value);
    const { size } = edges(chart, line);
    const state = chartState(chart);
    state.from = { ...state.from, [line]: lineAt(chart, line, start) };
    endAt(chart, line, start + size);
  };
  return property(1.1, (chart) => edges(chart, line).start, move);
}

/** Width or height. */
function extent(line: Line): Member<ChartHandle> {
  const resize = (chart: ChartHandle, value: unknown): void =>
    endAt(chart, line, edges(chart, line).start + points(line === "row" ? "height" : "width", value));
  return property(1.1, (chart) => edges(chart, line).size, resize);
}

/** In points from the sheet's top left corner. */
function edges(chart: ChartHandle, line: Line): { readonly start: number; readonly size: number } {
  const { from, to } = chartState(chart);
  const start = pointsBefore(chart, line, from[line]);
  return { start, size: pointsBefore(chart, line, to[line]) - start };
}

function endAt(chart: ChartHandle, line: Line, end: number): void {
  const state = chartState(chart);
  state.to = { ...state.to, [line]: Math.max(state.from[line] + 1, lineAt(chart, line, end)) };
}

function points(what: string, value: unknown): number {
  if (typeof value !== "number" || !(value >= 0)) throw new ExcelError("InvalidArgument", `${what} ${String(value)}`);
  return value;
}

/** What the rows or columns before this one measure, in points. */
function pointsBefore({ book, sheet }: ChartHandle, line: Line, count: number): number {
  let pixels = 0;
  for (let index = 0; index < count; index++) pixels += pixelsOf(book, sheet, line, index);
  return pixels * 0.75;
}

/** The row or column whose near border is nearest. */
function lineAt({ book, sheet }: ChartHandle, line: Line, wanted: number): number {
  const limit = line === "row" ? MAX_ROWS : MAX_COLUMNS;
  let rest = wanted / 0.75;
  for (let index = 0; index < limit; index++) {
    const pixels = pixelsOf(book, sheet, line, index);
    if (rest < pixels / 2) return index;
    rest -= pixels;
  }
  return limit;
}

function pixelsOf({ grid: { sheets } }: Book, sheet: string, line: Line, index: number): number {
  return line === "row" ? sheets.rowHeight(sheet, index) : sheets.columnWidth(sheet, index);
}

/** As Excel calls them: by the first number that is free on the sheet. */
function freeName(charts: readonly ChartState[]): string {
  for (let n = charts.length + 1; ; n++)
    if (!charts.some(({ name }) => sameText(name, `Chart ${n}`))) return `Chart ${n}`;
}
