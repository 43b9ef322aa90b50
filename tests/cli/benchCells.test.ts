import { MessageChannel } from "node:worker_threads";
import { expect, test } from "vitest";
import { benchCells } from "../../src/cli/benchCells";
import { benchPane } from "../../src/cli/benchPane";
import { matrixText } from "../../src/cli/matrixText";
import { withoutBlankSheets } from "../../src/cli/withoutBlankSheets";
import { exampleScenarios } from "../../src/flows/presets";
import { startHost } from "../../src/host/node/startHost";

test("the bench of cells tells how many it calculated, and from the clock it is given how long that took", async () => {
  const [scenario] = exampleScenarios();
  if (scenario === undefined) throw new Error("there are example scenarios");
  let clock = 0;
  const { port1: pane, port2 } = new MessageChannel();
  void benchPane(port2);
  const report = await benchCells({
    scenario,
    trials: 50,
    projectCells: 5,
    simulateCells: 2,
    now: () => (clock += 8),
    pane,
  });
  pane.close();
  expect(report).toMatchObject({ project: { cells: 5, ms: 8 }, simulate: { cells: 2, trials: 50, ms: 8 } });
  expect(report.project.paneBlockMs).toBeGreaterThanOrEqual(0);
  expect(report.project.excelBlockMs).toBeGreaterThanOrEqual(0);
});

test("a blank sheet is left out where another is shown, and kept where it is all there is", async () => {
  const excel = await startHost();
  const blank = excel.snapshot();
  expect(withoutBlankSheets(blank).sheets).toHaveLength(1);
  const [first] = blank.sheets;
  if (first === undefined) throw new Error("a new workbook has a sheet");
  const cells = [{ row: 0, column: 0, cell: { value: 1 } }];
  const two = { ...blank, sheets: [first, { ...first, id: "plan", name: "Plan", cells }], activeSheet: "Plan" };
  expect(withoutBlankSheets(two).sheets.map(({ name }) => name)).toEqual(["Plan"]);
  excel.dispose();
});

test("a table of one row stands alone", () => {
  expect(matrixText([["Stay", 0.25, true, null]])).toBe("Stay  0.25  TRUE  ");
});
