import { afterEach, describe, expect, test } from "vitest";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";
import { EXCEL_VERSIONS, Requirements } from "../../src/host/requirements";

let excel: NodeExcel | undefined;
afterEach(() => excel?.dispose());

describe("isSetSupported", () => {
  test("compares versions by their numbers: 1.10 is newer than 1.9", () => {
    const requirements = new Requirements({ ExcelApi: "1.9" });
    expect([
      requirements.has("ExcelApi", "1.10"),
      requirements.has("excelapi", "1.9"),
      requirements.has("Other"),
    ]).toEqual([false, true, false]);
  });

  test.each(Object.entries(EXCEL_VERSIONS))("of %s", async (name, sets) => {
    excel = await startHost({ excel: name as keyof typeof EXCEL_VERSIONS });
    const { requirements } = Office.context;
    for (const [set, version] of Object.entries(sets)) {
      const [major, minor = "0"] = version.split(".");
      expect(requirements.isSetSupported(set, version)).toBe(true);
      expect(requirements.isSetSupported(set, `${major}.${Number(minor) + 1}`)).toBe(false);
    }
  });
});

describe("an old Excel", () => {
  test("refuses what came later, and says since when it is there", async () => {
    excel = await startHost({ excel: { ExcelApi: "1.5" } });
    const failure = await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").conditionalFormats.clearAll();
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "ApiNotFound" });
  });

  test("can be become while the add-in runs", async () => {
    excel = await startHost();
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(true);
    excel.setRequirements("Excel 2016");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.2")).toBe(false);
  });

  test("leaves out of a load without names what it does not have", async () => {
    excel = await startHost({ excel: { ExcelApi: "1.4" } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load();
      await context.sync();
      expect(sheet.name).toBe("Sheet1");
      expect(() => sheet.tabColor).toThrow("tabColor");
    });
  });
});
