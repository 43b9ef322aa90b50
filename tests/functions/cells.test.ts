import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeProjection } from "../../src/flows/writeProjection";
import type { NodeExcel } from "../../src/host/node/startHost";
import { readScenarios } from "../../src/projection/readScenarios";
import { simulate } from "../../src/projection/simulate";
import example from "../../assets/scenarios/example.json";
import { startWithFunctions } from "./inExcel";

const read = readScenarios(example);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const scenarios = read.value;
const projection = simulate(scenarios, { trials: 300, seed: 7 });

let excel: NodeExcel;
beforeEach(async () => {
  excel = await startWithFunctions();
});
afterEach(() => excel.dispose());

test("the same scenario, trials and seed give in cells what the flows gave", async () => {
  const report = await writeProjection(scenarios, projection);
  expect(report.problems).toEqual([]);
  await excel.settled(20_000);
  const annual = projection.scenarios[0]?.years ?? [];
  expect(excel.readCell("Projection!A29")).toMatchObject({ spill: "A29:K39" });
  expect(annual.map((_, i) => excel.readCell(`Projection!E${30 + i}`).value)).toEqual(
    annual.map(({ annual }) => annual.p50),
  );
  expect(excel.readCell("Comparison!A26")).toMatchObject({ spill: "A26:K30" });
  expect(projection.comparison.map((_, i) => excel.readCell(`Comparison!H${28 + i}`).value)).toEqual(
    projection.comparison.map(({ beatsBaselineCumulative }) => beatsBaselineCumulative),
  );
});

describe("functions that need no workbook", () => {
  test.each([
    ["=ROUND(INDEX(CAREER.PROJECT(100000,10,0,24,0.3),11,2),6)", 285_610],
    ['=INDEX(CAREER.PROJECT("$100k","10",,24,"30%"),11,3)', 1_808_620],
    ["=ROUND(INDEX(CAREER.PROJECT(100000,10,3%),11,2),2)", 130_477.32],
    ["=CAREER.VERSION()", "1.0.1"],
    ["=ROUND(CAREER.REALPAY(100000,10),2)", 78_119.84],
    ["=CAREER.REALPAY(100000,10,0)", 100_000],
    // A year of eleven months at 110,000 against one of twelve at 100,000.
    ["=ROUND(CAREER.MOVEVALUE(100000,10%,1,1),2)", 833.33],
    ['=INDEX(CAREER.LADDER("backend"),3,2)', "Mid-Level Backend Engineer"],
    ['=CAREER.LEVEL(110000,"backend")', "Mid-Level Backend Engineer"],
    ['=CAREER.BAND("backend","Mid",0)', 100_000],
    ['=ROUND(CAREER.BAND("backend","Mid",0,3),6)', 105_062.5],
    ["=INDEX(CAREER.PATHS(),2,1)", "fullstack"],
  ])("%s", async (formula, expected) => {
    expect(await answer(formula)).toMatchObject({ value: expected });
  });

  test("FIT finds the raise and the moves in a history", async () => {
    const dates = Array.from({ length: 9 }, (_, year) => [
      `${2015 + year}-01`,
      100_000 * 1.03 ** year * (year > 3 ? 1.2 : 1),
    ]);
    dates.forEach(([date, pay], i) => {
      excel.typeInto(`Sheet1!A${i + 1}`, `'${date}`);
      excel.typeInto(`Sheet1!B${i + 1}`, pay ?? 0);
    });
    expect((await answer("=ROUND(INDEX(CAREER.FIT(A1:A9,B1:B9),2,2),4)")).value).toBe(0.03);
    expect((await answer("=INDEX(CAREER.FIT(A:A,B:B),8,2)")).value).toBe(1);
  });
});

describe("what is wrong is said in the cell", () => {
  test.each([
    ['=CAREER.PROJECT("abc",10)', "#VALUE!", 'pay is "abc", which is not a number: give one, such as 100000.'],
    ['=CAREER.PROJECT("",10)', "#VALUE!", "pay is missing: give a number, such as 100000."],
    ['=CAREER.LADDER("bakend")', "#N/A", 'path: no path is called "bakend". Did you mean "backend"?'],
    ['=CAREER.BAND("backend","Chief")', "#N/A", /^level: .* has no level "Chief"; its levels are/],
    ['=CAREER.LEVEL(10,"backend")', "#N/A", /below every level/],
    ['=CAREER.SIMULATE("Stay")', "#N/A", /no Scenarios table/],
    ['=CAREER.SIMULATE("")', "#VALUE!", /^scenario is empty/],
    ['=CAREER.SIMULATE({"start.pay",-1;"path","bakend"})', "#VALUE!", /start\.pay.*/],
    ['=CAREER.SIMULATE({"path","bakend";"years",3})', "#N/A", /did you mean backend\?/],
    ['=CAREER.SIMULATE({"path","backend"},10,1,"anual")', "#VALUE!", /did you mean "annual"\?/],
    ["=CAREER.PHASE(45000)", "#N/A", /has no roadmap yet/],
  ])("%s", async (formula, value, text) => {
    const cell = await answer(formula);
    expect(cell.value).toBe(value);
    if (typeof text === "string") expect(cell.errorText).toBe(text);
    else expect(cell.errorText).toMatch(text);
  });

  test.each([
    ["=CAREER.PROJECT(100000,41)"],
    ["=CAREER.PROJECT(-1,10)"],
    ['=CAREER.SIMULATE({"path","backend"},0)'],
    ['=CAREER.SIMULATE({"path","backend"},2000000)'],
    ["=CAREER.REALPAY(100000,10,5)"],
  ])("a number out of range is #NUM!: %s", async (formula) => {
    expect((await answer(formula)).value).toBe("#NUM!");
  });
});

