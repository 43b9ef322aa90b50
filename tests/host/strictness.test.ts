import { afterAll, beforeAll, expect, test } from "vitest";
import { type NodeExcel, startHost } from "../../src/host/node/startHost";
import { outcome, type Step } from "./onEmptySheet";

/**
 * Where Excel is strict, with the document that says so. `docs` is learn.microsoft.com/office/dev/add-ins, `api` is
 * learn.microsoft.com/javascript/api/excel, `support` is support.microsoft.com.
 */
interface Behaviour {
  readonly what: string;
  readonly source: string;
  readonly run: Step;
  /** What comes out, or the code and words of the error. */
  readonly gives: unknown;
}

class Refusal {
  constructor(
    readonly code: string,
    readonly words: string,
  ) {}
}

const refused = (code: string, words = ""): Refusal => new Refusal(code, words);

async function read(
  range: Excel.Range,
  context: Excel.RequestContext,
  key: "values" | "formulas" | "text" | "numberFormat" | "valueTypes",
): Promise<unknown> {
  range.load(key);
  await context.sync();
  return range[key];
}

async function enter(
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
  input: unknown,
  key: "values" | "formulas" | "text" | "numberFormat" | "valueTypes" = "values",
) {
  const cell = sheet.getRange("A1");
  cell.values = [[input]];
  const out = (await read(cell, context, key)) as unknown[][];
  return out[0]?.[0];
}

const VALUES = "api/excel.range#excel-excel-range-values-member";
const NAMES = "support: Rename a worksheet";
const TABLES = "support: Rename an Excel table; docs/excel/excel-add-ins-tables";

