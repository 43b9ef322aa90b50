import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleScenarios } from "../../src/flows/presets";
import { writeProjection } from "../../src/flows/writeProjection";
import type { NodeExcel } from "../../src/host/node/startHost";
import { simulate } from "../../src/projection/simulate";
import { ids } from "../../src/functions/registerFunctions";
import { startWithFunctions } from "./inExcel";
import { wrong } from "./wrongFormulas";

let excel: NodeExcel;
beforeAll(async () => {
  excel = await startWithFunctions();
  const scenarios = exampleScenarios();
  await writeProjection(scenarios, simulate(scenarios, { trials: 50, seed: 1 }));
  await excel.settled(30_000);
}, 60_000);
afterAll(() => excel.dispose());

test.each(wrong)("%s is %s", async (formula, value, text) => {
  expect(await answer(formula)).toMatchObject({ value, errorText: text });
});

async function answer(formula: string) {
  excel.typeInto("Sheet1!K1", formula);
  await excel.settled(30_000);
  return excel.readCell("Sheet1!K1");
}

/** Rows of a table, dates, columns, merged cells: what people hand over, and what it means. */
describe("what a person hands over is understood", () => {
  beforeAll(async () => {
    // A title merged over both columns, headings, a history with a gap, and a name merged over two cells.
    [
      ["B1", "My pay"],
      ["B2", "Since"],
      ["C2", "Pay"],
      ["B3", "2019-01-15"],
      ["C3", 90_000],
      ["B4", "2020-01-15"],
      ["C4", "92.7k"],
      ["B6", "2021-01-15"],
      ["C6", "$111,240"],
      ["E1", "Stay"],
    ].forEach(([cell, content]) => excel.typeInto(`Sheet1!${cell}`, content ?? ""));
    await excel.settled();
  }, 60_000);

  test.each([
    // 92,700 / 90,000 is a raise of 3 %; 111,240 / 92,700 = 1.2 one of 20 %, a move that brings 1.2 / 1.03 − 1.
    ["=ROUND(INDEX(CAREER.FIT(B:B,C:C),2,2),6)", 0.03],
    ["=ROUND(INDEX(CAREER.FIT(B1:B9,C1:C9),5,2),6)", Number((1.2 / 1.03 - 1).toFixed(6))],
    ['=CAREER.YEARSTO("  stay ",1)', 1],
    ["=CAREER.YEARSTO(E1:F2,1)", 1],
    ['=CAREER.YEARSTO({"STAY"},"1")', 1],
    ["=INDEX(CAREER.LADDER(Z1),1,2)", "Title"],
    ['=CAREER.LEVEL("$110k","Backend")', "Mid-Level Backend Engineer"],
    ['=CAREER.BAND("backend","mid-level BACKEND engineer","0%")', 100_000],
    ['=CAREER.BAND("backend",2,0)', 100_000],
    ['=CAREER.BAND("back-end","2",0)', 100_000],
    ['=ROUND(INDEX(CAREER.FIT({"01.01.2019";"Jan 2020";"2021/01/01"},{100000;103000;106090}),2,2),4)', 0.03],
    ['=CAREER.YEARSTO("move every 2-3 years (optimistic)",1)', 1],
    ['=ROWS(CAREER.SIMULATE({"path","Back End";"preset","Public data";"promotionRate","0.3, 0.2";"years",2},9))', 3],
    // A table is its rows; their headings stand above them.
    ["=ROWS(CAREER.COMPARE(Scenarios,9))", 5],
    ["=INDEX(CAREER.COMPARE(TAKE(Scenarios,-1),9),2,1)", "Become a manager"],
    ['=CAREER.REALPAY("100.000,00 €",0)', 100_000],
    ['=CAREER.REALPAY("100.000 €",0)', 100_000],
    ['=CAREER.REALPAY("100.000",0)', 100_000],
    ['=CAREER.REALPAY("1 200,5",0)', 1200.5],
    ['=CAREER.REALPAY("₹1,00,000",0)', 100_000],
    ['=INDEX(CAREER.SIMULATE("Stay",9,1,"Months-Out"),1,2)', "Months out of work"],
    ['=INDEX(CAREER.SIMULATE({"path","backend";"start.level","Mid";"start.pay","95.000"},9),2,2)', 95_000],
    // Names alone choose among the scenarios of the workbook.
    ['=INDEX(CAREER.COMPARE({"Become a manager";"Stay"},9),3,1)', "Stay"],
    ['=INDEX(CAREER.COMPARE({"become a manager","stay"},9),2,1)', "Become a manager"],
    ["=ROWS(CAREER.COMPARE(Scenarios[Scenario],9))", 5],
    ["=INDEX(CAREER.COMPARE(Scenarios[[#All],[Scenario]],9),2,1)", "Stay"],
    // The title of the sheet and its note stand above the headings.
    ["=ROWS(CAREER.COMPARE(Scenarios!A:AV,9))", 5],
    // A year stands for its first day; a number of it, too, for no career began in 1905.
    ["=ROUND(INDEX(CAREER.FIT({2019;2020;2021},{100000;103000;106090}),2,2),4)", 0.03],
    ['=ROUND(INDEX(CAREER.FIT({"2019-01-15T09:30:00Z";"2020";"2021-01"},{100000;103000;106090}),2,2),4)', 0.03],
    // What FIT gives can be handed on with its heading.
    [
      '=INDEX(CAREER.SIMULATE(VSTACK(TAKE(CAREER.FIT({2019;2020;2021},{100000;103000;106090}),2),{"path","backend"}),9),2,1)',
      1,
    ],
  ])("%s", async (formula, value) => {
    expect(await answer(formula)).toMatchObject({ value });
  });

  test.each(["#N/A", "#DIV/0!", "#REF!"])("an error in an argument, such as %s, is handed on", async (error) => {
    excel.typeInto("Sheet1!H1", error);
    for (const formula of ["=CAREER.PROJECT(H1,10)", "=CAREER.SIMULATE(H1:H3)", "=CAREER.FIT(H1:H3,C3:C6)"]) {
      expect((await answer(formula)).value).toBe(error);
    }
  });
});

test("no function is left out", () => {
  for (const id of Object.values(ids)) {
    // These two take no argument.
    if (id === "PATHS" || id === "VERSION") continue;
    expect(wrong.map(([formula]) => formula).filter((formula) => formula.startsWith(`=CAREER.${id}(`))).not.toEqual([]);
  }
});
