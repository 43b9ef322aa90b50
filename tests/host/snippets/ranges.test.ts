import { loaded, runSnippets } from "./run";

const sales = [
  ["Product", "Qty", "Price", "Total"],
  ["Almonds", 2, 7.5, "=B2*C2"],
  ["Coffee", 1, 34.5, "=B3*C3"],
  ["Chocolate", 5, 9.56, "=B4*C4"],
];

const withSales = (sheet: Excel.Worksheet): Excel.Range => {
  const range = sheet.getRange("A1:D4");
  range.formulas = sales;
  return range;
};

runSnippets([
  {
    what: "values, formulas and text of a range",
    sample: "42-range/set-get-values",
    run: async (sheet) => {
      withSales(sheet);
      sheet.getRange("C2:D4").numberFormat = [["0.00"]] as unknown as string[][];
      const range = sheet.getRange("D2:D4").load("values,formulas,text");
      sheet.getRange("D2:D4").numberFormat = [["0.00"], ["0.00"], ["0.00"]];
      await range.context.sync();
      return [range.values, range.formulas, range.text];
    },
    gives: { code: "InvalidArgument" }, // a 1 x 1 array does not fit 3 x 2 cells
  },
  {
    what: "values, formulas and text once the format fits",
    sample: "42-range/set-get-values",
    run: async (sheet) => {
      withSales(sheet);
      sheet.getRange("D2:D4").numberFormat = [["0.00"], ["0.00"], ["0.00"]];
      const range = sheet.getRange("D2:D4").load("values,formulas,text");
      await range.context.sync();
      return [range.values, range.formulas, range.text];
    },
    gives: [
      [[15], [34.5], [47.8]],
      [["=B2*C2"], ["=B3*C3"], ["=B4*C4"]],
      [["15.00"], ["34.50"], ["47.80"]],
    ],
  },
  {
    what: "cells inserted in front push the others down; cleared cells are empty and keep their looks",
    sample: "42-range/insert-delete-clear-range",
    run: async (sheet) => {
      withSales(sheet);
      sheet.getRange("A4:D4").format.fill.color = "#FFFF00";
      await sheet.context.sync();
      sheet.getRange("A4:D4").insert("Down");
      sheet.getRange("A5:D5").clear("Contents");
      const range = sheet.getRange("A3:A6").load("values");
      const fill = sheet.getRange("A5").format.fill.load("color");
      await sheet.context.sync();
      return [range.values, fill.color];
    },
    gives: [[["Coffee"], [""], [""], [""]], "#FFFF00"],
  },
  {
    what: "copying takes formulas along, relative to where they go",
    sample: "42-range/range-copyfrom",
    run: async (sheet) => {
      withSales(sheet);
      await sheet.context.sync();
      sheet.getRange("F1").copyFrom("A1:D4");
      return loaded(sheet.getRange("F3:I3"), "formulas");
    },
    gives: [["Coffee", 1, 34.5, "=G3*H3"]],
  },
  {
    what: "copying values leaves formulas behind",
    sample: "42-range/range-copyfrom",
    run: async (sheet) => {
      withSales(sheet);
      await sheet.context.sync();
      sheet.getRange("F1").copyFrom("D1:D4", Excel.RangeCopyType.values);
      return loaded(sheet.getRange("F1:F4"), "formulas");
    },
    gives: [["Total"], [15], [34.5], [47.8]],
  },
  {
    what: "copying formats leaves values alone",
    sample: "42-range/range-copyfrom",
    run: async (sheet) => {
      sheet.getRange("A1").values = [["loud"]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("B1").values = [["quiet"]];
      await sheet.context.sync();
      sheet.getRange("B1").copyFrom("A1", Excel.RangeCopyType.formats);
      const cell = sheet.getRange("B1").load("values");
      const font = cell.format.font.load("bold");
      await sheet.context.sync();
      return [cell.values, font.bold];
    },
    gives: [[["quiet"]], true],
  },
  {
    what: "blanks are skipped when asked, and rows become columns",
    sample: "42-range/range-copyfrom",
    run: async (sheet) => {
      sheet.getRange("A1:C1").values = [[1, "", 3]];
      sheet.getRange("E1:E3").values = [["a"], ["b"], ["c"]];
      await sheet.context.sync();
      sheet.getRange("E1").copyFrom("A1:C1", "All", true, true);
      return loaded(sheet.getRange("E1:E3"), "values");
    },
    gives: [[1], ["b"], [3]],
  },
  {
    what: "a source that fits several times is copied as often",
    sample: "42-range/range-copyfrom",
    run: async (sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      await sheet.context.sync();
      sheet.getRange("D1:G2").copyFrom("A1:B1");
      return loaded(sheet.getRange("D1:G2"), "values");
    },
    gives: [
      [1, 2, 1, 2],
      [1, 2, 1, 2],
    ],
  },
  {
    what: "cells that are moved take what refers to them along",
    sample: "42-range/range-copyfrom",
    run: async (sheet) => {
      sheet.getRange("A1:B1").formulas = [[5, "=A1*2"]];
      await sheet.context.sync();
      sheet.getRange("A1").moveTo("D4");
      return loaded(sheet.getRange("A1:D4"), "formulas");
    },
    gives: [
      ["", "=D4*2", "", ""],
      ["", "", "", ""],
      ["", "", "", ""],
      ["", "", "", 5],
    ],
  },
  {
    what: "a text is found in any case, unless the whole cell or the case must match",
    sample: "42-range/range-find",
    run: async (sheet) => {
      withSales(sheet);
      const options = { completeMatch: false, matchCase: false, searchDirection: Excel.SearchDirection.forward };
      const range = sheet.getRange("A1:D4");
      const found = range.find("CO", options).load("address");
      const last = range.find("co", { ...options, searchDirection: Excel.SearchDirection.backwards }).load("address");
      const none = range.findOrNullObject("CO", { ...options, completeMatch: true }).load("address");
      await sheet.context.sync();
      return [found.address, last.address, none.isNullObject];
    },
    gives: ["Sheet1!A3", "Sheet1!A4", true],
  },
  {
    what: "a text that is not there is ItemNotFound",
    sample: "42-range/range-find",
    run: async (sheet) => loaded(sheet.getRange("A1:D4").find("Tea", {}), "address"),
    gives: { code: "ItemNotFound" },
  },
  {
    what: "all cells with a text, and another text in its place",
    sample: "42-range/range-find",
    run: async (sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Complete", ""],
        ["Complete", "complete it"],
        ["", "Done"],
      ];
      const all = sheet.findAll("Complete", { completeMatch: true, matchCase: true }).load("address,cellCount");
      const replaced = sheet.replaceAll("complete", "done", { completeMatch: false, matchCase: false });
      await sheet.context.sync();
      return [all.address, all.cellCount, replaced.value, await loaded(sheet.getRange("B2"), "values")];
    },
    gives: ["Sheet1!A1:A2", 2, 3, [["done it"]]],
  },
  {
    what: "duplicate rows go, and the others close up",
    sample: "42-range/range-remove-duplicates",
    run: async (sheet) => {
      const range = sheet.getRange("A1:B6");
      range.values = [
        ["Product", "Qty"],
        ["Brownie", 1],
        ["Cookie", 2],
        ["brownie", 3],
        ["Cake", 4],
        ["Cookie", 5],
      ];
      const result = range.removeDuplicates([0], true).load("removed,uniqueRemaining");
      await sheet.context.sync();
      return [result.removed, result.uniqueRemaining, await loaded(range, "values")];
    },
    gives: [
      2,
      3,
      [
        ["Product", "Qty"],
        ["Brownie", 1],
        ["Cookie", 2],
        ["Cake", 4],
        ["", ""],
        ["", ""],
      ],
    ],
  },
  {
    what: "special cells are found, and formatted together",
    sample: "42-range/range-areas",
    run: async (sheet) => {
      withSales(sheet);
      await sheet.context.sync();
      const formulas = sheet.getRange("A1:D4").getSpecialCells("Formulas");
      formulas.format.fill.color = "orange";
      const texts = sheet.getRange("A1:D4").getSpecialCells("Constants", "Text");
      const blanks = sheet.getRange("A1:D4").getSpecialCellsOrNullObject("Blanks");
      formulas.load("address");
      texts.load("address,areaCount");
      blanks.load("address");
      await sheet.context.sync();
      const fill = sheet.getRange("D3").format.fill.load("color");
      await sheet.context.sync();
      return [formulas.address, texts.address, texts.areaCount, blanks.isNullObject, fill.color];
    },
    gives: ["Sheet1!D2:D4", "Sheet1!A1:D1,Sheet1!A2:A4", 2, true, "#FFA500"],
  },
  {
    what: "several ranges of a sheet as one",
    sample: "42-range/range-areas",
    run: async (sheet) => {
      const areas = sheet.getRanges("A1:B2, D4").load("address,areaCount,cellCount,isEntireColumn");
      areas.format.font.bold = true;
      const font = areas.format.font.load("bold,color");
      const items = areas.areas.load("items/address");
      await sheet.context.sync();
      return [areas.address, areas.areaCount, areas.cellCount, font.bold, items.items.map((each) => each.address)];
    },
    gives: ["Sheet1!A1:B2,Sheet1!D4", 2, 5, true, ["Sheet1!A1:B2", "Sheet1!D4"]],
  },
  {
    what: "the edge of the figures, and the range as far as it",
    sample: "42-range/range-get-range-edge",
    run: async (sheet) => {
      withSales(sheet);
      await sheet.context.sync();
      const down = sheet.getRange("A1").getRangeEdge("Down").load("address");
      const right = sheet.getRange("B2").getExtendedRange(Excel.KeyboardDirection.right).load("address");
      const far = sheet.getRange("A4").getRangeEdge("Down").load("address");
      await sheet.context.sync();
      return [down.address, right.address, far.address];
    },
    gives: ["Sheet1!A4", "Sheet1!B2:D2", "Sheet1!A1048576"],
  },
  {
    what: "neighbours of a range",
    sample: "42-range/range-relationships",
    run: async (sheet) => {
      const range = sheet.getRange("B2:D4");
      const parts = [
        range.getIntersection("C3:F9"),
        range.getBoundingRect("F9"),
        range.getOffsetRange(1, 2),
        range.getResizedRange(1, -1),
        range.getRowsAbove(1),
        range.getColumnsAfter(2),
        range.getLastCell(),
        range.getEntireRow(),
      ].map((part) => part.load("address"));
      await sheet.context.sync();
      return parts.map(({ address }) => address.split("!")[1]);
    },
    gives: ["C3:D4", "B2:F9", "D3:F5", "B2:C5", "B1:D1", "E2:F4", "D4", "2:4"],
  },
  {
    what: "the used range, and none on an empty sheet",
    sample: "42-range/used-range",
    run: async (sheet, context) => {
      sheet.getRange("B2:C5").values = [
        [1, 2],
        ["", ""],
        ["", ""],
        ["", 3],
      ];
      const used = sheet.getUsedRange().load("address");
      const empty = context.workbook.worksheets.add().getUsedRangeOrNullObject().load("address");
      await context.sync();
      return [used.address, empty.isNullObject];
    },
    gives: ["Sheet1!B2:C5", true],
  },
  {
    what: "a formula that spills, and the cells it fills",
    sample: "42-range/dynamic-arrays",
    run: async (sheet) => {
      sheet.getRange("A1:A3").values = [["c"], ["a"], ["b"]];
      const anchor = sheet.getRange("C1");
      anchor.formulas = [["=SORT(A1:A3)"]];
      const spill = anchor.getSpillingToRange().load("address,values");
      await sheet.context.sync();
      return [spill.address, spill.values];
    },
    gives: ["Sheet1!C1:C3", [["a"], ["b"], ["c"]]],
  },
  {
    what: "a link has an address, a text and a tip",
    sample: "42-range/range-hyperlink",
    run: async (sheet) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { textToDisplay: "Tariffs", screenTip: "2026", address: "https://example.com/pay" };
      cell.load("values,hyperlink");
      await sheet.context.sync();
      return [cell.values, cell.hyperlink];
    },
    gives: [[["Tariffs"]], { address: "https://example.com/pay", screenTip: "2026", textToDisplay: "Tariffs" }],
  },
  {
    what: "rows are hidden and shown again",
    sample: "42-range/outline",
    run: async (sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      const whole = sheet.getRange("2:3").load("rowHidden");
      const half = sheet.getRange("1:2").load("rowHidden");
      const view = sheet.getRange("A1:A4").getVisibleView().load("rowCount,cellAddresses");
      await sheet.context.sync();
      return [whole.rowHidden, half.rowHidden, view.rowCount, view.cellAddresses];
    },
    gives: [true, null, 2, [["A1"], ["A4"]]],
  },
  {
    what: "fonts, fills, borders, widths",
    sample: "42-range/formatting",
    run: async (sheet) => {
      const range = sheet.getRange("A1:B1");
      range.format.set({ font: { bold: true, color: "white", size: 14 }, fill: { color: "#4472C4" }, columnWidth: 90 });
      range.format.borders.getItem("EdgeBottom").style = "Continuous";
      const format = range.format.load("columnWidth,font/bold,font/color,fill/color");
      const border = range.format.borders.getItem("EdgeBottom").load("style");
      await sheet.context.sync();
      return [format.font.bold, format.font.color, format.fill.color, format.columnWidth, border.style];
    },
    gives: [true, "#FFFFFF", "#4472C4", 90, "Continuous"],
  },
]);
