import { afterAll, beforeAll, expect, test } from "vitest";
import { createFlows } from "../../src/flows/createFlows";
import type { NodeExcel } from "../../src/host/node/startHost";
import { emptyWorkbook } from "../../src/host/snapshot/emptyWorkbook";
import { startWithFunctions } from "../functions/inExcel";

const plan = `# Plan

## Phase 1: Learn (Months 1-3)
- read

## Phase 2: Do (Months 4-6)
- ship
`;

const flows = createFlows();
let excel: NodeExcel;

beforeAll(async () => {
  excel = await startWithFunctions();
});

afterAll(() => excel.dispose());

// Univer keeps parsed formulas, the long ones under a hash that names no workbook: they went on with the tables that were gone.
test("a workbook that begins anew takes the same plan again, every formula alive", async () => {
  await writePlan();
  expect(errorCells()).toEqual([]);
  excel.load(emptyWorkbook);
  await excel.settled(60_000);
  await writePlan();
  expect(errorCells()).toEqual([]);
}, 120_000);

async function writePlan(): Promise<void> {
  await flows.writeRoadmap(await flows.parseRoadmap({ name: "plan.md", content: plan }), { start: "2026-01" });
  await excel.settled(60_000);
}

function errorCells(): readonly string[] {
  return excel
    .snapshot()
    .sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ cell }) => String(cell.value).startsWith("#"))
        .map(({ cell }) => `${name}: ${cell.formula} ${cell.value}`),
    );
}
