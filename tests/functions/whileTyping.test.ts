import { afterEach, beforeEach, expect, test } from "vitest";
import { exampleScenarios } from "../../src/flows/presets";
import { readScenariosOrExample } from "../../src/flows/readScenariosOrExample";
import { writeScenarios } from "../../src/flows/writeScenarios";
import type { NodeExcel } from "../../src/host/node/startHost";
import { startWithFunctions } from "./inExcel";

let excel: NodeExcel;
beforeEach(async () => {
  excel = await startWithFunctions();
  await writeScenarios(exampleScenarios());
  await excel.settled();
});
afterEach(() => excel.dispose());

test("functions that look into the workbook wait while somebody types in another cell, and answer afterwards", async () => {
  excel.faults.cellEditing = true;
  const formulas = ['=CAREER.YEARSTO("Stay",1)', '=INDEX(CAREER.LADDER("backend"),1,2)'];
  formulas.forEach((formula, i) => excel.typeInto(`Sheet1!A${i + 1}`, formula));
  await expect(excel.settled(300)).rejects.toThrow("still waiting for custom functions in Sheet1!A1, Sheet1!A2");
  excel.faults.cellEditing = false;
  await excel.settled();
  expect(formulas.map((_, i) => excel.readCell(`Sheet1!A${i + 1}`).value)).toEqual([1, "Title"]);
});

test("flows wait for the end of typing, too", async () => {
  excel.faults.cellEditing = true;
  const scenarios = readScenariosOrExample();
  setTimeout(() => (excel.faults.cellEditing = false), 20);
  expect(await scenarios).toMatchObject({ ok: true });
});
