/**
 * The same way by keyboard alone: every step is taken with keys, and wherever the focus stops one can see it. What the focus
 * looks like is not asked: a picture with it and one without it must differ.
 */
import type { JSHandle } from "playwright-core";
import { expect, test } from "vitest";
import { addressOf, looks, systemOf, texts } from "./looks";
import { atRest } from "./atRest";
import { inBrowser } from "./inBrowser";
import { openPreview, type OpenPreview, violations } from "./openPreview";
import { actions } from "./sheetActions";

/** More stops than any view has. */
const MOST_STOPS = 60;

inBrowser("a walk through the pane by keyboard alone", (preview) => {
  test.each(looks.filter(({ language }) => language === "en"))("$name", async (look) => {
    const opened = await openPreview(preview.browser, addressOf(preview.url, look), systemOf(look));
    const { page, pane } = opened;
    const { keyboard } = page;
    const text = texts[look.language];
    const reach = (name: string | RegExp, key?: string) => reachByKey(opened, name, key);
    const heading = (name: string) => pane.getByRole("heading", { name, exact: true }).waitFor();
    const says = (words: string | RegExp) => pane.getByText(words).first().waitFor();
    // Not a part of it: in German it is a part of what is said before.
    const written = () => pane.getByText(text.work.done, { exact: true }).waitFor();

    // A key brings the focus from the frame of the pane to its first tab, as F6 does in Office.
    await page.bringToFront();
    await page.locator("iframe[name=pane]").focus();
    await keyboard.press("Tab");

    // The plan is written, and an action ticked.
    await reach(/24/);
    await keyboard.press("Enter");
    await heading(text.roadmap.understood);
    await reach(text.roadmap.write);
    await keyboard.press("Enter");
    await written();
    const [first] = await actions(page);
    await reach(new RegExp(`^${escaped(String(first?.Action))}`), "Shift+Tab");
    await keyboard.press("Space");
    await says(text.standing.marked(1));
    const statusOf = async () => (await actions(page)).find(({ Action }) => Action === first?.Action)?.Status;
    await expect.poll(statusOf).toBe("Done");

    // A scenario is opened, and left again: the focus is where it was.
    await reach(text.roadmap.next);
    await keyboard.press("Enter");
    await pane.locator("article svg polyline").last().waitFor();
    const card = new RegExp(escaped(text.scenarioNames["Become a manager"] ?? "Become a manager"));
    await reach(card);
    await keyboard.press("Enter");
    await heading(text.scenarios.basics);
    await reach(text.scenarios.all, "Shift+Tab");
    await keyboard.press("Enter");
    await says(text.scenarios.lead);
    expect(await focused(opened)).toMatch(card);

    // The projection is run at once. A long run is cancelled and keeps what it has; a short one is compared and written.
    await reach(text.scenarios.compare);
    await keyboard.press("Enter");
    await heading(text.results.compare);
    await reach(text.results.advanced);
    await keyboard.press("Enter");
    await reach(text.results.exactTrials);
    await keyboard.press("Control+A");
    await keyboard.type("10000000");
    await reach(text.results.runAgain, "Shift+Tab");
    await keyboard.press("Enter");
    await reach(text.results.cancel);
    await says(text.results.speed("").trim());
    await keyboard.press("Enter");
    await says(text.results.partial("?").split("?")[0] ?? "");
    await reach(text.results.trials, "Shift+Tab");
    await keyboard.press("Home");
    await reach(text.results.runAgain);
    await keyboard.press("Enter");
    await says(new RegExp(escaped(text.results.figures("?", 1, "")).replace("\\?", "2[.,]000")));
    await pane.getByRole("slider").first().waitFor();
    await reach(text.results.shown);
    await keyboard.press("ArrowDown");
    await reach(/^(Pay of|Gehalt in)/);
    await keyboard.press("ArrowLeft");
    expect(await pane.getByRole("slider").first().getAttribute("aria-valuenow")).toBe("9");
    await reach(text.results.write);
    await keyboard.press("Enter");
    await written();
    expect(await violations(pane)).toEqual([]);
    expect(opened.complaints).toEqual([]);
    await page.context().close();
  });
});

/** Moves the focus on until it is on something of this name, and sees to it that the stop can be seen. */
async function reachByKey(opened: OpenPreview, name: string | RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const here = await focused(opened);
    if (typeof name === "string" ? here === name : name.test(here)) return expectVisibleFocus(opened, here);
    passed.push(here);
    await opened.page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not reach ${String(name)}; it passes ${passed.join(" | ")}`);
}

/** What has the focus, by its name; "" for a place that only code can put it. */
function focused({ pane }: OpenPreview): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element.tabIndex < 0) return "";
    const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
    const words = element.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element.textContent;
    return (words ?? "").replace(/\s+/g, " ").trim();
  });
}

/**
 * A picture of what has the focus, and around it, is another one without the focus, and the same again with it: pictures that
 * something else has changed say nothing, and are taken anew.
 */
async function expectVisibleFocus(opened: OpenPreview, name: string): Promise<void> {
  const element = await opened.pane.evaluateHandle(() => document.activeElement as HTMLElement);
  const focusIsSeen = async () => {
    const before = await pictureOf(opened, element);
    await element.evaluate((it) => it.blur());
    const without = await pictureOf(opened, element);
    await element.evaluate((it) => it.focus());
    const after = await pictureOf(opened, element);
    return {
      "the page is in front": await opened.pane.evaluate(() => document.hasFocus()),
      "nothing else moves": before.equals(after),
      "the focus is seen": !before.equals(without),
    };
  };
  await expect
    .poll(focusIsSeen, { message: `one cannot see that ${name} has the focus` })
    .toEqual({ "the page is in front": true, "nothing else moves": true, "the focus is seen": true });
}

/** What a person sees of an element and around it, once nothing moves any more. */
async function pictureOf({ page, pane }: OpenPreview, element: JSHandle<HTMLElement>): Promise<Buffer> {
  await element.evaluate((it) => it.scrollIntoView({ block: "center" }));
  await atRest(pane);
  const area = await element.evaluate((it) => (it.closest("label") ?? it).getBoundingClientRect().toJSON() as DOMRect);
  const frame = await page.locator("iframe[name=pane]").boundingBox();
  if (!frame) throw new Error("the page has no pane");
  const around = 6;
  return page.screenshot({
    clip: {
      x: Math.max(0, frame.x + area.x - around),
      y: Math.max(0, frame.y + area.y - around),
      width: Math.max(1, area.width) + 2 * around,
      height: Math.max(1, Math.min(area.height, 300)) + 2 * around,
    },
  });
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
