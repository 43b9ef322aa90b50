/** A person's way through the pane: a template becomes a plan, grows, is compared; once more by keyboard alone. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { servePreview } from "../../src/preview/server/servePreview.mjs";
import { findChromium, launch, openPreview, type OpenPreview, violations } from "./openPreview";

const chromium = findChromium();

describe.skipIf(!chromium)("a walk through the pane", () => {
  let server: Awaited<ReturnType<typeof servePreview>>;
  let browser: Browser;
  let opened: OpenPreview;

  beforeAll(async () => {
    server = await servePreview({ port: 0, log: () => undefined });
    browser = await launch(chromium ?? "");
    opened = await openPreview(browser, `${server.url}?theme=dark&lang=en`);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const press = (name: string | RegExp) => opened.pane.getByRole("button", { name }).first().click();
  const written = () => opened.pane.getByText("Written to the workbook", { exact: true }).waitFor({ timeout: 30_000 });
  const next = () => opened.pane.getByRole("list", { name: "Next actions" });

  test("a template is written, ticked in the pane, edited in the grid, changed and written again: the edits stay", async () => {
    await press(/^Junior to senior/);
    await press("Write to workbook");
    await written();
    await next().getByRole("checkbox").first().check();
    await opened.pane.getByText("1 action marked as done in the Actions sheet.").waitFor();
    const [first, second] = await actions(opened.page);
    expect(first).toMatchObject({ Status: "Done" });
    await typeInto(opened.page, second, "Notes", "ask Ada first");

    await press("Export Markdown");
    const markdown = await opened.pane.getByLabel("Markdown of your plan").inputValue();
    await press("Another roadmap");
    await press("Paste text");
    const changed = markdown.replace(/^- \[x\]/m, "- [ ] Something wholly new\n$&");
    await opened.pane.getByLabel("Your roadmap").fill(changed);
    await press("Read this");
    await press("Write to workbook");
    await opened.pane.getByText("New: 1 action").waitFor();
    await press("Write it");
    await written();
    const again = await actions(opened.page);
    expect(again.find(({ Action }) => Action === "Something wholly new")).toMatchObject({ Status: "Not started" });
    expect(again.find(({ Action }) => Action === first?.Action)).toMatchObject({ Status: "Done" });
    expect(again.find(({ Action }) => Action === second?.Action)).toMatchObject({ Notes: "ask Ada first" });
    expect(await violations(opened.pane)).toEqual([]);
  }, 60_000);

  test("a long run is cancelled by keyboard alone, and what it has is marked as partial", async () => {
    const { page, pane } = opened;
    await pane.getByRole("tab", { name: "Roadmap" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Run", exact: true }).waitFor();
    await reach(page, "Advanced");
    await page.keyboard.press("Enter");
    await reach(page, "Exact number");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("1000000");
    await page.keyboard.press("Shift+Tab");
    await reach(page, "Run", "Shift+Tab");
    await page.keyboard.press("Enter");
    await reach(page, "Cancel");
    await pane.getByText("careers a second").waitFor();
    await page.keyboard.press("Enter");
    await pane.getByText(/^Cancelled: figures come from [\d,]+ careers/).waitFor({ timeout: 30_000 });
    expect(await violations(opened.pane)).toEqual([]);
  }, 60_000);

  test("nothing went wrong on the way, and nobody outside was asked", () => {
    expect(opened.complaints).toEqual([]);
  });

  /** Moves the focus on until it is on something of this name. */
  async function reach(page: Page, name: string, key = "Tab"): Promise<void> {
    for (let steps = 0; steps < 30; steps++) {
      const here = await opened.pane.evaluate(() => {
        const element = document.activeElement;
        const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
        return (label ?? element?.textContent ?? "").trim();
      });
      if (here === name) return;
      await page.keyboard.press(key);
    }
    throw new Error(`the keyboard does not reach ${name}`);
  }
});

interface ActionRow {
  readonly row: number;
  readonly Action: unknown;
  readonly Status: unknown;
  readonly Notes: unknown;
}

/** The rows of the Actions sheet, once nothing is on its way any more. */
async function actions(page: Page): Promise<readonly ActionRow[]> {
  return page.evaluate(async () => {
    await window.excel?.settled(60_000);
    const cells = window.excel?.snapshot().sheets.find(({ name }) => name === "Actions")?.cells ?? [];
    const head = cells.find(({ cell }) => cell.value === "Action");
    const value = (row: number, title: string) => {
      const column = cells.find((other) => other.row === head?.row && other.cell.value === title)?.column;
      return cells.find((other) => other.row === row && other.column === column)?.cell.value ?? null;
    };
    return cells
      .filter(({ row, column }) => head !== undefined && column === head.column && row > head.row)
      .map(({ row }) => ({
        row,
        Action: value(row, "Action"),
        Status: value(row, "Status"),
        Notes: value(row, "Notes"),
      }));
  });
}

async function typeInto(page: Page, action: ActionRow | undefined, title: string, text: string): Promise<void> {
  await page.evaluate(
    async ([row, wanted, typed]) => {
      const cells = window.excel?.snapshot().sheets.find(({ name }) => name === "Actions")?.cells ?? [];
      const column = cells.find(({ cell }) => cell.value === wanted)?.column ?? 0;
      window.excel?.typeInto(`Actions!${String.fromCharCode(65 + column)}${row + 1}`, typed);
      await window.excel?.settled(60_000);
    },
    [action?.row ?? -1, title, text] as const,
  );
}
