/**
 * Every flow and every button in every Excel: from ExcelApi 1.4 on all of them work, with less where the Excel has less, and each
 * lack is told; below, nothing is touched, and that is told. Excel's own "ApiNotFound" is never seen.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import example from "../../assets/roadmaps/junior-to-senior-24-months.md";
import type { Problem } from "../../src/career/problem";
import type { Roadmap } from "../../src/career/roadmap";
import type { Scenario } from "../../src/career/scenario";
import { registerCommands } from "../../src/commands/registerCommands";
import { createFlows } from "../../src/flows/createFlows";
import { exampleScenarios } from "../../src/flows/presets";
import { registerFunctions } from "../../src/functions/registerFunctions";
import type { NodeExcel } from "../../src/host/node/startHost";
import { EXCEL_VERSIONS, type RequirementSets } from "../../src/host/requirements";
import { startWithFunctions } from "../functions/inExcel";

const flows = createFlows();
const run = { trials: 40, seed: 3 };
const buttons = ["writeExamplePlan", "runProjection", "compareScenarios", "freezeResults", "repairFunctions"] as const;

const tooOld = "This Excel is too old to write the plan into: it needs ExcelApi 1.4, which Excel 2019 and later have.";
const noFunctions =
  "This Excel cannot run CAREER functions; Excel 2021, Microsoft 365 and Excel on the web do. Run Projection writes the results as values here.";
const values =
  "The results are values: this Excel cannot run CAREER functions that fill a range; Excel 2021, Microsoft 365 and Excel on the web do.";

/** What each Excel lacks of what the sheets of a plan and its results ask for. */
const lacks = (sets: RequirementSets): readonly string[] => [
  ...("CustomFunctionsRuntime" in sets && minor(sets) >= 12 ? [] : [values]),
  ...(
    [
      [6, "Colours that follow the values are left out: this Excel has no ExcelApi 1.6."],
      [7, "Headings do not stay in view: this Excel has no ExcelApi 1.7."],
      [7, "Charts are left out: this Excel has no ExcelApi 1.7."],
      [8, "Drop-down lists and checks of typed values are left out: this Excel has no ExcelApi 1.8."],
      [9, "Pages are not set up for printing: this Excel has no ExcelApi 1.9."],
    ] as const
  ).flatMap(([since, told]) => (minor(sets) < since ? [told] : [])),
];

/** One of those that have the same sets. */
const products = new Map(Object.entries(EXCEL_VERSIONS).map((each) => [JSON.stringify(each[1]), each])).values();

const excels: readonly (readonly [name: string, sets: RequirementSets])[] = [
  ...products,
  // Updates of a year brought one set after another: each step that changes something here.
  ...[3, 4, 6, 7, 9, 12].map((set) => [`ExcelApi 1.${set}`, { ExcelApi: `1.${set}` }] as const),
  ["functions without dynamic arrays", { ExcelApi: "1.9", CustomFunctionsRuntime: "1.1", SharedRuntime: "1.1" }],
];

let excel: NodeExcel;
let told: string[];
let roadmap: Roadmap;
let scenarios: readonly Scenario[];
beforeEach(async () => {
  excel = await startWithFunctions();
  told = [];
  const page = new EventTarget();
  page.addEventListener("trajectory-notice", (event) => {
    event.preventDefault();
    told.push(...(event as CustomEvent<string[]>).detail);
  });
  vi.stubGlobal("window", page);
  registerCommands(flows, () => registerFunctions(flows));
  roadmap = await flows.parseRoadmap({ name: "example.md", content: example });
  scenarios = exampleScenarios();
});
afterEach(() => {
  vi.unstubAllGlobals();
  excel.dispose();
});

