import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Sheet } from "../../src/career/sheet";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";
import type { StyleSnapshot } from "../../src/host/snapshot";
import { parseArea } from "../../src/workbook/area";
import { readNames } from "../../src/workbook/readNames";
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
    expect(report).toEqual({ written: ["Plan"], kept: [], problems: [], undo: "once" });
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

  test("with header rows and lines that look alike in every program, and columns few people need in grey", async () => {
    const columns = table(plan).columns.map((column) => (column.name === "End" ? { ...column, quiet: true } : column));
    await writeSheets([{ ...plan, tables: [{ at: "A4", table: { ...table(plan), columns } }] }]);
    const look = lookOf("Plan");
    expect(look("A4")).toMatchObject({ bold: true, color: "#FFFFFF", fill: "#0B6A5E", horizontal: "left", wrap: true });
    expect(look("C4")).toMatchObject({ fill: "#0B6A5E", horizontal: "right" });
    expect(look("D4")).toMatchObject({ fill: "#8A8886", horizontal: "left" });
    expect(look("A5")?.borders?.bottom).toEqual({ style: "thin", color: "#D9E2E0" });
    expect(look("D5")).toMatchObject({ color: "#8A8886", horizontal: "left" });
    expect(excel.snapshot().sheets.find(({ name }) => name === "Plan")?.tables[0]?.bands).toBe(false);
  });

  test("with pages side by side, areas on pages of their own, and columns on every page", async () => {
    await writeSheets([
      { ...plan, print: { landscape: true, pagesWide: 3, titleColumns: 2, areas: ["A1:D6", "F2:K12"] } },
    ]);
    expect(excel.snapshot().sheets.find(({ name }) => name === "Plan")?.print).toEqual({
      landscape: true,
      fitToWidth: true,
      pagesWide: 3,
      area: "A1:D6,F2:K12",
      titleRows: "1:3",
      titleColumns: "A:B",
    });
  });

  test("in a handful of requests", async () => {
    const before = excel.counts.requests;
    await writeSheets([plan]);
    expect(excel.counts.requests - before).toBeLessThanOrEqual(4);
  });
});

describe("a sheet that is not ours", () => {
  test("stops the write before anything is written, and says what to do", async () => {
    await inExcel(async (context) => {
      context.workbook.worksheets.add("plan").getRange("A1").values = [["mine"]];
      await context.sync();
    });
    const report = await writeSheets([{ ...plan, name: "Other", tables: [], names: [] }, plan]);
    expect(report).toEqual({
      written: [],
      kept: [],
      problems: [
        {
          severity: "error",
          message:
            'The workbook already has a sheet "plan" that Trajectory did not make. Nothing was written: rename that sheet, or use another workbook, and write again.',
          cell: "'plan'!A1",
        },
      ],
    });
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(["Sheet1", "plan"]);
    expect(excel.readCell("plan!A1").value).toBe("mine");
  });

  test("nor may another sheet's table, or another name, be taken", async () => {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [["Heading"], [1]];
      sheet.tables.add("A1:A2", true).name = "Steps";
      context.workbook.names.add("PlanStart", sheet.getRange("C1"));
      await context.sync();
    });
    const { written, problems } = await writeSheets([plan]);
    expect(written).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      'The sheet "Sheet1" has a table named Steps, the name that the sheet Plan needs. Nothing was written: rename that table and write again.',
      expect.stringMatching(
        /^The workbook already has the name PlanStart \(=.*Sheet1.*\), which the sheet Plan needs\./,
      ),
    ]);
  });
});

describe("writing again", () => {
  const shorter: Sheet = {
    ...plan,
    blocks: [{ at: "A1", cells: [["Another plan"]], style: "title" }, ...(plan.blocks ?? []).slice(1)],
    tables: [{ at: "A4", table: { ...table(plan), rows: table(plan).rows.slice(0, 1) } }],
    conditionalFormats: [],
    dataBars: [],
  };

  test("rewrites our sheet in place, leaves what stands beside it, and formulas that refer to its table", async () => {
    await writeSheets([plan]);
    excel.typeInto("Plan!M2", "my own note");
    excel.typeInto("Sheet1!A1", "=SUM(Steps[Months])");
    await excel.settled();
    expect(excel.readCell("Sheet1!A1").value).toBe(6);
    const report = await writeSheets([shorter]);
    await excel.settled();
    expect(report).toEqual({ written: ["Plan"], kept: [], problems: [], undo: "once" });
    expect(excel.readCell("Plan!A1").value).toBe("Another plan");
    expect(excel.readCell("Plan!A6").value).toBe("");
    expect(excel.readCell("Plan!M2").value).toBe("my own note");
    expect(excel.readCell("Sheet1!A1")).toMatchObject({ value: 2, formula: "=SUM(Steps[Months])" });
    const sheet = sheetNamed("Plan");
    expect(sheet?.tables.map(({ name, range }) => [name, range])).toEqual([["Steps", "A4:D5"]]);
    expect(sheet?.charts).toHaveLength(1);
    expect(sheet?.conditionalFormats).toEqual([]);
    expect(excel.snapshot().sheets).toHaveLength(2);
  });

  test("tells an Excel that cannot undo it at once what else takes it back", async () => {
    excel.setRequirements({ ExcelApi: "1.19" });
    expect((await writeSheets([plan])).undo).toBe("sheets");
    expect((await writeSheets([shorter])).undo).toBe("steps");
  });

  test("finds our sheet under the name a person gave it, and points formulas there", async () => {
    await writeSheets([plan]);
    await inExcel(async (context) => {
      context.workbook.worksheets.getItem("Plan").name = "What's next";
      await context.sync();
    });
    const report = await writeSheets([plan]);
    await excel.settled();
    expect(report).toEqual({ written: ["What's next"], kept: [], problems: [], undo: "once" });
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(["Sheet1", "What's next"]);
    expect(excel.readCell("'What''s next'!D5").value).toBe(45_000 + 60);
  });

  test("with rows that a person added, the table shrinks back and nothing is left below it", async () => {
    await writeSheets([plan]);
    await inExcel(async (context) => {
      context.workbook.tables.getItem("Steps").rows.add(undefined, [["more", "Open", 9, ""]]);
      await context.sync();
    });
    expect((await readTables(["Steps"]))[0]?.rows.map((row) => row[0])).toEqual(["=1+1", "-", "more"]);
    await writeSheets([plan]);
    expect((await readTables(["steps", "None"])).map(({ name, rows }) => [name, rows.length])).toEqual([["Steps", 2]]);
    expect(excel.readCell("Plan!A7").value).toBe("");
  });

  test("says what is in the way where the plan needs more room, and writes nothing", async () => {
    await writeSheets([plan]);
    excel.typeInto("Plan!B9", "do not touch");
    const rows = [...table(plan).rows, ...table(plan).rows, ...table(plan).rows];
    const report = await writeSheets([{ ...shorter, tables: [{ at: "A4", table: { ...table(plan), rows } }] }]);
    expect(report.written).toEqual([]);
    expect(report.problems.map(({ message }) => message)).toEqual([
      'Plan!B9 holds "do not touch", where the plan now needs the space. Nothing was written: move it aside and write again.',
    ]);
    expect(excel.readCell("Plan!A1").value).toBe("A plan");
  });

  test("reads back what a person chose in a named cell", async () => {
    await writeSheets([plan]);
    expect(await readNames(["PlanStart", "NoSuchName"])).toEqual([45_000, null]);
  });
});

