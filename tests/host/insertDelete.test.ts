import { afterAll, beforeAll, expect, test } from "vitest";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";
import { emptyWorkbook } from "../../src/host/snapshot/emptyWorkbook";
import { loaded, outcome } from "./onEmptySheet";

let excel: NodeExcel;
beforeAll(async () => {
  excel = await startHost();
});
afterAll(() => excel.dispose());

test("rows inserted above figures push them down, and sums, names and charts go with them", async () => {
  await outcome(excel, async (sheet, context) => {
    sheet.getRange("A1:B4").values = [
      ["Year", "Pay"],
      [1, 100],
      [2, 110],
      ["Sum", "=SUM(B2:B3)"],
    ];
    context.workbook.names.add("Pays", sheet.getRange("B2:B3"));
    const chart = sheet.charts.add("Line", sheet.getRange("B1:B3"));
    chart.setPosition("D5", "H12");
    sheet.getRange("B2:B3").dataValidation.rule = {
      decimal: { formula1: "=B1", formula2: "=B4", operator: "Between" },
    };
    sheet.getRange("B2:B3").conditionalFormats.add("Custom").custom.rule.formula = "=$B2>$B$4";
    sheet.getRange("2:2").format.rowHeight = 30;
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    await context.sync();
  });
  await excel.settled();
  expect([excel.readCell("B6").formula, excel.readCell("B6").value, excel.readCell("B4").value]).toEqual([
    "=SUM(B4:B5)",
    210,
    100,
  ]);
  const { sheets, names } = excel.snapshot();
  expect(names).toEqual([{ name: "Pays", formula: "=Sheet1!$B$4:$B$5" }]);
  expect(sheets[0]).toMatchObject({
    rowHeights: { 3: 40 },
    validations: [{ range: "B4:B5", formula1: "B3", formula2: "B6" }],
    conditionalFormats: [{ range: "B4:B5", formula: "=$B4>$B$6" }],
    charts: [
      {
        from: { row: 6, column: 3 },
        to: { row: 14, column: 8 },
        series: [{ values: "Sheet1!$B$4:$B$5" }],
      },
    ],
  });
});

test("a row inserted inside what is summed is part of the sum, and looks like the row above", async () => {
  await outcome(excel, async (sheet, context) => {
    sheet.getRange("A1:A4").values = [[1], [2], [3], ["=SUM(A1:A3)"]];
    sheet.getRange("A1").format.font.bold = true;
    await context.sync();
    const inserted = sheet.getRange("A2").insert("Down");
    inserted.values = [[10]];
    await context.sync();
  });
  await excel.settled();
  expect([excel.readCell("A5").formula, excel.readCell("A5").value]).toEqual(["=SUM(A1:A4)", 16]);
  const { grid } = excel.book;
  expect(grid.styles.read(grid.sheets.active(), 1, 0).bold).toBe(true);
});

test("cells inserted to the right move their rows only", async () => {
  const values = await outcome(excel, async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    sheet.getRange("A1").insert("Right");
    return loaded(sheet.getRange("A1:C2"), "values");
  });
  expect(values).toEqual([
    ["", 1, 2],
    [3, 4, ""],
  ]);
});

test("deleted cells close the gap; a formula that named them is #REF!", async () => {
  const [values, formulas] = (await outcome(excel, async (sheet, context) => {
    sheet.getRange("A1:B3").formulas = [
      ["one", "=A2"],
      ["two", "=A3"],
      ["three", '=SUM(A1:A3)&""'],
    ];
    await context.sync();
    sheet.getRange("A2").delete("Up");
    return [await loaded(sheet.getRange("A1:B3"), "values"), await loaded(sheet.getRange("B1:B3"), "formulas")];
  })) as [unknown[][], unknown[][]];
  expect(formulas).toEqual([["=#REF!"], ["=A2"], ['=SUM(A1:A2)&""']]);
  expect(values).toEqual([
    ["one", "#REF!"],
    ["three", "three"],
    ["", "0"],
  ]);
});

test("formulas of other sheets follow, those about other sheets do not", async () => {
  const formulas = await outcome(excel, async (sheet, context) => {
    const other = context.workbook.worksheets.add("Other one");
    other.getRange("A1:A3").formulas = [["=Sheet1!A2"], ["=A2"], ["=SUM(Sheet1!A:A)"]];
    sheet.getRange("B5").formulas = [["='Other one'!A2+A2"]];
    await context.sync();
    sheet.getRange("A2:C2").insert("Down");
    await context.sync();
    return [await loaded(other.getRange("A1:A3"), "formulas"), await loaded(sheet.getRange("B6"), "formulas")];
  });
  expect(formulas).toEqual([[["=Sheet1!A3"], ["=A2"], ["=SUM(Sheet1!A:A)"]], [["='Other one'!A2+A3"]]]);
});

