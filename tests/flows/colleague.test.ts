/** What a colleague sees who opens the file, and what somebody sees who opens another one. */
import { expect, test } from "vitest";
import { createFlows } from "../../src/flows/createFlows";
import { startHost } from "../../src/host/node/startHost";
import { startWithFunctions } from "../functions/inExcel";

const settings = { colors: { Stay: 3 }, money: "real", trials: 500, seed: 7 } as const;
const markdown = "# Plan\n\n## Phase 1: Learn (Months 1-2)\n\n- Read the book\n- Write a note\n";

/** All that the pane asks a workbook for when it opens. */
async function whatIsThere() {
  const flows = createFlows();
  return {
    plan: await flows.exportRoadmap(),
    start: await flows.planStart(),
    standing: await flows.nextActions("2026-02-10"),
    scenarios: await flows.readScenarios(),
    settings: await flows.readSettings(),
  };
}

test("a colleague who opens the file finds plan, ticks, scenarios and settings; another workbook has none of them", async () => {
  const mine = await startWithFunctions();
  const flows = createFlows();
  await flows.writeRoadmap(await flows.parseRoadmap({ name: "plan.md", content: markdown }), { start: "2026-01" });
  await mine.settled();
  const [first] = (await flows.nextActions("2026-02-10"))?.next ?? [];
  await flows.setActionStatus(first?.id ?? "", "Done");
  const { usual } = await flows.presets();
  await flows.writeScenarios(usual.slice(0, 2).map((scenario) => ({ ...scenario, years: 7 })));
  await flows.saveSettings(settings);
  await mine.settled();
  const left = await whatIsThere();
  expect(left.settings).toEqual(settings);
  expect(left.standing).toMatchObject({ done: 1, counted: 2 });
  const file = mine.snapshot();
  mine.dispose();

  const theirs = await startHost({ workbook: file });
  expect(await whatIsThere()).toEqual(left);
  theirs.dispose();

  const other = await startHost();
  expect(await whatIsThere()).toMatchObject({
    plan: { ok: false },
    start: null,
    standing: null,
    scenarios: { builtIn: true },
    settings: {},
  });
  other.dispose();
});
