import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { servePreview } from "../../src/preview/server/servePreview.mjs";
import { findChromium, launch, PATIENCE, patiently } from "./openPreview";

/** What stands once the tests run, not while they are told. */
export interface RunningPreview {
  readonly browser: Browser;
  /** Address of the preview page. */
  readonly url: string;
}

/** Tests with the preview served and a browser started for all of them; skipped, and said so, where there is no browser. */
export function inBrowser(title: string, tests: (running: RunningPreview) => void): void {
  const chromium = findChromium();
  if (!chromium) console.warn(`No Chromium was found (CHROMIUM_PATH, /usr/bin/chromium): ${title} is not tested here.`);
  describe.skipIf(!chromium)(title, patiently, () => {
    let server: Awaited<ReturnType<typeof servePreview>>;
    let browser: Browser;

    beforeAll(async () => {
      server = await servePreview({ port: 0, log: () => undefined });
      browser = await launch(chromium ?? "");
    }, PATIENCE);

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    tests({
      get browser() {
        return browser;
      },
      get url() {
        return server.url;
      },
    });
  });
}
