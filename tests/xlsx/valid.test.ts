/**
 * Every kind of workbook that is saved here is read by Microsoft's validator of the format, the Open XML SDK's, and looked through
 * for what Excel repairs beyond that.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import exampleMarkdown from "../../assets/roadmaps/junior-to-senior-24-months.md";
import { createFlows } from "../../src/flows/createFlows";
import { scenariosFor } from "../../src/flows/presets";
import type { NodeExcel } from "../../src/host/node/startHost";
import type { WorkbookSnapshot } from "../../src/host/snapshot";
import { emptyWorkbook } from "../../src/host/snapshot/emptyWorkbook";
import { loadXlsx } from "../../src/host/xlsx/loadXlsx";
import { editPart, readParts, writeParts } from "../../src/host/xlsx/parts";
import { saveXlsx } from "../../src/host/xlsx/saveXlsx";
import { startWithFunctions } from "../functions/inExcel";
import { awkwardWorkbook } from "./awkwardWorkbook";
import { excelRepairs } from "./excelRepairs";
import { absence, validatorFindings } from "./openXmlValidator";
import { samplePlan } from "./samplePlan";

/** Where the validator must be found, its absence is a failure. */
const mustBeThere = Boolean(process.env["CI"]) && process.platform === "linux" && process.arch === "x64";
const isThere = absence === undefined;
if (!isThere) console.warn(`Saved files are not held against Microsoft's validator here: ${absence}`);

