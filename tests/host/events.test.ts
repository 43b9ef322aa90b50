import { afterEach, beforeEach, expect, test } from "vitest";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";

let excel: NodeExcel;
beforeEach(async () => {
  excel = await startHost();
});
afterEach(() => excel.dispose());

test("a change of a sheet says where, by whom, and gives its range", async () => {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => void seen.push(event));
    await context.sync();
  });
  excel.typeInto("B2", 5);
  await expect.poll(() => seen.length).toBe(1);
  expect(seen[0]).toMatchObject({
    type: "WorksheetChanged",
    address: "B2",
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "Unknown",
  });
  await Excel.run(async (context) => {
    const range = seen[0]?.getRange(context).load("values,address");
    await context.sync();
    expect([range?.address, range?.values]).toEqual(["Sheet1!B2", [[5]]]);
  });
});

test("a change by the add-in itself is marked so", async () => {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async (event) => void seen.push(event));
    await context.sync();
    sheet.getRange("A1:B1").values = [[1, 2]];
    await context.sync();
  });
  await expect
    .poll(() => seen.map(({ address, triggerSource }) => [address, triggerSource]))
    .toEqual([["A1:B1", "ThisLocalAddin"]]);
});

test("a handler that has been removed hears nothing", async () => {
  let heard = 0;
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async () => void heard++);
    await context.sync();
    return added;
  });
  excel.typeInto("A1", 1);
  await expect.poll(() => heard).toBe(1);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  excel.typeInto("A1", 2);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(heard).toBe(1);
});

test("nothing is told while the add-in does without events", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async ({ address }) => void seen.push(address));
    for (const enabled of [false, true]) {
      context.runtime.enableEvents = enabled;
      await context.sync();
      sheet.getRange(enabled ? "B2" : "A1").values = [[1]];
      await context.sync();
    }
  });
  await expect.poll(() => seen).toEqual(["B2"]);
});

test("tables, selections, sheets added and activated are told too", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const sheet = sheets.getActiveWorksheet();
    const table = sheet.tables.add("A1:B3", true);
    await context.sync();
    table.onChanged.add(async ({ type, address }) => void seen.push(`${type} ${address}`));
    sheet.onSelectionChanged.add(async ({ type, address }) => void seen.push(`${type} ${address}`));
    sheets.onAdded.add(async ({ type }) => void seen.push(type));
    sheets.onActivated.add(async ({ type }) => void seen.push(type));
    await context.sync();
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("C5:D6").select();
    sheets.add("New").activate();
    await context.sync();
  });
  await expect
    .poll(() => seen)
    .toEqual(["TableChanged B2", "WorksheetSelectionChanged C5:D6", "WorksheetAdded", "WorksheetActivated"]);
});
