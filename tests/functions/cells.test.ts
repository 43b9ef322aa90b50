import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { resultSheets } from "../../src/flows/writeProjection";
import type { NodeExcel } from "../../src/host/node/startHost";
import { readScenarios } from "../../src/projection/readScenarios";
import { simulate } from "../../src/projection/simulate";
import { writeSheets } from "../../src/workbook/writeSheets";
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
  const report = await writeSheets(await resultSheets(scenarios, projection));
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
