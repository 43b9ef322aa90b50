import { describe, expect, test } from "vitest";
import { readScenarios } from "../../src/projection/readScenarios";
import { flattenScenario } from "../../src/projection/flat/flattenScenario";
import { fieldOf } from "../../src/career/assumptionFields";
import { scenarioRows } from "../../src/projection/sheets/scenarioRows";
import example from "../../assets/scenarios/example.json";

const header = ["Scenario", "Path", "Start level", "Start pay", "Years", "My remark"];

describe("scenarios are found in cells", () => {
  test("as a header row of labels or keys with one row each, in whole columns, own columns and empty rows aside", () => {
    const blank = ["", "", "", "", "", ""];
    const read = scenarioRows([blank, header, ["Stay", "backend", "Mid", "110k", "10", "cosy"], blank, blank]);
    expect(read).toEqual({
      ok: true,
      value: [{ name: "Stay", path: "backend", start: { level: "Mid", pay: 110_000 }, years: 10 }],
      problems: [],
    });
    expect(
      scenarioRows([
        ["start.pay", "YEARS"],
        [1, 2],
      ]),
    ).toMatchObject({ value: [{ start: { pay: 1 }, years: 2 }] });
  });

  test("as keys and values under a title and headings of the person's own", () => {
    const rows = [
      // Excel for Windows hands blank cells over as 0.
      ["My plan", 0, 0],
      ["Setting", "Value", 0],
      ["Path", "backend", "as agreed"],
      ["Years", 2, 0],
    ];
    expect(scenarioRows(rows)).toMatchObject({ ok: true, value: [{ path: "backend", years: 2 }] });
    // Further down a word with a value was meant to count.
    expect(scenarioRows([...rows, ["Layoff risk", 0, 0]])).toMatchObject({
      problems: [{ message: '"Layoff risk" is not a key of a scenario: leave its row out of the range.' }],
    });
  });

  test("as keys and values, blanks left out", () => {
    const read = scenarioRows([
      ["path", "backend"],
      ["start.pay", "$110,000"],
      ["Raise per move, lowest", "20%"],
      ["moveRaise.max", 0.4],
      ["moveRaise.mode", ""],
      ["", ""],
    ]);
    expect(read).toMatchObject({
      ok: true,
      value: [{ path: "backend", start: { pay: 110_000 }, assumptions: { moveRaise: { min: 0.2, max: 0.4 } } }],
    });
  });

  test("and every heading that was nearly right is told", () => {
    const read = scenarioRows([
      ["Scenario", "Strat pay", "Yeasr"],
      ["Stay", 1, 2],
    ]);
    expect(read.problems.map(({ message }) => message)).toEqual([
      '"Strat pay" is not a key of a scenario: did you mean "Start pay"?',
      '"Yeasr" is not a key of a scenario: did you mean "Years"?',
    ]);
  });

  test("nothing known is an error that says what would be", () => {
    expect(
      scenarioRows([
        ["a", "b"],
        [1, 2],
      ]),
    ).toEqual({
      ok: false,
      problems: [
        {
          severity: "error",
          message:
            'The range has no known heading: it begins with "a". Give a header row such as Scenario, Path, Start level, Start pay with the values below, as Scenarios[#All] has it, or two columns of keys and values.',
        },
      ],
    });
  });

  test("a single key beside its value is a scenario, a header row alone is none", () => {
    expect(scenarioRows([["path", "backend"]])).toMatchObject({ ok: true, value: [{ path: "backend" }] });
    expect(scenarioRows([["Path", "Years"]])).toMatchObject({
      ok: false,
      problems: [{ message: "There is a header row, but no scenario below it." }],
    });
  });
});

test("every scenario comes back from a row of its labels as it was", () => {
  const read = readScenarios(example);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  for (const scenario of read.value) {
    const flat = [...flattenScenario(scenario)];
    const rows = scenarioRows([flat.map(([key]) => fieldOf(key).label), flat.map(([, value]) => value ?? "")]);
    if (!rows.ok) throw new Error(JSON.stringify(rows.problems));
    expect(readScenarios(rows.value[0])).toEqual({ ok: true, value: [scenario], problems: [] });
  }
});
