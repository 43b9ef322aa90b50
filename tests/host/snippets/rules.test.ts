import { loaded, runSnippets } from "./run";

runSnippets([
  {
    what: "a rule with a formula, the newest first",
    sample: "14-conditional-formatting/conditional-formatting-basic",
    run: async (sheet, context) => {
      const range = sheet.getRange("A1:B9");
      const first = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      first.custom.rule.formula = '=IF(B8>INDIRECT("RC[-1]",0),TRUE)';
      first.custom.format.font.color = "green";
      const second = range.conditionalFormats.add("CellValue");
      second.cellValue.format.font.color = "#FF0000";
      second.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      const items = range.conditionalFormats.load("items/type,items/priority");
      await context.sync();
      return items.items.map(({ type, priority }) => [type, priority]);
    },
    gives: [
      ["CellValue", 0],
      ["Custom", 1],
    ],
  },
  {
    what: "colours of a scale",
    sample: "14-conditional-formatting/conditional-formatting-basic",
    run: async (sheet, context) => {
      const { colorScale } = sheet.getRange("A1:A9").conditionalFormats.add("ColorScale");
      colorScale.criteria = {
        minimum: { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: "blue" },
        midpoint: { formula: "50", type: Excel.ConditionalFormatColorCriterionType.percent, color: "yellow" },
        maximum: { type: Excel.ConditionalFormatColorCriterionType.highestValue, color: "red" },
      };
      colorScale.load("threeColorScale,criteria");
      await context.sync();
      return [colorScale.threeColorScale, colorScale.criteria.midpoint];
    },
    gives: [true, { type: "Percent", formula: "50", color: "#FFFF00" }],
  },
  {
    what: "the lowest, texts, and bars",
    sample: "14-conditional-formatting/conditional-formatting-basic",
    run: async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      const lowest = conditionalFormats.add("TopBottom").topBottom;
      lowest.format.fill.color = "green";
      lowest.rule = { rank: 1, type: "BottomItems" };
      const text = conditionalFormats.add("ContainsText").textComparison;
      text.format.font.color = "red";
      text.rule = { operator: Excel.ConditionalTextOperator.contains, text: "Delayed" };
      conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "#70AD47";
      lowest.load("rule");
      text.load("rule");
      const count = conditionalFormats.getCount();
      await context.sync();
      conditionalFormats.clearAll();
      const none = conditionalFormats.getCount();
      await context.sync();
      return [lowest.rule, text.rule, count.value, none.value];
    },
    gives: [{ rank: 1, type: "BottomItems" }, { operator: "Contains", text: "Delayed" }, 3, 0],
  },
  {
    what: "only whole numbers above 0, with words for what is wrong",
    sample: "22-data-validation/data-validation",
    run: async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2:B5");
      dataValidation.ignoreBlanks = true;
      dataValidation.prompt = { title: "Rank", message: "A whole number", showPrompt: true };
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.load("rule,type,prompt,ignoreBlanks");
      await context.sync();
      const { rule, type, prompt, ignoreBlanks } = dataValidation;
      return [rule, type, prompt.message, ignoreBlanks];
    },
    gives: [{ wholeNumber: { formula1: "0", operator: "GreaterThan" } }, "WholeNumber", "A whole number", true],
  },
  {
    what: "a list of choices from cells, and its end",
    sample: "22-data-validation/data-validation",
    run: async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A2:A5");
      dataValidation.rule = { list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$3" } };
      dataValidation.load("rule,type");
      await context.sync();
      const before = dataValidation.rule.list?.source;
      dataValidation.clear();
      return [before, await loaded(dataValidation, "type")];
    },
    gives: ["=Sheet1!$D$1:$D$3", "None"],
  },
  {
    what: "cells that break their rule: what an add-in writes is not checked",
    sample: "22-data-validation/data-validation",
    run: async (sheet, context) => {
      const range = sheet.getRange("A1:A4");
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
      range.values = [[5], [50], ["x"], [""]];
      range.dataValidation.load("valid");
      const wrong = range.dataValidation.getInvalidCells().load("address");
      const good = sheet.getRange("A1").dataValidation.load("valid");
      const bad = sheet.getRange("A2:A3").dataValidation.load("valid");
      await context.sync();
      return [range.dataValidation.valid, wrong.address, good.valid, bad.valid];
    },
    gives: [null, "Sheet1!A2:A3", true, false],
  },
]);
