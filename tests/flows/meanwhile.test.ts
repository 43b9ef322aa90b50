/** What a person does to the workbook before and while results are made is neither lost nor written over. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { createFlows } from "../../src/flows/createFlows";
import type { Flows } from "../../src/flows/flows";
import { exampleScenarios } from "../../src/flows/presets";
import { projectWorkbook } from "../../src/flows/projectWorkbook";
import { startWithFunctions } from "../functions/inExcel";
import type { NodeExcel } from "../../src/host/node/startHost";

const flows = createFlows();
const results = { activate: "Projection", figures: "values" } as const;

let excel: NodeExcel;
beforeEach(async () => {
  excel = await startWithFunctions();
  const scenarios = exampleScenarios();
  await flows.writeProjection(scenarios, await flows.project(scenarios, { trials: 20, seed: 1 }), {
    figures: "values",
  });
  excel.typeInto("Projection!B5", 20);
});
afterEach(() => excel.dispose());

/** Flows in whose first simulation something else happens. */
function meanwhile(act: () => void | Promise<void>): Flows {
  let runs = 0;
  return {
    ...flows,
    async project(scenarios, options) {
      const projection = await flows.project(scenarios, options);
      runs += 1;
      if (runs === 1) await act();
      return projection;
    },
  };
}

test("an edit typed while it is simulated stays, and is in the results", async () => {
  await projectWorkbook(
    meanwhile(() => void excel.typeInto("Scenarios!D5", 123_456)),
    results,
  );
  expect(excel.readCell("Scenarios!D5").value).toBe(123_456);
  expect(excel.readCell("Projection!E30").value).toBe(123_456);
});

test("sheets deleted while it is simulated are written anew", async () => {
  const report = await projectWorkbook(
    meanwhile(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Projection").delete();
        await context.sync();
      }),
    ),
    results,
  );
  expect(report.problems).toEqual([]);
  expect(excel.readCell("Projection!E30").value).toBe(110_000);
});

test("a table of ours that was renamed is not cleared, and its name is asked back", async () => {
  excel.typeInto("Scenarios!D5", 123_456);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Scenarios").name = "Szenarien";
    await context.sync();
  });
  await excel.settled();
  const before = excel.snapshot();
  expect(await projectWorkbook(flows, results)).toEqual({
    written: [],
    kept: [],
    problems: [
      {
        severity: "error",
        message:
          "The table on the sheet Scenarios is called Szenarien now, and is known here as Scenarios. Nothing was written: name it Scenarios again in Table Design > Table Name and write again.",
        cell: "'Scenarios'!A4:AV8",
      },
    ],
  });
  expect(excel.snapshot()).toEqual(before);
});
