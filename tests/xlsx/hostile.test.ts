import { describe, expect, test } from "vitest";
import { loadXlsx, openXlsx } from "../../src/host/xlsx/loadXlsx";
import { type Parts, readParts, writeParts } from "../../src/host/xlsx/parts";
import { saveXlsx } from "../../src/host/xlsx/saveXlsx";
import { emptyWorkbook } from "../../src/host/snapshot/emptyWorkbook";

const SHEET = "xl/worksheets/sheet1.xml";

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
}

function worksheet(content: string, declaration = ""): Uint8Array<ArrayBuffer> {
  const xmlns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return bytes(`<?xml version="1.0"?>${declaration}<worksheet xmlns="${xmlns}">${content}</worksheet>`);
}

/** A workbook of one empty sheet, with parts changed. */
async function broken(change: (parts: Parts) => void): Promise<Uint8Array> {
  const parts = await readParts(await saveXlsx(emptyWorkbook));
  change(parts);
  return writeParts(parts);
}

describe("what is no workbook is refused in a sentence", () => {
  test.each([
    ["nothing", bytes(""), "not an .xlsx file: it has no ZIP directory"],
    ["a text", bytes("Year,Pay\n1,100"), "not an .xlsx file: it has no ZIP directory"],
    ["half an archive", bytes("PK\x03\x04 and no more"), "not an .xlsx file: it has no ZIP directory"],
    [
      "an old .xls, or one with a password",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 504 }, () => 0)]),
      "not an .xlsx file, but one of Excel 97-2003 or one with a password: save it as .xlsx without either",
    ],
  ])("%s", async (_, file, words) => {
    await expect(loadXlsx(file)).rejects.toThrow(words);
  });

  test("an archive of something else", async () => {
    const file = await writeParts(new Map([["readme.txt", bytes("hello")]]));
    await expect(loadXlsx(file)).rejects.toThrow("not an .xlsx file: the ZIP archive holds no workbook");
  });
});

describe("a damaged or hostile workbook is refused in a sentence, never read by half", () => {
  test.each<[string, (parts: Parts) => void, string]>([
    [
      "a sheet that breaks off",
      (parts) => parts.set(SHEET, bytes('<worksheet><sheetData><row r="1"><c r="A1"><v>1')),
      `the file is damaged: ${SHEET} is not whole XML`,
    ],
    [
      "a sheet that is no XML",
      (parts) => parts.set(SHEET, bytes("hello")),
      `the file is damaged: ${SHEET} is not whole XML`,
    ],
    [
      "elements that cross",
      (parts) => parts.set(SHEET, worksheet("<sheetData><row></sheetData></row>")),
      `the file is damaged: ${SHEET} is not whole XML`,
    ],
    [
      "a sheet that is missing",
      (parts) => parts.delete(SHEET),
      'the workbook cannot be read: Invalid XLSX: missing worksheet file for sheet "Sheet1"',
    ],
    [
      "entities that grow",
      (parts) =>
        parts.set(
          SHEET,
          worksheet("<sheetData/>", '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'),
        ),
      `${SHEET} declares a document type, which no .xlsx file does`,
    ],
    [
      "a cell in the last row of the last column",
      (parts) =>
        parts.set(SHEET, worksheet('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')),
      'the workbook cannot be read: Sheet "Sheet1" spans 1048576 rows x 16384 columns (17179869184 cells), over the 20000000 limit',
    ],
    [
      "a cell off the sheet",
      (parts) => parts.set(SHEET, worksheet('<sheetData><row r="9"><c r="ZZZZ9"><v>1</v></c></row></sheetData>')),
      'the workbook cannot be read: Cell reference "ZZZZ9" is outside the supported sheet bounds (max row 1048576, max col 16384)',
    ],
  ])("%s", async (_, change, words) => {
    const error = await loadXlsx(await broken(change)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ message: words });
  });

  test("a cell whose text is none of the file's is named", async () => {
    const row = '<row r="3"><c r="B3" s="0" t="s"><v>7</v></c></row>';
    const file = await broken((parts) => parts.set(SHEET, worksheet(`<sheetData>${row}</sheetData>`)));
    await expect(loadXlsx(file)).rejects.toThrow(
      'the file is damaged: the text of the cell B3 on the sheet "Sheet1" is not in it',
    );
  });

  test("dates as other programs write them are Excel's dates, and what is none stays text", async () => {
    const cells = ["2026-03-01", "2026-03-01T12:00:00", "2026-03-01T06:00:00Z", "soon"]
      .map((text, i) => `<c r="A${i + 1}" t="d"><v>${text}</v></c>`)
      .map((cell, i) => `<row r="${i + 1}">${cell}</row>`);
    const file = await broken((parts) => parts.set(SHEET, worksheet(`<sheetData>${cells.join("")}</sheetData>`)));
    const values = (await loadXlsx(file)).sheets[0]?.cells.map(({ cell }) => cell.value);
    expect(values).toEqual([46_082, 46_082.5, 46_082.25, "soon"]);
  });

  test("a number that no cell can hold is an error value", async () => {
    const file = await broken((parts) =>
      parts.set(SHEET, worksheet('<sheetData><row r="1"><c r="A1"><v>1E400</v></c></row></sheetData>')),
    );
    expect((await loadXlsx(file)).sheets[0]?.cells[0]?.cell.value).toBe("#NUM!");
  });

  test("bytes that were changed on the way", async () => {
    const file = await saveXlsx(emptyWorkbook);
    const cut = file.slice();
    cut.fill(0xff, 60, 90);
    await expect(loadXlsx(cut)).rejects.toThrow(/^the file is damaged: /);
    const view = new DataView(cut.buffer);
    view.setUint32(cut.length - 6, cut.length - 10, true); // the directory begins in the end record
    await expect(loadXlsx(cut)).rejects.toThrow("the file is damaged: its ZIP directory points outside it");
  });

  test("an archive that unpacks to more than it may, whatever it says of itself", async () => {
    const parts: Parts = new Map([["xl/workbook.xml", new Uint8Array(3_000_000)]]);
    const bomb = await writeParts(parts);
    expect(bomb.length).toBeLessThan(10_000);
    await expect(readParts(bomb, 1_000_000)).rejects.toThrow("unpacked it is larger than 256 MB, which no plan is");
  });
});

test("what cannot be kept is told, and the rest is there", async () => {
  const file = await broken((parts) => {
    parts.set("xl/vbaProject.bin", bytes("x"));
    parts.set("xl/media/image1.png", bytes("x"));
    parts.set("xl/externalLinks/externalLink1.xml", bytes("<externalLink/>"));
    parts.set(
      SHEET,
      worksheet(
        '<sheetData><row r="1"><c r="A1"><f>[1]Sheet1!A1+1</f><v>5</v></c><c r="B1"><v>7</v></c></row></sheetData>' +
          '<conditionalFormatting sqref="A1"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>' +
          "<headerFooter><oddHeader>&amp;CPlan</oddHeader></headerFooter>",
      ),
    );
  });
  const { workbook, leftBehind } = await openXlsx(file);
  expect(workbook.sheets[0]?.cells.map(({ cell }) => cell)).toEqual([{ value: 5 }, { value: 7 }]);
  expect(leftBehind).toEqual([
    "macros",
    "links to other workbooks: formulas that use them keep their last values",
    "pictures",
    'conditional formats (duplicateValues) on "Sheet1"',
    'headers and footers on "Sheet1"',
  ]);
});

test("nothing of what is saved here is left behind", async () => {
  expect((await openXlsx(await saveXlsx(emptyWorkbook))).leftBehind).toEqual([]);
});
