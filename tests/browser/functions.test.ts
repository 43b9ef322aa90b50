/** Every function in a cell of the preview: Microsoft's runtime in Chromium gives what it gives in Node, right or wrong. */
import type { Page } from "playwright-core";
import { beforeAll, expect, test, vi } from "vitest";
import { registerCommands } from "../../src/commands/registerCommands";
import { createFlows } from "../../src/flows/createFlows";
import { examples } from "../../src/functions/examples";
import { registerFunctions } from "../../src/functions/registerFunctions";
import { ENGINE } from "../../src/projection/engine";
import { startWithFunctions } from "../functions/inExcel";
import { wrong } from "../functions/wrongFormulas";
import { inBrowser } from "./inBrowser";
import { openPreview, type OpenPreview, PATIENCE } from "./openPreview";

const formulas = [...Object.values(examples), ...wrong.map(([formula]) => formula)];

inBrowser("functions in cells", (preview) => {
  let opened: OpenPreview;

  beforeAll(async () => {
    opened = await openPreview(preview.browser, `${preview.url}?theme=light&lang=en`);
    await opened.page.evaluate(async () => {
      await window.excel?.invokeCommand("writeExamplePlan");
      await window.excel?.settled(180_000);
    });
  }, PATIENCE);

  test("give in Chromium what they give in Node, to the last bit of every value and the last word of every error", async () => {
    expect(await opened.page.evaluate(answers, formulas)).toEqual(await answersInNode());
  });

  test("are offered while a person types, with their arguments, and answer what was typed", async () => {
    const { page } = opened;
    await page.locator("footer").getByRole("tab", { name: "Sheet1" }).click();
    await grid(page).click({ position: firstCell });
    await page.keyboard.type("=career.projec", asPeopleType);
    await page.getByText("Projects pay year by year without chance").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.type("=career.project(100000,", asPeopleType);
    await page.getByText("[promotionRaise]").waitFor();
    await page.keyboard.type("2,3%)", asPeopleType);
    const written = [
      ["Year", "Pay", "Cumulative", "Event"],
      [1, 100_000, 100_000, "Raise +3 %"],
      [2, 103_000, 203_000, "Raise +3 %"],
    ].flat();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(shownCells)).toEqual(written);
  });

  test("are taken from the list with Tab, and Enter enters what was typed, however fast", async () => {
    const { page } = opened;
    await page.evaluate(() => window.excel?.typeInto("Sheet1!A1", ""));
    await grid(page).click({ position: firstCell });
    await page.keyboard.type("=career.", asPeopleType);
    await page.getByText("Simulates a scenario and gives").waitFor();
    // The mark goes down, and the list becomes shorter than that.
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("vers", asPeopleType);
    await page.getByText("Simulates a scenario and gives").waitFor({ state: "detached" });
    await page.keyboard.press("Tab");
    await page.getByText("CAREER.VERSION()").first().waitFor();
    await page.keyboard.type(")");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(shownCells)).toEqual([ENGINE]);
    await grid(page).click({ position: firstCell });
    await page.keyboard.type("=career.movevalue(100000,20%,1)");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(shownCells)).toEqual([90_000]);
  });

  test("say under the pointer what is wrong and what would be right", async () => {
    const { page } = opened;
    await page.evaluate(async () => {
      window.excel?.typeInto("Sheet1!A1", '=CAREER.LADDER("bakend")');
      await window.excel?.settled(180_000);
    });
    const words = page.getByText('path: no path is called "bakend". Did you mean "backend"?');
    const shownUnderPointer = async () => {
      // The pointer comes from elsewhere, as a hand's does.
      await grid(page).hover({ position: { x: firstCell.x + 200, y: firstCell.y + 200 } });
      await grid(page).hover({ position: firstCell });
      return words.waitFor({ timeout: 5_000 }).then(
        () => true,
        () => false,
      );
    };
    await expect.poll(shownUnderPointer).toBe(true);
  });

  test("ask nobody outside and make no error", () => {
    expect(opened.complaints).toEqual([]);
  });
});

interface Given {
  readonly formula: string;
  readonly value: unknown;
  readonly errorText: string | null;
  readonly cells: readonly unknown[];
}

/** Milliseconds between two keys. */
const asPeopleType = { delay: 50 };

/** In the middle of A1, from the corner of the grid. */
const firstCell = { x: 80, y: 32 };

function grid(page: Page) {
  return page.locator('canvas[id^="univer-sheet-main-canvas"]');
}

/** The cells of Sheet1, once nothing is on its way any more. */
async function shownCells(): Promise<readonly unknown[]> {
  await window.excel?.settled(180_000);
  const cells = window.excel?.snapshot().sheets.find(({ name }) => name === "Sheet1")?.cells ?? [];
  return cells.map(({ cell }) => cell.value);
}

/**
 * What each formula gives, with room of its own on Sheet1 below the cells that formulas name, in the Excel of this window: the
 * page's, or the one that Node is lent.
 */
async function answers(all: readonly string[]): Promise<readonly Given[]> {
  const excel = window.excel;
  if (!excel) throw new Error("this window has no Excel");
  const [first, room] = [200, 60];
  const placed = all.map((formula, i) => ({ formula, row: first + i * room, address: `Sheet1!A${first + i * room}` }));
  for (const { formula, address } of placed) excel.typeInto(address, formula);
  await excel.settled(180_000);
  const cells = excel.snapshot().sheets.find(({ name }) => name === "Sheet1")?.cells ?? [];
  const given = placed.map(({ formula, row: at, address }): Given => {
    const { value, errorText = null } = excel.readCell(address);
    const spilled = cells.filter(({ row }) => row >= at - 1 && row < at - 1 + room);
    return { formula, value, errorText, cells: spilled.map(({ row, column, cell }) => [row, column, cell.value]) };
  });
  for (const { address } of placed) excel.typeInto(address, "");
  await excel.settled(180_000);
  return given;
}

/** The same in Node, where simulations run in this thread. */
async function answersInNode(): Promise<readonly Given[]> {
  const excel = await startWithFunctions();
  try {
    const flows = createFlows();
    registerCommands(flows, () => registerFunctions(flows));
    await excel.invokeCommand("writeExamplePlan");
    await excel.settled(180_000);
    vi.stubGlobal("window", { excel });
    return await answers(formulas);
  } finally {
    vi.unstubAllGlobals();
    excel.dispose();
  }
}
