/** One step back takes a whole write of the add-in away, and one step forth brings it again. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";
import type { WorkbookSnapshot } from "../../src/host/snapshot";

let excel: NodeExcel;
beforeEach(async () => {
  excel = await startHost({ undo: true });
});
afterEach(() => excel.dispose());

/** Everything that an undo is about: where the person is and what was set aside in settings is not. */
async function workbook(): Promise<Partial<WorkbookSnapshot>> {
  await excel.settled();
  const { sheets, names } = excel.snapshot();
  return { sheets, names };
}

async function writePlan(context: Excel.RequestContext): Promise<void> {
  const plan = context.workbook.worksheets.add("Plan");
  plan.getRange("A1:B3").formulas = [
    ["Year", "Pay"],
    [1, "=A2*100"],
    [2, "=B2*2"],
  ];
  plan.tables.add("A1:B3", true).name = "Years";
  await context.sync();
  plan.getRange("A1:B1").format.fill.color = "#102030";
  plan.getRange("B:B").format.columnWidth = 90;
  plan.freezePanes.freezeRows(1);
  plan.charts.add("Line", plan.getRange("B1:B3"));
  context.workbook.names.add("Pay", plan.getRange("B3"));
  context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=Pay"]];
  await context.sync();
}

const oneStep = { mergeUndoGroup: true };

describe("undo", () => {
  test("takes a write of several syncs away as one, and brings it back as one", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [["mine", 5]];
      await context.sync();
    });
    const before = await workbook();
    await Excel.run(oneStep, writePlan);
    const after = await workbook();
    expect(excel.readCell("Sheet1!A1").value).toBe(200);

    expect(excel.undo()).toBe(true);
    expect(await workbook()).toEqual(before);
    expect(excel.redo()).toBe(true);
    expect(await workbook()).toEqual(after);
    expect(excel.readCell("Sheet1!A1").value).toBe(200);
    excel.undo();
    expect(await workbook()).toEqual(before);
  });

  test("brings back what a write has put other content in place of", async () => {
    await Excel.run(oneStep, writePlan);
    const before = await workbook();
    await Excel.run(oneStep, async (context) => {
      const plan = context.workbook.worksheets.getItem("Plan");
      plan.tables.getItem("Years").delete();
      plan.getRange().clear();
      plan.charts.load("items");
      await context.sync();
      for (const chart of plan.charts.items) chart.delete();
      plan.getRange("C1").values = [["other"]];
      plan.name = "Other";
      await context.sync();
    });
    expect(await workbook()).not.toEqual(before);
    excel.undo();
    expect(await workbook()).toEqual(before);
  });

  test("is a step for each sync where nothing says otherwise, and in an Excel that cannot merge them", async () => {
    const steps = (options: object): Promise<void> =>
      Excel.run(options, async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        for (const value of [1, 2]) {
          sheet.getRange("A1").values = [[value]];
          await context.sync();
        }
      });
    await steps({});
    excel.undo();
    expect(excel.readCell("Sheet1!A1").value).toBe(1);
    excel.setRequirements({ ExcelApi: "1.19" });
    await steps(oneStep);
    excel.undo();
    expect(excel.readCell("Sheet1!A1").value).toBe(1);
  });

  test("has no step for reading, for settings and for what functions answer", async () => {
    CustomFunctions.associate("TWICE", (pay: number) => pay * 2);
    excel.registerFunctions(
      { functions: [{ id: "TWICE", name: "TWICE", parameters: [{ name: "pay", type: "number" }] }] },
      "CAREER",
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").formulas = [[21, "=CAREER.TWICE(A1)"]];
      await context.sync();
    });
    await excel.settled();
    await Excel.run(oneStep, async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getUsedRange().load("values");
      context.workbook.settings.add("seen", true);
      await context.sync();
      expect(range.values).toEqual([[21, 42]]);
      context.workbook.worksheets.getItem("Sheet1").activate();
      await context.sync();
    });
    expect(excel.undo()).toBe(true);
    expect(excel.readCell("Sheet1!A1").value).toBe("");
    expect(excel.undo()).toBe(false);
    excel.redo();
    await excel.settled();
    expect(excel.readCell("Sheet1!B1").value).toBe(42);
  });

  test("is of half a write too, when the rest has failed", async () => {
    const before = await workbook();
    const writing = Excel.run(oneStep, async (context) => {
      await writePlan(context);
      context.workbook.worksheets.getItem("nowhere").getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(writing).rejects.toThrow();
    excel.undo();
    expect(await workbook()).toEqual(before);
  });

  test("tells the add-in what went and what came", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.onAdded.add(async () => void heard.push("sheet added"));
      worksheets.onDeleted.add(async () => void heard.push("sheet deleted"));
      worksheets.onChanged.add(async ({ address }) => void heard.push(`changed ${address}`));
      tables.onAdded.add(async () => void heard.push("table added"));
      tables.onDeleted.add(async () => void heard.push("table deleted"));
      await context.sync();
    });
    await Excel.run(oneStep, writePlan);
    await expect.poll(() => heard).toContain("changed A1");
    heard.length = 0;
    excel.undo();
    await expect.poll(() => heard.toSorted()).toEqual(["changed A1", "sheet deleted", "table deleted"]);
    heard.length = 0;
    excel.redo();
    await expect.poll(() => heard.toSorted()).toEqual(["changed A1", "changed A1:B3", "sheet added", "table added"]);
  });

  test("ends where another workbook has been opened", async () => {
    await Excel.run(oneStep, writePlan);
    excel.load(excel.snapshot());
    expect(excel.undo()).toBe(false);
  });
});
