import { afterEach, beforeEach, expect, test } from "vitest";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";

let excel: NodeExcel;
beforeEach(async () => {
  excel = await startHost(); // Excel, Office, CustomFunctions and OfficeExtension are global now
});
afterEach(() => excel.dispose()); // and gone again

test("pay doubles", async () => {
  CustomFunctions.associate("TWICE", (pay: number) => pay * 2);
  excel.registerFunctions(
    { functions: [{ id: "TWICE", name: "TWICE", parameters: [{ name: "pay", type: "number" }] }] },
    "CAREER",
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").formulas = [[100, "=CAREER.TWICE(A1)"]];
    await context.sync();
  });
  await excel.settled();
  expect(excel.readCell("B1").value).toBe(200);
  excel.typeInto("A1", 150);
  await excel.settled();
  expect(excel.readCell("B1").value).toBe(300);
});
