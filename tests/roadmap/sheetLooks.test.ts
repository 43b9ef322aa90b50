import { expect, test } from "vitest";
import { parseRoadmap } from "../../src/roadmap/parseRoadmap";
import { readableColumns } from "../../src/roadmap/sheets/letters";
import { roadmapSheets } from "../../src/roadmap/roadmapSheets";

const roadmap = parseRoadmap(
  "# Plan\n\n## Phase 1: Learn (Months 1-6)\n\n- [ ] Read\n\n## Phase 2: Lead (Months 7-18)\n\n- [ ] Mentor\n",
);
const { sheets } = roadmapSheets(roadmap, { start: "2026-01" });
const sheet = (name: string) => sheets.find((each) => each.name === name);
const text = JSON.stringify(sheets);

test("what people read stands first, and the columns that only formulas and imports need last and in grey", () => {
  const columns = sheet("Actions")?.tables?.[0]?.table.columns ?? [];
  expect(columns.slice(0, 5).map(({ name }) => name)).toEqual(["Phase no", "Phase", "Action", "Status", "Due"]);
  expect(columns.filter(({ quiet }) => quiet).map(({ name }) => name)).toEqual(["Id", "Parent", "Order", "As written"]);
  expect(columns.slice(-4).every(({ quiet }) => quiet)).toBe(true);
});

test("pages leave the grey columns out, but none of the person's own", () => {
  // J is Due month, K to N are Id, Parent, Order and As written; whole columns, for rows that are still to come.
  expect(sheet("Actions")?.print?.areas).toEqual(["A:J"]);
  expect(sheet("Roadmap")?.print).toMatchObject({ areas: ["A:P"], pagesWide: 2, titleColumns: 2 });
  expect(readableColumns([{ name: "Action" }, { name: "Id", quiet: true }, { name: "Mood" }])).toEqual({});
});

test("the timeline names each year once above its months, and keeps its helpers behind them", () => {
  // 18 months and one more: F to X; then an empty column, Before and Months.
  const blocks = sheet("Timeline")?.blocks ?? [];
  const years = blocks.find(({ at }) => at === "F4")?.cells[0] ?? [];
  expect(years).toHaveLength(19);
  expect(years[1]).toEqual({ formula: '=IF(YEAR(G$5)=YEAR(F$5),"",YEAR(G$5)&"")' });
  expect(blocks.find(({ at }) => at === "F5")?.format).toBe("monthName");
  expect(blocks.find(({ at }) => at === "Z5")?.cells).toEqual([["Before", "Months"]]);
  expect(sheet("Timeline")?.charts?.[0]?.series.map(({ values }) => values)).toEqual(["Z6:Z7", "AA6:AA7"]);
});

test("no formula asks for a part of a table that LibreOffice does not know, or takes 0 for empty", () => {
  expect(text).not.toMatch(/\[#(?:Headers|Data|All|Totals)\]/);
  expect(text).not.toMatch(/INDEX\([^()]*\)=\\"\\"/);
});

test("on the timeline and the dashboard long phases wrap, and stand in one line beside each action", () => {
  const at = (name: string, cell: string) => sheet(name)?.blocks?.filter((block) => block.at === cell) ?? [];
  expect(at("Timeline", "A6").some(({ wrap, spill }) => wrap === true && spill?.columns === 5)).toBe(true);
  expect(at("Dashboard", "B5").map(({ wrap }) => wrap)).toEqual([true]);
  const phase = sheet("Actions")?.tables?.[0]?.table.columns.find(({ name }) => name === "Phase");
  expect(phase?.wrap).toBeUndefined();
});

test("the words over the table of phases begin behind the columns that every page repeats, and end with the first page", () => {
  const long = roadmapSheets(
    parseRoadmap(`# ${"Long ".repeat(60)}\n\n## Phase 1: Learn (Months 1-6)\n\n- [ ] Read\n`),
    {
      start: "2026-01",
    },
  ).sheets.find(({ name }) => name === "Roadmap");
  expect(long?.print?.titleColumns).toBe(2);
  const over = (long?.blocks ?? []).filter(({ at }) => /^[A-Z]+[12]$/.test(at));
  expect(over.map(({ at, merge, cells }) => [at, merge, cells[0]?.length])).toEqual([
    ["A1", undefined, 1],
    ["C1", true, 7],
    ["C2", true, 7],
  ]);
  // The columns of the first of two pages: A to I. 120 characters of 14 points take two lines of them.
  expect(over[1]?.lines).toBe(2);
});
