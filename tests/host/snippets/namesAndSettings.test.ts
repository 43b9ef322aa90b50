import { loaded, runSnippets } from "./run";

runSnippets([
  {
    what: "a name for a range and a name for a formula, used and deleted",
    sample: "34-named-item/create-and-remove-named-item",
    run: async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[100], [110]];
      context.workbook.names.add("Pays", sheet.getRange("A1:A2"));
      context.workbook.names.add("Raise", "=0.1");
      sheet.getRange("C1").formulas = [["=SUM(Pays)*Raise"]];
      const items = context.workbook.names.load("items/name,items/type,items/formula");
      const sum = await loaded(sheet.getRange("C1"), "values");
      const before = items.items.map(({ name, formula }) => [name, formula]);
      context.workbook.names.getItem("Raise").delete();
      return [sum, before, await loaded(sheet.getRange("C1"), "values")];
    },
    gives: [
      [[21]],
      [
        ["Pays", "=Sheet1!$A$1:$A$2"],
        ["Raise", "=0.1"],
      ],
      [["#NAME?"]],
    ],
  },
  {
    what: "a name of a sheet is seen on that sheet alone",
    sample: "34-named-item/list-named-items",
    run: async (sheet, context) => {
      sheet.names.add("Local", sheet.getRange("B2"));
      const own = sheet.names.getItem("Local").load("scope");
      const none = context.workbook.names.getItemOrNullObject("Local").load("name");
      const range = sheet.names.getItem("Local").getRange().load("address");
      await context.sync();
      return [own.scope, none.isNullObject, range.address];
    },
    gives: ["Worksheet", true, "Sheet1!B2"],
  },
  {
    what: "a name is moved to another range",
    sample: "34-named-item/update-named-item",
    run: async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      const name = context.workbook.names.add("Figure", sheet.getRange("A1"));
      sheet.getRange("C1").formulas = [["=Figure"]];
      await context.sync();
      name.formula = "=Sheet1!$B$1";
      return loaded(sheet.getRange("C1"), "values");
    },
    gives: [[2]],
  },
  {
    what: "settings stay with the workbook; one that is not there is a null object",
    sample: "26-document/settings",
    run: async (_, context) => {
      const { settings } = context.workbook;
      settings.add("NeedsReview", { by: "Ada", years: [1, 2] });
      const found = settings.getItem("NeedsReview").load("value");
      const none = settings.getItemOrNullObject("Other").load("value");
      await context.sync();
      return [found.value, none.isNullObject];
    },
    gives: [{ by: "Ada", years: [1, 2] }, true],
  },
  {
    what: "the document has properties",
    sample: "26-document/get-file-in-slices-async; 26-document/properties",
    run: async (_, context) => {
      const { properties } = context.workbook;
      properties.load("title,author");
      await context.sync();
      return [typeof properties.title, typeof properties.author];
    },
    gives: ["string", "string"],
  },
  {
    what: "calculation by hand shows old figures until it is asked for",
    sample: "50-workbook/workbook-calculation",
    run: async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
      await context.sync();
      context.application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[5]];
      const old = await loaded(sheet.getRange("B1"), "values");
      context.application.calculate("Full");
      const now = await loaded(sheet.getRange("B1"), "values");
      context.application.calculationMode = "Automatic";
      await context.sync();
      return [old, now];
    },
    gives: [[[2]], [[10]]],
  },
  {
    what: "the active cell and the selection",
    sample: "42-range/selected-range; 50-workbook/workbook-get-active-cell",
    run: async (sheet, context) => {
      sheet.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [selected.address, active.address];
    },
    gives: ["Sheet1!B2:C3", "Sheet1!B2"],
  },
]);
