// @vitest-environment happy-dom
/** What axe finds without looking; contrast and focus are looked at in a real browser, by the tests of the preview. */
import axe from "axe-core";
import { act } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { openPane, type PaneUnderTest } from "./openPane";
import { fakeFlows } from "./samples";

vi.mock("../../src/taskpane/results/drawFan", () => ({ drawFan: () => ({ markYear: vi.fn(), remove: vi.fn() }) }));

let pane: PaneUnderTest;
afterEach(() => pane.close());

// Fluent's focus management sets invisible stops (tabster-dummy) that only exist for a layout, which there is none of here.
async function violations(): Promise<readonly string[]> {
  // Fluent's focus management sets invisible stops that only exist for a layout, which there is none of here.
  // The pane goes on working while axe looks; act lets React know that this is expected.
  const { violations: found } = await act(() =>
    axe.run(
      { include: [["body"]], exclude: [["[data-tabster-dummy]"]] },
      { resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } },
    ),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

test("no view or state breaks a rule", { timeout: 60_000 }, async () => {
  pane = await openPane(fakeFlows());
  expect(await violations()).toEqual([]);

  await pane.click(pane.find("button", "Paste text"));
  await pane.click(pane.find("button", /^Junior to senior/));
  await pane.until(() => pane.has("button", "Write to workbook"));
  await pane.click(pane.find("button", "Show Line 2"));
  await pane.click(pane.find("button", "Write to workbook"));
  expect(await violations()).toEqual([]);

  await pane.click(pane.find("tab", "Scenarios"));
  await pane.until(() => pane.has("button", /^Move/));
  expect(await violations()).toEqual([]);

  await pane.click(pane.find("button", /^Move/));
  await pane.until(() => pane.has("textbox", "Years"));
  await pane.type(pane.find("textbox", "Years"), "abc");
  expect(await violations()).toEqual([]);

  await pane.click(pane.find("tab", "Results"));
  await pane.until(() => pane.has("button", "Run"));
  expect(await violations()).toEqual([]);

  await pane.click(pane.find("button", "Run"));
  await pane.until(() => pane.has("slider", /^Pay of/));
  await pane.click(pane.find("button", "Show as table"));
  expect(await violations()).toEqual([]);
});
