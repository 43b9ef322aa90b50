/** The same figures to the last bit in Node, in a page of Chromium and in its workers. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Figures, figuresHere, type figuresOfWorkers } from "./figures/page";
import { servePage, type ServedPage } from "./figures/servePage";
import { findChromium, launch, PATIENCE, patiently } from "./openPreview";

const chromium = findChromium();
if (!chromium)
  console.warn("No Chromium was found (CHROMIUM_PATH, /usr/bin/chromium): its figures are not compared here.");

describe.skipIf(!chromium)("every built-in scenario has the figures of Node, to the last bit,", patiently, () => {
  const inNode = figuresHere();
  let served: ServedPage;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    served = await servePage();
    browser = await launch(chromium ?? "");
    page = await browser.newPage();
    await page.goto(served.url);
  }, PATIENCE);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test("in a page of Chromium", async () => {
    const figures = await page.evaluate<Figures>("figuresHere()");
    for (const id of Object.keys(inNode)) expect(figures[id] === inNode[id], id).toBe(true);
  });

  test("in two of its workers, cut into chunks", async () => {
    const { figures, busy } = await page.evaluate<Awaited<ReturnType<typeof figuresOfWorkers>>>("figuresOfWorkers()");
    for (const id of Object.keys(inNode)) expect(figures[id] === inNode[id], id).toBe(true);
    expect(busy).toBe(2);
  });
});
