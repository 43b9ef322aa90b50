import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Projection } from "../../src/career/projection";
import { loadXlsx } from "../../src/host/xlsx/loadXlsx";
import { runCli } from "../../src/cli/runCli";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "trajectory-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...words: readonly string[]) {
  let out = "";
  let err = "";
  const code = await runCli(words, { out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err: err.replaceAll(folder, "FOLDER") };
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const full = path.join(folder, name);
  await writeFile(full, content);
  return full;
}

const stay = { name: "Stay", start: { level: "Mid", pay: 110_000 }, path: "backend", years: 3 };

describe("what was asked", () => {
  test("is explained where it is nothing, unknown, or help", async () => {
    expect(await run()).toMatchObject({ code: 2, out: "", err: expect.stringContaining("trajectory COMMAND") });
    expect(await run("plam")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^trajectory has no command "plam"\. Did you mean plan\?/),
    });
    expect(await run("preview", "--help")).toMatchObject({ code: 0, out: expect.stringMatching(/--port/), err: "" });
    expect(await run("--version")).toMatchObject({ code: 0, out: expect.stringMatching(/^trajectory .+, engine /) });
    expect(await run("plan", "--help")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^trajectory plan/),
      err: "",
    });
    for (const words of [
      ["plan", "-h"],
      ["help", "plan"],
      ["--help", "plan"],
    ]) {
      expect(await run(...words)).toEqual(await run("plan", "--help"));
    }
    expect(await run("-h")).toMatchObject({ code: 0, out: expect.stringMatching(/^trajectory COMMAND/), err: "" });
    expect(await run("help", "simulat")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^trajectory has no command "simulat"\. Did you mean simulate\?/),
    });
  });

  test.each([
    [["simulate"], "simulate: FILE is missing."],
    [["cell"], "cell: the formula is missing."],
    [["simulate", "a.json", "b.json"], 'simulate: "b.json" is more than was expected.'],
    [["import", "a.md", "--jsn"], "import: --jsn is not an option of import; did you mean --json?"],
    [["bench", "--colour"], "bench: --colour is not an option of bench; the options are --scenarios, --trials,"],
    [["plan", "--seed"], "plan: --seed needs a value behind it."],
    [["import", "a.md", "--json=yes"], 'import: --json takes no value, but was given "yes".'],
  ])("%j is told with the usage and exit code 2", async (words, message) => {
    const { code, out, err } = await run(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err.startsWith(message)).toBe(true);
    expect(err).toContain(`trajectory ${words[0]}`);
  });

  test("a bench of more trials than are kept one by one is refused with the most that are", async () => {
    const { code, out, err } = await run("bench", "--trials", "5000000");
    // 2^25 trial-years over four scenarios of twelve years.
    expect([code, out]).toEqual([1, ""]);
    expect(err).toBe(
      "--trials: 5,000,000 of these scenarios are more than are kept one by one, which the unit measures; give at most 699,050.\n",
    );
  });
});

describe("what is piped in", () => {
  const stdin = Object.getOwnPropertyDescriptor(process, "stdin") ?? {};
  afterEach(() => void Object.defineProperty(process, "stdin", stdin));
  const pipe = (text: string) =>
    Object.defineProperty(process, "stdin", { configurable: true, value: Readable.from([Buffer.from(text)]) });

  test("is read where a dash stands for the file", async () => {
    pipe(JSON.stringify(stay));
    expect(await run("simulate", "-", "--trials", "10", "--json")).toMatchObject({ code: 0 });
    pipe("# My plan\n\n## Phase 1: Start (Months 1-3)\n\n- Learn\n");
    expect(await run("import", "-")).toMatchObject({ code: 0, out: expect.stringMatching(/^My plan/) });
  });

  test("is named as the input where something is wrong with it", async () => {
    pipe(" \n");
    expect(await run("import", "-")).toMatchObject({
      code: 1,
      err: "The input is empty: give a roadmap in Markdown.\n",
    });
    pipe('{ "years": 50,\n');
    expect(await run("simulate", "-")).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^The input is not valid JSON: [^\n]*\. Give a scenario file, [^\n]*\n$/),
    });
    pipe('{ "years": 50 }');
    expect(await run("simulate", "-")).toMatchObject({ code: 1, err: expect.stringMatching(/^The input: years: 50/) });
    pipe("[]");
    expect(await run("plan", "-", "--out", "-")).toEqual({
      code: 1,
      out: "",
      err:
        "--out -: a workbook is saved in a file, such as plan.xlsx.\n" +
        "The input is JSON: give a roadmap in Markdown. Scenarios go behind --scenarios, or to simulate.\n",
    });
  });
});

