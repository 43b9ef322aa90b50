import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { registerCommands } from "../../src/commands/registerCommands";
import { createFlows } from "../../src/flows/createFlows";
import { registerFunctions } from "../../src/functions/registerFunctions";
import type { NodeExcel } from "../../src/host/node/startHost";
import { startWithFunctions } from "../functions/inExcel";

const flows = createFlows();
const buttons = ["writeExamplePlan", "runProjection", "compareScenarios", "freezeResults", "repairFunctions"] as const;

let excel: NodeExcel;
let told: string[];
beforeEach(async () => {
  excel = await startWithFunctions();
  registerCommands(flows, () => registerFunctions(flows));
  told = [];
  const page = new EventTarget();
  page.addEventListener("trajectory-notice", (event) => {
    event.preventDefault();
    told.push(...(event as CustomEvent<string[]>).detail);
  });
  vi.stubGlobal("window", page);
});
afterEach(() => {
  vi.unstubAllGlobals();
  excel.dispose();
});

const sheets = () => excel.snapshot().sheets.map(({ name }) => name);

test.each(buttons)(
  "%s: whichever request Excel refuses, the person is told once, the button is done, and the sheets are whole",
  async (button) => {
    for (let nth = 1; ; nth += 1) {
      expect(nth).toBeLessThan(30);
      told.length = 0;
      const before = sheets();
      excel.faults.failRequest(nth, "GeneralException");
      await excel.invokeCommand(button);
      excel.faults.clear();
      // Beyond its last request a button meets no misfortune.
      if (told.length === 0) {
        expect(nth).toBeGreaterThan(1);
        break;
      }
      expect(told).toEqual([expect.stringMatching(/. \(GeneralException\)$/)]);
      expect(sheets()).toEqual(before);
    }
    await excel.settled(30_000);
    if (button !== "repairFunctions") expect(sheets()).toContain("Projection");
  },
  120_000,
);

test("a button waits while somebody types in a cell", async () => {
  excel.faults.cellEditing = true;
  const pressed = excel.invokeCommand("runProjection");
  setTimeout(() => (excel.faults.cellEditing = false), 50);
  await pressed;
  expect(told).toEqual([]);
  expect(sheets()).toContain("Projection");
});

test("what a mistake in the sheet means is told in its words, and the results stay as they are", async () => {
  await excel.invokeCommand("runProjection");
  await excel.settled(30_000);
  const before = excel.readCell("Projection!A2").value;
  excel.typeInto("Scenarios!D5", "much");
  await excel.settled(30_000);
  await excel.invokeCommand("freezeResults");
  expect(told).toEqual([expect.stringMatching(/^Scenarios, "Stay": start\.pay: "much" is not a number; give .*\.$/)]);
  expect(excel.readCell("Projection!A2").value).toBe(before);
});
