import { type Area, columnName, parseArea, quoteSheet } from "../grid/area";
import type { Arguments } from "../protocol/arguments";
import { ExcelError } from "../protocol/excelError";
import { type ExcelObject, excelType, method, object, property } from "../protocol/excelType";
import type { ChartSeriesSnapshot } from "../snapshot";
import { type Book, type ChartState, newId, type Place, requireWritable, sameText, sheetState } from "./book";
import { shownValue } from "./cellValues";
import { placeOf, rangeArgument } from "./range";
import { omit } from "./omit";
import { colorCode } from "./rangeFormat";
import { worksheetType } from "./worksheet";

/** Chart types of Excel.ChartType that this host knows how to keep. */
const TYPES = [
  "Line", "LineMarkers", "LineStacked", "Area", "AreaStacked", "AreaStacked100", "BarClustered", "BarStacked", "BarStacked100",
  "ColumnClustered", "ColumnStacked", "ColumnStacked100", "Pie", "Doughnut", "XYScatter", "XYScatterLines", "XYScatterLinesNoMarkers", "XYScatterSmooth",
] as const; // prettier-ignore

interface ChartsHandle {
  readonly book: Book;
  readonly sheet: string;
}

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

interface ChartHandle extends ChartsHandle {
  readonly id: string;
}

