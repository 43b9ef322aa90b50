import { afterEach, beforeEach, expect, test } from "vitest";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";

let excel: NodeExcel;
beforeEach(async () => {
  excel = await startHost();
});
afterEach(() => excel.dispose());

const write = (options: Excel.RunOptions = {}): Promise<unknown> =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
    return "written";
  }).catch((error: unknown) => error);

test("the request named fails with Excel's code, those around it do not", async () => {
  excel.faults.failRequest(2, "GeneralException");
  expect([await write(), await write(), await write()]).toEqual([
    "written",
    expect.objectContaining({ code: "GeneralException" }),
    "written",
  ]);
});

test("while somebody edits a cell requests are refused", async () => {
  excel.faults.cellEditing = true;
  expect(await write()).toMatchObject({ code: "InvalidOperationInCellEditMode" });
  excel.faults.cellEditing = false;
  expect(await write()).toBe("written");
});

test("and those made with delayForCellEdit wait until it is over", async () => {
  excel.faults.cellEditing = true;
  const waiting = write({ delayForCellEdit: true });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(excel.readCell("A1").value).toBe("");
  excel.faults.cellEditing = false;
  expect(await waiting).toBe("written");
});

test("a request over the limit is refused with its size", async () => {
  excel.dispose();
  excel = await startHost({ requestLimit: 2000 });
  expect(await write()).toBe("written");
  const failure = await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["x".repeat(3000)]];
    await context.sync();
  }).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    code: "RequestPayloadSizeLimitExceeded",
    message: expect.stringContaining("at most 2000"),
  });
});

test("a host that has gone away answers nothing, and settled says what is open", async () => {
  excel.faults.disconnect();
  const lost = Symbol("no answer");
  const outcome = await Promise.race([write(), new Promise((resolve) => setTimeout(() => resolve(lost), 30))]);
  expect(outcome).toBe(lost);
});

test("answers can come late", async () => {
  excel.faults.delay = 30;
  const begun = performance.now();
  await write();
  expect(performance.now() - begun).toBeGreaterThan(25);
});
