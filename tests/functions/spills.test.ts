import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleScenarios } from "../../src/flows/presets";
import { writeScenarios } from "../../src/flows/writeScenarios";
import type { NodeExcel } from "../../src/host/node/startHost";
import { startWithFunctions } from "./inExcel";

let excel: NodeExcel;
beforeAll(async () => {
  excel = await startWithFunctions();
  await writeScenarios(exampleScenarios());
  await excel.settled();
});
afterAll(() => excel.dispose());

/** The longest horizon, and a career in which something happens as often as the model allows. */
const longest =
  '{"path","backend";"years",40;"moveEvery.kind","cycle";"moveEvery.min",1;"moveEvery.max",1;"layoffHazard",0.5;"layoffGapMonths.min",0;"layoffGapMonths.max",0}';

/** Large spills hang Excel on the web: whatever is asked, a table stays within what a screenful of sheet holds a few times. */
const most = 2_000;

test.each([
  ["=CAREER.PROJECT(100000,40,3%,1,1%,1,1%)", [41, 4]],
  [`=CAREER.SIMULATE(${longest},50)`, [41, 11]],
  [`=CAREER.SIMULATE(${longest},50,1,"levels")`, [41, 5]],
  [`=CAREER.SIMULATE.LIVE(${longest},10%)`, [41, 11]],
  ["=CAREER.COMPARE(Scenarios[#All],50)", [5, 11]],
  // A row for each assumption that matters, however long the career.
  ['=CAREER.TORNADO({"path","backend";"years",2;"equityKind","startup"})', undefined],
  // An event a month at most: 480, its start and the headings.
  [`=CAREER.REPLAY(${longest},0.5)`, undefined],
  ["=CAREER.PATHS()", undefined],
  ['=CAREER.LADDER("levels")', [7, 4]],
])(
  "%s",
  async (formula, size) => {
    excel.typeInto("Sheet1!A1", formula);
    await excel.settled(170_000);
    const { value, spill = "" } = excel.readCell("Sheet1!A1");
    expect(String(value)).not.toMatch(/^#/);
    const [, letters = "", digits = ""] = /:([A-Z])(\d+)$/.exec(spill) ?? [];
    const [rows, columns] = [Number(digits), letters.charCodeAt(0) - 64];
    expect(rows * columns).toBeLessThanOrEqual(most);
    if (size !== undefined) expect([rows, columns]).toEqual(size);
    excel.typeInto("Sheet1!A1", "");
  },
  180_000,
);

test("a table that has no room is #SPILL!, and comes back when the cell in its way is emptied", async () => {
  excel.typeInto("Sheet1!B3", "mine");
  excel.typeInto("Sheet1!A1", "=CAREER.PROJECT(100000,3)");
  await excel.settled();
  expect(excel.readCell("Sheet1!A1").value).toBe("#SPILL!");
  expect(excel.readCell("Sheet1!B3").value).toBe("mine");
  excel.typeInto("Sheet1!B3", "");
  await excel.settled();
  expect(excel.readCell("Sheet1!A1")).toMatchObject({ value: "Year", spill: "A1:D4" });
});