describe.each(excels.filter(([, sets]) => minor(sets) >= 4))("%s", (_, sets) => {
  test("runs every flow and says what it lacks", async () => {
    excel.setRequirements(sets);
    const written = await flows.writeRoadmap(roadmap, { start: "2026-01" });
    expect(written.written).toEqual(expect.arrayContaining(["Roadmap", "Actions", "Dashboard"]));
    expect(messages(written.problems)).toEqual(lacks(sets).filter((lack) => lack !== values));
    expect(await flows.previewWrite(roadmap, { start: "2026-02" })).toMatchObject({ startBefore: "2026-01" });
    expect(await flows.planStart()).toBe("2026-01");
    const standing = await flows.nextActions("2026-03-04");
    expect(await flows.setActionStatus(standing?.next[0]?.id ?? "", "Done")).toMatchObject({ problems: [] });
    const review = { number: 1, heldOn: "2026-04-04", wentWell: "much", changes: "" };
    expect(await flows.holdReview(review)).toMatchObject({ problems: [] });
    const again = await flows.writeRoadmap(roadmap, { start: "2026-01" });
    expect(again.kept).not.toEqual([]);
    expect(await flows.nextActions("2026-03-04")).toMatchObject({ done: 1 });
    expect(await flows.exportRoadmap()).toMatchObject({ ok: true });
    await flows.saveSettings({ colors: {}, money: "real", ...run });
    expect(await flows.readSettings()).toMatchObject({ money: "real", ...run });

    const projection = await flows.project(scenarios, run);
    expect((await flows.writeScenarios(scenarios)).written).toEqual(["Assumptions", "Scenarios", "Paths"]);
    const results = await flows.writeProjection(scenarios, projection);
    expect(messages(results.problems)).toEqual(lacks(sets));
    expect(await flows.readScenarios()).toMatchObject({ ok: true, value: scenarios });
    await excel.settled(20_000);
    expect(excel.readCell("Projection!E39").value).toBe(projection.scenarios[0]?.years[9]?.annual.p50);
    expect(excel.readCell("Projection!A29").formula === undefined).toBe(lacks(sets).includes(values));
  });

  test("takes every button", async () => {
    excel.setRequirements(sets);
    await excel.invokeCommand("writeExamplePlan");
    excel.typeInto("Projection!B5", run.trials);
    for (const button of buttons.slice(1)) await excel.invokeCommand(button);
    expect(told).toEqual("CustomFunctionsRuntime" in sets ? [] : [noFunctions]);
    await excel.settled(20_000);
    expect(excel.readCell("Comparison!A27").value).toBe("Stay");
    expect(excel.readCell("Projection!A29").formula).toBeUndefined();
  });
});

describe.each(excels.filter(([, sets]) => minor(sets) < 4))("%s", (_, sets) => {
  test("is too old to write into, says so, and nothing in the workbook changes", async () => {
    excel.typeInto("Sheet1!A1", "mine");
    const before = excel.snapshot();
    excel.setRequirements(sets);
    const projection = await flows.project(scenarios, run);
    for (const report of [
      await flows.writeRoadmap(roadmap, { start: "2026-01" }),
      await flows.writeScenarios(scenarios),
      await flows.writeProjection(scenarios, projection),
    ]) {
      expect(report).toEqual({ written: [], kept: [], problems: [{ severity: "error", message: tooOld }] });
    }
    const review = { number: 1, heldOn: "2026-04-04", wentWell: "much", changes: "" };
    await expect(flows.setActionStatus("a1", "Done")).rejects.toThrow(tooOld);
    await expect(flows.holdReview(review)).rejects.toThrow(tooOld);
    expect(await flows.previewWrite(roadmap, { start: "2026-01" })).toBeNull();
    expect(await flows.planStart()).toBeNull();
    expect(await flows.nextActions("2026-03-04")).toBeNull();
    expect(await flows.exportRoadmap()).toMatchObject({ ok: false, problems: [{ message: /no plan yet/ }] });
    expect(await flows.readScenarios()).toMatchObject({ ok: true, value: scenarios });
    await flows.saveSettings({ colors: {}, money: "real", ...run });
    expect(await flows.readSettings()).toEqual({});
    for (const button of buttons) await excel.invokeCommand(button);
    expect(told).toEqual([tooOld, tooOld, tooOld, tooOld, noFunctions]);
    expect(excel.snapshot()).toEqual(before);
  });
});

/** 9 of ExcelApi 1.9. */
function minor(sets: RequirementSets): number {
  return Number(sets["ExcelApi"]?.split(".")[1]);
}

function messages(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ message }) => message);
}
