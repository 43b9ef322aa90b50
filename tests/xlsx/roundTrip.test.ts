import fc from "fast-check";
import { readXlsx } from "hucre";
import { describe, expect, test } from "vitest";
import type { CellSnapshot, WorkbookSnapshot } from "../../src/host/snapshot";
import { blankSheet } from "../../src/host/snapshot/blankSheet";
import { loadXlsx } from "../../src/host/xlsx/loadXlsx";
import { partText, readParts } from "../../src/host/xlsx/parts";
import { saveXlsx } from "../../src/host/xlsx/saveXlsx";
import { awkwardWorkbook } from "./awkwardWorkbook";
import { samplePlan } from "./samplePlan";

const SHEET = "Pay & projection";

function cell(workbook: WorkbookSnapshot, sheet: string, row: number, column: number): CellSnapshot | undefined {
  return workbook.sheets.find((s) => s.name === sheet)?.cells.find((c) => c.row === row && c.column === column)?.cell;
}

describe("a plan saved and opened again", () => {
  const saved = saveXlsx(samplePlan()).then(loadXlsx);

  test("keeps its sheets, their order, visibility, tabs and the active one", async () => {
    const read = await saved;
    expect(read.sheets.map(({ name, visibility, tabColor }) => [name, visibility, tabColor])).toEqual([
      ["Scenarios", "visible", undefined],
      [SHEET, "visible", "#5B9BD5"],
      ["Timeline", "visible", undefined],
      ["Notes", "veryHidden", undefined],
    ]);
    expect(read.activeSheet).toBe(SHEET);
  });

  test("keeps every value", async () => {
    const read = await saved;
    const plan = samplePlan();
    for (const sheet of plan.sheets) {
      for (const { row, column, cell: wanted } of sheet.cells) {
        expect([sheet.name, row, column, cell(read, sheet.name, row, column)?.value]).toEqual([
          sheet.name,
          row,
          column,
          wanted.value,
        ]);
      }
    }
  });

  test("keeps formulas, spills and formulas' errors, and only values of the add-in's functions", async () => {
    const read = await saved;
    expect(cell(read, "Scenarios", 1, 3)).toMatchObject({
      value: 123_600,
      formula: "=Scenarios[[#This Row],[Pay]]*(1+Scenarios[[#This Row],[Merit]])",
    });
    expect(cell(read, SHEET, 1, 2)).toMatchObject({ value: "#N/A", formula: '=MATCH("none",Scenarios[Name],0)' });
    expect(cell(read, SHEET, 1, 7)).toEqual({ value: 1, formula: "=ROW(A1:A3)", spill: "H2:H4" });
    expect(cell(read, SHEET, 2, 7)).toEqual({ value: 2 });
    expect(cell(read, SHEET, 4, 7)).toEqual({ value: 6, formula: "=SUM(H2#)" });
    expect(cell(read, SHEET, 2, 0)?.formula).toBeUndefined();
  });

  test("text that looks like a formula stays text", async () => {
    expect(cell(await saved, "Scenarios", 3, 0)).toEqual({ value: "=SUM(1) as text" });
  });

  test("keeps looks", async () => {
    const read = await saved;
    const plan = samplePlan();
    const look = (sheet: string, row: number, column: number) =>
      read.styles[cell(read, sheet, row, column)?.style ?? ""];
    expect(look(SHEET, 0, 0)).toEqual(plan.styles["title"]);
    expect(look("Scenarios", 0, 0)).toEqual({
      ...plan.styles["head"],
      borders: { bottom: { style: "thin", color: "#FF0000" } },
    });
    expect(look("Scenarios", 1, 1)).toEqual(plan.styles["money"]);
    expect(look("Scenarios", 1, 2)).toEqual(plan.styles["percent"]);
    expect(look("Scenarios", 6, 0)).toEqual(plan.styles["month"]);
    expect(look("Scenarios", 7, 0)).toEqual(plan.styles["note"]);
  });

  test.each([
    "tables",
    "validations",
    "conditionalFormats",
    "charts",
    "merges",
    "freeze",
    "print",
    "showGridlines",
  ] as const)("keeps %s", async (field) => {
    const read = await saved;
    for (const sheet of samplePlan().sheets) {
      expect(read.sheets.find(({ name }) => name === sheet.name)?.[field]).toEqual(sheet[field]);
    }
  });

  test("keeps widths and heights", async () => {
    const sheet = (await saved).sheets.find(({ name }) => name === SHEET);
    expect(sheet?.columnWidths).toEqual({ 0: 91, 1: 120 });
    expect(sheet?.rowHeights).toEqual({ 0: 32 });
  });

  test("keeps names, hidden and of one sheet too, and settings", async () => {
    const read = await saved;
    expect(read.names).toEqual(samplePlan().names);
    expect(read.settings).toEqual(samplePlan().settings);
  });
});