describe("what was given", () => {
  test("must be there, a file, and text that can be understood", async () => {
    await mkdir(path.join(folder, "dir"));
    await file("empty.json", " \n");
    await file("binary.json", new Uint8Array([0, 1, 2, 0, 255]));
    await file("half.json", '{ "name": ');
    await file("empty.md", "");
    await file("binary.md", new Uint8Array([0, 159, 0, 1, 2, 0, 0, 0]));
    for (const [command, name, message] of [
      ["simulate", "none.json", /^FOLDER\/none\.json does not exist: give the name of a scenario file/],
      ["simulate", "dir", /^FOLDER\/dir is a folder: give the name of a scenario file/],
      ["simulate", "empty.json", /^FOLDER\/empty\.json is empty/],
      ["simulate", "binary.json", /^FOLDER\/binary\.json is not text/],
      ["simulate", "half.json", /^FOLDER\/half\.json is not valid JSON: .+ Give a scenario file/],
      ["import", "none.md", /^FOLDER\/none\.md does not exist: give the name of a roadmap in Markdown/],
      ["import", "empty.md", /^FOLDER\/empty\.md is empty/],
      ["import", "binary.md", /^FOLDER\/binary\.md is not a text file\./],
    ] as const) {
      const { code, out, err } = await run(command, path.join(folder, name), "--json");
      expect([code, out]).toEqual([1, ""]);
      expect(err).toMatch(message);
    }
  });

  test("may be a scenario file in UTF-16, as PowerShell saves it", async () => {
    const wide = await file("wide.json", Buffer.from(`\uFEFF${JSON.stringify(stay)}`, "utf16le"));
    const plain = await file("plain.json", JSON.stringify(stay));
    const answer = await run("simulate", wide, "--trials", "100", "--json");
    expect(answer.code).toBe(0);
    expect(answer).toEqual(await run("simulate", plain, "--trials", "100", "--json"));
  });

  test("with three wrong keys is told in three lines, each with key, value and remedy", async () => {
    const wrong = await file(
      "wrong.json",
      JSON.stringify({ ...stay, start: { level: "Mid", pay: -1 }, yeers: 3, assumptions: { meritMean: "abc" } }),
    );
    const { code, out, err } = await run("simulate", wrong, "--json");
    expect([code, out]).toEqual([1, ""]);
    const lines = err.trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines.join("\n")).toMatch(/yeers: unknown key/);
    expect(lines.join("\n")).toMatch(/start\.pay: [-−]1/);
    expect(lines.join("\n")).toMatch(/meritMean: "abc"/);
  });

  test("may be interrupted: what is known by then is printed, marked as such", async () => {
    const interrupted = async (...words: readonly string[]) => {
      const controller = new AbortController();
      let out = "";
      let err = "";
      const code = await runCli(["simulate", await file("stay.json", JSON.stringify(stay)), ...words], {
        out: (text) => void (out += text),
        err: (text) => void (err += text),
        interruption() {
          controller.abort();
          return controller.signal;
        },
      });
      return { code, out, err };
    };
    expect(await interrupted("--trials", "1000000", "--json")).toEqual({
      code: 130,
      out: expect.stringContaining('"partial": true'),
      err: "Interrupted: the figures are those of the first 100 trials alone.\n",
    });
    const { out } = await interrupted("--precision", "0.1%");
    expect(out).toMatch(/^Scenarios over 3 years: medians of 100 trials of an interrupted run, seed 1, /);
  });

  test.each(["0", "1000000000", "abc", "2.5"])("%s trials are refused", async (trials) => {
    const { code, err } = await run("simulate", await file("stay.json", JSON.stringify(stay)), "--trials", trials);
    expect(code).toBe(1);
    expect(err).toMatch(/^--trials: .+10,000,000/);
  });

  test("an unknown path is told with the nearest", async () => {
    const { code, err } = await run("simulate", await file("p.json", JSON.stringify({ ...stay, path: "bakend" })));
    expect([code, err.includes("did you mean backend?")]).toEqual([1, true]);
  });
});

