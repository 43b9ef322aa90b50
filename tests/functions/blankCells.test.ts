/**
 * A blank cell reaches a function as 0 in Excel for Windows and as nothing in Excel on the web. Where 0 cannot be meant the two are
 * the same; where it can, Windows takes it at its word.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleScenarios } from "../../src/flows/presets";
import { writeScenarios } from "../../src/flows/writeScenarios";
import type { NodeExcel } from "../../src/host/node/startHost";
import { startWithFunctions } from "./inExcel";

type Case = readonly [formula: string, value: string | number, text?: string];

const same: readonly Case[] = [
  ["=INDEX(CAREER.LADDER(Z1),2,1)", 1],
  [
    '=CAREER.BAND(Z1,"Senior IC",0)',
    "#VALUE!",
    "path is missing or a blank cell: give one of backend, management, fullstack, devops, data, ai, manager, product, levels, ic.",
  ],
  ['=CAREER.REALPAY("100k",0,Z1)', 100_000],
  ["=INDEX(CAREER.PROJECT(100000,2,Z1,Z1,Z1),3,2)", 100_000],
  ['=INDEX(CAREER.SIMULATE("Stay",50,1,Z1),1,2)', "P5"],
  ["=CAREER.YEARSTO(Y1:Z2,1)", 1],
  // Keys and values in whole columns, and a header row over cells that are blank but for two.
  ["=INDEX(CAREER.SIMULATE(V:W,10),2,2)", 110_000],
  ["=INDEX(CAREER.SIMULATE(Q1:U9,10),2,2)", 110_000],
  [
    "=CAREER.TORNADO(Z1:Z9)",
    "#VALUE!",
    "scenario is empty or a blank cell: give a name in the Scenarios table, or a range with its values.",
  ],
  ["=CAREER.PHASE(Z1)", "#VALUE!", "date is missing or a blank cell: give a date, such as TODAY() or DATE(2026,3,1)."],
  ["=CAREER.FIT(Z1:Z9,Z1:Z9)", "#VALUE!", "0 points are too few to fit; give at least 3 dates with their pay."],
];

const onWindows: readonly Case[] = [
  [
    "=CAREER.PROJECT(Z1,10)",
    "#NUM!",
    "pay is 0 or a blank cell: give a number from 1 to 1,000,000,000,000, such as 100000.",
  ],
  [
    '=CAREER.SIMULATE("Stay",Z1)',
    "#NUM!",
    "trials is 0 or a blank cell: give a whole number from 1 to 1,000,000, such as 10000.",
  ],
  ['=CAREER.BAND("backend","Mid",Z1)', 100_000],
];

const onTheWeb: readonly Case[] = [
  ["=CAREER.PROJECT(Z1,10)", "#VALUE!", "pay is missing: give a number, such as 100000."],
  ['=INDEX(CAREER.SIMULATE("Stay",Z1),1,1)', "Year"],
  ['=CAREER.BAND("backend","Mid",Z1)', 120_000],
];

describe.each([
  { name: "Excel for Windows", blankArgument: 0 as const, cases: [...same, ...onWindows] },
  { name: "Excel on the web", blankArgument: null, cases: [...same, ...onTheWeb] },
])("$name", ({ blankArgument, cases }) => {
  let excel: NodeExcel;
  beforeAll(async () => {
    excel = await startWithFunctions({ blankArgument });
    await writeScenarios(exampleScenarios());
    excel.typeInto("Sheet1!Y1", "Stay");
    ["Path", "Start level", "Start pay", "Preset", "Years"].forEach((heading, i) => {
      excel.typeInto(`Sheet1!${"QRSTU"[i] ?? ""}2`, heading);
      excel.typeInto(`Sheet1!${"QRSTU"[i] ?? ""}4`, ["backend", "Mid", "110k", "", ""][i] ?? "");
    });
    ["path", "start.level", "start.pay"].forEach((key, i) => {
      excel.typeInto(`Sheet1!V${3 + i}`, key);
      excel.typeInto(`Sheet1!W${3 + i}`, ["backend", "Mid", 110_000][i] ?? "");
    });
    await excel.settled();
  });
  afterAll(() => excel.dispose());

  test.each(cases.map(([formula, value, text]) => ({ formula, value, text })))("$formula", async (wanted) => {
    const { formula, value, text } = wanted;
    excel.typeInto("Sheet1!A1", formula);
    await excel.settled(30_000);
    const cell = excel.readCell("Sheet1!A1");
    expect([cell.value, cell.errorText]).toEqual([value, text]);
  });
});
