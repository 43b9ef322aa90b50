import { afterAll, beforeAll, expect, test } from "vitest";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";
import { knownMembers } from "../../src/host/protocol/excelType";
import { ALWAYS, Requirements } from "../../src/host/requirements";
import { publishedApiSets } from "./apiSets";

const published = publishedApiSets();

/** What the client sends under a name of its own. Not in the public API. */
const OF_THE_CLIENT = new Set(["Worksheet.gridlines", "Worksheet.headings", "Setting._Id"]);

const known = [...knownMembers].filter(([member, since]) => since !== ALWAYS && !OF_THE_CLIENT.has(member));

test("the published list is read whole", () => {
  expect([published.get("Range.values"), published.get("RangeAreas.areas"), published.get("Table.resize")]).toEqual([
    "ExcelApi 1.1",
    "ExcelApi 1.9",
    "ExcelApi 1.13",
  ]);
  expect(published.size).toBeGreaterThan(2500);
});

test("every member of the host is one of Excel's, and came with the set that Microsoft's declarations name", () => {
  const expected = Object.fromEntries(known.map(([member]) => [member, published.get(member)]));
  expect(Object.fromEntries(known)).toEqual(expected);
});

let excel: NodeExcel;
beforeAll(async () => {
  excel = await startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["Year", "Pay"],
      [1, 100],
      [2, 110],
    ];
    sheet.tables.add("A1:B3", true).name = "Pay";
    sheet.charts.add("Line", sheet.getRange("A1:B3")).name = "Chart";
    await context.sync();
  });
});
afterAll(() => excel.dispose());

/** One object of each of these types, as an Excel of any age can reach it. */
const objects: Readonly<Record<string, (context: Excel.RequestContext) => { load(names: string): unknown }>> = {
  Workbook: ({ workbook }) => workbook,
  Application: ({ application }) => application,
  Worksheet: ({ workbook }) => workbook.worksheets.getActiveWorksheet(),
  Range: ({ workbook }) => workbook.worksheets.getActiveWorksheet().getRange("A1"),
  RangeFormat: ({ workbook }) => workbook.worksheets.getActiveWorksheet().getRange("A1").format,
  Table: ({ workbook }) => workbook.tables.getItem("Pay"),
  Chart: ({ workbook }) => workbook.worksheets.getActiveWorksheet().charts.getItem("Chart"),
};

test.each(["1.1", "1.4", "1.8", "1.14"])(
  "an Excel with ExcelApi %s has what came until then, and ApiNotFound for the rest",
  async (version) => {
    excel.setRequirements({ ExcelApi: version });
    const requirements = new Requirements({ ExcelApi: version });
    const wrong: string[] = [];
    for (const [name, since] of known) {
      const [type = "", member = ""] = name.split(".");
      const reach = objects[type];
      if (reach === undefined) continue;
      const [set, added] = since.split(" ");
      const outcome = await Excel.run(async (context) => {
        reach(context).load(member);
        await context.sync();
        return "there";
      }).catch((error: unknown) => (error as OfficeExtension.Error).message);
      const isNew = !requirements.has(set ?? "", added);
      if (isNew !== outcome.includes(`${name} came with ${since}`)) wrong.push(`${name}: ${outcome}`);
    }
    expect(wrong).toEqual([]);
  },
);
