import { describe, expect, test } from "vitest";
import type { Sheet } from "../../src/career/sheet";
import { scenarioSheets } from "../../src/flows/scenarioSheets";
import { readScenarios } from "../../src/projection/readScenarios";
import { comparisonSheet } from "../../src/projection/sheets/comparisonSheet";
import { readPathsTable } from "../../src/projection/sheets/pathsTable";
import { projectionSheet } from "../../src/projection/sheets/projectionSheet";
import { simulate } from "../../src/projection/simulate";
import { formatArea, overlap, parseArea } from "../../src/workbook/area";
import { blockArea, tableArea } from "../../src/workbook/specAreas";
import example from "../../assets/scenarios/example.json";

const read = readScenarios(example);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const scenarios = read.value;
const projection = simulate(scenarios, { trials: 200, seed: 1 });
const scenario = scenarios[1]?.name ?? "";

const sheets: readonly Sheet[] = [
  ...scenarioSheets(scenarios, []),
  projectionSheet({ projection, scenario, live: true }),
  comparisonSheet(projection, true),
];
const looks = { money: "real", colors: new Map(scenarios.map(({ name }) => [name, "#107C41"])) } as const;
const frozen: readonly Sheet[] = [
  projectionSheet({ projection, scenario, live: false }),
  comparisonSheet(projection, false, looks),
];

describe.each([...sheets, ...frozen.map((sheet) => ({ ...sheet, name: `${sheet.name}, frozen` }))])(
  "$name",
  (sheet) => {
    test("no two tables or blocks want the same cell", () => {
      const filled = [
        ...(sheet.tables ?? []).map(tableArea),
        ...(sheet.blocks ?? []).filter(({ cells }) => cells.length > 0).map(blockArea),
      ];
      const clashes = filled.flatMap((a, i) =>
        filled
          .slice(i + 1)
          .filter((b) => overlap(a, b))
          .map((b) => `${formatArea(a)} and ${formatArea(b)}`),
      );
      expect(clashes).toEqual([]);
    });

    test("charts draw cells that are filled, under a height that no table begins in", () => {
      const filled = (sheet.blocks ?? []).filter(({ cells }) => cells.length > 0).map(blockArea);
      for (const { series, categories, from, to } of sheet.charts ?? []) {
        for (const address of [categories, ...series.map(({ values }) => values)]) {
          const area = parseArea(address);
          expect(area && filled.some((other) => overlap(area, other))).toBe(true);
        }
        const place = parseArea(`${from}:${to}`);
        expect(filled.filter((area) => place !== null && overlap(area, place))).toEqual([]);
      }
    });

    test("headings of a table are unlike each other, and each row is as wide as its header", () => {
      for (const { table } of sheet.tables ?? []) {
        const names = table.columns.map(({ name }) => name.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
        expect(table.rows.every((row) => row.length === names.length)).toBe(true);
      }
    });
  },
);

test("a cell of Scenarios takes the shared value by formula unless the scenario has its own", () => {
  const table = sheets.find(({ name }) => name === "Scenarios")?.tables?.[0]?.table;
  const cell = (row: number, column: string) =>
    table?.rows[row]?.[table.columns.findIndex(({ name }) => name === column)];
  const shared = (key: string) => ({
    formula: `=INDEX(Assumptions[Value],MATCH("${key}",Assumptions[Key],0))`,
  });
  const orEmpty = ({ formula }: { formula: string }) => ({
    formula: `=IF(${formula.slice(1)}="","",${formula.slice(1)})`,
  });
  expect(cell(0, "Annual raise")).toEqual(shared("meritMean"));
  expect(cell(0, "Moves happen")).toBe("never");
  expect(cell(1, "Moves happen")).toEqual(orEmpty(shared("moveEvery.kind")));
  expect(cell(1, "Promotion chances")).toEqual(orEmpty(shared("promotionRate")));
  expect(cell(1, "Raise per move, likeliest")).toEqual(orEmpty(shared("moveRaise.mode")));
  expect(cell(2, "Raise per move, likeliest")).toEqual({ formula: '=""' });
  expect(cell(2, "Annual raise")).toBe(0.04);
  expect(cell(2, "Promotion chances")).toBe("1; 1; 0.5; 0.5");
  expect(cell(0, "Start level")).toBe(scenarios[0]?.start.level);
});

test("what a person has changed in Assumptions and added to the tables is kept", () => {
  const first = scenarioSheets(scenarios, []);
  const present = first
    .flatMap(({ tables }) => tables ?? [])
    .map(({ table }) => ({
      name: table.name,
      columns: [...table.columns.map(({ name }) => name), "Mine"],
      rows: table.rows.map((row, i) => [
        ...row
          .map((cell) => (typeof cell === "object" ? null : cell))
          .map((cell, column) =>
            table.name === "Assumptions" && row[0] === "meritMean" && column === 3 ? 0.05 : cell,
          ),
        `note ${i}`,
      ]),
    }));
  const again = scenarioSheets(scenarios.toReversed(), present);
  const table = (name: string) => again.find((sheet) => sheet.name === name)?.tables?.[0]?.table;
  const merit = table("Assumptions")?.rows.find(([key]) => key === "meritMean");
  expect([merit?.[3], merit?.at(-1)]).toEqual([0.05, expect.stringMatching(/^note /)]);
  expect(table("Scenarios")?.rows.map((row) => [row[0], row.at(-1)])).toEqual(
    scenarios.map(({ name }, i) => [name, `note ${i}`]).toReversed(),
  );
});

test("paths that differ get names of their own, so that a row finds its own bands", () => {
  const [first, second] = scenarios;
  if (first === undefined || second === undefined) throw new Error("two scenarios");
  const own = {
    ...second,
    path: { ...second.path, levels: second.path.levels.map((level) => ({ ...level, min: level.min + 1 })) },
  };
  const written = scenarioSheets([first, own], []);
  const table = written.find(({ name }) => name === "Paths")?.tables?.[0]?.table;
  if (table === undefined) throw new Error("no table");
  const { paths } = readPathsTable({
    name: "Paths",
    columns: table.columns.map(({ name }) => name),
    rows: table.rows.map((row) => row.map((cell) => (typeof cell === "object" ? null : cell))),
  });
  expect(paths.map(({ id, levels }) => [id, levels[0]?.min])).toEqual([
    ["backend", first.path.levels[0]?.min],
    ["backend 2", (first.path.levels[0]?.min ?? 0) + 1],
  ]);
});

test("frozen results are the figures of the projection, with trials, seed and engine", () => {
  const sheet = frozen[0];
  const block = sheet?.blocks?.find(({ cells }) => cells[0]?.[1] === "P5");
  const years = projection.scenarios[1]?.years ?? [];
  expect(block?.cells.slice(1).map((row) => [row[0], row[4]])).toEqual(
    years.map(({ year, annual }) => [year, annual.p50]),
  );
  expect(JSON.stringify(sheet?.blocks)).toContain("200 trials with seed 1, engine 1.0.1");
  expect(JSON.stringify(frozen)).not.toContain("CAREER.");
});
