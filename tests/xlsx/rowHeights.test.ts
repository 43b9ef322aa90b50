import { expect, test } from "vitest";
import { saveXlsx } from "../../src/host/xlsx/saveXlsx";
import { partText, readParts } from "../../src/host/xlsx/parts";
import { rowHeights } from "../../src/host/xlsx/rowHeights";
import type { SheetSnapshot, StyleSnapshot, WorkbookSnapshot } from "../../src/host/snapshot";

const styles: Readonly<Record<string, StyleSnapshot>> = { wrap: { wrap: true }, large: { size: 22 } };

function sheet(cells: readonly (readonly [row: number, text: string, style?: string])[]): SheetSnapshot {
  return {
    id: "s",
    name: "S",
    visibility: "visible",
    cells: cells.map(([row, value, style]) => ({
      row,
      column: 0,
      cell: { value, ...(style === undefined ? {} : { style }) },
    })),
    // 71 pixels less 5 of padding are 10 letters of 6.6 pixels.
    columnWidths: { 0: 71 },
    rowHeights: { 4: 20 },
    merges: ["A6:B6"],
    tables: [],
    validations: [],
    conditionalFormats: [{ range: "A1:A2", type: "dataBar", priority: 0, barColor: "#8FD3C4" }],
    charts: [],
    print: {
      landscape: true,
      fitToWidth: true,
      pagesWide: 2,
      area: "A1:A9,C1:D4",
      titleRows: "1:2",
      titleColumns: "A:A",
    },
  };
}

const tall = sheet([
  [0, "ten letter"],
  [1, "one two three four", "wrap"],
  [2, "a\nb\nc", "wrap"],
  [3, "Title", "large"],
  [4, "one two three four", "wrap"],
  [5, "one two three four", "wrap"],
  [6, "0123456789012345678901", "wrap"],
]);

test("rows are as high as words wrapped at their column's width, 15 points a line, unless set or joined", () => {
  expect([...rowHeights(tall, styles)]).toEqual([
    [1, 30], // "one two" + "three four"
    [2, 45],
    [3, 30], // 22 points are two usual lines
    [6, 45], // 22 letters in lines of 10
  ]);
});

test("the file says heights as fitted, not as set by hand, bars from nothing to all, and every page", async () => {
  const workbook: WorkbookSnapshot = { sheets: [tall], activeSheet: "S", names: [], styles, settings: {} };
  const parts = await readParts(await saveXlsx(workbook));
  const xml = partText(parts, "xl/worksheets/sheet1.xml");
  expect(xml).toMatch(/<row r="2" ht="30"(?![^>]*customHeight)/);
  expect(xml).toMatch(/<row r="5"[^>]*customHeight/);
  expect(xml).toContain('<dataBar minLength="0" maxLength="100">');
  expect(xml).toMatch(/fitToWidth="2"/);
  const names = partText(parts, "xl/workbook.xml");
  expect(names).toMatch(/Print_Area[^>]*>'S'!\$A\$1:\$A\$9,'S'!\$C\$1:\$D\$4</);
  expect(names).toMatch(/Print_Titles[^>]*>'S'!\$A:\$A,'S'!\$1:\$2</);
});
