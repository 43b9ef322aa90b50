import { loaded, runSnippets } from "./run";

const names = async (context: Excel.RequestContext): Promise<string[]> => {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  return sheets.items.map(({ name }) => name);
};

runSnippets([
  {
    what: "sheets are added, named, moved and deleted",
    sample: "54-worksheet/add-delete-rename-move-worksheet",
    run: async (sheet, context) => {
      const added = context.workbook.worksheets.add("Plan");
      context.workbook.worksheets.add().name = "Draft";
      added.position = 0;
      await context.sync();
      const before = await names(context);
      context.workbook.worksheets.getItem("Draft").delete();
      sheet.activate();
      return [before, await names(context)];
    },
    gives: [
      ["Plan", "Sheet1", "Draft"],
      ["Plan", "Sheet1"],
    ],
  },
  {
    what: "a copy stands where it is told, and its figures go their own way",
    sample: "54-worksheet/worksheet-copy",
    run: async (sheet, context) => {
      sheet.getRange("A1:B3").formulas = [
        ["Year", "Pay"],
        [1, 100],
        [2, "=B2*2"],
      ];
      sheet.tables.add("A1:B3", true).name = "Pays";
      sheet.getRange("D1").formulas = [["=SUM(Pays[Pay])"]];
      const chart = sheet.charts.add("Line", sheet.getRange("B1:B3"));
      chart.name = "Curve";
      await context.sync();
      const copy = sheet.copy(Excel.WorksheetPositionType.before, sheet);
      copy.getRange("B2").values = [[10]];
      const tables = copy.tables.load("items/name");
      copy.load("name");
      await context.sync();
      return [
        await names(context),
        copy.name,
        tables.items.map(({ name }) => name),
        await loaded(copy.getRange("D1"), "values"),
        await loaded(sheet.getRange("D1"), "values"),
      ];
    },
    gives: [["Sheet1 (2)", "Sheet1"], "Sheet1 (2)", ["Pays_2"], [[30]], [[300]]],
  },
  {
    what: "sheets are hidden, hidden well, and shown; the last stays",
    sample: "54-worksheet/hide-unhide-worksheet",
    run: async (sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      other.visibility = Excel.SheetVisibility.veryHidden;
      const count = context.workbook.worksheets.getCount(true);
      await context.sync();
      const visible = count.value;
      sheet.visibility = "Hidden";
      await context.sync().catch((error: OfficeExtension.Error) => visible.toString().concat(error.code));
      return visible;
    },
    gives: 1,
  },
  {
    what: "neighbours of a sheet, and none beyond the last",
    sample: "54-worksheet/reference-worksheets-by-relative-position",
    run: async (sheet, context) => {
      context.workbook.worksheets.add("Next");
      const next = sheet.getNext().load("name");
      const none = sheet.getPreviousOrNullObject().load("name");
      const last = context.workbook.worksheets.getLast().load("name");
      await context.sync();
      return [next.name, none.isNullObject, last.name];
    },
    gives: ["Next", true, "Next"],
  },
  {
    what: "panes are frozen and set free",
    sample: "54-worksheet/worksheet-freeze-panes",
    run: async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
      const where = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return [where.address, none.isNullObject];
    },
    gives: ["Sheet1!A1:B2", true],
  },
  {
    what: "a protected sheet refuses what is written until it is free again",
    sample: "54-worksheet/protect-workbook-and-worksheet",
    run: async (sheet, context) => {
      sheet.protection.protect();
      sheet.protection.load("protected");
      await context.sync();
      const locked = sheet.protection.protected;
      sheet.getRange("A1").values = [[1]];
      const code = await context.sync().catch((error: OfficeExtension.Error) => error.code);
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[2]];
      await context.sync();
      return [locked, code, await loaded(sheet.getRange("A1"), "values")];
    },
    gives: [true, "AccessDenied", [[2]]],
  },
  {
    what: "the colour of a tab, grid lines and headings",
    sample: "54-worksheet/tab-color; 54-worksheet/gridlines",
    run: async (sheet, context) => {
      sheet.tabColor = "#ff0000";
      sheet.showGridlines = false;
      sheet.load("tabColor,showGridlines");
      await context.sync();
      const before = [sheet.tabColor, sheet.showGridlines];
      sheet.tabColor = "";
      return [before, await loaded(sheet, "tabColor")];
    },
    gives: [["#FF0000", false], ""],
  },
  {
    what: "the filter of a sheet",
    sample: "54-worksheet/worksheet-auto-filter",
    run: async (sheet, context) => {
      const range = sheet.getRange("A1:B5");
      range.values = [
        ["Name", "Pay"],
        ["a", 1],
        ["b", 2],
        ["c", 3],
        ["d", 4],
      ];
      sheet.autoFilter.apply(range, 1, { filterOn: "BottomPercent", criterion1: "50" });
      sheet.autoFilter.load("enabled,isDataFiltered,criteria");
      const view = range.getVisibleView().load("values");
      await context.sync();
      const before = [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, view.values.map((row) => row[0])];
      sheet.autoFilter.remove();
      sheet.autoFilter.load("enabled");
      const all = range.getVisibleView().load("rowCount");
      await context.sync();
      return [...before, sheet.autoFilter.enabled, all.rowCount];
    },
    gives: [true, true, ["Name", "a", "b"], false, 5],
  },
  {
    what: "how a sheet is printed",
    sample: "54-worksheet/worksheet-page-layout",
    run: async (sheet, context) => {
      sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
      sheet.pageLayout.setPrintArea("A1:G40");
      sheet.pageLayout.setPrintTitleRows("1:2");
      sheet.pageLayout.load("orientation");
      const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
      await context.sync();
      return [sheet.pageLayout.orientation, area.address];
    },
    gives: ["Landscape", "Sheet1!A1:G40"],
  },
  {
    what: "a sheet that has been protected with a password",
    sample: "54-worksheet/worksheet-protection",
    run: async (sheet, context) => {
      sheet.protection.protect(undefined, "secret");
      await context.sync();
      sheet.protection.unprotect("Secret");
      await context.sync();
    },
    gives: { code: "InvalidArgument" },
  },
]);
