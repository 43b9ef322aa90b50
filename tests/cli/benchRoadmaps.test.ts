import { expect, test } from "vitest";
import { benchHost } from "../../src/cli/benchHost";
import { benchImporter, generateRoadmap } from "../../src/cli/benchImporter";
import { hostRows, importerRows } from "../../src/cli/benchText";
import { parseRoadmap } from "../../src/roadmap/parseRoadmap";

test("the bench of the importer reads roadmaps of one, two and four times a size, each understood as it was meant", () => {
  let clock = 0;
  const sizes = benchImporter(() => (clock += 3));
  const [base] = sizes;
  expect(sizes.map(({ lines }) => Math.round(lines / (base?.lines ?? NaN)))).toEqual([1, 2, 4]);
  expect(sizes.map(({ ms }) => ms)).toEqual([3, 3, 3]);
  // Three actions, and two below one of them.
  const { phases } = parseRoadmap(generateRoadmap(7));
  expect(phases.map(({ startMonth, endMonth, actions }) => [startMonth, endMonth, actions.length])).toEqual(
    Array.from({ length: 7 }, (_, i) => [3 * i + 1, 3 * i + 3, 5]),
  );
});

test("the bench of the embedded Excel writes as many rows as it says", async () => {
  let clock = 0;
  const { startMs, write } = await benchHost(40, () => (clock += 3));
  expect([startMs, write.ms, write.rows]).toEqual([3, 3, 40]);
  expect(write.requests).toBeGreaterThan(0);
});

test("the bench says how time grows with the text, and how often Excel was asked", () => {
  const sizes = [
    { characters: 20_000, lines: 500, ms: 12 },
    { characters: 40_000, lines: 1000, ms: 24 },
  ];
  expect(importerRows(sizes)).toEqual([
    ["Roadmap of 500 lines, 20 kB", "12 ms"],
    ["Roadmap of 1,000 lines, 40 kB", "24 ms, 2.0 times the first for 2.0 times the text"],
  ]);
  expect(hostRows({ startMs: 700, write: { rows: 10_000, columns: 6, ms: 900, requests: 5 } })).toEqual([
    ["Start of the embedded Excel", "700 ms"],
    ["10,000 rows of 6 columns written", "900 ms, 5 requests"],
  ]);
});
