import { describe, expect, test } from "vitest";
import {
  assumptionFields,
  type FlatValue,
  levelFields,
  type Preset,
  presetValues,
} from "../../src/career/assumptionFields";
import { readScenarios } from "../../src/projection/readScenarios";
import { figure, show } from "../../src/projection/reading/checks";

const start = { level: "A", pay: 100_000, date: "2026-01" };
const level = { title: "A", min: 50_000, max: 150_000, minMonths: 12, promotionRate: 0.3, bonus: 0.1, equity: 0.1 };
const top = { ...level, title: "B", min: 120_000, max: 200_000 };
const good = { name: "N", years: 10, start, path: { name: "P", levels: [level, top] } };

/** The errors of a scenario, as the file says them. */
function errorsOf(scenario: unknown): readonly { readonly key?: string; readonly message: string }[] {
  return readScenarios(scenario).problems.filter((p) => p.severity === "error");
}

/** The preset's assumptions as a file says them, with other values for some keys. */
function assumptionsWith(changes: ReadonlyMap<string, unknown>, preset: Preset): Record<string, unknown> {
  const values = new Map<string, unknown>(presetValues(preset));
  for (const [key, value] of changes) values.set(key, value);
  const nested: Record<string, Record<string, unknown>> = {};
  const plain: Record<string, unknown> = {};
  for (const { key, unit } of assumptionFields) {
    if (unit === "list") continue;
    const [root = "", leaf] = key.split(".");
    const value = values.get(key);
    if (leaf === undefined) plain[root] = value;
    else if (value !== null || changes.has(key)) (nested[root] ??= {})[leaf] = value;
  }
  return { ...plain, ...nested };
}

const numbers = assumptionFields.filter((f) => f.min !== null && f.max !== null);
const months = numbers.filter((f) => f.unit === "months");

/** A preset under which the field is read: a cycle has months, a hazard a chance. */
function presetFor(key: string): Preset {
  return key === "moveEvery.min" || key === "moveEvery.max" ? "optimistic" : "public-data";
}

describe("every number among the assumptions", () => {
  const wrong: readonly (readonly [what: string, value: unknown])[] = [
    ["text", "a lot"],
    ["a number as text", "0.5"],
    ["true", true],
    ["a list", [1]],
    ["an object", {}],
    ["NaN", NaN],
    ["Infinity", Infinity],
    ["1e308", 1e308],
    ["−1e308", -1e308],
  ];

  test.each(wrong)("%s is told with key, value and remedy, and is the only error", (_, value) => {
    for (const { key, min, max } of numbers) {
      const errors = errorsOf({ ...good, assumptions: assumptionsWith(new Map([[key, value]]), presetFor(key)) });
      expect(errors.map((e) => e.key)).toEqual([`assumptions.${key}`]);
      const fault = typeof value === "number" && !Number.isNaN(value) ? "is out of range" : "is not a number";
      expect(errors[0]?.message).toMatch(`assumptions.${key}: ${show(value)} ${fault}; give `);
      expect(errors[0]?.message).toMatch(`number from ${figure(min ?? NaN)} to ${figure(max ?? NaN)}: `);
    }
  });

  test("just under its least and just over its most is told, and the ends themselves are taken", () => {
    for (const { key, min, max, unit } of numbers) {
      const step = unit === "months" ? 1 : 1e-9;
      for (const value of [(min ?? NaN) - step, (max ?? NaN) + step]) {
        const errors = errorsOf({ ...good, assumptions: assumptionsWith(new Map([[key, value]]), presetFor(key)) });
        expect(errors.map((e) => e.key)).toEqual([`assumptions.${key}`]);
      }
      for (const value of [min, max]) {
        const errors = errorsOf({ ...good, assumptions: assumptionsWith(new Map([[key, value]]), presetFor(key)) });
        // An end may lie beyond the other value of its span: that is told as such, and nothing else.
        expect(errors.filter((e) => e.key === `assumptions.${key}` && e.message.includes("range"))).toEqual([]);
      }
    }
  });

  test("months are whole", () => {
    for (const { key } of months) {
      const errors = errorsOf({ ...good, assumptions: assumptionsWith(new Map([[key, 12.5]]), presetFor(key)) });
      expect(errors.map((e) => e.message.replace(/; give.*/, ""))).toEqual([`assumptions.${key}: 12.5 is not whole`]);
    }
  });

  test("all wrong at once are all told, each once", () => {
    const read = numbers.filter((f) => presetFor(f.key) === "public-data");
    const changes = new Map<string, unknown>(read.map((f) => [f.key, "?"]));
    const errors = errorsOf({ ...good, assumptions: assumptionsWith(changes, "public-data") });
    expect(errors.map((e) => e.key).sort()).toEqual(read.map((f) => `assumptions.${f.key}`).sort());
  });
});

describe("every span among the assumptions", () => {
  const ends = (suffix: string) => numbers.filter((f) => f.key.endsWith(suffix));

  test("has its min under its max", () => {
    for (const { key, max } of ends(".min")) {
      const root = key.slice(0, -".min".length);
      const other = numbers.find((f) => f.key === `${root}.max`);
      const changes = new Map<string, unknown>([
        [key, max],
        [`${root}.max`, other?.min],
      ]);
      const errors = errorsOf({ ...good, assumptions: assumptionsWith(changes, presetFor(key)) });
      expect(errors.map((e) => e.message)).toEqual([
        `assumptions.${root}: min ${figure(max ?? NaN)} is above max ${figure(other?.min ?? NaN)}; give the smaller one as min.`,
      ]);
    }
  });

  test("has its likeliest value within", () => {
    for (const { key, min, max } of ends(".mode")) {
      const root = key.slice(0, -".mode".length);
      const middle = ((min ?? NaN) + (max ?? NaN)) / 2;
      const changes = new Map<string, FlatValue>([
        [`${root}.min`, middle],
        [`${root}.max`, max],
        [key, min],
      ]);
      const errors = errorsOf({ ...good, assumptions: assumptionsWith(changes, presetFor(key)) });
      expect(errors.map((e) => e.key)).toEqual([`assumptions.${key}`]);
      expect(errors[0]?.message).toMatch("give a value between, or null for an even spread.");
    }
  });
});

