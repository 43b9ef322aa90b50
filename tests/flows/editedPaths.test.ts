import { afterAll, beforeAll, expect, test } from "vitest";
import { readWorkbookScenarios } from "../../src/flows/readWorkbookScenarios";
import { scenarioSheets } from "../../src/flows/scenarioSheets";
import { writeScenarios } from "../../src/flows/writeScenarios";
import type { NodeExcel } from "../../src/host/node/startHost";
import { builtInScenario } from "../../src/projection/builtInScenarios";
import { readPathsTable } from "../../src/projection/sheets/pathsTable";
import { readTables } from "../../src/workbook/readTables";
import { startWithFunctions } from "../functions/inExcel";

const stay = builtInScenario("stay");
const wrongPay =
  'Paths, "backend", level "Mid-Level Backend Engineer", Pay from: "a lot" is not a number; give lowest pay of the band per year as a number from 0 to 1,000,000,000,000.';

let excel: NodeExcel;

beforeAll(async () => {
  excel = await startWithFunctions();
  await writeScenarios(stay);
});

afterAll(() => excel.dispose());

test("a band that is typed as people type money counts", async () => {
  const [name, levels] = tableOf([
    ["own", "Own", "Junior", "$60k", "80.000 €", 12, "35%", null, null],
    ["own", "Own", "Senior", 140_000, "open", null, null, null, null],
    [null, null, null, null, null, null, null, null, null],
  ]).paths.map((path) => [path.name, path.levels] as const)[0] ?? ["", []];
  expect(name).toBe("Own");
  expect(levels).toEqual([
    { title: "Junior", min: 60_000, max: 80_000, minMonths: 12, promotionRate: 0.35, bonus: 0, equity: 0 },
    { title: "Senior", min: 140_000, max: null, minMonths: 0, promotionRate: 0, bonus: 0, equity: 0 },
  ]);
});

test("all wrong cells of a path are told by path, level and column", () => {
  const { paths, unusable } = tableOf([
    ["sound", "Sound", "Junior", 1, 2, 0, 0, 0, 0],
    ["own", "Own", "Junior", 60_000, 50_000, -1, 2, 0, 0],
    ["own", "Own", null, "much", null, 0, 0, 0, 0],
  ]);
  expect(paths.map(({ id }) => id)).toEqual(["sound"]);
  expect(unusable.flatMap(({ problems }) => problems.map(({ message }) => message))).toEqual([
    'Paths, "own", level "Junior", Months before a promotion: −1 is out of range; give earliest months in the level before a promotion as a whole number from 0 to 480.',
    'Paths, "own", level "Junior", Promotion chance: 2 is out of range; give chance per annual review once eligible as a number from 0 to 1.',
    'Paths, "own", level "Junior": min 60,000 is above max 50,000; give the smaller one as min.',
    'Paths, "own", level "number 2", Level: missing; give the level\'s title as text of 1 to 200 characters.',
    'Paths, "own", level "number 2", Pay from: "much" is not a number; give lowest pay of the band per year as a number from 0 to 1,000,000,000,000.',
  ]);
});

test("a scenario on a path with a wrong cell is refused, in the pane and in cells, and saving keeps the cell as it was typed", async () => {
  const row = (await pathRows()).findIndex(
    ([id, , title]) => id === "backend" && title === "Mid-Level Backend Engineer",
  );
  excel.typeInto(`Paths!D${5 + row}`, "a lot");
  await excel.settled();
  const read = await readWorkbookScenarios();
  expect(read?.ok).toBe(false);
  expect(read?.problems.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([
    wrongPay,
  ]);

  excel.typeInto("Sheet1!A1", '=CAREER.LADDER("backend")');
  excel.typeInto("Sheet1!H1", '=CAREER.CHANCE("Stay",150000)');
  await excel.settled();
  expect(excel.readCell("Sheet1!A1")).toMatchObject({ value: "#VALUE!", errorText: wrongPay });
  expect(excel.readCell("Sheet1!H1")).toMatchObject({ value: "#VALUE!", errorText: `scenario: ${wrongPay}` });

  const others = builtInScenario("seven-paths").slice(0, 1);
  await writeScenarios(others);
  const rows = (await pathRows()).filter(([id]) => id === "backend");
  expect(rows.map((cells) => cells[3])).toContain("a lot");
});

async function pathRows(): Promise<readonly (readonly unknown[])[]> {
  const [table] = await readTables(["Paths"]);
  return table?.rows ?? [];
}

function tableOf(rows: readonly (readonly (string | number | null)[])[]): ReturnType<typeof readPathsTable> {
  const written = scenarioSheets(stay, []).find(({ name }) => name === "Paths")?.tables?.[0]?.table;
  return readPathsTable({ name: "Paths", columns: written?.columns.map(({ name }) => name) ?? [], rows });
}