describe("an older Excel", () => {
  test("gets what it can show, and the person is told what it cannot", async () => {
    excel.setRequirements({ ExcelApi: "1.4" });
    const report = await writeSheets([plan]);
    expect(report.written).toEqual(["Plan"]);
    expect(report.problems.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      "note: Colours that follow the values are left out: this Excel has no ExcelApi 1.6.",
      "note: Headings do not stay in view: this Excel has no ExcelApi 1.7.",
      "note: Charts are left out: this Excel has no ExcelApi 1.7.",
      "note: Drop-down lists and checks of typed values are left out: this Excel has no ExcelApi 1.8.",
      "note: Pages are not set up for printing: this Excel has no ExcelApi 1.9.",
    ]);
    await excel.settled();
    expect(excel.readCell("Plan!D6").value).toBe(45_000 + 120);
    expect((await writeSheets([plan])).written).toEqual(["Plan"]);
  });

  test("that is too old is told so", async () => {
    excel.setRequirements({ ExcelApi: "1.3" });
    expect((await writeSheets([plan])).problems.map(({ message }) => message)).toEqual([
      "This Excel is too old to write the plan into: it needs ExcelApi 1.4, which Excel 2019 and later have.",
    ]);
  });
});

test("more rows than a workbook stays usable with are refused as a whole, with their number", async () => {
  const rows = Array.from({ length: 20_001 }, (_, i) => [i]);
  const long = { name: "Long", tables: [{ at: "A1", table: { name: "LongRows", columns: [{ name: "No" }], rows } }] };
  const short = { name: "Short", blocks: [{ at: "A1", cells: [["fits"]] }] };
  const report = await writeSheets([short, long]);
  expect(report).toEqual({
    written: [],
    kept: [],
    problems: [
      {
        severity: "error",
        message:
          "The sheet Long would have 20001 rows, and a workbook stays usable with 20000. Nothing was written: give a shorter document, or its parts one by one in workbooks of their own.",
      },
    ],
  });
  expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("ten thousand rows go in a handful of requests, and a text too long for a cell is cut and told", async () => {
  const long: Sheet = {
    name: "Long",
    tables: [
      {
        at: "A1",
        table: {
          name: "Many",
          columns: [{ name: "Text" }, { name: "Number" }],
          rows: Array.from({ length: 10_000 }, (_, i) => [i === 0 ? "x".repeat(40_000) : `row ${i}`, i]),
        },
      },
    ],
  };
  const before = excel.counts.requests;
  const { problems } = await writeSheets([long]);
  expect(excel.counts.requests - before).toBeLessThanOrEqual(6);
  expect(problems.map(({ message }) => message)).toEqual([
    "1 text on the sheet Long had to be cut: an Excel cell holds 32767 characters.",
  ]);
  expect(excel.readCell("Long!B10001").value).toBe(9_999);
});

function table(sheet: Sheet) {
  const placed = sheet.tables?.[0];
  if (placed === undefined) throw new Error("no table");
  return placed.table;
}

function sheetNamed(name: string) {
  return excel.snapshot().sheets.find((sheet) => sheet.name === name);
}

async function inExcel<T>(use: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return excel.client.Excel.run(use);
}

/** Looks of a sheet's cells, by address. */
function lookOf(sheet: string): (address: string) => StyleSnapshot | undefined {
  const { sheets, styles } = excel.snapshot();
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return (address) => {
    const { row, column } = parseArea(address) ?? { row: -1, column: -1 };
    const found = cells.find((cell) => cell.row === row && cell.column === column);
    return found?.cell.style === undefined ? undefined : styles[found.cell.style];
  };
}
