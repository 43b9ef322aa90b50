import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evidenceNotes } from "../../src/projection/evidenceNotes";
import { flatKeys, flattenScenario, unflatten } from "../../src/projection/flat/flattenScenario";
import { presetAssumptions } from "../../src/projection/flat/assumptionsOf";
import { readRunOptions } from "../../src/projection/readRunOptions";
import { readScenarios } from "../../src/projection/readScenarios";
import { anyScenario } from "./anyScenario";

const start = { level: "Mid", pay: 110_000, date: "2026-01" };
const good = { name: "Stay", years: 10, start, path: "backend" };

/** Key and message of every error. */
function errors(json: unknown): string[] {
  return readScenarios(json)
    .problems.filter((p) => p.severity === "error")
    .map((p) => p.message);
}

function one(json: unknown) {
  const read = readScenarios(json);
  if (!read.ok) throw new Error(read.problems.map((p) => p.message).join("\n"));
  const [scenario] = read.value;
  if (!scenario) throw new Error("no scenario");
  return scenario;
}

describe("readScenarios", () => {
  test("fills what is left out with public data", () => {
    const scenario = one(good);
    expect(scenario.assumptions).toEqual(presetAssumptions("public-data"));
    expect(scenario.start).toEqual({ level: "Mid-Level Backend Engineer", pay: 110_000, date: "2026-01" });
    expect(one({ ...good, assumptions: { preset: "optimistic" } }).assumptions).toEqual(
      presetAssumptions("optimistic"),
    );
    expect(one({ start: { ...start, level: "Junior" } })).toMatchObject({
      name: "Scenario",
      years: 10,
      path: { id: "levels" },
    });
  });

  test("inside a given object nothing is defaulted: a missing mode is blank, a missing min an error", () => {
    expect(one({ ...good, assumptions: { moveRaise: { min: 0.1, max: 0.2 } } }).assumptions.moveRaise).toEqual({
      min: 0.1,
      mode: null,
      max: 0.2,
    });
    expect(errors({ ...good, assumptions: { moveRaise: { max: 0.2 } } })).toEqual([
      "assumptions.moveRaise.min: missing; give a number from −1 to 2: lowest change of base pay on a move.",
    ]);
    expect(errors({ ...good, start: { level: "Mid", date: "2026-01" } })).toEqual([
      "start.pay: missing; give the base pay per year as a number from 1 to 1,000,000,000,000.",
    ]);
  });

  test("says everything that is wrong at once, each with key, value and remedy", () => {
    const wrong = {
      nmae: "x",
      years: 41,
      start: { level: "Intern", pay: "abc", date: "2026-13" },
      path: "bakend",
      assumptions: {
        meritMean: 1e308,
        moveRaise: { min: 0.4, mode: null, max: 0.2 },
        layoffPayChange: { min: -0.2, mode: 0.5, max: 0.1 },
        moveEvery: { kind: "hazard", chance: 0.2, min: 24 },
        plannedEvents: [{ month: 0, kind: "raise", chance: 0.5 }],
      },
    };
    expect(errors(wrong)).toEqual([
      'nmae: unknown key (value "x"); did you mean name?',
      "years: 41 is out of range; give the years to look ahead as a whole number from 1 to 40.",
      "assumptions.moveEvery.min: 24 does not belong to kind hazard; leave it out.",
      "assumptions.moveRaise: min 0.4 is above max 0.2; give the smaller one as min.",
      "assumptions.meritMean: 1e+308 is out of range; give a number from −1 to 1: mean of the yearly raise for staying.",
      "assumptions.layoffPayChange.mode: 0.5 lies outside −0.2 to 0.1; give a value between, or null for an even spread.",
      "assumptions.plannedEvents[0].month: 0 is out of range; give the month of the plan as a whole number from 1 to 480.",
      'assumptions.plannedEvents[0].kind: "raise" is not a choice; give one of move, promotion.',
      'path: no path is called "bakend"; did you mean backend? The paths are fullstack, backend, devops, data, ai, manager, product, levels, ic, management.',
      'start.pay: "abc" is not a number; give the base pay per year as a number from 1 to 1,000,000,000,000.',
      'start.date: "2026-13" is not a month; give it as YYYY-MM, such as 2026-01.',
    ]);
  });

  test.each([
    ["zero years", { ...good, years: 0 }, "years: 0 is out of range"],
    ["half a year", { ...good, years: 2.5 }, "years: 2.5 is not whole"],
    ["NaN", { ...good, start: { ...start, pay: NaN } }, "start.pay: NaN is not a number"],
    ["negative pay", { ...good, start: { ...start, pay: -1 } }, "start.pay: −1 is out of range"],
    ["infinite pay", { ...good, start: { ...start, pay: Infinity } }, "start.pay: Infinity is out of range"],
    ["chance in percent", { ...good, assumptions: { moveLevelUp: 50 } }, "assumptions.moveLevelUp: 50 is out of range"],
    ["null for a number", { ...good, assumptions: { meritMean: null } }, "assumptions.meritMean: null is not a number"],
    [
      "a misspelt kind",
      { ...good, assumptions: { moveEvery: { kind: "cycel", min: 1, max: 2 } } },
      'assumptions.moveEvery.kind: "cycel" is not a choice; did you mean cycle?',
    ],
    [
      "an unknown preset",
      { ...good, assumptions: { preset: "public" } },
      'assumptions.preset: "public" is not a choice; did you mean public-data?',
    ],
    ["an empty path", { ...good, path: { name: "x", levels: [] } }, "path.levels: the path is empty"],
    [
      "levels out of order",
      {
        ...good,
        start: { ...start, level: "A" },
        path: {
          name: "x",
          levels: [
            { title: "A", min: 9, max: null },
            { title: "B", min: 8, max: null },
          ],
        },
      },
      'path.levels[1]: "B" starts at 8, below "A" at 9',
    ],
    [
      "two levels of one title",
      {
        ...good,
        path: {
          name: "x",
          levels: [
            { title: "A", min: 1, max: 2 },
            { title: "a", min: 1, max: 2 },
          ],
        },
      },
      'path.levels[1].title: "a" is the title of two levels',
    ],
    [
      "an open band left out",
      { ...good, path: { name: "x", levels: [{ title: "A", min: 1 }] } },
      "path.levels[0].max: missing; give highest pay of the band per year, or null where the band is open,",
    ],
    [
      "a level not on the path",
      { ...good, start: { ...start, level: "Chief" } },
      'start.level: the path "Backend Engineer → Architect" has no level "Chief"',
    ],
    [
      "a word of two levels",
      { ...good, start: { ...start, level: "Engineer" } },
      'start.level: "Engineer" fits "Mid-Level Backend Engineer" and "Senior Backend Engineer" and "Architect / Principal Engineer"',
    ],
    [
      "chances that miss 1",
      { ...good, assumptions: { startupMultiples: [{ chance: 0.5, min: 0, max: 1 }] } },
      "assumptions.startupMultiples: the chances sum to 0.5; make them sum to 1.",
    ],
    [
      "an event beyond the horizon",
      { ...good, years: 1, assumptions: { plannedEvents: [{ month: 13, kind: "move", chance: 1 }] } },
      "assumptions.plannedEvents[0].month: 13 is out of range; give the month of the plan as a whole number from 1 to 12.",
    ],
    ["no scenarios", { scenarios: [] }, "scenarios: the list is empty"],
    ["a list", [good], "a list is not an object"],
    ["a number", 3, "3 is not an object"],
    [
      "a track change without its when",
      { ...good, trackChanges: [{ path: "management", level: "EM" }] },
      "trackChanges[0]: neither month nor onLevel is given",
    ],
  ])("refuses %s", (_, json, message) => {
    const found = errors(json);
    expect(
      found.some((text) => text.startsWith(message)),
      found.join("\n"),
    ).toBe(true);
  });

  test("names the scenario of a file by its place", () => {
    expect(errors({ scenarios: [good, { ...good, years: 0 }] })).toEqual([
      "scenarios[1].years: 0 is out of range; give the years to look ahead as a whole number from 1 to 40.",
    ]);
  });

  test("a list by level that does not fit the ladder is used as far as it goes, with a note", () => {
    const notes = (assumptions: unknown, path: unknown = "backend") =>
      readScenarios({ ...good, path, assumptions }).problems.map(({ severity, message }) => [severity, message]);
    const backend = `levels of "Backend Engineer → Architect"`;
    expect(notes({ promotionRate: [0.5, 0.4, 0.3, 0.2, 0.1], minMonths: [6] })).toEqual([
      [
        "note",
        `assumptions.promotionRate: 5 entries for the 4 ${backend}; those beyond the last level count for nothing.`,
      ],
      ["note", `assumptions.minMonths: 1 entry for the 4 ${backend}; the levels above keep the path's own.`],
    ]);
    // A list for every path, as the presets have it, is longer than some.
    expect(notes({ promotionRate: [0.35, 0.22, 0.1, 0.06, 0.03], minMonths: [6, 6, 6] })).toEqual([]);
    const own = { levels: [{ title: "Mid", min: 90_000, max: null, promotionRate: 0.3 }] };
    expect(notes({ promotionRate: [0.5] }, own)).toEqual([
      ["note", 'assumptions.promotionRate: not used for "Mid", where the path has values of its own.'],
    ]);
  });

  test("a pay outside every band is a note, and used", () => {
    const read = readScenarios({ ...good, start: { ...start, pay: 95_000 } });
    expect(read.ok).toBe(true);
    expect(read.problems).toEqual([
      {
        severity: "note",
        key: "start.pay",
        message:
          "start.pay: 95,000 lies outside every band of the path (70,000–90,000, 100,000–140,000, 140,000–180,000, 180,000+); it is used as given.",
      },
    ]);
  });

  test("promotion columns fill a built-in path, and levels of an own path that leave them out", () => {
    const assumptions = { promotionRate: [0.9, null, 0.8], minMonths: [1, 2] };
    expect(one({ ...good, assumptions }).path.levels.map((l) => [l.promotionRate, l.minMonths])).toEqual([
      [0.9, 1],
      [0.22, 2],
      [0.8, 30],
      [0.06, 36],
    ]);
    const levels = [
      { title: "Mid", min: 1, max: 2, promotionRate: 0.5 },
      { title: "Top", min: 2, max: null },
    ];
    expect(
      one({ ...good, path: { name: "x", levels }, assumptions }).path.levels.map((l) => [l.promotionRate, l.minMonths]),
    ).toEqual([
      [0.5, 1],
      [0, 2],
    ]);
  });

  test("into management before five years draws the pitfall's note", () => {
    const early = { ...good, trackChanges: [{ month: 24, path: "management", level: "EM" }] };
    expect(readScenarios(early).problems.map((p) => p.message)).toEqual([
      "trackChanges[0]: month 24 takes up EM (Engineering Manager); moving into management before five years as an engineer is a known pitfall.",
    ]);
    expect(readScenarios({ ...good, trackChanges: [{ month: 60, path: "management", level: "EM" }] }).problems).toEqual(
      [],
    );
  });

  test("anything at all gives an answer, never a fault", () => {
    fc.assert(fc.property(fc.anything(), (json) => void readScenarios(json)));
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom("start", "path", "assumptions", "years", "trackChanges"),
        (value, key) => void readScenarios({ ...good, [key]: value }),
      ),
    );
  });
});

