import { excelType, method, object, property, unkept } from "../../protocol/excelType";
import { ExcelError } from "../../protocol/excelError";
import type { ChartSeriesSnapshot } from "../../snapshot";
import { colorCode } from "../colors";
import { omit } from "../omit";
import { reference } from "./chartSource";
import { type ChartHandle, chartState, knownType } from "./chartState";

export const seriesCollectionType = excelType<ChartHandle>(
  "ChartSeriesCollection",
  {
    count: property(1.1, (chart) => chartState(chart).series.length),
    getCount: method(1.4, (chart) => chartState(chart).series.length),
    getItemAt: method(1.1, (chart, args) => {
      if (chartState(chart).series[args.whole(0)] === undefined)
        throw new ExcelError("InvalidArgument", `there is no series at ${args.whole(0)}`);
      return seriesType({ chart, index: args.whole(0) });
    }),
    add: method(1.7, (chart, args) => {
      const own = chartState(chart);
      const index = args.optionalWhole(1) ?? own.series.length;
      const name = args.optionalText(0) ?? `Series${own.series.length + 1}`;
      own.series = [...own.series.slice(0, index), { name, values: "" }, ...own.series.slice(index)];
      return seriesType({ chart, index });
    }),
  },
  (chart) => chartState(chart).series.map((_, index) => seriesType({ chart, index })),
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
    (series) => own(series).chartType ?? chartState(series.chart).chartType,
    (series, value) => change(series, { chartType: knownType(value) }),
  ),
  axisGroup: unkept(1.8, "Primary"),
  gapWidth: unkept(1.7, 150),
  overlap: unkept(1.8, 0),
  smooth: unkept(1.7, false),
  markerStyle: unkept(1.7, "Automatic"),
  markerSize: unkept(1.7, 5),
  hasDataLabels: unkept(1.7, false),
  showShadow: unkept(1.7, false),
  filtered: unkept(1.7, false),
  format: object(1.1, (series) => seriesFormatType(series)),
  setValues: method(1.7, (series, args) => change(series, { values: reference(args) })),
  setXAxisValues: method(1.7, (series, args) => change(series, { categories: reference(args) })),
  delete: method(1.7, ({ chart, index }) => {
    chartState(chart).series = chartState(chart).series.filter((_, i) => i !== index);
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
  weight: unkept(1.7, 2.25),
  lineStyle: unkept(1.7, "Automatic"),
  clear: method(1.1, () => undefined),
});

function own({ chart, index }: SeriesHandle): ChartSeriesSnapshot {
  const found = chartState(chart).series[index];
  if (found === undefined) throw new ExcelError("ItemNotFound", "the series has been deleted");
  return found;
}

function change(series: SeriesHandle, changes: Partial<ChartSeriesSnapshot>): void {
  replace(series, { ...own(series), ...changes });
}

function replace({ chart, index }: SeriesHandle, next: ChartSeriesSnapshot): void {
  chartState(chart).series = chartState(chart).series.map((series, i) => (i === index ? next : series));
}
