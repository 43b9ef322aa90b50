import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import example from "../../assets/roadmaps/junior-to-senior-24-months.md";
import { registerCommands } from "../../src/commands/registerCommands";
import { createFlows } from "../../src/flows/createFlows";
import { registerFunctions } from "../../src/functions/registerFunctions";
import type { NodeExcel } from "../../src/host/node/startHost";
import { startWithFunctions } from "../functions/inExcel";
import { sameData } from "../../src/taskpane/state/sameData";

let excel: NodeExcel;
const flows = createFlows();
beforeEach(async () => {
  excel = await startWithFunctions();
});
afterEach(() => excel.dispose());

const names = () => excel.snapshot().sheets.map(({ name }) => name);

describe("a roadmap", () => {
  test("goes into sheets and comes back as Markdown that means the same", async () => {
    const roadmap = await flows.parseRoadmap({ name: "example.md", content: example });
    const report = await flows.writeRoadmap(roadmap, { start: "2026-01" });
    expect(report.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    await excel.settled();
    expect(names()).toEqual(expect.arrayContaining(["Roadmap", "Actions", "Timeline", "Dashboard"]));
    excel.typeInto("Sheet1!A1", "=CAREER.PHASE(DATE(2026,9,1))");
    excel.typeInto("Sheet1!A2", "=CAREER.PHASE(DATE(1999,1,1))");
    await excel.settled();
    expect(excel.readCell("Sheet1!A1").value).toBe(roadmap.phases.find(({ endMonth }) => (endMonth ?? 0) >= 9)?.title);
    expect(excel.readCell("Sheet1!A2").value).toBe("#N/A");
    const exported = await flows.exportRoadmap();
    if (!exported.ok) throw new Error(JSON.stringify(exported.problems));
    const again = await flows.parseRoadmap({ name: "again.md", content: exported.value });
    expect(again.phases.map(({ title, startMonth, endMonth }) => [title, startMonth, endMonth])).toEqual(
      roadmap.phases.map(({ title, startMonth, endMonth }) => [title, startMonth, endMonth]),
    );
    expect((await flows.exportRoadmap()).ok).toBe(true);
  });

  test("is not there to be exported before it has been written", async () => {
    expect(await flows.exportRoadmap()).toMatchObject({ ok: false, problems: [{ message: /no plan yet/ }] });
  });
});

describe("scenarios", () => {
  test("are the example in a new workbook, and what stands in the sheet afterwards, to the last figure", async () => {
    const read = await flows.readScenarios();
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect((await flows.writeScenarios(read.value)).problems).toEqual([]);
    await excel.settled();
    const again = await flows.readScenarios();
    // Alike in every key: the pane tells by it what somebody has changed in the sheet.
    expect(again.ok && sameData(again.value, read.value)).toBe(true);
    expect(again).toEqual({ ok: true, value: read.value, problems: [] });
  });

  test("with a mistake in the sheet name scenario, column and cell", async () => {
    const read = await flows.readScenarios();
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    await flows.writeScenarios(read.value);
    await excel.settled();
    await excel.client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Scenarios").getRange("B6").values = [["bakend"]];
      await context.sync();
    });
    await excel.settled();
    const wrong = await flows.readScenarios();
    expect(wrong.ok).toBe(false);
    expect(wrong.problems[0]?.cell).toBe("Scenarios!B6");
    expect(wrong.problems[0]?.message).toMatch(
      /^Scenarios, "Move when an offer comes \(public data\)": path: .*did you mean backend\?/,
    );
  });

  test("ready-made ones have names of their own, and one follows a roadmap with pay events", async () => {
    const roadmap = await flows.parseRoadmap({ name: "example.md", content: example });
    const { usual, groups } = await flows.presets(roadmap);
    expect(groups.map(({ kind }) => kind)).toEqual(["roadmap", "stay", "moves", "paths", "employers"]);
    expect(usual.map(({ name }) => name)).toEqual([
      "Stay",
      "Move when an offer comes (public data)",
      "Move every 2–3 years (optimistic)",
      "Become a manager",
    ]);
    const presets = groups.flatMap(({ scenarios }) => scenarios);
    expect(presets.length).toBe(16); // the roadmap's own, 1 stay, 4 moves, manager and 7 paths, 2 employers
    expect(new Set(presets.map(({ name }) => name)).size).toBe(presets.length);
    expect(presets.find(({ name }) => name === "Follow the roadmap")?.assumptions.plannedEvents.length).toBeGreaterThan(
      0,
    );
  });
});

