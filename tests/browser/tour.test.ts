/**
 * A tour through every view and state of the pane in each of its looks, at the widths a pane has: nothing is cut off at the
 * side, axe finds nothing, and a picture of each is left in build/screenshots for people to look at.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { atRest } from "./atRest";
import { inBrowser } from "./inBrowser";
import { openPreview, type OpenPreview, violations } from "./openPreview";
import { cutOff } from "./cutOff";
import { addressOf, type Look, looks, systemOf, texts } from "./looks";
import { mirror } from "./mirror";
import { paneStops } from "./paneStops";

const PICTURES = new URL("../../build/screenshots/", import.meta.url).pathname;

interface Tour extends Look {
  /** In CSS pixels. */
  readonly widths: readonly number[];
  /** From right to left. */
  readonly mirrored?: boolean;
}

const [light, dark, contrast, german] = looks;
const tours: readonly Tour[] = [
  { ...light, widths: [320, 420, 600] },
  { ...dark, widths: [320, 420] },
  { ...contrast, widths: [320] },
  // The narrowest is a pane of 420 pixels at 200 % zoom; it comes last, and is walked through.
  { ...german, widths: [420, 320, 210] },
  { ...light, name: "right to left", widths: [320], mirrored: true },
];

inBrowser("a tour through every view", (preview) => {
  test.each(tours)("$name", async (look) => {
    const prepare = look.mirrored === true ? mirror : undefined;
    const opened = await openPreview(preview.browser, addressOf(preview.url, look), systemOf(look), prepare);
    const direction = await opened.pane.evaluate(() => document.documentElement.dir);
    expect(direction).toBe(look.mirrored === true ? "rtl" : "ltr");
    await opened.page.addStyleTag({ content: asideFromGrid });
    for (const { name, reach } of paneStops(opened, texts[look.language])) {
      await reach();
      for (const width of look.widths) {
        await fit(opened, width);
        const folder = path.join(PICTURES, look.name);
        mkdirSync(folder, { recursive: true });
        await opened.page.locator("iframe[name=pane]").screenshot({ path: path.join(folder, `${name}-${width}.png`) });
        expect.soft(await cutOff(opened), `${name} at ${width} pixels`).toEqual([]);
      }
      expect.soft(await violations(opened.pane), name).toEqual([]);
    }
    expect.soft(opened.complaints.filter((line) => !line.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
    await opened.page.context().close();
  });
});

/** The spreadsheet does not grow with a picture: drawing it takes longer than everything else here. */
const asideFromGrid = "#sheet { position: fixed; inset: 0 auto auto 0; width: 640px; height: 480px }";

/** Gives the pane this width and the height of what it shows, so that a picture holds all of it. */
async function fit({ page, pane }: OpenPreview, width: number): Promise<void> {
  const set = (height: number) =>
    page.evaluate(
      ([w, h]) => {
        const frame = document.querySelector<HTMLIFrameElement>("iframe[name=pane]");
        frame?.setAttribute(
          "style",
          `position: fixed; inset: 0 auto auto 0; width: ${w}px; height: ${h}px; z-index: 99`,
        );
      },
      [width, height] as const,
    );
  await set(600);
  const height = await pane.evaluate(() => {
    const main = document.querySelector("main");
    return main === null ? 600 : window.innerHeight - main.clientHeight + main.scrollHeight;
  });
  const shown = Math.min(Math.max(height, 480), 6_000);
  await page.setViewportSize({ width: 640, height: Math.max(720, shown) });
  await set(shown);
  await atRest(pane); // a chart draws itself anew when its size changes
}