const behaviours: readonly Behaviour[] = [
  {
    what: "values must have the rows of the range",
    source: VALUES,
    run: async (sheet, context) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    },
    gives: refused("InvalidArgument", "the input has 1 rows, the range has 2 rows of 2"),
  },
  {
    what: "values must have the columns of the range",
    source: VALUES,
    run: async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4, 5],
      ];
      await context.sync();
    },
    gives: refused("InvalidArgument", "the input has a row of 3"),
  },
  {
    what: "one value fills a whole range",
    source: VALUES,
    run: async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = 7 as unknown as unknown[][];
      return read(range, context, "values");
    },
    gives: [
      [7, 7],
      [7, 7],
    ],
  },
  {
    what: "null in values leaves a cell alone, an empty text empties it",
    source: "docs/excel/excel-add-ins-ranges-set-get-values",
    run: async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      return read(range, context, "values");
    },
    gives: [[1, "", 4]],
  },
  { what: "text that starts with = is a formula", source: VALUES, run: (s, c) => enter(s, c, "=1+1"), gives: 2 },
  {
    what: "an apostrophe in front makes it text",
    source: "support: Format numbers as text",
    run: (s, c) => enter(s, c, "'=1+1"),
    gives: "=1+1",
  },
  { what: "text that looks like a number becomes one", source: VALUES, run: (s, c) => enter(s, c, "42"), gives: 42 },
  {
    what: "a percentage becomes a share",
    source: "support: Format numbers as percentages",
    run: (s, c) => enter(s, c, "12%"),
    gives: 0.12,
  },
  {
    what: "and brings its format",
    source: "support: Format numbers as percentages",
    run: (s, c) => enter(s, c, "12%", "numberFormat"),
    gives: "0%",
  },
  {
    what: "a date or time that is typed brings one of a few formats, however it was written",
    source: "support: Format a date the way you want; Format numbers as dates or times",
    run: (sheet, context) => {
      const typed = ["2026-01-15", "15 Jan 2026", "Jan 2026", "1/15", "10:30", "9:05:07 PM", "1/15/2026 10:30", "5%"];
      const range = sheet.getRange("A1:H1");
      range.values = [typed];
      return read(range, context, "numberFormat");
    },
    gives: [["m/d/yyyy", "d-mmm-yy", "mmm-yy", "d-mmm", "h:mm", "h:mm:ss AM/PM", "m/d/yyyy h:mm", "0%"]],
  },
  {
    what: "the address of a whole row or column has a colon",
    source: "api: Worksheet.getRange",
    run: async (sheet, context) => {
      sheet.getRange("5").load("address");
      await context.sync();
    },
    gives: refused("InvalidArgument", '"5" is not the address of a range'),
  },
  {
    what: "a date becomes a serial number, day 1 being 1 January 1900",
    source: "docs/excel/excel-add-ins-ranges-set-get-values; support: DATE function",
    run: (s, c) => enter(s, c, "2026-01-15"),
    gives: 46037,
  },
  {
    what: "text stays text in a cell formatted as text",
    source: "support: Format numbers as text",
    run: async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.numberFormat = [["@", "@", "@"]];
      range.values = [["007", "=1+1", "2026-01-15"]];
      return read(range, context, "values");
    },
    gives: [["007", "=1+1", "2026-01-15"]],
  },
  {
    what: "text that looks like a truth value or a number stays text when the cell's look changes",
    source: "support: Format numbers as text",
    run: async (sheet, context) => {
      const range = sheet.getRange("A1:G1");
      range.values = [["'TRUE", "'false", "'1E5", "'0012", "'3/4", "'Infinity", "' 12 "]];
      range.format.fill.color = "#FFFF00";
      range.format.wrapText = true;
      return read(range, context, "values");
    },
    gives: [["TRUE", "false", "1E5", "0012", "3/4", "Infinity", " 12 "]],
  },
  { what: "TRUE becomes true", source: VALUES, run: (s, c) => enter(s, c, "true", "valueTypes"), gives: "Boolean" },
  {
    what: "an error value can be written",
    source: "api/excel.range",
    run: (s, c) => enter(s, c, "#N/A", "valueTypes"),
    gives: "Error",
  },
  {
    what: "an error is its text in values",
    source: "api/excel.range",
    run: (s, c) => enter(s, c, "=1/0"),
    gives: "#DIV/0!",
  },
  {
    what: "an unknown function is #NAME?",
    source: "support: How to correct a #NAME? error",
    run: (s, c) => enter(s, c, "=NOSUCH(1)"),
    gives: "#NAME?",
  },
  {
    what: "an unclosed formula is refused",
    source: "docs/testing/application-specific-api-error-handling",
    run: (s, c) => enter(s, c, "=SUM(1"),
    gives: refused("InvalidArgument", "=SUM(1"),
  },
  {
    what: "a cell holds 32,767 characters",
    source: "support: Excel specifications and limits",
    run: (s, c) => enter(s, c, "x".repeat(32_768)),
    gives: refused("InvalidArgument", "32,767"),
  },
  { what: "a blank cell is an empty text in values", source: VALUES, run: (s, c) => enter(s, c, ""), gives: "" },
  {
    what: "and of type Empty",
    source: "api/excel.rangevaluetype",
    run: (s, c) => enter(s, c, "", "valueTypes"),
    gives: "Empty",
  },
  {
    what: "text shows the number format",
    source: "api/excel.range#excel-excel-range-text-member",
    run: async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [[46023]];
      cell.numberFormat = [["mmm yyyy"]];
      return read(cell, context, "text");
    },
    gives: [["Jan 2026"]],
  },
  {
    what: "a spill that is blocked is #SPILL!",
    source: "support: How to correct a #SPILL! error",
    run: async (sheet, context) => {
      sheet.getRange("A3").values = [["in the way"]];
      sheet.getRange("A1").formulas = [["=SEQUENCE(5)"]];
      return read(sheet.getRange("A1:A3"), context, "values");
    },
    gives: [["#SPILL!"], [""], ["in the way"]],
  },
  {
    what: "a spill can be asked for its range",
    source: "docs/excel/excel-add-ins-ranges-dynamic-arrays",
    run: async (sheet, context) => {
      sheet.getRange("B2").formulas = [["=SEQUENCE(3,2)"]];
      const spill = sheet.getRange("B2").getSpillingToRangeOrNullObject().load("address");
      const parent = sheet.getRange("C4").getSpillParentOrNullObject().load("address");
      const none = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
      await context.sync();
      return [spill.address.split("!")[1], parent.address.split("!")[1], none.isNullObject];
    },
    gives: ["B2:C4", "B2", true],
  },
  ...(
    [
      ["of 32 characters", "x".repeat(32), "at most 31"],
      ["with a slash", "a/b", "contains /"],
      ["with a bracket", "a[b]", "contains ["],
      ["with a colon", "a:b", "contains :"],
      ["with a question mark", "a?", "contains ?"],
      ["with an asterisk", "*", "contains *"],
      ["with a backslash", "a\\b", "contains \\"],
      ["with an apostrophe at its end", "Tom'", "apostrophe"],
      ["History", "history", "Excel keeps that name"],
    ] as const
  ).map(([what, name, words]): Behaviour => ({
    what: `a sheet cannot have a name ${what}`,
    source: NAMES,
    run: async (_, context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    },
    gives: refused("InvalidArgument", words),
  })),
  {
    what: "two sheets cannot have the same name, in any case",
    source: NAMES,
    run: async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      context.workbook.worksheets.add(sheet.name.toUpperCase());
      await context.sync();
    },
    gives: refused("ItemAlreadyExists"),
  },
  {
    what: "a sheet can be renamed to its own name in another case, and formulas follow a new name",
    source: NAMES,
    run: async (sheet, context) => {
      sheet.getRange("A1").values = [[5]];
      const other = context.workbook.worksheets.add("Looks at it");
      sheet.name = "My plan";
      other.getRange("A1").formulas = [["='My plan'!A1*2"]];
      sheet.name = "MY PLAN";
      sheet.name = "Plan";
      const cell = other.getRange("A1").load("formulas,values");
      await context.sync();
      return [cell.formulas[0]?.[0], cell.values[0]?.[0]];
    },
    gives: ["=Plan!A1*2", 10],
  },
  {
    what: "the last visible sheet cannot be deleted",
    source: "api/excel.worksheet#excel-excel-worksheet-delete-member",
    run: async (_, context) => {
      const sheets = context.workbook.worksheets.load("items");
      await context.sync();
      sheets.items.forEach((each) => each.delete());
      await context.sync();
    },
    gives: refused("InvalidOperation", "at least one visible sheet"),
  },
  {
    what: "a formula that named a deleted sheet is #REF!",
    source: "support: How to correct a #REF! error",
    run: async (sheet, context) => {
      const gone = context.workbook.worksheets.add("Gone");
      gone.getRange("A1").values = [[1]];
      sheet.getRange("A1").formulas = [["=Gone!A1"]];
      await context.sync();
      gone.delete();
      return read(sheet.getRange("A1"), context, "values");
    },
    gives: [["#REF!"]],
  },
  {
    what: "tables cannot overlap",
    source: TABLES,
    run: async (sheet, context) => {
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("B3:C5", true);
      await context.sync();
    },
    gives: refused("InvalidArgument", "overlap"),
  },
  {
    what: "a table's headers are made texts, filled and unique",
    source: "support: Create and format tables",
    run: async (sheet, context) => {
      sheet.getRange("A1:D1").values = [["Pay", "pay", "", 2026]];
      const table = sheet.tables.add("A1:D3", true);
      return read(table.getHeaderRowRange(), context, "values");
    },
    gives: [["Pay", "pay2", "Column3", "2026"]],
  },
  ...(["1stTable", "my table", "A1", "R1C1", "c"] as const).map((name): Behaviour => ({
    what: `a table cannot be called ${name}`,
    source: TABLES,
    run: async (sheet, context) => {
      sheet.tables.add("A1:B3", true).name = name;
      await context.sync();
    },
    gives: refused("InvalidArgument", "cannot be the name of a table"),
  })),
  {
    what: "two tables cannot have the same name",
    source: TABLES,
    run: async (sheet, context) => {
      sheet.tables.add("A1:B3", true).name = "Sales";
      sheet.tables.add("D1:E3", true).name = "sales";
      await context.sync();
    },
    gives: refused("InvalidArgument", "taken"),
  },
  {
    what: "cells of a table cannot be merged",
    source: "support: Merge and unmerge cells",
    run: async (sheet, context) => {
      sheet.tables.add("A1:B3", true);
      sheet.getRange("A1:B1").merge();
      await context.sync();
    },
    gives: refused("InvalidOperation"),
  },
  {
    what: "a table is resized with its header row in place",
    source: "api/excel.table#excel-excel-table-resize-member",
    run: async (sheet, context) => {
      sheet.tables.add("A1:B3", true).resize("A2:B5");
      await context.sync();
    },
    gives: refused("InvalidArgument", "header row"),
  },
  {
    what: "a name cannot look like a cell",
    source: "support: Names in formulas",
    run: async (_, context) => {
      context.workbook.names.add("AB12", "=1");
      await context.sync();
    },
    gives: refused("InvalidArgument"),
  },
  {
    what: "a name is used once",
    source: "support: Names in formulas",
    run: async (_, context) => {
      context.workbook.names.add("Start", "=1");
      context.workbook.names.add("START", "=2");
      await context.sync();
    },
    gives: refused("ItemAlreadyExists"),
  },
  {
    what: "a protected sheet cannot be written",
    source: "docs/testing/application-specific-api-error-handling (AccessDenied)",
    run: async (sheet, context) => {
      sheet.protection.protect();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    },
    gives: refused("AccessDenied", "is protected"),
  },
  {
    what: "a conditional format has no parts of another type",
    source: "docs/develop/or-null-object-methods; api/excel.conditionalformat",
    run: async (sheet, context) => {
      const format = sheet.getRange("A1").conditionalFormats.add("Custom");
      const none = format.cellValueOrNullObject;
      await context.sync();
      if (none.isNullObject) format.cellValue.rule = { formula1: "1", operator: "GreaterThan" };
      await context.sync();
    },
    gives: refused("ItemNotFound", "not of the type cellValue"),
  },
  {
    what: "the value of a name is the address of its range, or its constant",
    source: "api/excel.nameditem#excel-excel-nameditem-value-member; api/excel.nameditemtype",
    run: async (sheet, { workbook: { names } }) => {
      const all = [
        names.add("Place", sheet.getRange("B2:C3")),
        names.add("Rate", "=0.05"),
        names.add("Flag", "=TRUE"),
        names.add("Motto", '="say ""yes"""'),
      ].map((name) => name.load("value,type"));
      await sheet.context.sync();
      return all.map(({ value, type }) => [value, type]);
    },
    gives: [
      ["Sheet1!$B$2:$C$3", "Range"],
      [0.05, "Double"],
      [true, "Boolean"],
      ['say "yes"', "String"],
    ],
  },
  ...(
    [
      ["frozen cells", "api/excel.worksheetfreezepanes", (sheet) => sheet.freezePanes.getLocation()],
      ["a print area", "api/excel.pagelayout", (sheet) => sheet.pageLayout.getPrintArea()],
      ["cells in common", "api/excel.range", (sheet) => sheet.getRange("A1").getIntersection("B2")],
      ["a filtered range", "api/excel.autofilter", (sheet) => sheet.autoFilter.getRange()],
    ] as const satisfies readonly (readonly [string, string, (sheet: Excel.Worksheet) => object])[]
  ).map(([what, source, ask]): Behaviour => ({
    what: `a sheet without ${what} is asked in vain`,
    source: `${source}; docs/develop/or-null-object-methods`,
    run: async (sheet, context) => {
      ask(sheet).load("address");
      await context.sync();
    },
    gives: refused("ItemNotFound"),
  })),
  {
    what: "a blank sheet's used range is its first cell, or a null object",
    source: "api/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)",
    run: async (sheet, context) => {
      const used = sheet.getUsedRange(true).load("address");
      const none = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return [used.address, none.isNullObject];
    },
    gives: ["Sheet1!A1", true],
  },
  {
    what: "the used range has formatted cells too, unless only values are asked for",
    source: "api/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)",
    run: async (sheet, context) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("E9").format.fill.color = "red";
      const [values, all] = [sheet.getUsedRange(true).load("address"), sheet.getUsedRange().load("address")];
      await context.sync();
      return [values.address, all.address];
    },
    gives: ["Sheet1!B2", "Sheet1!B2:E9"],
  },
  {
    what: "a range is not resized to nothing",
    source: "api/excel.range#excel-excel-range-getresizedrange-member(1)",
    run: async (sheet, context) => {
      sheet.getRange("B2:C3").getResizedRange(-2, 0).load("address");
      await context.sync();
    },
    gives: refused("InvalidArgument"),
  },
  {
    what: "a row of a table has a value for each column",
    source: "api/excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)",
    run: async (sheet, context) => {
      sheet.tables.add("A1:B2", true).rows.add(undefined, [[1, 2, 3]]);
      await context.sync();
    },
    gives: refused("InvalidArgument", "a row of 3"),
  },
  {
    what: "a spilled cell is not cleared by itself",
    source: "docs/excel/excel-add-ins-ranges-dynamic-arrays",
    run: async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(2)"]];
      await context.sync();
      sheet.getRange("A2").clear();
      return read(sheet.getRange("A1:A2"), context, "values");
    },
    gives: [[1], [2]],
  },
  {
    what: "a hidden sheet cannot be activated",
    source: "api/excel.worksheet#excel-excel-worksheet-activate-member(1)",
    run: async (_, context) => {
      const hidden = context.workbook.worksheets.add("Hidden");
      hidden.visibility = "Hidden";
      hidden.activate();
      await context.sync();
    },
    gives: refused("InvalidOperation", "hidden"),
  },
  {
    what: "what a protected sheet leaves open is not known here, and is said",
    source: "api/excel.worksheetprotectionoptions (a gap of the host)",
    run: async (sheet, context) => {
      sheet.protection.protect({ allowFormatCells: true });
      await context.sync();
    },
    gives: refused("ApiNotFound", "allowFormatCells"),
  },
  {
    what: "an address that is none is refused",
    source: "docs/testing/application-specific-api-error-handling",
    run: async (sheet, context) => {
      sheet.getRange("A0").load("values");
      await context.sync();
    },
    gives: refused("InvalidArgument", '"A0" is not the address'),
  },
  {
    what: "a range cannot leave the sheet",
    source: "support: Excel specifications and limits (1,048,576 rows by 16,384 columns)",
    run: async (sheet, context) => {
      sheet.getRangeByIndexes(1_048_575, 0, 2, 1).values = [[1], [2]];
      await context.sync();
    },
    gives: refused("InvalidArgument", "not on the sheet"),
  },
  {
    what: "more than five million cells cannot be read at once",
    source: "docs/concepts/resource-limits-and-performance-optimization",
    run: (sheet, context) => read(sheet.getRange("A:Z"), context, "values"),
    gives: refused("RangeExceedsLimit"),
  },
  {
    what: "a list of choices has at most 255 characters",
    source: "support: More on data validation",
    run: async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x,".repeat(200) } };
      await context.sync();
    },
    gives: refused("InvalidArgument", "at most 255"),
  },
  {
    what: "the message of a validation has at most 225 characters",
    source: "api/excel.datavalidationerroralert",
    run: async (sheet, context) => {
      sheet.getRange("A1").dataValidation.errorAlert = {
        title: "No",
        message: "x".repeat(226),
        showAlert: true,
        style: "Stop",
      };
      await context.sync();
    },
    gives: refused("InvalidArgument", "at most 225"),
  },
  {
    what: "a member that no Excel has cannot be loaded",
    source: "docs/develop/application-specific-api-model",
    run: async (sheet, context) => {
      sheet.getRange("A1").load("nonsense" as never);
      await context.sync();
    },
    gives: refused("ApiNotFound", "Range.nonsense"),
  },
  {
    what: "what has not been loaded cannot be read",
    source: "docs/testing/application-specific-api-error-handling (PropertyNotLoaded)",
    run: async (sheet) => sheet.getRange("A1").values,
    gives: refused("PropertyNotLoaded"),
  },
  {
    what: "the null object of a missing item takes calls without an error",
    source: "docs/develop/or-null-object-methods",
    run: async (_, context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      none.delete();
      await context.sync();
      return none.isNullObject;
    },
    gives: true,
  },
  {
    what: "a missing item is ItemNotFound",
    source: "docs/testing/application-specific-api-error-handling",
    run: async (_, context) => {
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [[1]];
      await context.sync();
    },
    gives: refused("ItemNotFound", "there is no sheet named Nowhere"),
  },
];

let excel: NodeExcel;
beforeAll(async () => {
  excel = await startHost();
});
afterAll(() => excel.dispose());

test.each(behaviours)("$what ($source)", async ({ run, gives }) => {
  const given = await outcome(excel, run);
  if (gives instanceof Refusal) {
    expect(given).toMatchObject({ code: gives.code, message: expect.stringContaining(gives.words) });
  } else {
    expect(given).toEqual(gives);
  }
});
