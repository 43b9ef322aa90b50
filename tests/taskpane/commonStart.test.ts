import { describe, expect, test } from "vitest";
import { builtInPath } from "../../src/career/catalogue/builtInPath";
import type { Path } from "../../src/career/scenario";
import { presetAssumptions } from "../../src/projection/flat/assumptionsOf";
import { commonStart, startLike } from "../../src/taskpane/scenarios/commonStart";
import { scenario } from "./samples";

function path(id: string, preset: "public-data" | "optimistic" = "public-data"): Path {
  const found = builtInPath(id, preset);
  if (!found) throw new Error(`there is no path ${id}`);
  return found;
}

const senior = { level: "Senior Backend Engineer", pay: 185_000, date: "2027-03" };

describe("commonStart", () => {
  test("tells what all start with, and nothing where they differ", () => {
    const [stay, move] = [scenario("Stay"), scenario("Move", { start: { ...senior, date: "2026-01" } })];
    expect(commonStart([stay, stay])).toMatchObject({ pay: 110_000, date: "2026-01", level: { min: 100_000 } });
    expect(commonStart([stay, move])).toMatchObject({ pay: undefined, level: undefined, date: "2026-01" });
  });

  test("offers the levels that are on every path, which may be none", () => {
    const other = scenario("Other", { path: path("devops"), start: { ...senior, level: "Junior DevOps Engineer" } });
    expect(commonStart([scenario("Stay")]).titles).toEqual(path("backend").levels.map(({ title }) => title));
    expect(commonStart([scenario("Stay"), other]).titles).toEqual([]);
    expect(commonStart([])).toMatchObject({ pay: undefined, titles: [] });
  });
});

describe("startLike", () => {
  const example = scenario("Stay");
  const own = scenario("Mine", { years: 7, start: senior });

  test("puts a ready-made scenario where the person stands, and leaves what it tries out", () => {
    const hop = scenario("Hop", { assumptions: { ...presetAssumptions("public-data"), meritMean: 0.01 } });
    expect(startLike(hop, example, own)).toEqual({ ...hop, years: 7, start: senior });
  });

  test("takes their path along, with the chances of promotion of its own assumptions", () => {
    const devops = scenario("Mine", { path: path("devops"), start: { ...senior, level: "Senior DevOps Engineer" } });
    const bold = scenario("Bold", {
      path: path("backend", "optimistic"),
      assumptions: presetAssumptions("optimistic"),
    });
    expect(startLike(bold, example, devops)).toMatchObject({ path: path("devops", "optimistic"), start: devops.start });
  });

  test("leaves one on its path that waits for a level of it", () => {
    const trackChanges = [
      { month: null, onLevel: "Senior Backend Engineer", path: path("management"), level: "Engineering Manager" },
    ];
    const manage = scenario("Manage", { trackChanges });
    const devops = scenario("Mine", { path: path("devops"), start: { ...senior, level: "Senior DevOps Engineer" } });
    expect(startLike(manage, example, devops)).toMatchObject({
      path: path("backend"),
      start: { level: "Mid-Level Backend Engineer", pay: 185_000 },
    });
  });

  test("leaves one that starts elsewhere, and all of them where there is no other scenario", () => {
    const entry = scenario("Entry", { start: { ...example.start, pay: 70_000 } });
    expect(startLike(entry, example, own)).toBe(entry);
    expect(startLike(example, example, undefined)).toBe(example);
  });
});
