import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../../src/cli/runCli";
import type { CellValue, WorkbookSnapshot } from "../../src/host/snapshot";
import { loadXlsx } from "../../src/host/xlsx/loadXlsx";
import { editPart, readParts, writeParts } from "../../src/host/xlsx/parts";
import { saveXlsx } from "../../src/host/xlsx/saveXlsx";

const roadmap = `# Plan

## Phase 1: Learn (Months 1-3)

- [ ] Read the book
- [ ] Write a summary

## Phase 2: Build (Months 4-6)

- [ ] Ship a tool
`;
const two = {
  scenarios: [
    { name: "Stay", start: { level: "Mid", pay: 110_000 }, path: "backend", years: 3 },
    {
      name: "Move",
      start: { level: "Mid", pay: 110_000 },
      path: "backend",
      years: 3,
      assumptions: { preset: "optimistic" },
    },
  ],
};

let folder: string;
const at = (name: string) => path.join(folder, name);

async function run(...words: readonly string[]) {
  let out = "";
  let err = "";
  const code = await runCli(words, { out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out: out.replaceAll(folder, "FOLDER"), err: err.replaceAll(folder, "FOLDER") };
}

/** The plan with "Read the book" done, a column of the person's own, and more pay in "Stay", last saved in another program. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "trajectory-"));
  await writeFile(at("plan.md"), roadmap);
  await writeFile(at("two.json"), JSON.stringify(two));
  const made = await run(
    ...["plan", at("plan.md"), "--scenarios", at("two.json"), "--start", "2027-04"],
    ...["--trials", "300", "--seed", "5", "--out", at("fresh.xlsx")],
  );
  expect(made).toMatchObject({ code: 0 });
  let workbook = await loadXlsx(await readFile(at("fresh.xlsx")));
  workbook = typed(workbook, "RoadmapActions", "Read the book", "Status", "Done");
  workbook = typed(workbook, "RoadmapActions", "Ship a tool", "Evidence", "https://example.org/tool");
  workbook = typed(workbook, "Scenarios", "Stay", "Start pay", 120_000);
  const parts = await readParts(await saveXlsx(workbook));
  editPart(parts, "docProps/app.xml", (xml) => xml.replace(/<Application>[^<]*/, "<Application>Microsoft Excel"));
  await writeFile(at("edited.xlsx"), await writeParts(parts));
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

/** Types into the row of a table in which one cell is `row`. */
function typed(
  workbook: WorkbookSnapshot,
  table: string,
  row: string,
  column: string,
  value: CellValue,
): WorkbookSnapshot {
  const sheet = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === table));
  const place = sheet?.cells.find(({ cell }) => cell.value === row);
  const head = sheet?.cells.find((other) => place && other.row < place.row && other.cell.value === column);
  if (!sheet || !place || !head) throw new Error(`${table} has no ${row} or no ${column}`);
  const before = sheet.cells.find((other) => other.row === place.row && other.column === head.column);
  const style = before?.cell.style;
  const cells = [
    ...sheet.cells.filter((other) => other !== before),
    { row: place.row, column: head.column, cell: { value, ...(style === undefined ? {} : { style }) } },
  ];
  return { ...workbook, sheets: workbook.sheets.map((other) => (other === sheet ? { ...sheet, cells } : other)) };
}