const chartType = excelType<ChartHandle>("Chart", {
  id: property(1.7, ({ id }) => id),
  name: property(
    1.1,
    (chart) => state(chart).name,
    (chart, value) => {
      const other = list(chart).find((each) => each.id !== chart.id && sameText(each.name, String(value)));
      if (typeof value !== "string" || value === "" || other)
        throw new ExcelError("InvalidArgument", `${JSON.stringify(value)} cannot be the chart's name`);
      state(chart).name = value;
    },
  ),
  chartType: property(
    1.7,
    (chart) => state(chart).chartType,
    (chart, value) => {
      state(chart).chartType = knownType(value);
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
  format: object(1.1, (chart) => formatType(chart)),
  worksheet: object(1.2, (chart) => worksheetType(chart)),
  delete: method(1.1, (chart) => {
    const charts = sheetState(chart.book, chart.sheet).charts;
    charts.splice(charts.indexOf(state(chart)), 1);
  }),
  setData: method(1.1, (chart, args) => {
    const place = rangeArgument(chart.book, chart.sheet, args.at(0));
    state(chart).series = seriesFrom(place, args.word(1, ["Auto", "Columns", "Rows"], "Auto"));
  }),
  setPosition: method(1.1, (chart, args) => {
    const first = rangeArgument(chart.book, chart.sheet, args.at(0)).area;
    const last = args.at(1) === undefined ? first : rangeArgument(chart.book, chart.sheet, args.at(1)).area;
    state(chart).from = { row: first.row, column: first.column };
    state(chart).to = { row: last.row + last.rows - 1, column: last.column + last.columns - 1 };
  }),
  activate: method(1.9, () => undefined),
});

const titleType = excelType<ChartHandle>("ChartTitle", {
  text: property(
    1.1,
    (chart) => state(chart).title ?? "",
    (chart, value) => {
      state(chart).title = String(value);
    },
  ),
  visible: property(
    1.1,
    (chart) => state(chart).title !== undefined,
    (chart, value) => {
      if (value === false) delete state(chart).title;
    },
  ),
  overlay: property(
    1.1,
    () => false,
    () => undefined,
  ),
  format: object(1.1, (chart) => textFormatType(chart)),
});

const legendType = excelType<ChartHandle>("ChartLegend", {
  position: property(
    1.1,
    (chart) => legendWord(state(chart).legend),
    (chart, value) => {
      state(chart).legend = legendFrom(value);
    },
  ),
  visible: property(
    1.1,
    (chart) => state(chart).legend !== "none",
    (chart, value) => {
      state(chart).legend = value === false ? "none" : "right";
    },
  ),
  overlay: property(
    1.1,
    () => false,
    () => undefined,
  ),
  format: object(1.1, (chart) => textFormatType(chart)),
});

const axesType = excelType<ChartHandle>("ChartAxes", {
  valueAxis: object(1.1, (chart) => axisType({ chart, axis: "valueAxis" })),
  categoryAxis: object(1.1, (chart) => axisType({ chart, axis: "categoryAxis" })),
});

interface AxisHandle {
  readonly chart: ChartHandle;
  readonly axis: "valueAxis" | "categoryAxis";
}

/** Both axes, whatever each may have. */
interface Axis {
  readonly title?: string;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly reversed?: boolean;
}

const axisType = excelType<AxisHandle>("ChartAxis", {
  minimum: property(
    1.1,
    (axis) => read(axis).minimum ?? "",
    (axis, value) => setAxis(axis, "minimum", numeric(value)),
  ),
  maximum: property(
    1.1,
    (axis) => read(axis).maximum ?? "",
    (axis, value) => setAxis(axis, "maximum", numeric(value)),
  ),
  majorUnit: property(
    1.1,
    () => "",
    () => undefined,
  ),
  minorUnit: property(
    1.1,
    () => "",
    () => undefined,
  ),
  numberFormat: property(
    1.8,
    (axis) => read(axis).numberFormat ?? "General",
    (axis, value) => setAxis(axis, "numberFormat", String(value)),
  ),
  linkNumberFormat: property(
    1.9,
    (axis) => read(axis).numberFormat === undefined,
    () => undefined,
  ),
  reversePlotOrder: property(
    1.7,
    (axis) => read(axis).reversed ?? false,
    (axis, value) => setAxis(axis, "reversed", value === true),
  ),
  visible: property(
    1.7,
    () => true,
    () => undefined,
  ),
  tickLabelPosition: property(
    1.7,
    () => "NextToAxis",
    () => undefined,
  ),
  tickLabelSpacing: property(
    1.7,
    () => 1,
    () => undefined,
  ),
  categoryType: property(
    1.7,
    () => "Automatic",
    () => undefined,
  ),
  title: object(1.1, (axis) => axisTitleType(axis)),
  majorGridlines: object(1.1, (axis) => gridlinesType(axis)),
  minorGridlines: object(1.1, (axis) => gridlinesType(axis)),
  format: object(1.1, (axis) => textFormatType(axis.chart)),
});

const axisTitleType = excelType<AxisHandle>("ChartAxisTitle", {
  text: property(
    1.1,
    (axis) => read(axis).title ?? "",
    (axis, value) => setAxis(axis, "title", String(value)),
  ),
  visible: property(
    1.1,
    (axis) => read(axis).title !== undefined,
    (axis, value) => {
      if (value === false) setAxis(axis, "title", undefined);
    },
  ),
  format: object(1.1, (axis) => textFormatType(axis.chart)),
});

const gridlinesType = excelType<AxisHandle>("ChartGridlines", {
  visible: property(
    1.1,
    () => true,
    () => undefined,
  ),
  format: object(1.1, (axis) => textFormatType(axis.chart)),
});

const labelsType = excelType<ChartHandle>("ChartDataLabels", {
  showValue: property(
    1.1,
    () => false,
    () => undefined,
  ),
  showSeriesName: property(
    1.1,
    () => false,
    () => undefined,
  ),
  showCategoryName: property(
    1.1,
    () => false,
    () => undefined,
  ),
  position: property(
    1.1,
    () => "None",
    () => undefined,
  ),
  numberFormat: property(
    1.8,
    () => "General",
    () => undefined,
  ),
  format: object(1.1, (chart) => textFormatType(chart)),
});

const seriesCollectionType = excelType<ChartHandle>(
  "ChartSeriesCollection",
  {
    count: property(1.1, (chart) => state(chart).series.length),
    getCount: method(1.4, (chart) => state(chart).series.length),
    getItemAt: method(1.1, (chart, args) => {
      if (state(chart).series[args.whole(0)] === undefined)
        throw new ExcelError("InvalidArgument", `there is no series at ${args.whole(0)}`);
      return seriesType({ chart, index: args.whole(0) });
    }),
    add: method(1.7, (chart, args) => {
      const own = state(chart);
      const index = args.optionalWhole(1) ?? own.series.length;
      const name = args.optionalText(0) ?? `Series${own.series.length + 1}`;
      own.series = [...own.series.slice(0, index), { name, values: "" }, ...own.series.slice(index)];
      return seriesType({ chart, index });
    }),
  },
  (chart) => state(chart).series.map((_, index) => seriesType({ chart, index })),
);

interface SeriesHandle {
  readonly chart: ChartHandle;
  readonly index: number;
}

const seriesType = excelType<SeriesHandle>("ChartSeries", {
  name: property(
    1.1,
    (series) => own(series).name,
    (series, value) => change(series, { name: String(value) }),
  ),
  chartType: property(
    1.7,
    (series) => own(series).chartType ?? state(series.chart).chartType,
    (series, value) => change(series, { chartType: knownType(value) }),
  ),
  axisGroup: property(
    1.8,
    () => "Primary",
    () => undefined,
  ),
  gapWidth: property(
    1.7,
    () => 150,
    () => undefined,
  ),
  overlap: property(
    1.8,
    () => 0,
    () => undefined,
  ),
  smooth: property(
    1.7,
    () => false,
    () => undefined,
  ),
  markerStyle: property(
    1.7,
    () => "Automatic",
    () => undefined,
  ),
  markerSize: property(
    1.7,
    () => 5,
    () => undefined,
  ),
  hasDataLabels: property(
    1.7,
    () => false,
    () => undefined,
  ),
  showShadow: property(
    1.7,
    () => false,
    () => undefined,
  ),
  filtered: property(
    1.7,
    () => false,
    () => undefined,
  ),
  format: object(1.1, (series) => seriesFormatType(series)),
  setValues: method(1.7, (series, args) => change(series, { values: reference(args) })),
  setXAxisValues: method(1.7, (series, args) => change(series, { categories: reference(args) })),
  delete: method(1.7, ({ chart, index }) => {
    state(chart).series = state(chart).series.filter((_, i) => i !== index);
  }),
});

const seriesFormatType = excelType<SeriesHandle>("ChartSeriesFormat", {
  fill: object(1.1, (series) => seriesFillType(series)),
  line: object(1.1, (series) => seriesLineType(series)),
});

const seriesFillType = excelType<SeriesHandle>("ChartFill", {
  setSolidColor: method(1.1, (series, args) => {
    replace(series, { ...omit(own(series), "hidden"), color: colorCode(args.at(0)) });
  }),
  // A series without fill is there only to hold up the ones stacked on it.
  clear: method(1.1, (series) => change(series, { hidden: true })),
});

const seriesLineType = excelType<SeriesHandle>("ChartLineFormat", {
  color: property(
    1.1,
    (series) => own(series).color ?? "",
    (series, value) => change(series, { color: colorCode(value) }),
  ),
  weight: property(
    1.7,
    () => 2.25,
    () => undefined,
  ),
  lineStyle: property(
    1.7,
    () => "Automatic",
    () => undefined,
  ),
  clear: method(1.1, () => undefined),
});

/** Fonts and fills of a chart's parts are taken and not kept: nothing here draws them. */
const textFormatType = excelType<ChartHandle>("ChartFormat", {
  font: object(1.1, (chart) => fontType(chart)),
  fill: object(1.1, (chart) => plainFillType(chart)),
  line: object(1.1, (chart) => plainLineType(chart)),
  border: object(1.7, (chart) => plainLineType(chart)),
});
const formatType = textFormatType;

const fontType = excelType<ChartHandle>("ChartFont", {
  bold: property(
    1.1,
    () => false,
    () => undefined,
  ),
  italic: property(
    1.1,
    () => false,
    () => undefined,
  ),
  color: property(
    1.1,
    () => "#000000",
    (_, value) => void colorCode(value),
  ),
  name: property(
    1.1,
    () => "Calibri",
    () => undefined,
  ),
  size: property(
    1.1,
    () => 10,
    () => undefined,
  ),
});

const plainFillType = excelType<ChartHandle>("ChartFill", {
  setSolidColor: method(1.1, (_, args) => void colorCode(args.at(0))),
  clear: method(1.1, () => undefined),
});

const plainLineType = excelType<ChartHandle>("ChartLineFormat", {
  color: property(
    1.1,
    () => "#000000",
    (_, value) => void colorCode(value),
  ),
  weight: property(
    1.7,
    () => 1,
    () => undefined,
  ),
  lineStyle: property(
    1.7,
    () => "Automatic",
    () => undefined,
  ),
  clear: method(1.1, () => undefined),
});

function list({ book, sheet }: ChartsHandle): readonly ChartState[] {
  return sheetState(book, sheet).charts;
}

function find(charts: ChartsHandle, name: string): ExcelObject | null {
  const found = list(charts).find((chart) => sameText(chart.name, name) || chart.id === name);
  return found === undefined ? null : chartType({ book: charts.book, sheet: charts.sheet, id: found.id });
}

function state({ book, sheet, id }: ChartHandle): ChartState {
  const found = sheetState(book, sheet).charts.find((chart) => chart.id === id);
  if (found === undefined) throw new ExcelError("ItemNotFound", "the chart has been deleted");
  return found;
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

/**
 * Series of a range as Excel guesses them: a first row of texts names the series, a first column of texts (or of
 * anything under an empty corner) gives the categories. By columns when there are at least as many rows.
 */
function seriesFrom(place: Place, by: "Auto" | "Columns" | "Rows"): readonly ChartSeriesSnapshot[] {
  const { area } = place;
  const byColumns = by === "Columns" || (by === "Auto" && area.rows >= area.columns);
  const value = (row: number, column: number) => shownValue(place, area.row + row, area.column + column);
  const isText = (cell: unknown): boolean => typeof cell === "string" && cell !== "";
  const headed = area.rows > 1 && isText(value(0, area.columns - 1));
  const labelled = area.columns > 1 && (isText(value(area.rows - 1, 0)) || (headed && value(0, 0) === ""));
  const body: Area = {
    row: area.row + (headed ? 1 : 0),
    rows: area.rows - (headed ? 1 : 0),
    column: area.column + (labelled ? 1 : 0),
    columns: area.columns - (labelled ? 1 : 0),
  };
  const address = (part: Area): string => absoluteAddress(place, part);
  const count = byColumns ? body.columns : body.rows;
  return Array.from({ length: count }, (_, i) => {
    const values = byColumns
      ? { ...body, column: body.column + i, columns: 1 }
      : { ...body, row: body.row + i, rows: 1 };
    const named = byColumns ? headed : labelled;
    const name = named
      ? String(byColumns ? value(0, body.column - area.column + i) : value(body.row - area.row + i, 0))
      : `Series${i + 1}`;
    const grouped = byColumns ? labelled : headed;
    const categories = byColumns ? { ...body, column: area.column, columns: 1 } : { ...body, row: area.row, rows: 1 };
    return { name, values: address(values), ...(grouped && { categories: address(categories) }) };
  });
}

function absoluteAddress({ book, sheet }: Place, area: Area): string {
  const first = `$${columnName(area.column)}$${area.row + 1}`;
  const last = `$${columnName(area.column + area.columns - 1)}$${area.row + area.rows}`;
  return `${quoteSheet(book.grid.sheets.name(sheet))}!${first === last ? first : `${first}:${last}`}`;
}

function reference(args: Arguments): string {
  const place = placeOf(args.at(0));
  if (place === undefined) throw args.wrong(0, "a range");
  return absoluteAddress(place, place.area);
}

function own({ chart, index }: SeriesHandle): ChartSeriesSnapshot {
  const found = state(chart).series[index];
  if (found === undefined) throw new ExcelError("ItemNotFound", "the series has been deleted");
  return found;
}

function change(series: SeriesHandle, changes: Partial<ChartSeriesSnapshot>): void {
  replace(series, { ...own(series), ...changes });
}

function replace({ chart, index }: SeriesHandle, next: ChartSeriesSnapshot): void {
  state(chart).series = state(chart).series.map((series, i) => (i === index ? next : series));
}

function read({ chart, axis }: AxisHandle): Axis {
  return state(chart)[axis] ?? {};
}

function setAxis(handle: AxisHandle, key: keyof Axis, value: string | number | boolean | undefined): void {
  const rest = omit(read(handle), key);
  state(handle.chart)[handle.axis] = value === undefined ? rest : { ...rest, [key]: value };
}

function numeric(value: unknown): number | undefined {
  if (value === "" || value === null) return undefined;
  if (typeof value !== "number") throw new ExcelError("InvalidArgument", `${JSON.stringify(value)} is not a number`);
  return value;
}

function knownType(value: unknown): string {
  const found = TYPES.find((type) => typeof value === "string" && sameText(type, value));
  if (found === undefined)
    throw new ExcelError(
      "InvalidArgument",
      `there is no chart type ${String(value)} here; there are ${TYPES.join(", ")}`,
    );
  return found;
}

type Legend = NonNullable<ChartState["legend"]>;

function legendWord(legend: Legend | undefined): string {
  return legend === undefined || legend === "none" ? "Right" : legend.charAt(0).toUpperCase() + legend.slice(1);
}

function legendFrom(value: unknown): Legend {
  const word = String(value).toLowerCase();
  if (word === "top" || word === "bottom" || word === "left" || word === "right") return word;
  throw new ExcelError("InvalidArgument", `a legend stands Top, Bottom, Left or Right, not ${String(value)}`);
}

/** In points from the sheet's top left corner. */
function edge(chart: ChartHandle, side: "left" | "top" | "right" | "bottom"): number {
  const { sheets } = chart.book.grid;
  const { from, to } = state(chart);
  const columns = side === "left" ? from.column : side === "right" ? to.column + 1 : 0;
  const rows = side === "top" ? from.row : side === "bottom" ? to.row + 1 : 0;
  let pixels = 0;
  for (let column = 0; column < columns; column++) pixels += sheets.columnWidth(chart.sheet, column);
  for (let row = 0; row < rows; row++) pixels += sheets.rowHeight(chart.sheet, row);
  return pixels * 0.75;
}

function setHeight(chart: ChartHandle, value: unknown): void {
  const rows = Math.max(1, Math.round(Number(value) / 15));
  const { from, to } = state(chart);
  state(chart).to = { row: from.row + rows - 1, column: to.column };
}

/** The cells a chart's reference stands for. */
export function referenceArea(address: string): Area {
  return parseArea(address.slice(address.lastIndexOf("!") + 1));
}
