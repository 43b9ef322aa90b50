import { describe, expect, test } from "vitest";
import { pairSheet } from "../../src/projection/sheets/pairSheet";
import { simulate } from "../../src/projection/simulate";
import { readScenarios } from "../../src/projection/readScenarios";
import { formatArea, overlap, parseArea } from "../../src/workbook/area";
import { blockArea } from "../../src/workbook/specAreas";

const start = { level: "Mid", pay: 110_000 };
const long = "Move every 2–3 years [or: sooner?] 🚀🚀🚀🚀🚀🚀🚀🚀";
const read = readScenarios({
  scenarios: [
    { name: "Stay", start, path: "backend", years: 6 },
    { name: long, start, path: "backend", years: 4, assumptions: { preset: "optimistic" } },
  ],
});
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const projection = simulate(read.value, { trials: 300, seed: 2 });
const [baseline, summary] = projection.scenarios;
const [nominal] = projection.comparison;

describe.each(["nominal", "real"] as const)("one scenario beside the baseline in %s money", (money) => {
  const sheet = pairSheet({ projection, scenario: long, money });
  const value = (address: string) => {
    const place = parseArea(address);
    for (const block of sheet.blocks ?? []) {
      const area = blockArea(block);
      if (!place || block.cells.length === 0 || !overlap(area, place)) continue;
      return block.cells[place.row - area.row]?.[place.column - area.column];
    }
    return undefined;
  };
  const comparison = money === "real" ? nominal?.real : nominal;
  const filled = (sheet.blocks ?? []).filter(({ cells }) => cells.length > 0).map(blockArea);

  test("has a name that Excel takes", () => {
    expect(sheet.name).toBe("Move every 2–3… vs Stay");
    expect(sheet.name.length).toBeLessThanOrEqual(31);
  });

  test("names the run, and tells how often and from when the one is ahead", () => {
    expect(value("A2")).toMatch(/^Values of 300 trials with seed 2, engine /);
    expect(value("B5")).toBe(comparison?.beatsBaselineCumulative);
    expect(value("B7")).toBe(comparison?.medianDifference);
    expect(value("B10")).toBe(comparison?.breakEvenYear.p50);
    expect(value("B13")).toBe(comparison?.breakEvenYear.never);
  });

  test("lists the years that both have", () => {
    const of = (fans: NonNullable<typeof summary>["years"][number] | undefined) =>
      money === "real" ? fans?.real : fans;
    expect([value("A38"), value("A41"), value("A42")]).toEqual([1, 4, undefined]);
    expect(value("C41")).toBe(of(baseline?.years[3])?.annual.p50);
    expect(value("H39")).toBe(of(summary?.years[1])?.annual.p90);
    expect(value("I41")).toBe(of(summary?.years[3])?.cumulative.p50);
  });

  test("draws cells that are filled, in a place of their own", () => {
    for (const { categories, series, from, to } of sheet.charts ?? []) {
      for (const address of [categories, ...series.map(({ values }) => values)]) {
        const area = parseArea(address);
        expect(area && filled.some((other) => overlap(area, other))).toBe(true);
      }
      const place = parseArea(`${from}:${to}`);
      expect(filled.filter((area) => place && overlap(area, place)).map(formatArea)).toEqual([]);
    }
  });
});

test("a scenario that was not compared is a caller's mistake", () => {
  expect(() => pairSheet({ projection, scenario: "Stay", money: "nominal" })).toThrow(RangeError);
});