describe("plan", () => {
  test("tells everything that is wrong at once, and leaves nothing behind", async () => {
    const { code, out, err } = await run(
      ...["plan", path.join(folder, "none.md"), "--start", "soon", "--trials", "0", "--seed", "-1"],
      ...["--scenarios", path.join(folder, "none.json"), "--out", path.join(folder, "no/where.xlsx")],
    );
    expect([code, out]).toEqual([1, ""]);
    expect(
      err
        .trimEnd()
        .split("\n")
        .map((line) => line.split(/[: ]/)[0]),
    ).toEqual(["--trials", "--seed", "--start", "--out", "FOLDER/none.md", "FOLDER/none.json"]);
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    ["plan.csv", /a workbook is saved as \.xlsx, such as plan\.xlsx/],
    ["dir.xlsx", /^--out FOLDER\/dir\.xlsx: that is a folder; give the name of a file\.\n$/],
  ])("refuses to save as %s", async (name, message) => {
    await mkdir(path.join(folder, "dir.xlsx"));
    const { code, err } = await run("plan", "--out", path.join(folder, name));
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });

  test("saves the workbook and prints phases and comparison, with the figures of simulate", async () => {
    const target = path.join(folder, "plan.xlsx");
    const scenarios = await file(
      "two.json",
      JSON.stringify({ scenarios: [stay, { ...stay, name: "Move", assumptions: { preset: "optimistic" } }] }),
    );
    const options = ["--scenarios", scenarios, "--trials", "500", "--seed", "3"];
    const plan = await run("plan", "--start", "2027-04", "--out", target, ...options);
    expect(plan).toMatchObject({ code: 0 });
    expect(plan.out).toContain("Apr 2027");
    expect(await readdir(folder)).toEqual(["plan.xlsx", "two.json"]);
    const workbook = await loadXlsx(await readFile(target));
    expect(workbook.activeSheet).toBe("Roadmap");
    expect(workbook.sheets.map(({ name }) => name)).not.toContain("Sheet1");
    const simulated = await run("simulate", scenarios, ...options.slice(2));
    const table = simulated.out.trimEnd().split("\n").slice(2);
    expect(table).toHaveLength(4);
    for (const line of table) expect(plan.out).toContain(line);
  });
});

describe("a wished precision", () => {
  test("decides how many trials are run, and a note says where they were not enough", async () => {
    const scenarios = await file("stay.json", JSON.stringify(stay));
    const precise = await run("simulate", scenarios, "--precision", "0.2%", "--json");
    const { trials, scenarios: summaries } = JSON.parse(precise.out) as Projection;
    const end = summaries[0]?.years.at(-1)?.cumulative;
    expect((end?.medianError ?? NaN) / (end?.p50 ?? NaN)).toBeLessThanOrEqual(0.002);
    expect(JSON.parse((await run("simulate", scenarios, "--trials", String(trials), "--json")).out)).toEqual(
      JSON.parse(precise.out),
    );
    const { code, err } = await run("simulate", scenarios, "--precision", "0.0001", "--trials", "1500", "--json");
    expect(code).toBe(0);
    expect(err).toMatch(
      /^note: 1,500 trials give the medians of the totals to 0\.\d+%, not to the 0\.01% wished for; allow more with --trials\.$/m,
    );
  });

  test.each(["0", "2", "fine", "-0.1%"])("is a share from 0.01 % to 10 %, not %s", async (precision) => {
    const scenarios = await file("stay.json", JSON.stringify(stay));
    const { code, out, err } = await run("simulate", scenarios, "--precision", precision);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toBe(
      `--precision: "${precision}" is not a share from 0.01% to 10%; give the standard error wished for, such as 0.1%.\n`,
    );
  });
});