describe("flat keys", () => {
  test("a scenario laid flat and read back is the same", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { trackChanges, ...rest } = scenario;
        const given = trackChanges?.length === 0 ? rest : scenario;
        const paths = [given.path, ...(trackChanges ?? []).map((c) => c.path)];
        const read = readScenarios(unflatten(flattenScenario(given)), { paths });
        expect(read.ok ? read.value : read.problems).toEqual([given]);
      }),
      { numRuns: 200 },
    );
  });

  test("takes numbers as people type them, and leaves blanks to their defaults", () => {
    const typed: [string, string | number | null][] = [
      ["name", "Typed"],
      ["path", "backend"],
      ["start.level", "mid"],
      ["start.pay", "$120k"],
      ["start.date", 46_023],
      ["years", "10"],
      ["moveEvery.kind", "Cycle"],
      ["moveEvery.min", 24],
      ["moveEvery.max", "36"],
      ["moveEvery.chance", 0.2],
      ["moveRaise.min", "20%"],
      ["moveRaise.mode", ""],
      ["moveRaise.max", "40 %"],
      ["meritMean", null],
      ["promotionRate", "50%; 0.2; -; 0"],
      ["plannedEvents", "18: move 70% +25%; 36 promotion"],
      ["startupMultiples", "90%: 0; 10%: 1-3"],
    ];
    const scenario = one(unflatten(typed));
    // 46,023 days after 30 December 1899 is 1 January 2026.
    expect(scenario.start).toEqual({ level: "Mid-Level Backend Engineer", pay: 120_000, date: "2026-01" });
    expect(scenario.assumptions.moveEvery).toEqual({ kind: "cycle", min: 24, max: 36 });
    expect(scenario.assumptions.moveRaise).toEqual({ min: 0.2, mode: null, max: 0.4 });
    expect(scenario.assumptions.meritMean).toBe(0.033);
    expect(scenario.path.levels.map((l) => l.promotionRate)).toEqual([0.5, 0.2, 0.1, 0]);
    expect(scenario.assumptions.plannedEvents).toEqual([
      { month: 18, kind: "move", chance: 0.7, raise: 0.25 },
      { month: 36, kind: "promotion", chance: 1, raise: null },
    ]);
    expect(scenario.assumptions.startupMultiples).toEqual([
      { chance: 0.9, min: 0, max: 0 },
      { chance: 0.1, min: 1, max: 3 },
    ]);
  });

  test("text that is no number is reported by the reader, not swallowed", () => {
    expect(
      errors(
        unflatten([
          ["path", "backend"],
          ["start.level", "Mid"],
          ["start.pay", "plenty"],
          ["plannedEvents", "soon"],
          ["luck", 1],
        ]),
      ),
    ).toEqual([
      "luck: unknown key (value 1); the keys here are name, years, start, path, assumptions, trackChanges.",
      'assumptions.plannedEvents[0]: "soon" is not an object; give { month, kind, chance, raise }.',
      'start.pay: "plenty" is not a number; give the base pay per year as a number from 1 to 1,000,000,000,000.',
    ]);
    expect(flatKeys).toContain("moveRaise.mode");
  });
});

