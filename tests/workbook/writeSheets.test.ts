import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Sheet } from "../../src/career/sheet";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";
import { readTables } from "../../src/workbook/readTables";
import { writeSheets } from "../../src/workbook/writeSheets";

let excel: NodeExcel;
beforeEach(async () => {
  excel = await startHost();
});
afterEach(() => excel.dispose());

const plan: Sheet = {
  name: "Plan",
  tabColor: "#0F6CBD",
  freeze: { rows: 3, columns: 1 },
  widths: { A: 20 },
  print: { landscape: true },
  names: [{ name: "PlanStart", refersTo: "=Plan!$B$2" }],
  blocks: [
    { at: "A1", cells: [["A plan"]], style: "title" },
    { at: "A2", cells: [["Start"]], style: "label" },
    {
      at: "B2",
      cells: [[45_000]],
      style: "input",
      format: "date",
      validation: { kind: "date", message: "Give a date." },
    },
  ],
  tables: [
    {
      at: "A4",
      table: {
        name: "Steps",
        columns: [
          { name: "Step", width: 30, wrap: true },
          { name: "Status", validation: { kind: "list", values: ["Open", "Done"] } },
          { name: "Months", format: "integer" },
          { name: "End", format: "date" },
        ],
        rows: [
          ["=1+1", "Open", 2, { formula: "=PlanStart+30*Steps[[#This Row],[Months]]" }],
          ["-", "Done", 4, { formula: "=PlanStart+30*Steps[[#This Row],[Months]]" }],
        ],
      },
    },
  ],
  conditionalFormats: [{ range: "B5:B6", formula: '=$B5="Done"', fill: "#DFF6DD" }],
  dataBars: [{ range: "C5:C6", color: "#77B7F7" }],
  charts: [
    {
      name: "StepMonths",
      title: "Months",
      kind: "bar",
      categories: "A5:A6",
      series: [{ name: "Months", values: "C5:C6", color: "#0F6CBD" }],
      from: "F2",
      to: "K12",
    },
  ],
};

describe("a sheet is written", () => {
  test("with text as text, formulas that find their table and name, formats, checks, rules, chart, panes", async () => {
    const report = await writeSheets([plan]);
    expect(report).toEqual({ written: ["Plan"], kept: [], problems: [] });
    await excel.settled();
    expect(excel.readCell("Plan!A5")).toMatchObject({ value: "=1+1" });
    expect(excel.readCell("Plan!A5").formula).toBeUndefined();
    expect(excel.readCell("Plan!D6").value).toBe(45_000 + 120);
    const snapshot = excel.snapshot();
    const sheet = snapshot.sheets.find(({ name }) => name === "Plan");
    expect(sheet).toMatchObject({
      freeze: { rows: 3, columns: 1 },
      showGridlines: false,
      print: { landscape: true },
      tables: [{ name: "Steps", range: "A4:D6", columns: ["Step", "Status", "Months", "End"] }],
      charts: [{ name: "StepMonths", chartType: "BarClustered", title: "Months" }],
    });
    expect(sheet?.validations.map(({ type }) => type).sort()).toEqual(["date", "list"]);
    expect(sheet?.conditionalFormats.map(({ type }) => type).sort()).toEqual(["custom", "dataBar"]);
  });

  test("in a handful of requests", async () => {
    const before = excel.counts.requests;
    await writeSheets([plan]);
    expect(excel.counts.requests - before).toBeLessThanOrEqual(4);
  });
});

async function inExcel<T>(use: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return excel.client.Excel.run(use);
}
void inExcel;
void readTables;
