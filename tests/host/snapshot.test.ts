import { afterEach, beforeEach, expect, test } from "vitest";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";

let excel: NodeExcel;
beforeEach(async () => {
  excel = await startHost();
});
afterEach(() => excel.dispose());

async function writePlan(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Pay & plan");
    sheet.getRange("A1:C1").values = [["Year", "Low", "High"]];
    sheet.getRange("A2").formulas = [["=SEQUENCE(3,1,2026)"]];
    sheet.getRange("E1:F3").values = [["Key", "Value"], ["rate", 0.03], ["years", 5]]; // prettier-ignore
    const table = sheet.tables.add("E1:F3", true);
    table.name = "Assumptions";
    table.style = "TableStyleLight9";
    sheet.getRange("F2").numberFormat = [["0.0%"]];
    const title = sheet.getRange("A1:C1");
    title.format.font.bold = true;
    title.format.fill.color = "#DDEBF7";
    title.format.borders.getItem("EdgeBottom").style = "Continuous";
    title.format.horizontalAlignment = "Center";
    sheet.getRange("H1:I1").merge();
    sheet.getRange("A:A").format.columnWidth = 90;
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B1"));
    sheet.tabColor = "#4472C4";
    sheet.showGridlines = false;
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.setPrintTitleRows("1:1");
    const rule = sheet.getRange("A2:C4").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = "=$A2=2027";
    rule.custom.format.fill.color = "#FFF2CC";
    const bar = sheet.getRange("B2:B4").conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    bar.dataBar.positiveFormat.fillColor = "#70AD47";
    bar.dataBar.upperBoundRule = { type: "Number", formula: "1" };
    const checked = sheet.getRange("F3").dataValidation;
    checked.rule = { wholeNumber: { formula1: 1, formula2: 50, operator: "Between" } };
    checked.errorAlert = { title: "Years", message: "1 to 50", showAlert: true, style: "Stop" };
    sheet.getRange("F2").dataValidation.rule = { list: { inCellDropDown: true, source: "0.02,0.03" } };
    context.workbook.names.add("Rate", sheet.getRange("F2"));
    sheet.names.add("Mark", "=TRUE").visible = false;
    const chart = sheet.charts.add("AreaStacked", sheet.getRange("B1:C4"), "Columns");
    chart.name = "Fan";
    chart.title.text = "Pay";
    chart.setPosition("K2", "R18");
    chart.axes.valueAxis.numberFormat = "#,##0";
    chart.axes.valueAxis.title.text = "USD";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.legend.position = "Bottom";
    chart.series.getItemAt(0).format.fill.clear();
    chart.series.getItemAt(1).format.fill.setSolidColor("#4472C4");
    const median = chart.series.add("Median");
    median.setValues(sheet.getRange("B2:B4"));
    median.setXAxisValues(sheet.getRange("A2:A4"));
    median.chartType = "Line";
    sheet.activate();
    await context.sync();
  });
  await excel.settled();
}

