/** A browser on the preview page that writes down everything that should not happen. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from "playwright-core";
import { atRest } from "./atRest";

/** Nothing but the page's own requests: a browser's background traffic would look like ours. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** For one test or its preparation, in milliseconds: only what hangs takes this long, however loaded the machine. */
export const PATIENCE = 900_000;

/**
 * For the tests of a file: a busy machine may stall a page in the middle of a walk, so one that fails is taken anew, twice, and says
 * so (tests/setup.ts).
 */
export const patiently = { timeout: PATIENCE, retry: 2 } as const;

export interface OpenPreview {
  readonly page: Page;
  /** The pane's frame of now: a reload brings another. */
  readonly pane: Frame;
  /** Errors of the page and its console, failed requests, and requests to anybody else: all wrong. */
  readonly complaints: readonly string[];
}

/** undefined where there is none; on a build machine that is an error, since the tests would silently be skipped. */
export function findChromium(): string | undefined {
  const found = [
    process.env["CHROMIUM_PATH"],
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ].find((path) => path !== undefined && existsSync(path));
  if (found === undefined && process.env["CI"] === "true") {
    throw new Error("CI=true, but no Chromium was found: install it or point CHROMIUM_PATH to it");
  }
  return found;
}

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** Opens an address of the preview, with what the person has set in their system, and waits until the pane is there. */
export async function openPreview(
  browser: Browser,
  url: string,
  person: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<OpenPreview> {
  const viewport = { width: 1280, height: 720 };
  const context = await browser.newContext({ viewport, acceptDownloads: true, ...person });
  // For a loaded machine: whoever waits, waits for a state, and only a state that never comes takes this long.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const home = new URL(url).origin;
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`page: ${error.message}`));
  page.on("requestfailed", (request) => {
    // The pane is loaded anew with another workbook: what it was still asking for is nobody's any more.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== home && protocol !== "data:" && protocol !== "blob:") complaints.push(`outside: ${request.url()}`);
  });
  await prepare(page);
  await page.goto(url);
  await page.waitForFunction(() => "excel" in window);
  const preview = {
    page,
    complaints,
    get pane() {
      const pane = page.frame("pane");
      if (!pane) throw new Error("the page has no pane");
      return pane;
    },
  };
  await preview.pane.waitForSelector("[role=tablist]");
  return preview;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds in a page and the frames below it: rule and elements; empty where everybody can use it. An open menu lies
 * outside all landmarks, as menus do.
 */
export async function violations(frame: Frame): Promise<unknown> {
  // A colour that is on its way from one look to another has neither's contrast.
  for (const each of [frame, ...frame.childFrames()]) await atRest(each);
  for (const each of [frame, ...frame.childFrames()])
    if (!(await each.evaluate(() => "axe" in window))) await each.evaluate(AXE);
  return frame.evaluate(`axe
    .run({ rules: { region: { enabled: document.querySelector("[role=menu]") === null } } })
    .then((r) => r.violations.map((v) => [v.id, v.nodes.map((n) => n.html)]))`);
}