const folder = mkdtempSync(path.join(tmpdir(), "valid-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Everything wrong with a file, by either judge. */
async function faults(bytes: Uint8Array): Promise<readonly string[]> {
  const repairs = excelRepairs(await readParts(bytes));
  if (!isThere) return repairs;
  const file = path.join(folder, "book.xlsx");
  writeFileSync(file, bytes);
  return [...validatorFindings(file), ...repairs];
}

test.runIf(mustBeThere)("the validator is there", () => expect(absence).toBeUndefined());

/** What is broken, in which part, how, and what is then said. */
type Break = readonly [what: string, part: string, from: string | RegExp, to: string, fault: RegExp];

describe("a broken file is found out", () => {
  const worksheet = "xl/worksheets/sheet1.xml";
  const table = "xl/tables/table1.xml";
  const repairs: readonly Break[] = [
    [
      "a column headed otherwise",
      table,
      'name="Merit"',
      'name="Merits"',
      /column "Merits" of Scenarios is headed "Merit"/,
    ],
    ["two columns of one name", table, 'name="Merit"', 'name="pay"', /column pay stands twice/],
    ["a column too few", table, /<tableColumn id="4"[^>]*>/, "", /3 columns in A1:D4/],
    ["a table that is not related", worksheet, /(<tablePart r:id=")[^"]*/, "$1rId77", /no relation rId77/],
    ["cells out of order", worksheet, 'r="A1"', 'r="Q1"', /row 1 has Q1 B1/],
    ["a cell in another row", worksheet, 'r="B1"', 'r="B3"', /row 1 has A1 B3/],
    ["a text that is not there", worksheet, /t="s"><v>\d+/, 't="s"><v>9999', /A2 has a text that is not there/],
    ["two rules of one priority", worksheet, 'priority="2"', 'priority="1"', /priority 1 stands twice/],
    [
      "a rule that is too long",
      worksheet,
      'errorTitle="Merit"',
      `errorTitle="${"x".repeat(33)}"`,
      /rule of C2:C4 is too long/,
    ],
    [
      "a name of a sheet that is not there",
      "xl/workbook.xml",
      'localSheetId="1"',
      'localSheetId="9"',
      /Local has no sheet/,
    ],
    [
      "a series numbered twice",
      "xl/charts/chart1.xml",
      '<c:idx val="1"/>',
      '<c:idx val="0"/>',
      /series 0 stands twice/,
    ],
    ["an axis that is not there", "xl/charts/chart1.xml", /(<c:axId val=")\d+("\/><c:scaling)/g, "$15$2", /no axis/],
    [
      "a part that is not there",
      "[Content_Types].xml",
      "</Types>",
      '<Override PartName="/no.xml"/></Types>',
      /no part \/no.xml/,
    ],
    ["a formula with =", worksheet, "<f>", "<f>=", /formula =/],
  ];
  const invalid: readonly Break[] = [
    ["an element in the wrong place", worksheet, "<sheetData>", "<tableParts/><sheetData>", /unexpected child element/],
    ["a table without its name", table, / displayName="[^"]*"/, "", /'displayName' is missing/],
    ["a look that is not there", worksheet, ' s="1"', ' s="999"', /referenced by 'c@/],
  ];

  async function broken([, part, from, to]: Break): Promise<Uint8Array> {
    const parts = await readParts(await saveXlsx(samplePlan()));
    editPart(parts, part, (xml) => xml.replace(from, to));
    return writeParts(parts);
  }

  test.each(repairs)("by ourselves: %s", async (...each) => {
    expect(excelRepairs(await readParts(await broken(each))).join("\n")).toMatch(each[4]);
  });

  test.runIf(isThere).each(invalid)("by the validator: %s", async (...each) => {
    expect((await faults(await broken(each))).join("\n")).toMatch(each[4]);
  });
});

describe("a saved workbook is valid", () => {
  const flows = createFlows();
  let excel: NodeExcel;
  let example: WorkbookSnapshot;
  let results: WorkbookSnapshot;

  beforeAll(async () => {
    excel = await startWithFunctions();
    await writePlan(exampleMarkdown);
    const read = await flows.readScenarios();
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const projection = await flows.project(read.value, { trials: 200, seed: 1 });
    await flows.writeProjection(read.value, projection);
    await excel.settled(60_000);
    example = excel.snapshot();
    await flows.writeProjection(read.value, projection, { figures: "values", money: "real" });
    for (const { name } of read.value.slice(1)) await flows.writeComparison(projection, name, "nominal");
    await excel.settled(60_000);
    results = excel.snapshot();
  }, 120_000);
  afterAll(() => excel.dispose());

  async function writePlan(markdown: string): Promise<void> {
    excel.load(emptyWorkbook);
    const roadmap = await flows.parseRoadmap({ name: "roadmap.md", content: markdown });
    await flows.writeRoadmap(roadmap, { start: "2026-02" });
    await flows.writeScenarios(scenariosFor(roadmap));
  }

  test("with the example plan, its results live", async () => {
    expect(await faults(await saveXlsx(example))).toEqual([]);
  });

  test("with live functions in the form Excel keeps them in", async () => {
    expect(await faults(await saveXlsx(example, { addInFunctions: "formulas" }))).toEqual([]);
  });

  test("after it was opened", async () => {
    expect(await faults(await saveXlsx(await loadXlsx(await saveXlsx(example))))).toEqual([]);
  });

  test("with frozen results and comparisons", async () => {
    expect(results.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(5);
    expect(await faults(await saveXlsx(results))).toEqual([]);
  });

  test.each(flows.templates.map(({ id, markdown }) => [id, markdown] as const))(
    "with the template %s",
    async (_id, markdown) => {
      await writePlan(markdown);
      await excel.settled(60_000);
      expect(await faults(await saveXlsx(excel.snapshot()))).toEqual([]);
    },
  );

  test("with a plan in German", async () => {
    await writePlan(readFileSync(new URL("../fixtures/roadmaps/language-german/roadmap.md", import.meta.url), "utf8"));
    await excel.settled(60_000);
    expect(await faults(await saveXlsx(excel.snapshot()))).toEqual([]);
  });

  test.each([
    ["everything that a plan can hold", samplePlan],
    ["awkward texts in every place, and every kind of chart", awkwardWorkbook],
  ])("with %s", async (_what, workbook) => {
    const saved = await saveXlsx(workbook());
    expect(await faults(saved)).toEqual([]);
    expect(await faults(await saveXlsx(await loadXlsx(saved)))).toEqual([]);
  });
});
