import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtInScenario, builtInScenarios } from "../../src/projection/builtInScenarios";
import { readScenarios } from "../../src/projection/readScenarios";
import { simulate } from "../../src/projection/simulate";

describe("built-in scenarios", () => {
  test.each(builtInScenarios.map((s) => s.id))("%s is read without a problem and simulated", (id) => {
    const scenarios = builtInScenario(id);
    const projection = simulate(scenarios, { trials: 500, seed: 1 });
    // A goldens' golden: in thousands, they only notice that something changed.
    const medians = projection.scenarios.map((s) => [s.name, Math.round((s.years.at(-1)?.cumulative.p50 ?? 0) / 1000)]);
    expect(medians).toMatchSnapshot();
  });

  test("each file under assets/scenarios is one of them, or the example", () => {
    for (const file of readdirSync("assets/scenarios")) {
      const json: unknown = JSON.parse(readFileSync(`assets/scenarios/${file}`, "utf8"));
      expect(readScenarios(json).problems, file).toEqual([]);
      if (file !== "example.json") expect(builtInScenarios.map((s) => `${s.id}.json`)).toContain(file);
    }
  });

  test("an unknown id is named", () => {
    expect(() => builtInScenario("rest")).toThrow("no built-in scenario is called rest");
  });
});