describe("results for programs", () => {
  test("are JSON and nothing else on stdout", async () => {
    const scenarios = await file("stay.json", JSON.stringify(stay));
    const { code, out } = await run("simulate", scenarios, "--trials", "100", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      trials: 100,
      seed: 1,
      scenarios: [{ name: "Stay", years: [{ year: 1 }, {}, {}] }],
    });
    const roadmap = await file("r.md", "# Plan\n\n## Phase 1: Learn (Month 1-3)\n\n- [x] Read\n");
    const imported = await run("import", roadmap, "--json");
    expect(JSON.parse(imported.out)).toMatchObject({
      title: "Plan",
      phases: [{ title: "Learn", startMonth: 1, endMonth: 3 }],
    });
  });

  test("a column of numbers has one format", async () => {
    const { out } = await run("cell", '={"Year","Pay","Rate";2026,99999.5,3;2027,169000,0.25}');
    expect(out.trimEnd().split("\n")).toEqual([
      "  Year         Pay  Rate",
      "  ────  ──────────  ────",
      "  2026   99,999.50  3.00",
      "  2027  169,000.00  0.25",
    ]);
    expect((await run("cell", "=1234567.5")).out).toBe("1,234,567.50\n");
    expect((await run("cell", "=1/8")).out).toBe("0.125\n");
    expect((await run("cell", "=2026")).out).toBe("2026\n");
  });

  test.each([
    ["=CAREER.PROJEKT(1,2)", "#NAME? There is no function CAREER.PROJEKT. Did you mean CAREER.PROJECT?\n"],
    ["=NOTHING+1", '#NAME? Nothing is called NOTHING here: text stands in quotation marks, "NOTHING".\n'],
    ["=CAREER.PROJECT(pay,3)", '#NAME? Nothing is called pay here: text stands in quotation marks, "pay".\n'],
    ["=FOO(SUM(A:A),B2)", "#NAME? The formula uses a function or a name that does not exist.\n"],
    ["=FOO(1)", "#NAME? There is no function FOO.\n"],
    ["=CAREER.VERSION", "#NAME? CAREER.VERSION is a function: write CAREER.VERSION().\n"],
    ["=CAREER.REALPAY(1)", "#VALUE! The argument years is missing in CAREER.REALPAY(pay, years, [inflation]).\n"],
    [
      "=CAREER.REALPAY(1,2,3,4)",
      "#VALUE! There are 4 arguments, and CAREER.REALPAY(pay, years, [inflation]) takes 3.\n",
    ],
    [
      "=CAREER.REALPAY({1,2},3)",
      "#VALUE! The argument pay takes one value and was given 2 cells in CAREER.REALPAY(pay, years, [inflation]).\n",
    ],
    ["=1/0", "#DIV/0!\n"],
    ["=CAREER.PROJECT(-1,9)", "#NUM! pay is -1: give a number from 1 to 1,000,000,000,000, such as 100000.\n"],
    ["=", "There is no formula: nothing stands behind the equals sign.\n"],
    [" ", "There is no formula: nothing stands behind the equals sign.\n"],
    [
      "=SUM(1;2)",
      "=SUM(1;2) is not a formula: formulas are English here: a comma parts arguments, and a point is the decimal sign.\n",
    ],
    // Excel has no text beside #NUM!, and a function that streams hands none over: what it takes is told instead.
    [
      '=CAREER.SIMULATE.LIVE("Stay",50)',
      expect.stringMatching(
        /^#NUM! A number is out of its range:\n {2}scenario: .+\n {2}precision: .+, 0\.01% to 10%\./,
      ),
    ],
    ["=SUM(1,2", "=SUM(1,2 is not a formula: a parenthesis is not closed.\n"],
    ["=1+", "=1+ is not a formula: something is missing behind +.\n"],
  ])("%s is told on stderr alone", async (formula, err) => {
    expect(await run("cell", formula, "--json")).toEqual({ code: 1, out: "", err });
  });

  test("cell gives the matrix a formula spills, or its error with exit code 1", async () => {
    const { code, out } = await run("cell", "=CAREER.PROJECT(100000,2,0,12,0.3)", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      ["Year", "Pay", "Cumulative", "Event"],
      [1, 100_000, 100_000, "Move +30 %"],
      [2, 130_000, 230_000, "Move +30 %"],
    ]);
    expect((await run("cell", "CAREER.VERSION()")).out).toBe("1.0.1\n");
    expect((await run("cell", '=IF(TRUE,"#TODO")')).out).toBe("#TODO\n");
    expect((await run("cell", "=1=1")).out).toBe("TRUE\n");
    // Of a function that goes on, its last answer: the deviation over the standard error is the root of the trials.
    const live = await run("cell", '=CAREER.SIMULATE.LIVE({"path","backend";"years",10},0.2%)', "--json");
    const [sd, standardError] = (JSON.parse(live.out) as number[][])[10]?.slice(-2) ?? [];
    expect(((sd ?? 0) / (standardError ?? 1)) ** 2).toBeGreaterThan(1001);
    expect(await run("cell", '=CAREER.LADDER("bakend")')).toEqual({
      code: 1,
      out: "",
      err: '#N/A path: no path is called "bakend". Did you mean "backend"?\n',
    });
  });
});
