import { afterEach, expect, test } from "vitest";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";

let excel: NodeExcel;
afterEach(() => excel.dispose());

test("the client writes and reads ranges", async () => {
  const t = performance.now();
  excel = await startHost();
  console.log("start", performance.now() - t);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Roadmap");
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, "=A1+B1"],
    ];
    range.format.font.bold = true;
    range.load("values,address,formulas,format/font/bold");
    const all = context.workbook.worksheets;
    all.load("items/name,items/tables/items/name");
    const none = context.workbook.worksheets.getItemOrNullObject("Nope");
    none.load("name");
    const table = sheet.tables.add("D1:E3", true);
    table.name = "Sales";
    table.columns.load("items/name");
    await context.sync();
    expect(range.values).toEqual([
      [1, 2],
      [3, 3],
    ]);
    expect(range.address).toBe("Roadmap!A1:B2");
    expect(range.format.font.bold).toBe(true);
    expect(all.items.map((s) => s.name)).toEqual(["Sheet1", "Roadmap"]);
    expect(none.isNullObject).toBe(true);
    expect(table.columns.items.map((c) => c.name)).toEqual(["Column1", "Column2"]);
    await expect(async () => {
      context.workbook.worksheets.getItem("Zed").getRange("A1").values = [[1]];
      await context.sync();
    }).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("custom functions", async () => {
  excel = await startHost();
  CustomFunctions.associate("PROJECT", (n: number, rate: number[][]) =>
    Array.from({ length: n }, (_, i) => [i, i * Number(rate[0]?.[0])]),
  );
  CustomFunctions.associate("BAD", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "no good");
  });
  CustomFunctions.associate("LATER", async (x: number) => x + 1);
  excel.registerFunctions(
    {
      functions: [
        {
          id: "PROJECT",
          name: "PROJECT",
          parameters: [
            { name: "n", type: "number" },
            { name: "rate", type: "number", dimensionality: "matrix" },
          ],
        },
        { id: "BAD", name: "BAD", parameters: [] },
        { id: "LATER", name: "LATER", parameters: [{ name: "x", type: "number" }] },
      ],
    },
    "CAREER",
  );
  const t = performance.now();
  excel.typeInto("A1", 3);
  excel.typeInto("B1", 0.5);
  excel.typeInto("D1", "=CAREER.PROJECT(A1,B1:B1)");
  excel.typeInto("G1", "=CAREER.BAD()");
  excel.typeInto("G2", "=CAREER.LATER(A1)");
  excel.typeInto("G3", "=G2*2");
  await excel.settled();
  console.log("functions", performance.now() - t);
  expect(excel.readCell("D1")).toMatchObject({ value: 0, spill: "D1:E3" });
  expect(excel.readCell("E3").value).toBe(1);
  expect(excel.readCell("G1")).toMatchObject({ value: "#VALUE!", errorText: "no good" });
  expect(excel.readCell("G3").value).toBe(8);
  excel.typeInto("A1", 5);
  await excel.settled();
  expect(excel.readCell("D1").spill).toBe("D1:E5");
  console.log(excel.counts, JSON.stringify(excel.snapshot()).length);
});
