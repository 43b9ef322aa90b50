import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assumptionFields, presets } from "../../src/career/assumptionFields";
import { builtInPath } from "../../src/career/catalogue/builtInPath";
import {
  applyPreset,
  assumption,
  choosePath,
  nearestPreset,
  setAssumption,
  setLevel,
} from "../../src/taskpane/scenarios/editScenario";
import { sliderRange } from "../../src/taskpane/scenarios/sliderRange";
import { visibleFields } from "../../src/taskpane/scenarios/visibleFields";
import { scenario } from "./samples";

const base = scenario("Base");

describe("setAssumption", () => {
  test("changes one value and leaves the scenario it was given as it was", () => {
    const frozen = Object.freeze(scenario("Base"));
    const changed = setAssumption(frozen, "meritMean", 0.05);
    expect(assumption(changed, "meritMean")).toBe(0.05);
    expect(assumption(frozen, "meritMean")).toBe(0.033);
  });

  test("pushes the other ends of a range along", () => {
    // The default is −0.05, 0.08, 0.20; a lowest raise of 0.30 leaves no room below it.
    const raised = setAssumption(base, "moveRaise.min", 0.3);
    expect(raised.assumptions.moveRaise).toEqual({ min: 0.3, mode: 0.3, max: 0.3 });
    const lowered = setAssumption(base, "moveRaise.max", 0);
    expect(lowered.assumptions.moveRaise).toEqual({ min: -0.05, mode: 0, max: 0 });
  });

  test("leaves a blank mode blank", () => {
    const flat = setAssumption(base, "moveRaise.mode", null);
    expect(setAssumption(flat, "moveRaise.min", 0.1).assumptions.moveRaise).toEqual({ min: 0.1, mode: null, max: 0.2 });
  });

  test("gives a cycle and a chance their figures when the kind changes", () => {
    const cycle = setAssumption(base, "moveEvery.kind", "cycle");
    expect(cycle.assumptions.moveEvery).toEqual({ kind: "cycle", min: 24, max: 36 });
    expect(setAssumption(cycle, "moveEvery.kind", "hazard").assumptions.moveEvery).toEqual({
      kind: "hazard",
      chance: 0.2,
    });
    expect(setAssumption(cycle, "moveEvery.kind", "never").assumptions.moveEvery).toEqual({ kind: "never" });
  });

  test("keeps every range in order, whatever is typed in whatever order", () => {
    const ranged = assumptionFields.filter(({ key }) => /\.(min|mode|max)$/.test(key) && !key.startsWith("moveEvery"));
    const edit = fc.record({
      key: fc.constantFrom(...ranged.map(({ key }) => key)),
      value: fc.integer({ min: 0, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        const { assumptions } = edits.reduce((s, { key, value }) => setAssumption(s, key, value), base);
        for (const { min, mode, max } of [assumptions.moveRaise, assumptions.layoffPayChange]) {
          expect(min).toBeLessThanOrEqual(mode ?? min);
          expect(mode ?? max).toBeLessThanOrEqual(max);
        }
        for (const span of [assumptions.moveGapMonths, assumptions.promotionRaise, assumptions.startupExitMonths])
          expect(span.min).toBeLessThanOrEqual(span.max);
      }),
    );
  });
});

describe("presets", () => {
  test.each(presets.map(({ id }) => id))("%s is recognised, unchanged, once it has been applied", (preset) => {
    const applied = applyPreset(base, preset);
    expect(nearestPreset(applied)).toEqual({ preset, changed: new Set() });
  });

  test("name what was changed", () => {
    const changed = setAssumption(applyPreset(base, "optimistic"), "inflation", 0.04);
    expect(nearestPreset(changed)).toEqual({ preset: "optimistic", changed: new Set(["inflation"]) });
  });

  test("keep planned events and pay bands, and bring their own promotion columns", () => {
    const planned = { month: 12, kind: "move", chance: 1, raise: null } as const;
    const own = setLevel({ ...base, assumptions: { ...base.assumptions, plannedEvents: [planned] } }, 1, {
      min: 99_000,
    });
    const applied = applyPreset(own, "optimistic");
    expect(applied.assumptions.plannedEvents).toEqual([planned]);
    expect(applied.path.levels[1]).toMatchObject({ min: 99_000, promotionRate: 1, minMonths: 24 });
  });
});

describe("choosePath", () => {
  const path = (id: string) => {
    const found = builtInPath(id, "public-data");
    if (!found) throw new Error(`no path ${id}`);
    return found;
  };

  test("starts on the level whose band holds the pay", () => {
    // 110,000 lies in 110,000–150,000 of the second level and nowhere else.
    expect(choosePath(base, path("devops")).start.level).toBe("DevOps Engineer");
  });

  test("starts on the level nearest to a pay outside all bands", () => {
    expect(choosePath(base, path("management")).start.level).toBe("EM (Engineering Manager)");
  });

  test("drops a change of path that waited for a level of the old one", () => {
    const waiting = { month: null, onLevel: "Senior Backend Engineer", path: path("management"), level: "Director" };
    const dated = { ...waiting, month: 60, onLevel: null };
    const changed = choosePath({ ...base, trackChanges: [waiting, dated] }, path("devops"));
    expect(changed.trackChanges).toEqual([dated]);
  });
});

test("visibleFields hides what means nothing for the scenario", () => {
  const keys = (s: typeof base) => visibleFields(s).flatMap((group) => group.fields.map((field) => field.key));
  expect(keys(base)).toContain("moveEvery.chance");
  expect(keys(base)).not.toContain("moveEvery.min");
  expect(keys(base)).not.toContain("startupSalaryFactor");
  const still = setAssumption(base, "moveEvery.kind", "never");
  expect(keys(still)).not.toContain("moveRaise.min");
  expect(keys(setAssumption(base, "equityKind", "startup"))).toContain("startupSalaryFactor");
});

test("sliderRange holds presets, support and the present value within what is allowed", () => {
  for (const field of assumptionFields) {
    if (!field.supported || field.unit === "list") continue;
    const value = field.max ?? 1;
    const range = sliderRange(field, value);
    if (!range) throw new Error(`${field.key} has no slider`);
    for (const held of [value, field.publicData, field.optimistic, field.supported.min, field.supported.max]) {
      if (typeof held !== "number") continue;
      expect(range.min, field.key).toBeLessThanOrEqual(held);
      expect(range.max, field.key).toBeGreaterThanOrEqual(held);
    }
    expect(range.min, field.key).toBeGreaterThanOrEqual(field.min ?? -Infinity);
    expect(range.max, field.key).toBeLessThanOrEqual(field.max ?? Infinity);
  }
});