describe("results", () => {
  test("are values where functions cannot run, with trials, seed and engine beside them", async () => {
    excel.setRequirements({ ExcelApi: "1.9" });
    const read = await flows.readScenarios();
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const projection = await flows.project(read.value, { trials: 200, seed: 5 });
    expect(await flows.writeProjection(read.value, projection)).toMatchObject({ figures: "values" });
    const name = projection.scenarios[1]?.name ?? "";
    expect(await flows.writeComparison(projection, name, "real")).toMatchObject({ figures: "values" });
    await excel.settled();
    expect(excel.readCell("Projection!E39")).toMatchObject({ value: projection.scenarios[0]?.years[9]?.annual.p50 });
    expect(excel.readCell("Projection!A29").formula).toBeUndefined();
    expect(excel.readCell("Projection!A2").value).toMatch(/^Values of 200 trials with seed 5, engine /);
  });

  test("keep the scenario a person has chosen when they are written again", async () => {
    const read = await flows.readScenarios();
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const projection = await flows.project(read.value, { trials: 100, seed: 1 });
    expect(await flows.writeProjection(read.value, projection)).toMatchObject({ figures: "live" });
    await excel.settled(20_000);
    const second = read.value[1]?.name ?? "";
    await excel.client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Projection").getRange("B4").values = [[second]];
      await context.sync();
    });
    await excel.settled(20_000);
    await flows.writeProjection(read.value, projection);
    await excel.settled(20_000);
    expect(excel.readCell("Projection!B4").value).toBe(second);
    expect(excel.readCell("Projection!E39").value).toBe(projection.scenarios[1]?.years[9]?.annual.p50);
  });
});

describe("results as the person looks at them", () => {
  test("stand in the sheets in real money and in the colours chosen, until the sheet's own choice is another", async () => {
    const read = await flows.readScenarios();
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const projection = await flows.project(read.value, { trials: 100, seed: 1 });
    const [first, second] = projection.scenarios;
    const colors = new Map([
      [first?.name ?? "", "#107C41"],
      [second?.name ?? "", "#C13A8A"],
    ]);
    await flows.writeProjection(read.value, projection, { money: "real", colors });
    await excel.settled(20_000);
    const lastMedian = () => excel.readCell("Projection!E39").value;
    const comparedMedian = () => excel.readCell("Comparison!C28").value;
    expect(lastMedian()).toBeCloseTo(first?.years[9]?.real.annual.p50 ?? NaN, 4);
    expect(comparedMedian()).toBeCloseTo(second?.years[9]?.real.annual.p50 ?? NaN, 4);
    expect(excel.readCell("Projection!A28").value).toBe("Pay per year, in money of the start of the plan");
    const charts = excel.snapshot().sheets.flatMap((sheet) => sheet.charts);
    const colorsOf = (name: string) => charts.find((chart) => chart.name === name)?.series.map(({ color }) => color);
    expect(colorsOf("ProjectionFan")?.at(-1)).toBe("#107C41");
    expect(colorsOf("ComparisonTotal")?.slice(0, 2)).toEqual(["#107C41", "#C13A8A"]);

    excel.typeInto("Projection!B8", "nominal");
    await excel.settled(20_000);
    expect(lastMedian()).toBe(first?.years[9]?.annual.p50);
    expect(comparedMedian()).toBe(second?.years[9]?.annual.p50);
    expect(excel.readCell("Projection!A28").value).toBe("Pay per year, in money of each year");
  });
});

describe("ribbon buttons", () => {
  beforeEach(() => registerCommands(flows, () => registerFunctions(flows)));

  test("write the example plan with live results, run it again, freeze it", async () => {
    await excel.invokeCommand("writeExamplePlan");
    await excel.settled(20_000);
    expect(names()).toEqual(expect.arrayContaining(["Roadmap", "Scenarios", "Projection", "Comparison"]));
    const median = excel.readCell("Projection!E39");
    expect(median.value).toBeGreaterThan(100_000);
    excel.typeInto("Projection!B5", 100);
    await excel.settled(20_000);
    await excel.invokeCommand("compareScenarios");
    await excel.settled(20_000);
    expect(excel.readCell("Projection!B5").value).toBe(100);
    const live = excel.readCell("Projection!E39").value;
    await excel.invokeCommand("freezeResults");
    await excel.settled(20_000);
    expect(excel.readCell("Projection!E39")).toMatchObject({ value: live });
    expect(excel.readCell("Projection!A29").formula).toBeUndefined();
    await excel.invokeCommand("repairFunctions");
  });

  test("tell in the pane what is in the way", async () => {
    await excel.client.Excel.run(async (context) => {
      context.workbook.worksheets.add("Roadmap");
      await context.sync();
    });
    const told: string[] = [];
    const page = new EventTarget();
    page.addEventListener("trajectory-notice", (event) => {
      event.preventDefault();
      told.push(...(event as CustomEvent<string[]>).detail);
    });
    vi.stubGlobal("window", page);
    await excel.invokeCommand("writeExamplePlan");
    vi.unstubAllGlobals();
    expect(told).toEqual([
      expect.stringMatching(/^The workbook already has a sheet "Roadmap" that Trajectory did not make/),
    ]);
    expect(names()).toEqual(["Sheet1", "Roadmap"]);
  });
});
