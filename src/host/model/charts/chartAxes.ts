import { excelType, object, property, unkept } from "../../protocol/excelType";
import { ExcelError } from "../../protocol/excelError";
import { omit } from "../omit";
import { axisFormatType, axisTitleFormatType, gridlinesFormatType } from "./chartFormat";
import { type ChartHandle, chartState } from "./chartState";

export const axesType = excelType<ChartHandle>("ChartAxes", {
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
  majorUnit: unkept(1.1, ""),
  minorUnit: unkept(1.1, ""),
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
  visible: unkept(1.7, true),
  tickLabelPosition: unkept(1.7, "NextToAxis"),
  tickLabelSpacing: unkept(1.7, 1),
  categoryType: unkept(1.7, "Automatic"),
  title: object(1.1, (axis) => axisTitleType(axis)),
  majorGridlines: object(1.1, (axis) => gridlinesType(axis)),
  minorGridlines: object(1.1, (axis) => gridlinesType(axis)),
  format: object(1.1, (axis) => axisFormatType(axis.chart)),
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
  format: object(1.1, (axis) => axisTitleFormatType(axis.chart)),
});

const gridlinesType = excelType<AxisHandle>("ChartGridlines", {
  visible: unkept(1.1, true),
  format: object(1.1, (axis) => gridlinesFormatType(axis.chart)),
});

function read({ chart, axis }: AxisHandle): Axis {
  return chartState(chart)[axis] ?? {};
}

function setAxis(handle: AxisHandle, key: keyof Axis, value: string | number | boolean | undefined): void {
  const rest = omit(read(handle), key);
  chartState(handle.chart)[handle.axis] = value === undefined ? rest : { ...rest, [key]: value };
}

function numeric(value: unknown): number | undefined {
  if (value === "" || value === null) return undefined;
  if (typeof value !== "number") throw new ExcelError("InvalidArgument", `${JSON.stringify(value)} is not a number`);
  return value;
}
