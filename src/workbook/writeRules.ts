import type { Sheet } from "../career/sheet";
import { hasExcelApi } from "./requirements";

/** Conditional formats and data bars, the first rule on top. */
export function writeRules(worksheet: Excel.Worksheet, spec: Sheet, formula: (text: string) => string): void {
  if (!hasExcelApi("1.6")) return;
  for (const rule of spec.conditionalFormats ?? []) {
    const { custom } = worksheet.getRange(rule.range).conditionalFormats.add("Custom");
    custom.rule.formula = formula(rule.formula);
    if (rule.fill !== undefined) custom.format.fill.color = rule.fill;
    if (rule.color !== undefined) custom.format.font.color = rule.color;
    if (rule.bold !== undefined) custom.format.font.bold = rule.bold;
  }
  for (const { range, color } of spec.dataBars ?? []) {
    const { dataBar } = worksheet.getRange(range).conditionalFormats.add("DataBar");
    dataBar.positiveFormat.fillColor = color;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "Number", formula: "1" };
  }
}
