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
