import { describe, expect, test } from "vitest";
import { builtInPath, builtInPathIds } from "../../src/career/catalogue/builtInPath";
import { cataloguePaths } from "../../src/career/catalogue/paths";

describe("built-in paths", () => {
  test("are the seven paths, the six-level table and the two ladders", () => {
    expect(builtInPathIds).toEqual([
      "fullstack",
      "backend",
      "devops",
      "data",
      "ai",
      "manager",
      "product",
      "levels",
      "ic",
      "management",
    ]);
    expect(cataloguePaths.slice(0, 7).map((p) => p.levels.length)).toEqual([3, 4, 4, 4, 4, 5, 4]);
  });

  test.each(cataloguePaths)("$id climbs: bands in order, titles of their own", ({ levels }) => {
    for (const [i, level] of levels.entries()) {
      expect(level.min).toBeGreaterThan(0);
      expect(level.printedMax).toBeGreaterThan(level.min);
      expect(level.min).toBeGreaterThanOrEqual(levels[i - 1]?.min ?? 0);
      if (level.open) expect(level.printedMax % 1000).toBe(0);
    }
    expect(new Set(levels.map((l) => l.title)).size).toBe(levels.length);
  });

  test("keep overlaps and gaps, and say so", () => {
    const data = cataloguePaths.find((p) => p.id === "data");
    expect(data?.levels.slice(1, 3).map((l) => [l.min, l.printedMax])).toEqual([
      [100_000, 140_000],
      [120_000, 180_000],
    ]);
    expect(data?.remarks.join(" ")).toContain("overlap");
    for (const path of cataloguePaths) expect(path.remarks.length, path.id).toBeGreaterThan(0);
  });

  test("take their promotion columns from the preset, lowest level first", () => {
    const backend = builtInPath("backend", "public-data");
    expect(backend?.levels.map((l) => [l.promotionRate, l.minMonths])).toEqual([
      [0.35, 12],
      [0.22, 18],
      [0.1, 30],
      [0.06, 36],
    ]);
    expect(builtInPath("levels", "optimistic")?.levels.map((l) => l.promotionRate)).toEqual([1, 1, 0.5, 0.5, 0.5, 0]);
    expect(builtInPath("management", "public-data")?.levels.map((l) => l.promotionRate)).toEqual([0.1, 0.06, 0.03]);
    expect(backend?.levels.at(-1)).toMatchObject({ min: 180_000, max: null, bonus: 0, equity: 0 });
    expect(builtInPath("nowhere", "public-data")).toBeUndefined();
  });
});
