import { expect, test } from "vitest";
import { startHost } from "../../src/host/node/startHost";

test("INDEX and OFFSET read a table of another sheet", async () => {
  const excel = await startHost({});
  for (const [address, input] of Object.entries({ A1: "No", A2: 7, A3: 8 })) excel.typeInto(`Sheet1!${address}`, input);
  const { sheets, ...rest } = excel.snapshot();
  const [first] = sheets;
  if (!first) throw new Error("a new workbook has a sheet");
  const table = {
    name: "T",
    range: "A1:A3",
    columns: ["No"],
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
  };
  excel.load({
    ...rest,
    sheets: [
      { ...first, tables: [table] },
      { ...first, id: "other", name: "Other", cells: [] },
    ],
  });
  const formulas = ["=INDEX(T[No],2)", "=INDEX(T[No],MATCH(8,T[No],0))", "=SUM(OFFSET(T[No],1,0,1,1))"];
  formulas.forEach((formula, i) => excel.typeInto(`Other!C${i + 1}`, formula));
  await excel.settled();
  expect(formulas.map((_, i) => excel.readCell(`Other!C${i + 1}`).value)).toEqual([8, 8, 8]);
  excel.dispose();
});

test.each(["Pay_2026", "Pay.plan", "_Pay", "Löhne_2"])("a table may be called %s", async (name) => {
  const excel = await startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["Year", "Pay_here"],
      [1, 100],
      [2, 110],
    ];
    sheet.tables.add("A1:B3", true).name = name;
    const cells = sheet.getRange("D1:D3");
    cells.formulas = [[`=SUM(${name}[Pay_here])`], [`=ROWS(${name})`], [`="${name}[x]"`]];
    cells.load("values,formulas");
    await context.sync();
    expect(cells.values).toEqual([[210], [2], [`${name}[x]`]]);
    expect(cells.formulas[0]).toEqual([`=SUM(${name}[Pay_here])`]);
  });
  excel.dispose();
});

test("formulas follow a table that is renamed, and not the texts and columns that are called like it", async () => {
  const excel = await startHost();
  Object.entries({ A1: "Pay", A2: 100, A3: 110 }).forEach(([cell, input]) => excel.typeInto(cell, input));
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add("Sheet1!A1:A3", true);
    table.name = "Pay";
    await context.sync();
    excel.typeInto("D1", '=SUM(pay[Pay])&" Pay"');
    excel.typeInto("D2", "=ROWS(Pay)+COUNT(Pay[#All])");
    table.name = "Wages";
    await context.sync();
  });
  await excel.settled();
  expect(["D1", "D2"].map((cell) => excel.readCell(cell))).toMatchObject([
    { formula: '=SUM(Wages[Pay])&" Pay"', value: "210 Pay" },
    { formula: "=ROWS(Wages)+COUNT(Wages[#All])", value: 4 },
  ]);
  excel.dispose();
});
