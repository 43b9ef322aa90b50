/** What a table holds is read whatever a person shows of it: its headings hidden or a row of totals below. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { exampleScenarios } from "../../src/flows/presets";
import { readWorkbookScenarios } from "../../src/flows/readWorkbookScenarios";
import { writeScenarios } from "../../src/flows/writeScenarios";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";
import { readTables } from "../../src/workbook/readTables";
import { setTableRow } from "../../src/workbook/setTableRow";

const scenarios = exampleScenarios();

let excel: NodeExcel;
beforeEach(async () => {
  excel = await startHost();
  await writeScenarios(scenarios);
});
afterEach(() => excel.dispose());

test.each([
  ["headings hidden", { showHeaders: false }],
  ["a row of totals shown", { showTotals: true }],
  ["both", { showHeaders: false, showTotals: true }],
])("with %s the scenarios are read, written into and written anew", async (_, shown) => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Scenarios").set(shown);
    await context.sync();
  });
  expect(await readWorkbookScenarios()).toMatchObject({ ok: true, value: scenarios });

  const row = { column: "Scenario", value: "Stay" };
  expect(await setTableRow({ table: "Scenarios", row, cells: { Years: 12 } })).toEqual({ Years: 10 });
  const [table] = await readTables(["Scenarios"]);
  expect(table?.rows[0]?.[table.columns.indexOf("Years")]).toBe(12);

  const [first] = scenarios;
  if (first === undefined) throw new Error("there is no example");
  for (const wanted of [[...scenarios, { ...first, name: "One more" }], scenarios]) {
    const report = await writeScenarios(wanted);
    expect(report.problems).toEqual([]);
    expect(await readWorkbookScenarios()).toMatchObject({ ok: true, value: wanted });
  }
});
