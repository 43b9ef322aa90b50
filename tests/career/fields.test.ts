import { describe, expect, test } from "vitest";
import {
  assumptionFields,
  fieldOf,
  levelFields,
  presetValues,
  scenarioFields,
} from "../../src/career/assumptionFields";
import { sources } from "../../src/career/sources";

const numeric = assumptionFields.filter((f) => f.min !== null);

describe("the table of assumptions", () => {
  test("every key stands once", () => {
    const keys = [...scenarioFields, ...assumptionFields].map((f) => f.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(levelFields.map((f) => f.key)).size).toBe(levelFields.length);
  });

  test.each(numeric)("$key: defaults and supported range lie in the allowed range", (field) => {
    const { min, max, supported, publicData, optimistic } = field;
    for (const value of [publicData, optimistic, supported?.min, supported?.max]) {
      if (typeof value !== "number") continue;
      expect(value).toBeGreaterThanOrEqual(min ?? NaN);
      expect(value).toBeLessThanOrEqual(max ?? NaN);
    }
    if (typeof publicData === "number" && supported) {
      // What is called public data is what public data supports.
      expect(publicData).toBeGreaterThanOrEqual(supported.min);
      expect(publicData).toBeLessThanOrEqual(supported.max);
    }
  });

  test("every field has a label, a sentence of help and a dated source", () => {
    for (const field of assumptionFields) {
      expect(field.label.length, field.key).toBeGreaterThan(2);
      expect(field.label.length, field.key).toBeLessThan(40);
      expect(field.help, field.key).toMatch(/^[A-Z].*\.$/);
      expect(field.source.date, field.key).toMatch(/^\d{4}(-\d\d)?$/);
    }
    for (const { url } of Object.values(sources)) if (url !== null) expect(() => new URL(url)).not.toThrow();
  });

  test("the two presets are those of the contract", () => {
    const publicData = presetValues("public-data");
    const optimistic = presetValues("optimistic");
    const both = (key: string) => [publicData.get(key), optimistic.get(key)];
    expect(both("meritMean")).toEqual([0.033, 0.04]);
    expect(both("moveEvery.kind")).toEqual(["hazard", "cycle"]);
    expect(both("moveEvery.chance")).toEqual([0.2, null]);
    expect([both("moveEvery.min"), both("moveEvery.max")]).toEqual([
      [null, 24],
      [null, 36],
    ]);
    expect([both("moveRaise.min"), both("moveRaise.mode"), both("moveRaise.max")]).toEqual([
      [-0.05, 0.2],
      [0.08, null],
      [0.2, 0.4],
    ]);
    expect([both("promotionRaise.min"), both("promotionRaise.max")]).toEqual([
      [0.07, 0.1],
      [0.12, 0.15],
    ]);
    expect(both("moveLevelUp")).toEqual([0.15, 0.5]);
    expect(both("moveGapChance")).toEqual([0.2, 0]);
    expect(both("layoffHazard")).toEqual([0.03, 0.02]);
    expect(both("layoffGapMonths.max")).toEqual([7, 4]);
    expect(both("promotionRate")).toEqual(["0.35; 0.22; 0.1; 0.06; 0.03", "1; 1; 0.5; 0.5; 0.5"]);
    expect(both("minMonths")).toEqual(["12; 18; 30; 36; 36", "24; 24; 24; 24; 24"]);
  });

  test("an unknown key is named", () => {
    expect(() => fieldOf("luck")).toThrow("no field has the key luck");
  });
});
