import { describe, expect, it } from "vitest";
import { documentPaths, documentScenarios } from "../../src/flows/documentPaths";
import { presets } from "../../src/flows/presets";
import { scenarioSheets } from "../../src/flows/scenarioSheets";
import { parseRoadmap } from "../../src/roadmap/parseRoadmap";

const roadmap = parseRoadmap(
  "# Plan\n\n## Backend path\n\n- Junior: $60K-80K\n- Staff: $160K-200K+\n- Senior: $100K–140K\n- Senior: up to $150K\n",
);

describe("pay paths of a document can be simulated", () => {
  it("as a scenario each, from the middle of the lowest band, lowest pay first", () => {
    const [scenario] = documentScenarios(roadmap);
    expect(scenario).toMatchObject({
      name: "Backend path",
      years: 10,
      // (60,000 + 80,000) / 2
      start: { level: "Junior", pay: 70_000 },
      path: {
        levels: [
          { title: "Junior", min: 60_000, max: 80_000 },
          { title: "Senior", min: 100_000, max: 140_000 },
          { title: "Senior (2)", min: 150_000, max: 150_000 },
          // The figure before a plus is no ceiling.
          { title: "Staff", min: 160_000, max: null },
        ],
      },
    });
  });

  it("offered first among the ready-made scenarios", () =>
    expect(presets(roadmap).groups[0]).toMatchObject({ kind: "roadmap", scenarios: [{ name: "Backend path" }] }));

  it("and written into Paths beside those of the scenarios, where an edited one stays", () => {
    const titles = (sheets: ReturnType<typeof scenarioSheets>) =>
      sheets.flatMap(({ tables = [] }) => tables).find(({ table }) => table.name === "Paths")?.table.rows ?? [];
    const usual = presets().usual;
    const rows = titles(scenarioSheets(usual, [], documentPaths(roadmap)));
    expect(rows.filter(([id]) => id === "Backend path").map((row) => row[2])).toEqual([
      "Junior",
      "Senior",
      "Senior (2)",
      "Staff",
    ]);
    const edited = {
      name: "Paths",
      columns: ["Path", "Path name", "Level", "Pay from"],
      rows: [["Backend path", "Mine", "Only", 5]],
    };
    const again = titles(scenarioSheets(usual, [edited], documentPaths(roadmap)));
    expect(again.filter(([id]) => id === "Backend path").map((row) => row[1])).toEqual(["Mine"]);
  });

  it("a path without figures gives none", () =>
    expect(documentScenarios({ ...roadmap, paths: [{ title: "A", stages: [], lines: [1, 1] }] })).toEqual([]));
});