test("a table moves, grows and shrinks with its rows and columns, and its references with it", async () => {
  await outcome(excel, async (sheet, context) => {
    sheet.getRange("B2:C4").values = [
      ["Name", "Pay"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("B2:C4", true).name = "Staff";
    sheet.getRange("F1").formulas = [["=SUM(Staff[Pay])"]];
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A5:F5").insert("Down").getCell(0, 2).values = [[40]];
    sheet.getRange("C:C").insert("Right");
    await context.sync();
  });
  await excel.settled();
  expect(excel.snapshot().sheets[0]?.tables).toMatchObject([
    { name: "Staff", range: "B3:D6", columns: ["Name", "Column2", "Pay"] },
  ]);
  expect(excel.readCell("G2").value).toBe(43);
});

test.each([
  ["half of a table", "B1", "InvalidOperation"],
  ["a table's headers", "2:2", "InvalidOperation"],
  ["all rows of a table", "3:4", "InvalidOperation"],
  ["a part of joined cells", "H1", "InvalidOperation"],
])("%s cannot be deleted", async (_, address, code) => {
  const refusal = await outcome(excel, async (sheet, context) => {
    sheet.tables.add("B2:C4", true);
    sheet.getRange("H2:I3").merge();
    await context.sync();
    sheet.getRange(address).delete("Up");
    await context.sync();
  });
  expect(refusal).toMatchObject({ code });
});

test("a whole table goes with its rows", async () => {
  await outcome(excel, async (sheet, context) => {
    sheet.tables.add("B2:C4", true);
    await context.sync();
    sheet.getRange("2:4").delete("Up");
    await context.sync();
  });
  expect(excel.snapshot().sheets[0]?.tables).toEqual([]);
});

test("what would be pushed off the sheet, and a protected sheet, are refused", async () => {
  const pushed = await outcome(excel, async (sheet, context) => {
    sheet.getRange("XFD1").values = [[1]];
    await context.sync();
    sheet.getRange("A1").insert("Right");
    await context.sync();
  });
  expect(pushed).toMatchObject({ code: "InvalidOperation" });
  const locked = await outcome(excel, async (sheet, context) => {
    sheet.protection.protect();
    sheet.getRange("A1").insert("Right");
    await context.sync();
  });
  expect(locked).toMatchObject({ code: "AccessDenied" });
});

test("a listener is told what was inserted, and where the others went", async () => {
  excel.load(emptyWorkbook);
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async ({ address, changeType, changeDirectionState }) => {
      seen.push([
        address,
        changeType,
        changeDirectionState?.insertShiftDirection ?? changeDirectionState?.deleteShiftDirection,
      ]);
    });
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("B:B").delete("Left");
    sheet.getRange("A1:A2").delete("Up");
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(seen).toEqual([
    ["2:3", "RowInserted", "Down"],
    ["B:B", "ColumnDeleted", "Left"],
    ["A1:A2", "CellDeleted", "Up"],
  ]);
});

test("filters of a table and of a sheet stay with their columns when cells come and go beside them", async () => {
  const filters = await outcome(excel, async (sheet, context) => {
    sheet.getRange("B2:D4").values = [
      ["Phase", "Status", "Pay"],
      ["Learn", "Done", 100],
      ["Build", "Open", 110],
    ];
    sheet.getRange("F2:G4").values = [
      ["Key", "Value"],
      ["a", 1],
      ["b", 2],
    ];
    const table = sheet.tables.add("B2:D4", true);
    table.columns.getItem("Status").filter.applyValuesFilter(["Open"]);
    sheet.autoFilter.apply("F2:G4", 1, { filterOn: "Values", values: ["2"] });
    table.columns.add(1, [["Owner"], ["me"], ["you"]]);
    sheet.getRange("A:A").insert("Right");
    const [before, of] = [table.autoFilter.load("criteria"), sheet.autoFilter.getRange().load("address")];
    sheet.autoFilter.load("criteria");
    await context.sync();
    const seen = [before.criteria.map((each) => each?.values), of.address, sheet.autoFilter.criteria.length];
    table.columns.getItem("Phase").delete();
    table.columns.getItem("Status").delete();
    const after = table.autoFilter.load("criteria");
    sheet.autoFilter.remove();
    const row = sheet.getRange("3:3").load("rowHidden");
    await context.sync();
    return [...seen, after.criteria, row.rowHidden];
  });
  expect(filters).toEqual([[undefined, undefined, ["Open"], undefined], "Sheet1!H2:I4", 2, [null, null], false]);
});
