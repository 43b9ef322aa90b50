import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleScenarios } from "../../src/flows/presets";
import { writeProjection } from "../../src/flows/writeProjection";
import type { NodeExcel } from "../../src/host/node/startHost";
import { simulate } from "../../src/projection/simulate";
import { ids } from "../../src/functions/registerFunctions";
import { startWithFunctions } from "./inExcel";

let excel: NodeExcel;
beforeAll(async () => {
  excel = await startWithFunctions();
  const scenarios = exampleScenarios();
  await writeProjection(scenarios, simulate(scenarios, { trials: 50, seed: 1 }));
  await excel.settled(30_000);
});
afterAll(() => excel.dispose());

/** Every function with what it cannot take: the argument, the value and what would be right. */
const wrong: readonly (readonly [formula: string, value: string, text: string])[] = [
  ['=CAREER.PROJECT("lots",10)', "#VALUE!", 'pay is "lots", which is not a number: give 100000.'],
  ["=CAREER.PROJECT(100000,41)", "#NUM!", "years is 41: give a whole number from 1 to 40, such as 10."],
  ['=CAREER.PROJECT(100000,10,"x%")', "#VALUE!", 'merit is "x%", which is not a number: give 3%.'],
  ['=CAREER.SIMULATE("Stey")', "#N/A", 'scenario: no scenario is called "Stey"; did you mean "Stay"?'],
  [
    '=CAREER.SIMULATE("Stay",0)',
    "#NUM!",
    "trials is 0 or a blank cell: give a whole number from 1 to 1,000,000, such as 10000.",
  ],
  [
    '=CAREER.SIMULATE("Stay",A99)',
    "#NUM!",
    "trials is 0 or a blank cell: give a whole number from 1 to 1,000,000, such as 10000.",
  ],
  [
    '=CAREER.SIMULATE("Stay",10,1,"anual")',
    "#VALUE!",
    'output is "anual": did you mean "annual"? Give one of annual, cumulative, real annual, real cumulative, levels, months out.',
  ],
  ['=CAREER.SIMULATE.LIVE("Stey")', "#N/A", 'scenario: no scenario is called "Stey"; did you mean "Stay"?'],
  ['=CAREER.COMPARE("Stey")', "#N/A", 'scenarios: no scenario is called "Stey"; did you mean "Stay"?'],
  [
    "=CAREER.COMPARE(Scenarios[#All],10,-1)",
    "#NUM!",
    "seed is -1: give a whole number from 0 to 4,294,967,295, such as 1.",
  ],
  ['=CAREER.CHANCE("Stay","much")', "#VALUE!", 'target is "much", which is not a number: give 200000.'],
  ['=CAREER.CHANCE("Stay",1,11)', "#NUM!", "byYear is 11: give a whole number from 1 to 10, such as 10."],
  ['=CAREER.YEARSTO("Stay",1,2)', "#NUM!", "percentile is 2: give a number from 0 to 1, such as 0.5."],
  [
    '=CAREER.BREAKEVEN("Stay","Mve")',
    "#N/A",
    'b: no scenario is called "Mve"; the scenarios are Stay, Move when an offer comes (public data), Move every 2–3 years (optimistic), Become a manager.',
  ],
  [
    '=CAREER.BREAKEVEN("Stay","Become a manger")',
    "#N/A",
    'b: no scenario is called "Become a manger"; did you mean "Become a manager"?',
  ],
  ['=CAREER.MOVEVALUE(100000,"big")', "#VALUE!", 'raise is "big", which is not a number: give 20%.'],
  ["=CAREER.MOVEVALUE(100000,20%,-1)", "#NUM!", "gapMonths is -1: give a whole number from 0 to 480, such as 1."],
  ['=CAREER.LADDER("bakend")', "#N/A", 'path: no path is called "bakend". Did you mean "backend"?'],
  [
    '=CAREER.BAND("backend","Senor")',
    "#N/A",
    'level: Backend Engineer → Architect has no level "Senor". Did you mean "Senior"?',
  ],
  ['=CAREER.BAND("backend","Mid",2)', "#NUM!", "percentile is 2: give a number from 0 to 1, such as 0.5."],
  ['=CAREER.LEVEL("x")', "#VALUE!", 'pay is "x", which is not a number: give 120000.'],
  [
    '=CAREER.LEVEL(1,"backend")',
    "#N/A",
    "pay is 1, below every level of Backend Engineer → Architect: its bands begin at 70000.",
  ],
  ['=CAREER.REALPAY(1,2,"x")', "#VALUE!", 'inflation is "x", which is not a number: give 2.5%.'],
  [
    '=CAREER.FIT({"2020-01";"soon"},{1;2})',
    "#VALUE!",
    'dates, row 2 is "soon", which is not a date: give one, such as 2024-03-01.',
  ],
  [
    '=CAREER.FIT({"2020-01";"2021-01"},{90000})',
    "#VALUE!",
    "dates has 2 rows and pays has 1 row: give a date and its pay in each row.",
  ],
  ['=CAREER.TORNADO("Stey")', "#N/A", 'scenario: no scenario is called "Stey"; did you mean "Stay"?'],
  ['=CAREER.REPLAY("Stay","mid")', "#VALUE!", 'percentile is "mid", which is not a number: give 0.5.'],
  ['=CAREER.REPLAY("Stay",2)', "#NUM!", "percentile is 2: give a number from 0 to 1, such as 0.5."],
  ["=CAREER.FIT(Z:Z,{1;2})", "#VALUE!", "dates is empty and pays has 2 rows: give a date and its pay in each row."],
  [
    '=CAREER.PHASE("soon")',
    "#VALUE!",
    'date is "soon", which is not a date: give one, such as TODAY() or DATE(2026,3,1).',
  ],
  ["=CAREER.PHASE(Z1)", "#VALUE!", "date is missing or a blank cell: give a date, such as TODAY() or DATE(2026,3,1)."],
  [
    '=CAREER.PHASE("2026-02-30")',
    "#VALUE!",
    'date is "2026-02-30", which is not a date: give one, such as TODAY() or DATE(2026,3,1).',
  ],
  ["=CAREER.PHASE(45000)", "#N/A", "This workbook has no roadmap yet: write one from the Trajectory pane first."],
  [
    "=CAREER.PROJECT(Z1,10)",
    "#NUM!",
    "pay is 0 or a blank cell: give a number from 1 to 1,000,000,000,000, such as 100000.",
  ],
  [
    "=CAREER.TORNADO(Z1)",
    "#VALUE!",
    "scenario is empty or a blank cell: give a name in the Scenarios table, or a range with its values.",
  ],
  [
    '=CAREER.LADDER(REPT("x",300))',
    "#N/A",
    `path: no path is called "${"x".repeat(40)}…". The paths are backend, management, fullstack, devops, data, ai, manager, product, levels, ic.`,
  ],
  [
    '=CAREER.BAND("backend",Z1)',
    "#VALUE!",
    "level is missing or a blank cell: give one of Junior Backend Developer, Mid-Level Backend Engineer, Senior Backend Engineer, Architect / Principal Engineer.",
  ],
  [
    '=CAREER.SIMULATE({"path","bakend";"start.pay",-1;"yeers",2})',
    "#VALUE!",
    'scenario: "yeers" is not a key of a scenario: did you mean "Years"?',
  ],
  ["=CAREER.PROJECT(,10)", "#VALUE!", "pay is missing: give 100000."],
  ['=CAREER.YEARSTO("Stay",)', "#VALUE!", "target is missing: give 200000."],
];

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
  });

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
    ['=CAREER.REALPAY("100.000,00 €",0)', 100_000],
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