test("a snapshot has all that was written", async () => {
  await writePlan();
  const { sheets, names, activeSheet, styles } = excel.snapshot();
  const sheet = sheets[1];
  expect(activeSheet).toBe("Pay & plan");
  expect(sheet).toMatchObject({
    name: "Pay & plan",
    visibility: "visible",
    tabColor: "#4472C4",
    showGridlines: false,
    merges: ["H1:I1"],
    freeze: { rows: 1, columns: 2 },
    columnWidths: { 0: 120 },
    print: { landscape: true, titleRows: "1:1" },
    tables: [
      {
        name: "Assumptions",
        range: "E1:F3",
        columns: ["Key", "Value"],
        style: "TableStyleLight9",
        showHeaders: true,
        showTotals: false,
      },
    ],
    validations: [
      {
        range: "F3",
        type: "whole",
        operator: "between",
        formula1: "1",
        formula2: "50",
        errorTitle: "Years",
        errorMessage: "1 to 50",
      },
      { range: "F2", type: "list", values: ["0.02", "0.03"] },
    ],
    conditionalFormats: [
      { range: "B2:B4", type: "dataBar", priority: 0, barColor: "#70AD47", maximum: "1" },
      { range: "A2:C4", type: "custom", priority: 1, formula: "=$A2=2027", fill: "#FFF2CC" },
    ],
    charts: [
      {
        name: "Fan",
        chartType: "AreaStacked",
        title: "Pay",
        legend: "bottom",
        valueAxis: { numberFormat: "#,##0", title: "USD" },
        categoryAxis: { reversed: true },
        from: { row: 1, column: 10 },
        to: { row: 18, column: 18 },
        series: [
          { name: "Low", values: "'Pay & plan'!$B$2:$B$4", hidden: true },
          { name: "High", values: "'Pay & plan'!$C$2:$C$4", color: "#4472C4" },
          { name: "Median", values: "'Pay & plan'!$B$2:$B$4", categories: "'Pay & plan'!$A$2:$A$4", chartType: "Line" },
        ],
      },
    ],
  });
  const cell = (row: number, column: number) =>
    sheet?.cells.find((each) => each.row === row && each.column === column)?.cell;
  expect(cell(1, 0)).toEqual({ value: 2026, formula: "=SEQUENCE(3,1,2026)", spill: "A2:A4" });
  expect(cell(3, 0)).toEqual({ value: 2028 });
  expect(styles[cell(0, 0)?.style ?? ""]).toEqual({
    bold: true,
    fill: "#DDEBF7",
    horizontal: "center",
    borders: { bottom: { style: "thin", color: "#000000" } },
  });
  expect(names).toEqual([
    { name: "Rate", formula: "='Pay & plan'!$F$2" },
    { name: "Mark", formula: "=TRUE", sheet: "Pay & plan", visible: false },
  ]);
});

test("what a validation does not let in cannot be typed, with the words of its alert", async () => {
  await writePlan();
  expect(() => excel.typeInto("'Pay & plan'!F3", 51)).toThrow("Years: 1 to 50");
  expect(() => excel.typeInto("'Pay & plan'!F3", 2.5)).toThrow("Years: 1 to 50");
  expect(() => excel.typeInto("'Pay & plan'!F2", 0.04)).toThrow("data validation restrictions");
  excel.typeInto("'Pay & plan'!F3", 50);
  excel.typeInto("'Pay & plan'!F2", 0.02);
  expect(excel.readCell("'Pay & plan'!F3").value).toBe(50);
});

test("a snapshot loaded into another Excel gives the same snapshot", async () => {
  await writePlan();
  const plan = excel.snapshot();
  const other = await startHost({ globals: false, workbook: plan });
  await other.settled();
  const withoutIds = ({ sheets, ...rest }: typeof plan) => ({
    ...rest,
    sheets: sheets.map((sheet) => ({ ...sheet, id: "" })),
  });
  expect(withoutIds(other.snapshot())).toEqual(withoutIds(plan));
  other.dispose();
});

test("formulas of a loaded workbook show what they gave last until they are calculated", async () => {
  excel.typeInto("A1", 20);
  excel.typeInto("B1", "=A1*2");
  excel.typeInto("B2", '=IF(A1>9,"high","low")');
  excel.typeInto("B3", "=1/0");
  await excel.settled();
  const kept = excel.snapshot();
  const [sheet] = kept.sheets;
  if (sheet === undefined) throw new Error("a workbook has a sheet");
  // As if A1 had been changed elsewhere since: what stands there is told at once, and then put right.
  const cells = sheet.cells.map((at) =>
    at.row === 0 && at.column === 0 ? { ...at, cell: { ...at.cell, value: 5 } } : at,
  );
  excel.load({ ...kept, sheets: [{ ...sheet, cells }] });
  const shown = () => ["B1", "B2", "B3"].map((address) => excel.readCell(address).value);
  expect(shown()).toEqual([40, "high", ""]);
  await excel.settled();
  expect(shown()).toEqual([10, "low", "#DIV/0!"]);
});
