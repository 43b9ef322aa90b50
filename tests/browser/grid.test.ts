/** The spreadsheet of the preview under somebody's hands: typing while functions calculate, rows from the menu, beginning anew. */
import type { Locator, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { saveXlsx } from "../../src/host/xlsx/saveXlsx";
import type { WorkbookSnapshot } from "../../src/host/snapshot";
import { samplePlan } from "../xlsx/samplePlan";
import { inBrowser } from "./inBrowser";
import { openPreview, type OpenPreview, PATIENCE } from "./openPreview";

inBrowser("the grid of the preview", (preview) => {
  let opened: OpenPreview;

  beforeAll(async () => {
    opened = await openPreview(
      preview.browser,
      `${preview.url}?sample=projection&sheet=Projection&theme=light&lang=en`,
      {
        permissions: ["clipboard-read", "clipboard-write"],
      },
    );
    await opened.page.locator("footer").getByRole("tab", { name: "Projection" }).waitFor();
    await settled(opened.page);
  }, PATIENCE);

  test("loses no letter that is typed while functions calculate and charts are drawn", async () => {
    const { page } = opened;
    const text = "The quick brown fox jumps over the lazy dog, twice.";
    await clickCell(page, "C8");
    // Another seed: every figure of the sheet is computed anew while the letters come.
    await page.evaluate(() => window.excel?.typeInto("Projection!B6", 2));
    await page.keyboard.type(text, { delay: 25 });
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await read(page, "Projection!C8")).toBe(text);
  });

  test("inserts and deletes rows from its menu, and tables, names and charts go with them", async () => {
    const { page } = opened;
    await page.locator("footer").getByRole("tab", { name: "Scenarios", exact: true }).click();
    const before = await tablesOf(page, "Scenarios");
    await rowMenu(page, 1, "rows above");
    await expect.poll(() => tablesOf(page, "Scenarios")).toEqual(before.map((range) => shiftedBy(range, 1)));
    await settled(page);
    await rowMenu(page, 1, "Delete Selected Row");
    await expect.poll(() => tablesOf(page, "Scenarios")).toEqual(before);
    await settled(page);
    expect(opened.complaints).toEqual([]);
  });

  test("says why it does not take a table's headers away", async () => {
    const { page } = opened;
    const before = await tablesOf(page, "Scenarios");
    const header = Number(/\d+/.exec(before[0] ?? "")?.[0]);
    await rowMenu(page, header, "Delete Selected Row");
    await page.getByText(/cells of the table \w+ cannot be shifted/).waitFor();
    expect(await tablesOf(page, "Scenarios")).toEqual(before);
  });

  test("pastes text from a spreadsheet cell by cell, quotes, line ends and all", async () => {
    const { page } = opened;
    await page.locator("footer").getByRole("tab", { name: "Sheet1", exact: true }).click();
    await clickCell(page, "B20");
    await page.evaluate((text) => navigator.clipboard.writeText(text), 'a\t"two\nlines"\t"5"" disk"\n<b>\t2.5\t=1+1\n');
    await page.keyboard.press("Control+v");
    await expect.poll(() => read(page, "Sheet1!D21")).toBe(2);
    const cells = ["B20", "C20", "D20", "B21", "C21"].map((cell) => read(page, `Sheet1!${cell}`));
    expect(await Promise.all(cells)).toEqual(["a", "two\nlines", '5" disk', "<b>", 2.5]);
  });

  test("opens a workbook that is dropped on the page, and says why it does not open what is none", async () => {
    const { page } = opened;
    await drop(page, "notes.txt", [104, 105]);
    await page.getByText("Open notes.txt did not work: not an .xlsx file: it has no ZIP directory").waitFor();
    await drop(page, "plan.xlsx", [...(await saveXlsx(samplePlan()))]);
    await page.getByText("Open plan.xlsx: done").waitFor();
    const sheets = await page.evaluate(() => window.excel?.snapshot().sheets.map(({ name }) => name));
    expect(sheets).toEqual(samplePlan().sheets.map(({ name }) => name));
  });

  test("begins anew with an empty workbook and a pane that knows nothing of the last", async () => {
    const { page } = opened;
    await opened.pane.getByRole("tab", { name: "Results" }).click();
    await startOver(page);
    expect(await opened.pane.locator("[role=tab][aria-selected=true]").allTextContents()).toEqual(["Roadmap"]);
    expect(await page.evaluate(() => window.excel?.snapshot().sheets.map(({ name }) => name))).toEqual(["Sheet1"]);
    expect(opened.complaints).toEqual([]);
  });

  test("takes back and brings again, step by step, what was typed before and after a write of the pane and the write itself", async () => {
    const { page } = opened;
    await startOver(page);
    const type = async (cell: string, text: string): Promise<void> => {
      await clickCell(page, cell);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    };
    await type("B2", "before");
    await expect.poll(() => read(page, "Sheet1!B2")).toBe("before");
    const typed = await sheetsOf(page);
    const button = (name: string) => opened.pane.getByRole("button", { name, exact: true }).first();
    await button("Paste text").click();
    await opened.pane
      .getByLabel("Your roadmap")
      .fill("# Plan\n\n## Phase 1: Start (Months 1–3)\n- [ ] Learn Go\n- [ ] Ship it\n");
    await button("Read this").click();
    await button("Write to workbook").click();
    await opened.pane.getByText("Written to the workbook", { exact: true }).waitFor();
    const written = await sheetsOf(page);
    expect(written.map(({ name }) => name)).toEqual(expect.arrayContaining(["Sheet1", "Roadmap", "Actions"]));
    await page.locator("footer").getByRole("tab", { name: "Roadmap", exact: true }).click();
    await type("H20", "after");
    await expect.poll(() => read(page, "Roadmap!H20")).toBe("after");
    const typedAgain = await sheetsOf(page);

    await clickCell(page, "B2");
    for (const [key, sheets] of [
      ["z", written],
      ["z", typed],
      ["z", [{ cells: [] }]],
      ["y", typed],
      ["y", written],
      ["y", typedAgain],
    ] as const) {
      await page.keyboard.press(`Control+${key}`);
      await expect.poll(() => sheetsOf(page)).toMatchObject(sheets);
    }
    expect(opened.complaints).toEqual([]);
  });

  test("takes back what was typed, not the charts that were put up after it", async () => {
    const { page } = opened;
    const tab = await openExample(page);
    await tab("Timeline").click();
    await clickCell(page, "B40");
    await page.keyboard.type("kept");
    await page.keyboard.press("Enter");
    await expect.poll(() => read(page, "Timeline!B40")).toBe("kept");
    await tab("Projection").click();
    const charts = page.locator(".native-chart svg");
    await expect.poll(() => charts.count()).toBeGreaterThan(1);
    const shown = await charts.count();
    for (const [key, value] of [
      ["z", ""],
      ["y", "kept"],
    ] as const) {
      await clickCell(page, "A1");
      await page.keyboard.press(`Control+${key}`);
      await expect.poll(() => read(page, "Timeline!B40")).toBe(value);
      await tab("Projection").click();
      await expect.poll(() => charts.count()).toBe(shown);
    }
    expect(opened.complaints).toEqual([]);
  });

  test("takes back the example plan in one step, and brings it again with its charts and the heights of its rows", async () => {
    const { page } = opened;
    const tab = await openExample(page);
    await tab("Projection").click();
    const charts = page.locator(".native-chart svg");
    const row = () =>
      page.evaluate(() => window.excel?.book.grid.sheets.rowHeight(window.excel.book.grid.sheets.active(), 0));
    await expect.poll(() => charts.count()).toBeGreaterThan(1);
    const [shown, high] = [await charts.count(), await row()];

    await clickCell(page, "A1");
    await page.keyboard.press("Control+z");
    await expect.poll(() => sheetsOf(page)).toMatchObject([{ name: "Sheet1", cells: [] }]);
    await clickCell(page, "A1");
    await page.keyboard.press("Control+y");
    await tab("Projection").click();
    await expect.poll(() => charts.count()).toBe(shown);
    await expect.poll(row).toBe(high);
    expect(opened.complaints).toEqual([]);
  });

  test("checks nothing on sheets that were taken away before the page was idle", async () => {
    const { page } = opened;
    await page.evaluate(() => {
      const { requestIdleCallback } = window;
      const late: IdleRequestCallback[] = [];
      window.requestIdleCallback = (call) => late.push(call);
      window.pageIsIdle = () => {
        window.requestIdleCallback = requestIdleCallback;
        for (const call of late) requestIdleCallback(call);
      };
    });
    const tab = await openExample(page);
    await tab("Projection").click();
    await clickCell(page, "A1");
    await page.keyboard.press("Control+z");
    await expect.poll(() => sheetsOf(page)).toMatchObject([{ name: "Sheet1", cells: [] }]);
    await page.evaluate(() => {
      window.pageIsIdle?.();
      return new Promise((resolve) => requestIdleCallback(resolve));
    });
    expect(opened.complaints).toEqual([]);
  });

  test("takes back the rows that its menu has inserted", async () => {
    const { page } = opened;
    await startOver(page);
    await clickCell(page, "A1");
    await page.keyboard.type("first");
    await page.keyboard.press("Enter");
    await expect.poll(() => read(page, "Sheet1!A1")).toBe("first");
    await rowMenu(page, 1, "rows above");
    await expect.poll(() => read(page, "Sheet1!A2")).toBe("first");
    await page.keyboard.press("Control+z");
    await expect.poll(() => read(page, "Sheet1!A1")).toBe("first");
  });
});