describe("run options", () => {
  test("default to 10,000 trials of seed 1", () => {
    expect(readRunOptions({})).toEqual({ ok: true, value: { trials: 10_000, seed: 1 }, problems: [] });
    expect(readRunOptions({ trials: 10_000_000, seed: 4_294_967_295 }).ok).toBe(true);
  });

  test("say what is wrong with both at once", () => {
    expect(readRunOptions({ trials: 0, seed: -1 }).problems.map((p) => p.message)).toEqual([
      "trials: 0 is out of range; give the number of trials as a whole number from 1 to 10,000,000.",
      "seed: −1 is out of range; give the seed as a whole number from 0 to 4,294,967,295.",
    ]);
    expect(readRunOptions({ trials: 1e9 }).ok).toBe(false);
    expect(readRunOptions({ trials: 1.5 }).ok).toBe(false);
    expect(readRunOptions({ seed: "7" }).ok).toBe(false);
  });
});

describe("evidence notes", () => {
  test("public data draws none", () => {
    expect(evidenceNotes(one(good))).toEqual([]);
  });

  test("the optimistic raise is above the public median", () => {
    const notes = evidenceNotes(one({ ...good, assumptions: { preset: "optimistic" } }));
    expect(notes[0]?.message).toMatch(/^\+30 % per move is above the public median of 4–8 % \(2024-06\)\./);
    expect(notes.map((n) => n.key)).toEqual(["assumptions.moveRaise", "assumptions.moveLevelUp"]);
    expect(notes.every((n) => n.severity === "note")).toBe(true);
  });

  test("what plays no part draws none", () => {
    expect(
      evidenceNotes(
        one({
          ...good,
          assumptions: {
            equityVolatility: 2,
            startupSalaryFactor: 0.1,
            moveEvery: { kind: "never" },
            moveRaise: { min: 1, max: 2 },
          },
        }),
      ),
    ).toEqual([]);
  });
});