describe("a saved plan that a person has edited", () => {
  test("is exported as Markdown with the edits", async () => {
    const { code, out } = await run("export", at("edited.xlsx"));
    expect(code).toBe(0);
    expect(out).toMatch(/- \[x\] .*Read the book/);
    expect(out).toContain("https://example.org/tool");
    expect(await run("export", at("edited.xlsx"), "--out", at("back.md"))).toMatchObject({
      code: 0,
      out: "Saved FOLDER/back.md.\n",
    });
    expect(await readFile(at("back.md"), "utf8")).toBe(out);
  });

  test("is understood as the document it came from", async () => {
    const saved = JSON.parse((await run("import", at("edited.xlsx"), "--json")).out);
    const document = JSON.parse((await run("import", at("plan.md"), "--json")).out);
    const titles = ({ phases }: { phases: { title: string }[] }) => phases.map(({ title }) => title);
    expect(titles(saved)).toEqual(titles(document));
    expect(saved.phases[0].actions.map(({ done }: { done: boolean }) => done)).toEqual([true, false]);
  });

  test("is simulated with the scenarios as they stand in it", async () => {
    const stay = { ...two.scenarios[0], start: { level: "Mid", pay: 120_000 } };
    await writeFile(at("richer.json"), JSON.stringify({ scenarios: [stay, two.scenarios[1]] }));
    const options = ["--trials", "200", "--seed", "9"];
    const saved = await run("simulate", at("edited.xlsx"), ...options);
    expect(saved.code).toBe(0);
    expect(saved.out).toBe((await run("simulate", at("richer.json"), ...options)).out);
  });

  test("is gone on with: start, scenarios, trials and seed are its own", async () => {
    const { code, out } = await run("plan", at("edited.xlsx"), "--out", at("again.xlsx"));
    expect(code).toBe(0);
    expect(out).toContain("Apr 2027");
    expect(out).toContain("medians of 300 trials, seed 5");
    expect((await run("export", at("again.xlsx"))).out).toBe((await run("export", at("edited.xlsx"))).out);
  });

  test("takes a changed roadmap in and keeps what was typed", async () => {
    await writeFile(at("changed.md"), roadmap.replace("Write a summary", "Give a talk"));
    const { code } = await run("plan", at("changed.md"), "--into", at("edited.xlsx"), "--out", at("changed.xlsx"));
    expect(code).toBe(0);
    const { out } = await run("export", at("changed.xlsx"));
    expect(out).toMatch(/- \[x\] .*Read the book/);
    expect(out).toContain("Give a talk");
    expect(out).not.toContain("Write a summary");
  });

  test("keeps in its file what cannot be kept elsewhere", async () => {
    const parts = await readParts(await readFile(at("edited.xlsx")));
    parts.set("xl/vbaProject.bin", new Uint8Array([1]));
    await writeFile(at("macros.xlsx"), await writeParts(parts));
    const before = await readFile(at("macros.xlsx"));
    const refused = await run("plan", at("macros.xlsx"));
    expect(refused).toMatchObject({
      code: 1,
      out: "",
      err: "FOLDER/macros.xlsx holds what cannot be kept here: macros. Save under another name with --out, so that the file stays as it is.\n",
    });
    expect(await readFile(at("macros.xlsx"))).toEqual(before);
    const elsewhere = await run("plan", at("macros.xlsx"), "--out", at("without.xlsx"));
    expect(elsewhere.code).toBe(0);
    expect(elsewhere.err).toContain(
      "note: FOLDER/macros.xlsx holds what cannot be kept here: macros. FOLDER/without.xlsx is without.\n",
    );
  });

  test("is not written over by another plan", async () => {
    const before = await readFile(at("edited.xlsx"));
    const { code, out, err } = await run("plan", "--out", at("edited.xlsx"));
    expect([code, out]).toEqual([1, ""]);
    expect(err).toBe(
      "--out FOLDER/edited.xlsx: this workbook was saved in Microsoft Excel and may hold edits. " +
        "Keep them with --into FOLDER/edited.xlsx, or choose another name.\n",
    );
    expect(await readFile(at("edited.xlsx"))).toEqual(before);
  });

  test("answers formulas on a sheet of their own", async () => {
    const ask = (formula: string) => run("cell", formula, "--plan", at("edited.xlsx"), "--json");
    expect(await ask('=COUNTIF(RoadmapActions[Status],"Done")')).toMatchObject({ code: 0, out: "[[1]]\n" });
    expect(await ask("=CAREER.PHASE(DATE(2027,8,1))")).toMatchObject({ code: 0, out: '[["Build"]]\n' });
  });
});

test.each(["import", "export", "simulate", "plan"])("%s tells what is no saved plan", async (command) => {
  await writeFile(at("broken.xlsx"), "PK no");
  const { code, out, err } = await run(command, at("broken.xlsx"));
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(
    /^FOLDER\/broken\.xlsx cannot be opened as a workbook: .+ Give a saved plan, such as plan\.xlsx\.\n$/,
  );
});
