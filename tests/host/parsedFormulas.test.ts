import { afterEach, beforeEach, expect, test } from "vitest";
import { createUniver, createUniverGrid } from "../../src/host/grid/univer/createUniverGrid";
import { loadUniver } from "../../src/host/node/loadUniver";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";

let excel: NodeExcel;
beforeEach(async () => {
  excel = await startHost();
});
afterEach(() => excel.dispose());

test("a formula that stands in every row of a table is parsed once, and not again when a cell changes", async () => {
  const modules = loadUniver();
  const univer = createUniver(modules);
  const builder = univer.__getInjector().get(modules.formula.AstTreeBuilder);
  const parse = builder.parse.bind(builder);
  let parsed = 0;
  builder.parse = (words) => {
    parsed += 1;
    return parse(words);
  };
  const grid = createUniverGrid(modules, univer);
  const [sheet = ""] = grid.sheets.ids();
  const rows = Array.from({ length: 200 }, (_, i) => [{ value: i }, { formula: "=Pay[[#This Row],[Base]]*Rate" }]);
  grid.cells.write(sheet, { row: 0, column: 0 }, [[{ value: "Base" }, { value: "Total" }], ...rows]);
  grid.cells.write(sheet, { row: 0, column: 3 }, [[{ value: 2 }]]);
  grid.engine.defineName("Rate", "=Sheet1!$D$1");
  grid.engine.defineTable("Pay", {
    sheet,
    area: { row: 0, column: 0, rows: 201, columns: 2 },
    columns: ["Base", "Total"],
  });
  await grid.engine.calculate();
  const first = parsed;
  grid.cells.write(sheet, { row: 0, column: 3 }, [[{ value: 3 }]]);
  await grid.engine.calculate();
  expect([first, parsed, grid.cells.read(sheet, 200, 1).value]).toEqual([1, 1, 597]);
  grid.dispose();
  univer.dispose();
});

test("what a name, a table, a column or a function means is looked up anew when it changes", async () => {
  excel.registerFunctions(
    { functions: [{ id: "TWICE", name: "TWICE", parameters: [{ name: "x", type: "number" }] }] },
    "MY",
  );
  CustomFunctions.associate("TWICE", (x: number) => x * 2);
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["Base", "Bonus"],
      [100, 1],
      [200, 2],
    ];
    sheet.getRange("D1:D2").values = [[10], [1000]];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Pay";
    workbook.names.add("Rate", "=Sheet1!$D$1");
    sheet.getRange("F1:F3").formulas = [["=SUM(Pay[Base])"], ["=Rate+SUM(Pay[Base])"], ["=MY.TWICE(Rate)"]];
    await context.sync();
    await excel.settled();
    const shown = () => ["F1", "F2", "F3"].map((cell) => excel.readCell(cell).value);
    expect(shown()).toEqual([300, 310, 20]);

    workbook.names.getItem("Rate").delete();
    workbook.names.add("Rate", "=Sheet1!$D$2");
    table.rows.add(undefined, [[400, 4]]);
    await context.sync();
    await excel.settled();
    expect(shown()).toEqual([700, 1700, 2000]);

    // The titles change places: the formula follows its title, as it is written.
    sheet.getRange("A1:B1").values = [["Extra", "Base"]];
    sheet.getRange("F1").formulas = [["=SUM(Pay[Base])"]];
    await context.sync();
    await excel.settled();
    expect(shown()[0]).toBe(7);

    table.name = "Wages";
    sheet.name = "Plan";
    workbook.names.getItem("Rate").delete();
    await context.sync();
    await excel.settled();
    expect(shown()).toEqual([7, "#NAME?", "#NAME?"]);
  });
});

test("formulas with names of their own are calculated anew like any other", async () => {
  excel.typeInto("A1", 2);
  excel.typeInto("B1", "=LET(x,A1,x*x)");
  excel.typeInto("B2", "=LET(x,A1,x*x)");
  await excel.settled();
  excel.typeInto("A1", 3);
  await excel.settled();
  expect([excel.readCell("B1").value, excel.readCell("B2").value]).toEqual([9, 9]);
});
