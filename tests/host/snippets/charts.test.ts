import { runSnippets } from "./run";

const figures = (sheet: Excel.Worksheet): Excel.Range => {
  const range = sheet.getRange("A1:C4");
  range.values = [
    ["", "Low", "High"],
    ["2026", 90, 110],
    ["2027", 95, 125],
    ["2028", 99, 140],
  ];
  return range;
};

runSnippets([
  {
    what: "a clustered column chart with title, legend and place",
    sample: "10-chart/chart-create-several-charts",
    run: async (sheet, context) => {
      const chart = sheet.charts.add(Excel.ChartType.columnClustered, figures(sheet), Excel.ChartSeriesBy.auto);
      chart.title.text = "Pay";
      chart.legend.position = "Bottom";
      chart.name = "Pays";
      chart.setPosition("E2", "K15");
      const series = chart.series.load("items/name");
      chart.load("name,chartType,title/text,legend/position,top");
      await context.sync();
      return [
        chart.name,
        chart.chartType,
        chart.title.text,
        chart.legend.position,
        series.items.map(({ name }) => name),
      ];
    },
    gives: ["Pays", "ColumnClustered", "Pay", "Bottom", ["Low", "High"]],
  },
  {
    what: "series are added with values and categories, coloured, and deleted",
    sample: "10-chart/chart-series; 10-chart/chart-data-source",
    run: async (sheet, context) => {
      const chart = sheet.charts.add("Line", figures(sheet));
      const added = chart.series.add("Aim");
      added.setValues(sheet.getRange("C2:C4"));
      added.setXAxisValues(sheet.getRange("A2:A4"));
      added.format.line.color = "#ED7D31";
      const before = chart.series.getCount();
      await context.sync();
      chart.series.getItemAt(0).delete();
      const after = chart.series.load("items/name");
      await context.sync();
      return [before.value, after.items.map(({ name }) => name)];
    },
    gives: [3, ["High", "Aim"]],
  },
  {
    what: "axes have ends, titles and number formats",
    sample: "10-chart/chart-axis; 10-chart/chart-axis-formatting",
    run: async (sheet, context) => {
      const chart = sheet.charts.add("Line", figures(sheet));
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.minimum = 50;
      valueAxis.maximum = 150;
      valueAxis.title.text = "Thousands";
      valueAxis.numberFormat = "#,##0";
      categoryAxis.reversePlotOrder = true;
      valueAxis.load("minimum,maximum,numberFormat,title/text");
      await context.sync();
      return [valueAxis.minimum, valueAxis.maximum, valueAxis.numberFormat, valueAxis.title.text];
    },
    gives: [50, 150, "#,##0", "Thousands"],
  },
  {
    what: "charts are found by name, and gone when deleted",
    sample: "10-chart/chart-title-format",
    run: async (sheet, context) => {
      sheet.charts.add("Pie", figures(sheet)).name = "Shares";
      await context.sync();
      sheet.charts.getItem("Shares").delete();
      const none = sheet.charts.getItemOrNullObject("Shares").load("name");
      const count = sheet.charts.getCount();
      await context.sync();
      return [none.isNullObject, count.value];
    },
    gives: [true, 0],
  },
  {
    what: "a chart that is not there",
    sample: "10-chart/chart-formatting",
    run: async (sheet, context) => {
      sheet.charts.getItem("None").title.text = "x";
      await context.sync();
    },
    gives: { code: "ItemNotFound" },
  },
  {
    what: "a chart is moved and sized; its edges come to lie on borders of cells",
    sample: "10-chart/chart-create-several-charts",
    run: async (sheet, context) => {
      const chart = sheet.charts.add("Line", figures(sheet));
      chart.setPosition("C3", "F10");
      chart.load("name,left,top,width,height");
      await context.sync();
      const placed = [chart.name, chart.left, chart.top, chart.width, chart.height];
      chart.set({ left: 100, top: 31, width: 300, height: 76 });
      chart.load("left,top,width,height");
      await context.sync();
      return [placed, [chart.left, chart.top, chart.width, chart.height]];
    },
    // A column is 48 points wide, a row 15 high.
    gives: [
      ["Chart 1", 96, 30, 192, 120],
      [96, 30, 288, 75],
    ],
  },
]);
