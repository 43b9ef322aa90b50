import { expect, test } from "vitest";
import { parseRoadmap } from "../../src/roadmap/parseRoadmap";
import { roadmapSheets } from "../../src/roadmap/roadmapSheets";
import { monthSerial } from "../../src/roadmap/sheets/serialDate";
import { tableValues } from "./tableValues";

const start = "2026-01";
const first = "# Plan\n\n## Phase 1: Learn (Months 1-2)\n\n- Read the book\n- Write a note\n- Drop this\n- Drop that\n";
const second =
  "# Plan\n\n## Phase 1: Learn (Months 1-3)\n\n- A new thing\n- Write a note\n- Read the whole book\n\n## Phase 2: Do (Months 4-5)\n\n- Build it\n";

test("changes name the rows that are new, differ, go, or stay because of what was typed into them", () => {
  const before = roadmapSheets(parseRoadmap(first), { start }).sheets;
  const typed = tableValues(before, monthSerial(start)).map((table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.includes("Drop that") ? row.map((cell, i) => (table.columns[i] === "Notes" ? "mine" : cell)) : row,
    ),
  }));
  const { changes } = roadmapSheets(parseRoadmap(second), { start, previous: typed });
  expect(changes.phases).toEqual({ added: ["Do"], changed: ["Learn"], removed: [], staying: [] });
  expect(changes.actions).toEqual({
    added: ["A new thing", "Build it"],
    changed: ["Read the whole book"], // "Write a note" stands there as it did
    removed: ["Drop this"],
    staying: ["Drop that"],
  });
});

test("the same roadmap over what a person typed changes no row", () => {
  const before = roadmapSheets(parseRoadmap(first), { start }).sheets;
  const typed = tableValues(before, monthSerial(start)).map((table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((cell, i) => (table.columns[i] === "Status" ? "Done" : cell))),
  }));
  const { changes } = roadmapSheets(parseRoadmap(first), { start, previous: typed });
  for (const rows of [changes.phases, changes.actions])
    expect(rows).toEqual({ added: [], changed: [], removed: [], staying: [] });
});
