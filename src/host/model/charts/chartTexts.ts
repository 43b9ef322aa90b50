import { excelType, object, property, unkept } from "../../protocol/excelType";
import { ExcelError } from "../../protocol/excelError";
import type { ChartState } from "../book";
import { labelFormatType, legendFormatType, titleFormatType } from "./chartFormat";
import { type ChartHandle, chartState } from "./chartState";

export const titleType = excelType<ChartHandle>("ChartTitle", {
  text: property(
    1.1,
    (chart) => chartState(chart).title ?? "",
    (chart, value) => {
      chartState(chart).title = String(value);
    },
  ),
  visible: property(
    1.1,
    (chart) => chartState(chart).title !== undefined,
    (chart, value) => {
      if (value === false) delete chartState(chart).title;
    },
  ),
  overlay: unkept(1.1, false),
  format: object(1.1, (chart) => titleFormatType(chart)),
});

export const legendType = excelType<ChartHandle>("ChartLegend", {
  position: property(
    1.1,
    (chart) => legendWord(chartState(chart).legend),
    (chart, value) => {
      chartState(chart).legend = legendFrom(value);
    },
  ),
  visible: property(
    1.1,
    (chart) => chartState(chart).legend !== "none",
    (chart, value) => {
      chartState(chart).legend = value === false ? "none" : "right";
    },
  ),
  overlay: unkept(1.1, false),
  format: object(1.1, (chart) => legendFormatType(chart)),
});

export const labelsType = excelType<ChartHandle>("ChartDataLabels", {
  showValue: unkept(1.1, false),
  showSeriesName: unkept(1.1, false),
  showCategoryName: unkept(1.1, false),
  position: unkept(1.1, "None"),
  numberFormat: unkept(1.8, "General"),
  format: object(1.1, (chart) => labelFormatType(chart)),
});

type Legend = NonNullable<ChartState["legend"]>;

function legendWord(legend: Legend | undefined): string {
  return legend === undefined || legend === "none" ? "Right" : legend.charAt(0).toUpperCase() + legend.slice(1);
}

function legendFrom(value: unknown): Legend {
  const word = String(value).toLowerCase();
  if (word === "top" || word === "bottom" || word === "left" || word === "right") return word;
  throw new ExcelError("InvalidArgument", `a legend stands Top, Bottom, Left or Right, not ${String(value)}`);
}