describe("questions about a scenario of the workbook", () => {
  beforeEach(async () => {
    await writeProjection(scenarios, projection);
    await excel.settled(20_000);
  });

  test("are asked by its name, by a row with headers, or by keys and values, with the same answer", async () => {
    const byName = await answer('=INDEX(CAREER.SIMULATE("Stay",300,7),11,5)');
    expect(byName.value).toBe(projection.scenarios[0]?.years[9]?.annual.p50);
    expect((await answer("=INDEX(CAREER.SIMULATE(Scenarios!A4:AV5,300,7),11,5)")).value).toBe(byName.value);
    expect((await answer("=INDEX(CAREER.SIMULATE(Projection!AQ29:AR76,300,7),11,5)")).value).toBe(byName.value);
  });

  test("have the figures of the flows in every output", async () => {
    const last = projection.scenarios[1]?.years[9];
    const name = scenarios[1]?.name ?? "";
    for (const [output, expected] of [
      ["cumulative", last?.cumulative.p50],
      ["real annual", last?.real.annual.p50],
      ["real cumulative", last?.real.cumulative.p50],
    ]) {
      expect((await answer(`=INDEX(CAREER.SIMULATE("${name}",300,7,"${output}"),11,5)`)).value).toBe(expected);
    }
    expect((await answer(`=INDEX(CAREER.SIMULATE("${name}",300,7,"levels"),11,3)`)).value).toBe(last?.levels[1]);
    expect((await answer(`=INDEX(CAREER.SIMULATE("${name}",300,7,"months out"),11,2)`)).value).toBe(last?.monthsOut);
  });

  test("chance, years, break-even, tornado, replay", async () => {
    expect((await answer('=CAREER.CHANCE("Stay",1)')).value).toBe(1);
    expect((await answer('=CAREER.CHANCE("Stay",1000000000)')).value).toBe(0);
    expect((await answer('=CAREER.YEARSTO("Stay",1)')).value).toBe(1);
    expect((await answer('=CAREER.YEARSTO("Stay",1000000000)')).value).toBe("never");
    expect((await answer(`=CAREER.BREAKEVEN("Stay","${scenarios[2]?.name}")`)).value).toBe(2);
    expect((await answer('=INDEX(CAREER.TORNADO("Stay"),1,6)')).value).toBe("Swing");
    expect((await answer('=INDEX(CAREER.REPLAY("Stay",0.5),2,3)')).value).toBe(110_000);
  });

  test("a name that is nearly right is offered", async () => {
    expect(await answer('=CAREER.SIMULATE("Stey")')).toMatchObject({
      value: "#N/A",
      errorText: 'scenario: no scenario is called "Stey"; did you mean "Stay"?',
    });
  });

  test("follow the scenario that is typed over the Projection sheet", async () => {
    const { name } = scenarios[1] ?? { name: "" };
    excel.typeInto("Projection!B4", name);
    await excel.settled(20_000);
    expect(excel.readCell("Projection!E39").value).toBe(projection.scenarios[1]?.years[9]?.annual.p50);
    expect(() => excel.typeInto("Projection!B4", "Nobody")).toThrow("Choose one of the values in the list.");
  });

  test("take an argument that is skipped as one left out", async () => {
    const usual = await answer('=INDEX(CAREER.SIMULATE("Stay",,7),11,5)');
    expect(usual.value).toBe((await answer('=INDEX(CAREER.SIMULATE("Stay",10000,7),11,5)')).value);
    expect((await answer('=INDEX(CAREER.SIMULATE("Stay",300,,"cumulative"),11,5)')).value).toBe(
      (await answer('=INDEX(CAREER.SIMULATE("Stay",300,1,"cumulative"),11,5)')).value,
    );
  });

  test("follow an edit in Assumptions, in Scenarios and in Paths, and never change by themselves", async () => {
    const before = excel.readCell("Projection!E39").value;
    excel.typeInto(`Assumptions!D${rowOf("Assumptions", "meritMean")}`, 0.1);
    await excel.settled(20_000);
    const raised = excel.readCell("Projection!E39").value;
    expect(raised).toBeGreaterThan(Number(before));
    excel.typeInto("Scenarios!D5", "220k");
    await excel.settled(20_000);
    const doubled = excel.readCell("Projection!E30").value;
    expect(doubled).toBeGreaterThan(200_000);
    const capped = excel.readCell("Projection!E39").value;
    for (const row of [5, 6, 7, 8]) excel.typeInto(`Paths!E${row}`, 2_000_000);
    await excel.settled(20_000);
    expect(excel.readCell("Projection!E39").value).toBeGreaterThan(Number(capped));
    const calls = excel.counts.functionCalls;
    excel.typeInto("Sheet1!Z1", "unrelated");
    await excel.settled(20_000);
    expect(excel.counts.functionCalls).toBe(calls);
  });
});

test("a live simulation ends with what a run of as many trials gives, and then is still", async () => {
  await writeProjection(scenarios, projection);
  await excel.settled(20_000);
  const live = await answer('=INDEX(CAREER.SIMULATE.LIVE("Stay",5%,7),11,5)');
  expect(live.value).toBe((await answer('=INDEX(CAREER.SIMULATE("Stay",1000,7),11,5)')).value);
});

async function answer(formula: string) {
  excel.typeInto("Sheet1!K1", formula);
  await excel.settled(20_000);
  return excel.readCell("Sheet1!K1");
}

function rowOf(sheet: string, text: string): number {
  const cells = excel.snapshot().sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return (cells.find(({ column, cell }) => column === 0 && cell.value === text)?.row ?? -1) + 1;
}
