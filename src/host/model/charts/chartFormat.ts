import { type ExcelType, excelType, type Member, method, object, property, unkept } from "../../protocol/excelType";
import { colorCode } from "../colors";
import type { ChartHandle } from "./chartState";

// Fonts, fills and lines of a chart's parts are taken and not kept: nothing here draws them.

const color: Member<ChartHandle> = property(
  1.1,
  () => "#000000",
  (_, value) => void colorCode(value),
);

const fontType = excelType<ChartHandle>("ChartFont", {
  bold: unkept(1.1, false),
  italic: unkept(1.1, false),
  underline: unkept(1.1, "None"),
  color,
  name: unkept(1.1, "Calibri"),
  size: unkept(1.1, 10),
});

const fillType = excelType<ChartHandle>("ChartFill", {
  setSolidColor: method(1.1, (_, args) => void colorCode(args.at(0))),
  clear: method(1.1, () => undefined),
});

const lineType = excelType<ChartHandle>("ChartLineFormat", {
  color,
  weight: unkept(1.7, 1),
  lineStyle: unkept(1.7, "Automatic"),
  clear: method(1.1, () => undefined),
});

const borderType = excelType<ChartHandle>("ChartBorder", {
  color: { ...color, since: "ExcelApi 1.7" },
  weight: unkept(1.7, 1),
  lineStyle: unkept(1.7, "Automatic"),
  clear: method(1.8, () => undefined),
});

const PARTS = { font: fontType, fill: fillType, line: lineType, border: borderType };

export const areaFormatType = formatType("ChartAreaFormat", { font: 1.1, fill: 1.1, border: 1.7 });
export const titleFormatType = formatType("ChartTitleFormat", { font: 1.1, fill: 1.1, border: 1.7 });
export const legendFormatType = formatType("ChartLegendFormat", { font: 1.1, fill: 1.1, border: 1.8 });
export const labelFormatType = formatType("ChartDataLabelFormat", { font: 1.1, fill: 1.1, border: 1.8 });
export const axisFormatType = formatType("ChartAxisFormat", { font: 1.1, line: 1.1, fill: 1.8 });
export const axisTitleFormatType = formatType("ChartAxisTitleFormat", { font: 1.1, fill: 1.8, border: 1.8 });
export const gridlinesFormatType = formatType("ChartGridlinesFormat", { line: 1.1 });

/** The format of one kind of part, with the version of ExcelApi that brought each side of it. */
function formatType(
  type: string,
  sides: Readonly<Partial<Record<keyof typeof PARTS, number>>>,
): ExcelType<ChartHandle> {
  const members = Object.entries(sides).map(([side, since]) => [
    side,
    object(since, PARTS[side as keyof typeof PARTS]),
  ]);
  return excelType(type, Object.fromEntries(members) as Readonly<Record<string, Member<ChartHandle>>>);
}
