import fc from "fast-check";
import { expect, test } from "vitest";
import { createUniver, createUniverGrid } from "../../src/host/grid/univer/createUniverGrid";
import { loadUniver } from "../../src/host/node/loadUniver";

const values = [
  null,
  0,
  1,
  2,
  -1,
  45_000.5,
  "1",
  "",
  "Done",
  "done",
  "Not started",
  "a*b",
  "~x",
  true,
  false,
  "TRUE",
  "#N/A",
];
const criteria = [
  ...[
    "1",
    "0",
    '"1"',
    '""',
    '"Done"',
    '"DONE"',
    '"<>Done"',
    '"D*"',
    '"?*"',
    '"*"',
    '"a~*b"',
    '">0"',
    '"<=1"',
    '"<"&2',
    '"="',
    '"<>"',
  ],
  ...["TRUE", '"TRUE"', "NA()", "D1", "D2", "D3", '"<"&TODAY()', "A1", "B60"],
];

test("counts what Univer counts cell by cell, whatever stands in the cells and is asked of them", async () => {
  const modules = loadUniver();
  const univer = createUniver(modules);
  const grid = createUniverGrid(modules, univer);
  const executor = univer.__getInjector().get(modules.formula.IFunctionService).getExecutor("COUNTIFS");
  if (!executor) throw new Error("Univer counts");
  const mended = executor.calculate;
  const plain = (Object.getPrototypeOf(executor) as typeof executor).calculate;
  expect(mended).not.toBe(plain);
  const [sheet = ""] = grid.sheets.ids();
  grid.cells.write(sheet, { row: 0, column: 3 }, [[{ value: 1 }], [{ value: ">0" }]]);
  const of = fc.array(fc.constantFrom(...values), { minLength: 240, maxLength: 240 });
  await fc.assert(
    fc.asyncProperty(
      of,
      fc.array(fc.constantFrom(...criteria), { minLength: 40, maxLength: 40 }),
      async (cells, wanted) => {
        const rows = Array.from({ length: 120 }, (_, i) => cells.slice(2 * i, 2 * i + 2).map((value) => ({ value })));
        const formulas = wanted.map((criterion, i) =>
          i % 2 === 0 ? `=COUNTIFS(A1:A120,${criterion})` : `=COUNTIFS(A1:A120,${criterion},B1:B120,${wanted[i - 1]})`,
        );
        grid.cells.write(sheet, { row: 0, column: 0 }, rows);
        grid.cells.write(
          sheet,
          { row: 0, column: 5 },
          formulas.map((formula) => [{ formula }]),
        );
        const counts: unknown[][] = [];
        for (const calculate of [plain, mended]) {
          executor.calculate = calculate;
          grid.engine.recalculateAll();
          await grid.engine.calculate();
          counts.push(formulas.map((formula, row) => [formula, grid.cells.read(sheet, row, 5).value]));
        }
        expect(counts[1]).toEqual(counts[0]);
      },
    ),
    { numRuns: 20 },
  );
  grid.dispose();
  univer.dispose();
});
