import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";

let excel: NodeExcel;
beforeEach(async () => {
  excel = await startHost();
});
afterEach(() => excel.dispose());

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

describe("a batch", () => {
  test("is one request, whatever it does", async () => {
    await onSheet(async (sheet, context) => {
      for (let row = 0; row < 50; row++) sheet.getCell(row, 0).values = [[row]];
      const sum = sheet.getRange("B1");
      sum.formulas = [["=SUM(A1:A50)"]];
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[1225]]);
    });
    expect(excel.counts.requests).toBe(1);
  });

  test("stops at the first action that fails and keeps what was done before", async () => {
    const failure = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["done"]];
      sheet.getRange("A2:A3").values = [["misfit"]];
      sheet.getRange("A4").values = [["not reached"]];
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(OfficeExtension.Error);
    expect(failure).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    expect([excel.readCell("A1").value, excel.readCell("A4").value]).toEqual(["done", ""]);
  });

  test("that fails on the way to an object says which call it was, as Excel does", async () => {
    // What Excel says is seen in github.com/OfficeDev/office-js/issues/1561.
    const failure = await onSheet(async (sheet, context) => {
      const there = sheet.getRange("A1");
      there.values = [[1]];
      sheet.getRange("A0").load("values");
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Worksheet.getRange", statement: "var range1 = activeWorksheet.getRange(...);" },
    });
  });

  test("takes ten thousand rows in one request", async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [i, `name ${i}`, i / 7]);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C10000");
      range.values = rows;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(rows);
    });
    expect(excel.counts.requests).toBe(1);
  });
});

describe("loads", () => {
  test("reach through collections", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["Key", "Value"]];
      sheet.tables.add("A1:B3", true).name = "Assumptions";
      const sheets = context.workbook.worksheets;
      sheets.load("items/name, items/tables/items/name, items/tables/items/columns/items/name");
      await context.sync();
      const table = sheets.items[0]?.tables.items[0];
      expect(table?.name).toBe("Assumptions");
      expect(table?.columns.items.map(({ name }) => name)).toEqual(["Key", "Value"]);
    });
  });

  test("take objects, and pages of a collection", async () => {
    await onSheet(async (sheet, context) => {
      for (const name of ["B", "C", "D"]) context.workbook.worksheets.add(name);
      const page = context.workbook.worksheets.load({ select: "name", top: 2, skip: 1 });
      const cell = sheet.getRange("A1").load({ address: true, format: { fill: { color: true } } });
      await context.sync();
      expect(page.items.map(({ name }) => name)).toEqual(["B", "C"]);
      expect([cell.address, cell.format.fill.color]).toEqual(["Sheet1!A1", "#FFFFFF"]);
    });
  });

  test("without names bring the plain properties", async () => {
    await onSheet(async (sheet, context) => {
      sheet.load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: "Sheet1", position: 0, visibility: "Visible", showGridlines: true });
    });
  });
});

describe("proxies", () => {
  test("are set through an object of properties", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.set({ values: [[1, 2], [3, 4]], format: { font: { bold: true, color: "red" }, wrapText: true } }); // prettier-ignore
      const font = range.format.font.load("bold,color");
      await context.sync();
      expect(font.toJSON()).toMatchObject({ bold: true, color: "#FF0000" });
    });
  });

  test("are null where cells differ", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const font = sheet.getRange("A1:A2").format.font.load("bold");
      await context.sync();
      expect(font.bold).toBeNull();
    });
  });

  test("live over several batches while they are tracked", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("C3");
      context.trackedObjects.add(range);
      await context.sync();
      range.values = [["later"]];
      await context.sync();
      context.trackedObjects.remove(range);
      await context.sync();
    });
    expect(excel.readCell("C3").value).toBe("later");
  });

  test("stay with their sheet when it is renamed", async () => {
    await onSheet(async (sheet, context) => {
      sheet.name = "Renamed";
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(excel.readCell("Renamed!A1").value).toBe(1);
  });
});

describe("settings", () => {
  test("of the workbook and of the document are the same", async () => {
    await onSheet(async (_, context) => {
      context.workbook.settings.add("plan", { version: 1 });
      await context.sync();
    });
    await new Promise<void>((resolve) => Office.context.document.settings.refreshAsync(() => resolve()));
    expect(Office.context.document.settings.get("plan")).toEqual({ version: 1 });
    Office.context.document.settings.set("plan", { version: 2 });
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect(excel.snapshot().settings).toEqual({ plan: { version: 2 } });
  });
});

test("a ribbon button runs the action that is associated with it, until it says that it is done", async () => {
  let done = false;
  Office.actions.associate("WritePlan", async (event: Office.AddinCommands.Event) => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["plan"]];
      await context.sync();
    });
    done = true;
    event.completed();
  });
  await excel.invokeCommand("WritePlan");
  expect([done, excel.readCell("A1").value]).toEqual([true, "plan"]);
  await expect(excel.invokeCommand("Nothing")).rejects.toThrow(
    'no action is associated with "Nothing"; there are WRITEPLAN',
  );
});

test("two Excels in one process know nothing of each other", async () => {
  const other = await startHost({ globals: false });
  excel.typeInto("A1", "=2*3");
  other.typeInto("A1", "=2*3+1");
  await Promise.all([excel.settled(), other.settled()]);
  expect([excel.readCell("A1").value, other.readCell("A1").value]).toEqual([6, 7]);
  other.dispose();
});

test("the globals are gone after dispose", () => {
  expect(typeof Excel.run).toBe("function");
  excel.dispose();
  expect(Reflect.has(globalThis, "Excel")).toBe(false);
});
