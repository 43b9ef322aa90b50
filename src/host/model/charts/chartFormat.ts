import { excelType, method, object, unkept } from "../../protocol/excelType";
import { colorCode } from "../colors";
import { property } from "../../protocol/excelType";
import type { ChartHandle } from "./chartState";

/** Fonts and fills of a chart's parts are taken and not kept: nothing here draws them. */
export const chartFormatType = excelType<ChartHandle>("ChartFormat", {
  font: object(1.1, (chart) => fontType(chart)),
  fill: object(1.1, (chart) => plainFillType(chart)),
  line: object(1.1, (chart) => plainLineType(chart)),
  border: object(1.7, (chart) => plainLineType(chart)),
});

const fontType = excelType<ChartHandle>("ChartFont", {
  bold: unkept(1.1, false),
  italic: unkept(1.1, false),
  color: property(
    1.1,
    () => "#000000",
    (_, value) => void colorCode(value),
  ),
  name: unkept(1.1, "Calibri"),
  size: unkept(1.1, 10),
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
  weight: unkept(1.7, 1),
  lineStyle: unkept(1.7, "Automatic"),
  clear: method(1.1, () => undefined),
});
