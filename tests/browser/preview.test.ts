/** The product in a browser: the real pane beside the embedded Excel, moved by clicks. */
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { loadXlsx } from "../../src/host/xlsx/loadXlsx";
import { inBrowser } from "./inBrowser";
import { openPreview, type OpenPreview, violations, PATIENCE } from "./openPreview";

const ROADMAP = `# From analyst to staff engineer

## Phase 1: Foundations (Months 1–3)
**Goal:** one service in production.
- [ ] Ship the billing rewrite
- [ ] Learn Go

## Phase 2: Breadth (Months 4–9)
- [ ] Lead a migration
- [ ] Mentor two juniors

## Phase 3: Staff (Months 10–18)
- [ ] Own the platform roadmap
`;

inBrowser("the preview", (preview) => {
  let opened: OpenPreview;

  beforeAll(async () => {
    opened = await openPreview(preview.browser, `${preview.url}?theme=light&lang=en`);
  }, PATIENCE);

  test("writes a pasted roadmap into the sheets", async () => {
    const { pane, page } = opened;
    await press(pane, "Paste text");
    await pane.getByLabel("Your roadmap").fill(ROADMAP);
    await press(pane, "Read this");
    await pane.getByText("What was understood").waitFor();
    await press(pane, "Write to workbook");
    await pane.getByText("Written to the workbook", { exact: true }).waitFor();
    const tabs = await page.locator("footer").getByRole("tab").allTextContents();
    expect(tabs).toEqual(expect.arrayContaining(["Roadmap", "Actions", "Timeline"]));
    const values = await cellValues(opened, "Actions");
    expect(values).toEqual(expect.arrayContaining(["Ship the billing rewrite", "Own the platform roadmap"]));
  });

  test("simulates, shows the fan and writes the results as live formulas", async () => {
    const { pane, page } = opened;
    await pane.getByRole("tab", { name: "Results" }).click();
    await press(pane, /^Run( projection)?$/);
    await pane.getByText("Write results to sheets").waitFor();
    await pane.locator("canvas").first().waitFor();
    await press(pane, "Write results to sheets");
    await page.locator("footer").getByRole("tab", { name: "Projection" }).waitFor();
    await settled(opened);
    const sheet = await sheetOf(opened, "Projection");
    const live = sheet.cells.filter(({ cell }) => cell.formula?.includes("CAREER."));
    expect(live.length).toBeGreaterThan(0);
    for (const { cell } of live) expect(String(cell.value)).not.toMatch(/^#/);
    expect(sheet.charts.length).toBeGreaterThan(0);
    await page.locator("footer").getByRole("tab", { name: "Projection" }).click();
    await page.locator(".native-chart svg").first().waitFor({ state: "attached" });
  });

  test("saves an .xlsx file that opens with the same cells", async () => {
    const { page } = opened;
    await page.getByRole("tab", { name: "Home" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#download").click()]);
    expect(download.suggestedFilename()).toBe("plan.xlsx");
    const saved = await loadXlsx(readFileSync(await download.path()));
    const shown = await sheetOf(opened, "Actions");
    const read = saved.sheets.find(({ name }) => name === "Actions");
    const plain = (cells: typeof shown.cells) =>
      cells.flatMap(({ row, column, cell }) =>
        cell.value === null || cell.value === "" ? [] : [[row, column, cell.value]],
      );
    expect(plain(read?.cells ?? [])).toEqual(plain(shown.cells));
  });

  test("keeps the workbook over a reload", async () => {
    const { page } = opened;
    await settled(opened);
    const before = await cellValues(opened, "Actions");
    await expect.poll(() => page.evaluate(keepsWhatItShows)).toBe(true);
    await page.reload();
    await page.waitForFunction(() => "excel" in window);
    await settled(opened);
    expect(await cellValues(opened, "Actions")).toEqual(before);
  });

  test("keeps each tab's workbook apart, duplicated tabs' too", async () => {
    const { page } = opened;
    const mark = async (tab: Page, text: string): Promise<void> => {
      await tab.evaluate((words) => window.excel?.typeInto("Roadmap!H30", words), text);
      await expect.poll(() => tab.evaluate(keepsWhatItShows)).toBe(true);
    };
    const comesBack = async (tab: Page): Promise<unknown> => {
      await tab.reload();
      await tab.waitForFunction(() => "excel" in window);
      return tab.evaluate(() => window.excel?.readCell("Roadmap!H30").value);
    };
    await mark(page, "first");
    const [popup] = await Promise.all([
      page.waitForEvent("popup"),
      // A window opened by the page begins with a copy of its session, as a duplicated tab does.
      page.evaluate(() => void window.open(location.href)),
    ]);
    await popup.waitForFunction(() => "excel" in window);
    expect(await popup.evaluate(() => window.excel?.readCell("Roadmap!H30").value)).toBe("first");
    await mark(popup, "second");
    expect(await comesBack(page)).toBe("first");
    expect(await comesBack(popup)).toBe("second");
    await popup.close();
  });

  test("has no accessibility violation in page and pane", async () => {
    const { page } = opened;
    await idle(opened);
    expect(await violations(page.mainFrame())).toEqual([]);
  });

  test("has asked nobody outside and made no error", () => {
    expect(opened.complaints).toEqual([]);
  });

  test("opens a sample by its link, dark and in German", async () => {
    const german = await openPreview(
      preview.browser,
      `${preview.url}?sample=comparison&sheet=Comparison&theme=dark&lang=de`,
    );
    await german.page.locator("footer").getByRole("tab", { name: "Comparison" }).waitFor();
    expect(await german.page.title()).toBe("Trajectory-Vorschau");
    await german.pane.getByRole("tab", { name: "Szenarien" }).waitFor();
    await settled(german);
    await idle(german);
    expect(await violations(german.page.mainFrame())).toEqual([]);
    expect(german.complaints).toEqual([]);
    await german.page.context().close();
  });
});

async function press(frame: Frame, name: string | RegExp): Promise<void> {
  await frame.getByRole("button", { name }).first().click();
}

/** Nothing is on its way any more, in the sheets and in the pane. */
async function idle(preview: OpenPreview): Promise<void> {
  await settled(preview);
  await preview.pane.waitForSelector("[role=tablist]");
  await preview.pane.waitForFunction(() => document.querySelector("[role=progressbar]:not([aria-valuenow])") === null);
  await preview.page.waitForFunction(() => document.getElementById("status")?.textContent === "");
}

async function settled({ page }: OpenPreview): Promise<void> {
  await page.evaluate(() => window.excel?.settled(180_000));
}

async function sheetOf({ page }: OpenPreview, name: string) {
  const sheet = await page.evaluate((wanted) => window.excel?.snapshot().sheets.find((s) => s.name === wanted), name);
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

async function cellValues(preview: OpenPreview, sheet: string): Promise<readonly unknown[]> {
  return (await sheetOf(preview, sheet)).cells.map(({ cell }) => cell.value);
}

/** Whether what the browser keeps of the workbook is what the workbook is. */
async function keepsWhatItShows(): Promise<boolean> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("no reason given"));
    });
  const database = await answer(indexedDB.open("trajectory-preview"));
  const tab = sessionStorage.getItem("trajectory-preview-tab") ?? "";
  const kept = await answer<{ workbook?: unknown }>(database.transaction("tabs").objectStore("tabs").get(tab));
  database.close();
  return JSON.stringify(kept.workbook) === JSON.stringify(window.excel?.snapshot());
}