async function startOver(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Home" }).click();
  await page.locator("#reset").click();
  await page.getByText("Start Over: done").waitFor();
  await settled(page);
}

/** The example plan in an empty workbook; gives the tab of a sheet by its name. */
async function openExample(page: Page): Promise<(name: string) => Locator> {
  await startOver(page);
  await page.getByRole("tab", { name: "Trajectory", exact: true }).click();
  await page.getByRole("button", { name: "Example Plan" }).click();
  const tab = (name: string) => page.locator("footer").getByRole("tab", { name, exact: true });
  await tab("Projection").waitFor();
  await settled(page);
  return tab;
}

/** The sheets with all that stands on them, once nothing is on its way any more. */
async function sheetsOf(page: Page): Promise<WorkbookSnapshot["sheets"]> {
  await settled(page);
  return (await page.evaluate(() => window.excel?.snapshot().sheets)) ?? [];
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !/…$/.test(document.getElementById("status")?.textContent ?? ""));
  await page.evaluate(() => window.excel?.settled(180_000));
}

async function read(page: Page, cell: string): Promise<unknown> {
  return page.evaluate((address) => window.excel?.readCell(address).value, cell);
}

async function drop(page: Page, name: string, bytes: readonly number[]): Promise<void> {
  await page.evaluate(
    ([title, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(content)], title));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, bytes] as const,
  );
}