test("texts that begin like a formula are marked as such, each in its own look, and nothing else is", async () => {
  const texts = ["=1+1", "+49 30 123", "-5 kg", "@home", "'tis", "=plain", "a=b", "5 > 3"];
  const saved = await saveXlsx({
    sheets: [
      {
        ...blankSheet("Plan"),
        cells: [
          ...texts.map((value, row) => ({ row, column: 0, cell: { value, ...(row === 5 ? {} : { style: "bold" }) } })),
          { row: 0, column: 1, cell: { value: -5, style: "bold" } },
          { row: 1, column: 1, cell: { value: "-", formula: '="-"', style: "bold" } },
        ],
      },
    ],
    activeSheet: "Plan",
    names: [],
    styles: { bold: { bold: true } },
    settings: {},
  });
  const parts = await readParts(saved);
  const looks = /<cellXfs count="(\d+)">(.*?)<\/cellXfs>/s.exec(partText(parts, "xl/styles.xml")) ?? [];
  const xfs = looks[2]?.match(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
  expect(xfs).toHaveLength(Number(looks[1]));
  const look = (address: string): string => {
    const tag = new RegExp(`<c r="${address}"[^>]*>`).exec(partText(parts, "xl/worksheets/sheet1.xml"))?.[0] ?? "";
    return xfs[Number(/ s="(\d+)"/.exec(tag)?.[1] ?? 0)] ?? "";
  };
  const marked = (address: string): boolean => look(address).includes(' quotePrefix="1"');
  expect(texts.map((_, row) => marked(`A${row + 1}`))).toEqual([true, true, true, true, true, true, false, false]);
  expect([marked("B1"), marked("B2")]).toEqual([false, false]);
  expect(look("A1").replace(' quotePrefix="1"', "")).toBe(look("A7"));
  expect((await loadXlsx(saved)).sheets[0]?.cells.map((each) => each.cell.value)).toEqual(
    expect.arrayContaining([...texts, -5, "-"]),
  );
});

test("any text, number and truth value comes back as it was", async () => {
  const value = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 20 }), async (values) => {
      const plan = samplePlan();
      const cells = values.map((v, row) => ({ row, column: 0, cell: { value: v } }));
      const sheets = plan.sheets.map((sheet, i) => (i === 3 ? { ...sheet, cells } : sheet));
      const read = await loadXlsx(await saveXlsx({ ...plan, sheets }));
      expect(values.map((_, row) => cell(read, "Notes", row, 0)?.value)).toEqual(values.map((v) => (v === 0 ? 0 : v)));
    }),
    { numRuns: 30 },
  );
});

test("awkward texts come back as they were, in cells and as columns of tables", async () => {
  const book = awkwardWorkbook();
  const [wanted] = book.sheets;
  const [read] = (await loadXlsx(await saveXlsx(book))).sheets;
  const texts = (sheet: typeof wanted) =>
    sheet?.cells.flatMap(({ column, cell: { value } }) => (column === 0 && typeof value === "string" ? [value] : []));
  // A file is UTF-8, which has no halves of characters.
  const inUtf8 = (text: string) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text));
  expect(texts(read)).toEqual(texts(wanted)?.map((text) => inUtf8(text.replace("#SPILL!", "#VALUE!"))));
  expect(read?.tables.map(({ name, columns }) => [name, columns])).toEqual(
    wanted?.tables.map(({ name, columns }) => [name, columns]),
  );
});

describe("what the file says", () => {
  test("live functions are stored as Excel stores an add-in's, with their cached values", async () => {
    const bytes = await saveXlsx(samplePlan(), { addInFunctions: "formulas" });
    const sheet = partText(await readParts(bytes), "xl/worksheets/sheet2.xml");
    expect(sheet).toContain(
      '<f t="array" ref="A3:D8">_xldudf_CAREER_SIMULATE(Scenarios[#All], 5000, "annual")</f><v>Year</v>',
    );
    const read = await loadXlsx(bytes);
    expect(cell(read, SHEET, 2, 0)).toMatchObject({
      value: "Year",
      formula: '=CAREER.SIMULATE(Scenarios[#All], 5000, "annual")',
      spill: "A3:D8",
    });
  });

  test("an error as a formula's result has the error type", async () => {
    const sheet = partText(await readParts(await saveXlsx(samplePlan())), "xl/worksheets/sheet2.xml");
    expect(sheet).toMatch(/<c r="C2" t="e"><f>MATCH\([^<]*<\/f><v>#N\/A<\/v>/);
  });

  test("the fan's median is a line chart over the areas' axes", async () => {
    const chart = partText(await readParts(await saveXlsx(samplePlan())), "xl/charts/chart1.xml");
    const [, areas = "", lines = ""] =
      /<c:areaChart>([\s\S]*)<\/c:areaChart><c:lineChart>([\s\S]*)<\/c:lineChart>/.exec(chart) ?? [];
    expect(areas.match(/<c:ser>/g)).toHaveLength(2);
    expect(lines.match(/<c:v>Median<\/c:v>/g)).toHaveLength(1);
    expect(areas.match(/<c:axId val="\d+"\/>/g)).toEqual(lines.match(/<c:axId val="\d+"\/>/g));
    expect(lines).toMatch(/<\/c:spPr><c:marker>.*<c:cat>.*<c:val>.*<c:smooth val="0"\/><\/c:ser>/);
  });

  test("another reader sees the same cells", async () => {
    const read = await readXlsx(await saveXlsx(samplePlan()));
    expect(read.sheets[0]?.rows[1]).toEqual(["Stay", 120_000, 0.03, 123_600]);
  });

  test("errors that only newer Excel knows are stored as #VALUE!", async () => {
    const plan = samplePlan();
    const sheets = plan.sheets.map((sheet, i) =>
      i === 3
        ? { ...sheet, cells: [{ row: 0, column: 0, cell: { value: "#SPILL!", formula: "=SEQUENCE(9)" } }] }
        : sheet,
    );
    expect(cell(await loadXlsx(await saveXlsx({ ...plan, sheets })), "Notes", 0, 0)?.value).toBe("#VALUE!");
  });

  test("a chart that cannot be saved is named", async () => {
    const plan = samplePlan();
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      charts: sheet.charts.map((chart) => ({ ...chart, chartType: "Surface" })),
    }));
    await expect(saveXlsx({ ...plan, sheets })).rejects.toThrow(
      "a chart of type Surface cannot be saved; Line, Area, Bar, Column, Pie and Doughnut can",
    );
  });
});
