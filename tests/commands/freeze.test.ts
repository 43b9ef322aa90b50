import { afterEach, beforeEach, expect, test } from "vitest";
import { registerCommands } from "../../src/commands/registerCommands";
import { createFlows } from "../../src/flows/createFlows";
import { registerFunctions } from "../../src/functions/registerFunctions";
import type { NodeExcel } from "../../src/host/node/startHost";
import { startWithFunctions } from "../functions/inExcel";

const flows = createFlows();
let excel: NodeExcel;
beforeEach(async () => {
  excel = await startWithFunctions();
  registerCommands(flows, () => registerFunctions(flows));
  await excel.invokeCommand("writeExamplePlan");
  await excel.settled(30_000);
});
afterEach(() => excel.dispose());

test("Freeze leaves values with scenario, trials, seed and engine beside them, which later edits do not touch", async () => {
  excel.typeInto("Projection!B4", "Become a manager");
  excel.typeInto("Projection!B5", 200);
  excel.typeInto("Projection!B6", 77);
  await excel.settled(30_000);
  const live = figures();
  await excel.invokeCommand("freezeResults");
  await excel.settled(30_000);
  expect(figures()).toEqual(live);

  const note =
    "Values of 200 trials with seed 77, engine 1.0.1. They do not follow changes: run the projection again for new ones.";
  expect(excel.readCell("Projection!A2").value).toBe(note);
  expect(excel.readCell("Comparison!A3").value).toBe(note);
  expect(["B4", "B5", "B6", "B7"].map((cell) => excel.readCell(`Projection!${cell}`).value)).toEqual([
    "Become a manager",
    200,
    77,
    "1.0.1",
  ]);
  const calls = formulas().filter((formula) => formula.includes("CAREER."));
  expect(calls).toEqual([]);

  // The scenario is changed and another one is put first: what was frozen stays, its values beside it.
  const used = usedValues();
  expect(used).toContainEqual(["Scenario", "Become a manager"]);
  excel.typeInto("Scenarios!D8", 300_000);
  excel.typeInto("Assumptions!D8", 0.2);
  await excel.settled(30_000);
  expect(figures()).toEqual(live);
  expect(usedValues()).toEqual(used);
});

test("a projection that was frozen is live again after the next run, and its notes are gone", async () => {
  await excel.invokeCommand("freezeResults");
  await excel.invokeCommand("runProjection");
  await excel.settled(30_000);
  expect(excel.readCell("Projection!A29").formula).toMatch(/^=CAREER\.SIMULATE\(/);
  expect(excel.readCell("Projection!A2").value).toMatch(/^Choose a scenario/);
  expect(excel.readCell("Comparison!A3").value).toBe("");
});

function cells(sheet: string) {
  return excel.snapshot().sheets.find(({ name }) => name === sheet)?.cells ?? [];
}

/** The fans and the comparison, cell by cell. */
function figures() {
  const numbers = (sheet: string, firstRow: number, columns: number) =>
    cells(sheet)
      .filter(({ row, column, cell }) => row >= firstRow && column < columns && typeof cell.value === "number")
      .map(({ row, column, cell }) => [row, column, cell.value]);
  return { projection: numbers("Projection", 28, 34), comparison: numbers("Comparison", 25, 12) };
}

/** "The scenario as it is used": labels in AQ, values in AR. */
function usedValues() {
  const [labels, values] = [42, 43].map((wanted) => cells("Projection").filter(({ column }) => column === wanted));
  return (labels ?? []).map(({ row, cell }) => [cell.value, values?.find((other) => other.row === row)?.cell.value]);
}

function formulas(): readonly string[] {
  return ["Projection", "Comparison"].flatMap((sheet) => cells(sheet).flatMap(({ cell }) => cell.formula ?? []));
}
