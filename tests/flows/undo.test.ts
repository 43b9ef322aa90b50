/** Each write of the add-in is one step for the person who takes it back. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { createFlows } from "../../src/flows/createFlows";
import type { NodeExcel } from "../../src/host/node/startHost";
import type { WorkbookSnapshot } from "../../src/host/snapshot";
import { startWithFunctions } from "../functions/inExcel";

const document =
  "# Plan\n\n## Phase 1: Learn (Months 1-2)\n\n- Read the book\n- Write a note\n\n## Phase 2: Do (Months 3-6)\n\n- Build it\n";

let excel: NodeExcel;
const flows = createFlows();
beforeEach(async () => {
  excel = await startWithFunctions({ undo: true });
});
afterEach(() => excel.dispose());

const workbook = async (): Promise<Pick<WorkbookSnapshot, "sheets" | "names">> => {
  await excel.settled();
  const { sheets, names } = excel.snapshot();
  return { sheets, names };
};

const writeRoadmap = async (content: string): Promise<unknown> =>
  flows.writeRoadmap(await flows.parseRoadmap({ name: "plan.md", content }), { start: "2026-01" });

test("plan, scenarios, a tick and the plan again go and come back one by one", async () => {
  const writes = [
    () => writeRoadmap(document),
    async () => flows.writeScenarios((await flows.presets()).usual.slice(0, 2)),
    async () => flows.setActionStatus((await flows.nextActions("2026-03-10"))?.next[0]?.id ?? "", "Done"),
    () => writeRoadmap(document.replace("Build it", "Build that")),
  ];
  const states = [await workbook()];
  for (const write of writes) {
    await write();
    states.push(await workbook());
  }
  for (const state of states.slice(0, -1).reverse()) {
    expect(excel.undo()).toBe(true);
    expect(await workbook()).toEqual(state);
  }
  expect(excel.undo()).toBe(false);
  for (const state of states.slice(1)) {
    expect(excel.redo()).toBe(true);
    expect(await workbook()).toEqual(state);
  }
});