describe("every choice among the assumptions", () => {
  test("takes its own words only", () => {
    for (const { key, choices = [] } of assumptionFields.filter((f) => f.unit === "choice")) {
      if (key === "preset") continue;
      for (const value of ["perhaps", 1, null, NaN, {}]) {
        const errors = errorsOf({ ...good, assumptions: assumptionsWith(new Map([[key, value]]), "public-data") });
        const own = errors.filter((e) => e.key === `assumptions.${key}`);
        expect(own).toHaveLength(1);
        for (const choice of choices) expect(own[0]?.message).toMatch(choice);
      }
    }
  });
});

describe("a path of one's own", () => {
  const withLevels = (levels: unknown) => errorsOf({ ...good, path: { name: "P", levels } }).map((e) => e.message);

  test("has every number of a level in range", () => {
    for (const { key, min, max } of levelFields) {
      if (min === null || max === null) continue;
      for (const value of ["a lot", true, NaN, 1e308, min - 1, max + 1]) {
        const errors = errorsOf({ ...good, path: { name: "P", levels: [{ ...level, [key]: value }, top] } });
        expect(errors[0]?.key).toBe(`path.levels[0].${key}`);
        expect(errors[0]?.message).toMatch(show(value));
        expect(errors[0]?.message).toMatch(/; give .+\.$/);
      }
    }
  });

  test("is not empty, climbs, and holds the start level", () => {
    expect(withLevels([])[0]).toMatch(/^path\.levels: .*; give .*\.$/);
    expect(withLevels([top, level])[0]).toMatch(/^path\.levels\[1\]/);
    expect(withLevels([{ ...level, title: "C" }, top])[0]).toMatch(
      /^start\.level: the path "P" has no level "A"; .*"C", "B"\.$/,
    );
    expect(withLevels([{ ...level, min: 160_000 }, top])[0]).toMatch(/^path\.levels\[0\].*160,000.*150,000/);
    expect(withLevels([level, level])[0]).toMatch(/^path\.levels\[1\]\.title: "A"/);
  });
});

test("a horizon is a whole number of 1 to 40 years", () => {
  for (const years of [0, 41, -1, 1.5, NaN, Infinity, 1e308, "ten", null, []]) {
    const errors = errorsOf({ ...good, years });
    expect(errors.map((e) => e.key)).toEqual(["years"]);
    expect(errors[0]?.message).toBe(
      `years: ${show(years)} ${
        typeof years !== "number" || Number.isNaN(years)
          ? "is not a number"
          : years === 1.5
            ? "is not whole"
            : "is out of range"
      }; give the years to look ahead as a whole number from 1 to 40.`,
    );
  }
  for (const years of [1, 40]) expect(errorsOf({ ...good, years })).toEqual([]);
});

test("all that is wrong with a change of track is told at once", () => {
  const change = { month: 999, onLevel: "Chief", path: "management", level: "Chef" };
  expect(errorsOf({ ...good, trackChanges: [change] }).map((e) => e.message.replace(/Its levels.*/, "…"))).toEqual([
    "trackChanges[0]: both month and onLevel are given; give one of them.",
    "trackChanges[0].month: 999 is out of range; give the month of the plan as a whole number from 1 to 120.",
    'trackChanges[0].onLevel: the path "P" has no level "Chief"; its levels are "A", "B".',
    expect.stringMatching(/^trackChanges\[0\]\.level: the path ".*" has no level "Chef"/),
  ]);
});

test("a change of track is read, too, where the path of the scenario is not known", () => {
  const change = { month: 3, onLevel: "Chief", level: "EM" };
  expect(errorsOf({ ...good, path: "backnd", trackChanges: [change] }).map((e) => e.message)).toEqual([
    expect.stringMatching(/^path: no path is called "backnd"/),
    "trackChanges[0]: both month and onLevel are given; give one of them.",
    expect.stringMatching(/^trackChanges\[0\]\.path: missing; give one of fullstack, /),
  ]);
});

test("of two changes of track that wait for the same, the later in the list happens, and a note says so", () => {
  const to = { path: "management", level: "EM" };
  for (const [when, told] of [
    [{ month: 70 }, "month 70"],
    [{ onLevel: "B" }, 'reaching "B"'],
  ] as const) {
    const read = readScenarios({
      ...good,
      trackChanges: [
        { ...when, ...to },
        { ...when, ...to, level: "Director" },
      ],
    });
    expect(read.problems.filter((p) => p.key === "trackChanges[1]").map((p) => p.message)).toEqual([
      `trackChanges[1]: another change waits for ${told}; only this one, the later in the list, happens.`,
    ]);
  }
});

test("null stands for nothing but a blank mode, an open band and what a track change does not wait for", () => {
  for (const key of ["name", "years", "start", "path", "assumptions", "trackChanges"])
    expect(errorsOf({ ...good, [key]: null }).map((e) => e.key)).toEqual([key]);
});
