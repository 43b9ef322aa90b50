import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createHost } from "../../src/host/createHost";
import { createUniver, createUniverGrid } from "../../src/host/grid/univer/createUniverGrid";
import { loadUniver } from "../../src/host/node/loadUniver";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";

let excel: NodeExcel;
beforeEach(async () => {
  excel = await startHost();
  ["Name", "Stay", "Move"].forEach((text, i) => excel.typeInto(`Sheet1!A${i + 1}`, text));
  ["Pay", 1, 2].forEach((input, i) => excel.typeInto(`Sheet1!B${i + 1}`, input));
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.tables.add("Sheet1!A1:B3", true).name = "Ways";
    await context.sync();
    workbook.names.add("WayNames", "=Ways[Name]");
    await context.sync();
  });
});
afterEach(() => excel.dispose());

async function allow(source: string): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("F1");
    cell.dataValidation.rule = { list: { inCellDropDown: true, source } };
    await context.sync();
  });
}

describe("a list of choices lets in what stands in", () => {
  test.each(["=WayNames", "=Ways[Name]", "=$A$2:$A$3", "=Sheet1!A2:A3"])("%s", async (source) => {
    await allow(source);
    excel.typeInto("F1", "move"); // capitals do not count where the choices stand in cells
    expect(excel.readCell("F1").value).toBe("move");
    expect(() => excel.typeInto("F1", "Name")).toThrow(/data validation/);
    expect(() => excel.typeInto("F1", "Run")).toThrow(/data validation/);
    expect(excel.readCell("F1").value).toBe("move");
  });

  test("the table as it is now", async () => {
    await allow("=WayNames");
    excel.typeInto("A4", "Wait");
    excel.typeInto("F1", "Wait");
    expect(excel.readCell("F1").value).toBe("Wait");
  });

  test("its own words, capitals and all", async () => {
    await allow("Stay,Move");
    excel.typeInto("F1", "Move");
    expect(() => excel.typeInto("F1", "move")).toThrow(/data validation/);
  });
});

test("references to tables are ranges", async () => {
  const address = async (reference: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(reference).load("address");
      await context.sync();
      return range.address;
    });
  expect(await address("Ways")).toBe("Sheet1!A2:B3");
  expect(await address("Ways[Pay]")).toBe("Sheet1!B2:B3");
  expect(await address("Ways[#All]")).toBe("Sheet1!A1:B3");
  expect(await address("Ways[#Headers]")).toBe("Sheet1!A1:B1");
  await expect(address("Ways[Rank]")).rejects.toThrow();
});

test("a column that a person has made wider is a change, as a cell is", async () => {
  const modules = loadUniver();
  const univer = createUniver(modules);
  const host = createHost(createUniverGrid(modules, univer));
  let changes = 0;
  host.onChange(() => changes++);
  const injector = univer.__getInjector();
  const { ICommandService, IUniverInstanceService, UniverInstanceType } = modules.core;
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
  injector.get(ICommandService).syncExecuteCommand(modules.sheets.SetWorksheetColWidthMutation.id, {
    unitId: workbook?.getUnitId(),
    subUnitId: host.book.grid.sheets.active(),
    ranges: [{ startRow: 0, endRow: 0, startColumn: 2, endColumn: 2 }],
    colWidth: 150,
  });
  await expect.poll(() => changes).toBe(1);
  expect(host.snapshot().sheets[0]?.columnWidths).toEqual({ 2: 150 });
  host.dispose();
  univer.dispose();
});
