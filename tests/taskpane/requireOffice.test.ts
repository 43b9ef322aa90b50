// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  document.body.innerHTML = '<div id="pane"></div>';
});
afterEach(() => vi.unstubAllGlobals());

test("without Office.js the page says so and stops", async () => {
  await expect(import("../../src/taskpane/requireOffice")).rejects.toThrow("Office.js did not load");
  const alert = document.querySelector("#pane [role=alert]");
  expect(alert?.textContent).toMatch(
    /^Trajectory could not reach Excel: Office.js did not load\. Check the connection/,
  );
});

test("with Office.js it keeps out of the way", async () => {
  vi.stubGlobal("Office", {});
  await import("../../src/taskpane/requireOffice");
  expect(document.getElementById("pane")?.childElementCount).toBe(0);
});