/** Goes to a cell by the box of addresses left of the formula bar. */
async function clickCell(page: Page, cell: string): Promise<void> {
  const box = page.getByLabel("Address of the selection");
  await box.fill(cell);
  await box.press("Enter");
}

async function tablesOf(page: Page, sheet: string): Promise<readonly string[]> {
  return page.evaluate(
    (name) =>
      window.excel
        ?.snapshot()
        .sheets.find((each) => each.name === name)
        ?.tables.map(({ range }) => range) ?? [],
    sheet,
  );
}

function shiftedBy(range: string, rows: number): string {
  return range.replace(/\d+/g, (row) => String(Number(row) + rows));
}

/** Opens the menu of a row's head, found by its height, and chooses. */
async function rowMenu(page: Page, row: number, words: string): Promise<void> {
  const top = await page.evaluate((above) => {
    const { sheets } = window.excel?.book.grid ?? {};
    const id = sheets?.active() ?? "";
    return Array.from({ length: above }, (_, i) => sheets?.rowHeight(id, i) ?? 0).reduce(
      (sum, height) => sum + height,
      0,
    );
  }, row - 1);
  const canvases = await page.locator("#grid canvas").all();
  const boxes = (await Promise.all(canvases.map((each) => each.boundingBox()))).flatMap((box) => box ?? []);
  const [canvas] = boxes.sort((a, b) => b.width * b.height - a.width * a.height);
  if (!canvas) throw new Error("the grid has no canvas");
  const headHeight = 20;
  await page.mouse.click(canvas.x + 20, canvas.y + headHeight + top + 8, { button: "right" });
  const item = page.getByText(words, { exact: false }).first();
  const box = await item.boundingBox();
  // In the middle of some of them stands a field for how many.
  await item.click({ position: { x: (box?.width ?? 0) - 6, y: (box?.height ?? 0) / 2 } });
}

declare global {
  interface Window {
    pageIsIdle?: () => void;
  }
}
