// @vitest-environment happy-dom
/** The plan in the sheets as the pane shows it: next actions, reviews, what a write would change, and notices. */
import { act } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Flows, PlanStanding, WritePreview } from "../../src/flows/flows";
import { showNotice } from "../../src/commands/showNotice";
import { openPane, type PaneUnderTest } from "./openPane";
import { fakeFlows, markdown } from "./samples";

vi.mock("../../src/taskpane/results/drawFan", () => ({ drawFan: () => ({ markYear: vi.fn(), remove: vi.fn() }) }));

let pane: PaneUnderTest;
let flows: Flows;

async function open(change: Partial<Flows> = {}): Promise<void> {
  flows = fakeFlows(change);
  pane = await openPane(flows);
}

beforeEach(() => vi.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(async () => {
  await pane.close();
  const complaints = vi.mocked(console.error).mock.calls.map((words) => words.join(" "));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  expect(complaints).toEqual([]);
});

const standing: PlanStanding = {
  done: 1,
  counted: 4,
  phase: "Learn",
  next: [
    { id: "a1", text: "Read the book", phase: "Learn", status: "In progress", due: "2026-02-28", overdue: true },
    { id: "a2", text: "Build it", phase: "Do", status: "Not started", due: null, overdue: false },
  ],
  review: { number: 2, on: "2026-06-30" },
};

/** A workbook with a plan in it. */
const withPlan = (change: Partial<Flows> = {}): Partial<Flows> => ({
  exportRoadmap: async () => ({ ok: true, value: markdown, problems: [] }),
  nextActions: vi.fn<Flows["nextActions"]>(async () => standing),
  ...change,
});

async function openPlan(change: Partial<Flows> = {}): Promise<void> {
  await open(withPlan(change));
  await pane.until(() => pane.has("heading", "Next actions"));
}

test("next actions are those of the day, with progress, due date and what is late", async () => {
  await openPlan();
  expect(flows.nextActions).toHaveBeenCalledWith("2026-11-21");
  for (const words of ["1 of 4 done", "Now: Learn", "OverdueFeb 28, 2026 · in progress · Learn", "Do"])
    expect(pane.text()).toContain(words);
});

test("a tick writes the status, stays in sight, and is taken back to what it was", async () => {
  await openPlan();
  const box = () => pane.find("checkbox", /^Read the book/) as HTMLInputElement;
  await pane.click(box());
  expect(flows.setActionStatus).toHaveBeenLastCalledWith("a1", "Done");
  expect(box().checked).toBe(true);
  expect(pane.text()).toContain("1 action marked as done in the Actions sheet.");
  await pane.click(box());
  expect(flows.setActionStatus).toHaveBeenLastCalledWith("a1", "In progress");
  expect(box().checked).toBe(false);
});

test("a tick that could not be written is off again and says why", async () => {
  const message = "The Actions sheet no longer has this action.";
  await openPlan({
    setActionStatus: async () => ({ written: [], kept: [], problems: [{ severity: "error", message }] }),
  });
  const box = () => pane.find("checkbox", /^Build it/) as HTMLInputElement;
  await pane.click(box());
  await pane.until(() => pane.text().includes(message));
  expect(box().checked).toBe(false);
});

test("a list that is read while a tick is on its way does not take it back", async () => {
  let answer: (found: PlanStanding) => void = () => undefined;
  const asked = vi.fn<Flows["nextActions"]>(async () => standing);
  await openPlan({ nextActions: asked, setActionStatus: () => new Promise(() => undefined) });
  asked.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  await pane.send(window, "focus");
  await pane.click(pane.find("checkbox", /^Build it/));
  await act(async () => answer({ ...standing, next: [...standing.next] }));
  expect(pane.find("checkbox", /^Build it/)).toMatchObject({ checked: true });
});

test("a quarterly review that is due is asked for and written down", async () => {
  await openPlan();
  expect(pane.text()).toContain("Quarterly review 2 was due on Jun 30, 2026.");
  await pane.click(pane.find("button", "Hold the review"));
  await pane.type(pane.find("textbox", "What went well?"), " Much ");
  await pane.click(pane.find("button", "Write it down"));
  expect(flows.holdReview).toHaveBeenCalledWith({
    number: 2,
    heldOn: "2026-11-21",
    wentWell: "Much",
    changes: "",
  });
});

test("a plan that a ribbon button has written is found when the person comes back, but not forced on them", async () => {
  const exported = vi.fn<Flows["exportRoadmap"]>(async () => ({ ok: false, problems: [] }));
  await open({ exportRoadmap: exported });
  exported.mockResolvedValue({ ok: true, value: markdown, problems: [] });
  await pane.send(window, "focus");
  await pane.until(() => pane.has("heading", "Two years to senior"));
  await pane.click(pane.find("button", "Another roadmap"));
  await pane.send(window, "focus");
  expect(pane.has("button", "Choose a file")).toBe(true);
});

const none = { added: [], changed: [], removed: [], staying: [] };
const preview: WritePreview = {
  phases: { ...none, changed: ["Learn"] },
  actions: { added: ["Ask around"], changed: [], removed: ["Drop this"], staying: ["Keep that"] },
  startBefore: "2026-01",
  kept: ["Actions: 2 typed values"],
  problems: [
    {
      severity: "warning",
      message: 'Roadmap: "Learn": Goals was edited in the sheet and has changed in the document.',
    },
  ],
};

test("writing over a plan first says what changes and what is kept", async () => {
  await openPlan({ previewWrite: vi.fn<Flows["previewWrite"]>(async () => preview) });
  await pane.click(pane.find("button", "Write to workbook"));
  await pane.until(() => pane.has("heading", "Before it is written"));
  for (const words of [
    "The plan begins in Mar 2026 instead of Jan 2026; its dates follow.",
    "New: 1 action",
    "Changed: 1 phase",
    "Removed: 1 action",
    "No longer in the roadmap, kept for what you typed: 1 action",
    "Actions: 2 typed values",
    "Goals was edited in the sheet and has changed in the document.",
  ])
    expect(pane.text()).toContain(words);
  expect(flows.writeRoadmap).not.toHaveBeenCalled();
  await pane.click(pane.find("button", "Leave as it is"));
  expect(pane.has("heading", "Before it is written")).toBe(false);
  await pane.click(pane.find("button", "Write to workbook"));
  await pane.until(() => pane.has("button", "Write it"));
  await pane.click(pane.find("button", "Write it"));
  expect(flows.writeRoadmap).toHaveBeenCalledTimes(1);
  expect(pane.announced()).toBe("Written to the workbook. Sheets: Roadmap and Actions.");
});

test("what a ribbon button could not do is told until it is closed", async () => {
  await open();
  vi.stubGlobal("Office", { context: { requirements: { isSetSupported: () => false } } });
  await act(() => showNotice(["The sheet Roadmap is not one of ours.", "Rename it."]));
  expect(document.querySelector("[role=alert]")?.textContent).toContain("Rename it.");
  // The pane has taken the notice: there is no second, plain one.
  expect(pane.text().match(/Rename it\./g)).toHaveLength(1);
  await pane.click(pane.find("button", "Close"));
  expect(pane.text()).not.toContain("Rename it.");
});

test("colours, money, trials and seed come from the workbook and go back to it", async () => {
  await open({ readSettings: async () => ({ colors: { Stay: 4 }, trials: 500, seed: 9 }) });
  await pane.click(pane.find("tab", "Scenarios"));
  await pane.until(() => pane.has("button", /^Stay/));
  await pane.click(pane.find("button", /^Stay/));
  await pane.until(() => pane.has("radio", "Gold"));
  expect(pane.find("radio", "Gold")).toMatchObject({ checked: true });
  expect(flows.saveSettings).not.toHaveBeenCalled();
  await pane.click(pane.find("radio", "Pink"));
  expect(flows.saveSettings).toHaveBeenLastCalledWith({ colors: { Stay: 5 }, money: "nominal", trials: 500, seed: 9 });
  await pane.type(pane.find("textbox", "Name"), "Stay put");
  expect(flows.saveSettings).toHaveBeenLastCalledWith(expect.objectContaining({ colors: { "Stay put": 5 } }));
});

test("results are written as fixed values when asked for, from the trials and seed typed under Advanced", async () => {
  await open();
  await pane.click(pane.find("tab", "Results"));
  await pane.until(() => pane.has("button", "Run"));
  await pane.type(pane.find("textbox", "Exact number"), "12.345");
  expect(pane.text()).toContain("Type 1 to 10,000,000.");
  await pane.type(pane.find("textbox", "Exact number"), "12,345");
  await pane.type(pane.find("textbox", "Seed"), "42");
  await pane.click(pane.find("button", "Run"));
  expect(vi.mocked(flows.project).mock.calls[0]?.[1]).toMatchObject({ trials: 12_345, seed: 42 });
  await pane.until(() => pane.has("radio", "Fixed values"));
  await pane.click(pane.find("radio", "Fixed values"));
  await pane.click(pane.find("button", "Write results to sheets"));
  expect(vi.mocked(flows.writeProjection).mock.calls[0]?.[2]).toMatchObject({ figures: "values" });
  expect(pane.text()).toContain("Their figures stay as they are.");
});
