import { loaded, runSnippets } from "./run";

const expenses = (sheet: Excel.Worksheet): Excel.Table => {
  const table = sheet.tables.add("A1:D1", true);
  table.name = "Expenses";
  table.getHeaderRowRange().values = [["Date", "Merchant", "Category", "Amount"]];
  table.rows.add(undefined, [
    ["2026-01-01", "Phone Co", "Communications", 120],
    ["2026-01-02", "Bus Line", "Transport", 142],
    ["2026-01-05", "Best Grapes", "Groceries", 27],
    ["2026-01-10", "Coho", "Groceries", 33],
    ["2026-02-11", "Bellows", "Education", 350],
  ]);
  table.getDataBodyRange().getColumn(0).numberFormat = Array.from({ length: 6 }, () => ["yyyy-mm-dd"]);
  table.rows.getItemAt(0).delete();
  return table;
};

const merchants = (table: Excel.Table): Excel.Range => table.columns.getItem("Merchant").getDataBodyRange();

runSnippets([
  {
    what: "a table of headers alone has one empty row until rows come",
    sample: "46-table/create-table",
    run: async (sheet) => {
      const table = sheet.tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["Year", "Pay"]];
      const before = table.rows.getCount();
      const range = table.getRange().load("address,values");
      await sheet.context.sync();
      return [before.value, range.address, range.values];
    },
    gives: [
      1,
      "Sheet1!A1:B2",
      [
        ["Year", "Pay"],
        ["", ""],
      ],
    ],
  },
  {
    what: "rows are added, at the end and in between; what stands below makes room",
    sample: "46-table/add-rows-and-columns-to-a-table",
    run: async (sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Year", "Pay"],
        [1, 100],
        [2, 110],
      ];
      sheet.getRange("A4").values = [["a note below"]];
      const table = sheet.tables.add("A1:B3", true);
      table.rows.add(undefined, [[4, 130]]);
      table.rows.add(2, [[3, 120]]);
      return loaded(sheet.getRange("A1:B6"), "values");
    },
    gives: [
      ["Year", "Pay"],
      [1, 100],
      [2, 110],
      [3, 120],
      [4, 130],
      ["a note below", ""],
    ],
  },
  {
    what: "columns are added, with values and with formulas of the row",
    sample: "46-table/add-rows-and-columns-to-a-table",
    run: async (sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Year", "Pay"],
        [1, 100],
        [2, 110],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.columns.add(undefined, [["Twice"], ["=[@Pay]*2"], ["=[@Pay]*2"]]);
      table.columns.add(1, [["Place"], ["Bern"], ["Graz"]]);
      table.columns.load("items/name");
      const values = await loaded(table.getRange(), "values");
      return [table.columns.items.map(({ name }) => name), values.slice(1)];
    },
    gives: [
      ["Year", "Place", "Pay", "Twice"],
      [
        [1, "Bern", 100, 200],
        [2, "Graz", 110, 220],
      ],
    ],
  },
  {
    what: "rows and columns are deleted, and the last row is emptied",
    sample: "46-table/manage-table-rows",
    run: async (sheet) => {
      sheet.getRange("A1:C3").values = [
        ["Year", "Pay", "Note"],
        [1, 100, "x"],
        [2, 110, "y"],
      ];
      const table = sheet.tables.add("A1:C3", true);
      await sheet.context.sync();
      table.columns.getItem("Pay").delete();
      table.rows.getItemAt(0).delete();
      table.rows.getItemAt(0).delete();
      return loaded(table.getRange(), "values");
    },
    gives: [
      ["Year", "Note"],
      ["", ""],
    ],
  },
  {
    what: "a range of figures becomes a table, and a table a range",
    sample: "46-table/convert-range-to-table",
    run: async (sheet) => {
      sheet.getRange("A1:B2").values = [
        ["Year", "Pay"],
        [1, 100],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.name = "Pays";
      sheet.getRange("D1").formulas = [["=SUM(Pays[Pay])"]];
      await sheet.context.sync();
      const range = table.convertToRange().load("address,values");
      const count = sheet.tables.getCount();
      await sheet.context.sync();
      return [range.address, range.values, count.value];
    },
    gives: [
      "Sheet1!A1:B2",
      [
        ["Year", "Pay"],
        [1, 100],
      ],
      0,
    ],
  },
  {
    what: "a filter by values hides the other rows, and what is seen can be read",
    sample: "46-table/filter-data; 46-table/get-visible-range-of-a-filtered-table",
    run: async (sheet) => {
      const table = expenses(sheet);
      table.columns.getItem("Category").filter.applyValuesFilter(["Education", "Groceries"]);
      const view = table.getDataBodyRange().getVisibleView().load("values,rowCount");
      const all = table.rows.getCount();
      await sheet.context.sync();
      return [view.rowCount, view.values.map((row: unknown[]) => row[1]), all.value];
    },
    gives: [3, ["Best Grapes", "Coho", "Bellows"], 5],
  },
  {
    what: "filters of two columns hold together, and clearing them shows all",
    sample: "46-table/filter-data",
    run: async (sheet) => {
      const table = expenses(sheet);
      table.columns.getItem("Category").filter.apply({ filterOn: "Values", values: ["Groceries", "Transport"] });
      table.columns.getItem("Amount").filter.applyCustomFilter(">30");
      const view = merchants(table).getVisibleView().load("values");
      await sheet.context.sync();
      const first = view.values.flat();
      table.clearFilters();
      const whole = merchants(table).getVisibleView().load("rowCount");
      await sheet.context.sync();
      return [first, whole.rowCount];
    },
    gives: [["Bus Line", "Coho"], 5],
  },
  ...(
    [
      [
        "more than a number, or less than another",
        ["applyCustomFilter", "<30", ">300", "Or"],
        ["Best Grapes", "Bellows"],
      ],
      ["the two largest", ["applyTopItemsFilter", 2], ["Bus Line", "Bellows"]],
      ["the smallest two of five in per cent", ["applyBottomPercentFilter", 40], ["Best Grapes", "Coho"]],
      ["above the average of 134.4", ["applyDynamicFilter", "AboveAverage"], ["Bus Line", "Bellows"]],
    ] as const
  ).map(([what, [method, ...args], seen]) => ({
    what: `amounts: ${what}`,
    sample: "46-table/filter-data",
    run: async (sheet: Excel.Worksheet) => {
      const table = expenses(sheet);
      const filter = table.columns.getItem("Amount").filter;
      (filter[method] as (...values: unknown[]) => void).apply(filter, [...args]);
      const view = merchants(table).getVisibleView().load("values");
      await sheet.context.sync();
      return view.values.flat();
    },
    gives: seen,
  })),
  {
    what: "texts with a star, and dates by their month",
    sample: "46-table/filter-data",
    run: async (sheet) => {
      const table = expenses(sheet);
      table.columns.getItem("Merchant").filter.applyCustomFilter("=B*");
      const byName = merchants(table).getVisibleView().load("values");
      await sheet.context.sync();
      table.columns.getItem("Merchant").filter.clear();
      table.columns.getItem("Date").filter.applyValuesFilter([{ date: "2026-02-01", specificity: "Month" }]);
      const byMonth = merchants(table).getVisibleView().load("values");
      await sheet.context.sync();
      return [byName.values.flat(), byMonth.values.flat()];
    },
    gives: [["Bus Line", "Best Grapes", "Bellows"], ["Bellows"]],
  },
  {
    what: "SUBTOTAL passes over the rows that a filter hides, SUM does not",
    sample: "46-table/filter-data",
    run: async (sheet) => {
      const table = expenses(sheet);
      sheet.getRange("F1:F3").formulas = [
        ["=SUBTOTAL(9,Expenses[Amount])"],
        ["=SUBTOTAL(109,Expenses[Amount])"],
        ["=SUM(Expenses[Amount])"],
      ];
      await sheet.context.sync();
      table.columns.getItem("Category").filter.applyValuesFilter(["Groceries"]);
      return loaded(sheet.getRange("F1:F3"), "values");
    },
    gives: [[60], [60], [672]],
  },
  {
    what: "a changed figure is filtered only when filters are applied again",
    sample: "46-table/filter-data",
    run: async (sheet) => {
      const table = expenses(sheet);
      table.columns.getItem("Amount").filter.applyCustomFilter(">100");
      await sheet.context.sync();
      sheet.getRange("D2").values = [[1]];
      const before = merchants(table).getVisibleView().load("rowCount");
      await sheet.context.sync();
      table.reapplyFilters();
      const after = merchants(table).getVisibleView().load("rowCount");
      await sheet.context.sync();
      return [before.rowCount, after.rowCount];
    },
    gives: [3, 2],
  },
  {
    what: "a table is sorted by a column, and by two",
    sample: "46-table/sort-data",
    run: async (sheet) => {
      const table = expenses(sheet);
      table.sort.apply([{ key: 3, ascending: false }]);
      const byAmount = await loaded(merchants(table), "values");
      table.sort.apply([
        { key: 2, ascending: true },
        { key: 1, ascending: true },
      ]);
      const byCategory = await loaded(merchants(table), "values");
      const sort = table.sort.load("fields,matchCase");
      await sheet.context.sync();
      return [byAmount.flat()[0], byCategory.flat(), sort.fields.map(({ key }) => key), sort.matchCase];
    },
    gives: ["Bellows", ["Phone Co", "Bellows", "Best Grapes", "Coho", "Bus Line"], [2, 1], false],
  },
  {
    what: "the parts of a table, its columns by name and its style",
    sample: "46-table/get-data-from-table; 46-table/formatting",
    run: async (sheet) => {
      const table = expenses(sheet);
      table.style = "TableStyleLight14";
      table.showBandedRows = false;
      table.load("style,showBandedRows");
      const [header, column, row] = [
        table.getHeaderRowRange().load("values"),
        table.columns.getItem("Amount").getDataBodyRange().load("values"),
        table.rows.getItemAt(1).load("values"),
      ];
      await sheet.context.sync();
      return [table.style, table.showBandedRows, header.values[0]?.[3], column.values.flat(), row.values[0]?.[1]];
    },
    gives: ["TableStyleLight14", false, "Amount", [120, 142, 27, 33, 350], "Bus Line"],
  },
  {
    what: "a total is the sum of what is seen of the last column",
    sample: "46-table/formatting",
    run: async (sheet) => {
      const table = expenses(sheet);
      table.showTotals = true;
      const row = table.getTotalRowRange().load("values,formulas,address");
      await sheet.context.sync();
      return [row.address, row.values, row.formulas[0]?.[3]];
    },
    gives: ["Sheet1!A7:D7", [["Total", "", "", 672]], "=SUBTOTAL(109,Expenses[Amount])"],
  },
  {
    what: "a table is resized",
    sample: "46-table/resize-table",
    run: async (sheet) => {
      const table = expenses(sheet);
      table.resize("A1:E8");
      const range = table.getRange().load("address");
      const header = table.getHeaderRowRange().load("values");
      await sheet.context.sync();
      return [range.address, header.values[0]?.[4]];
    },
    gives: ["Sheet1!A1:E8", "Column5"],
  },
  {
    what: "within a table a column needs no table's name",
    sample: "46-table/formula-in-total-row",
    run: async (sheet) => {
      const table = expenses(sheet);
      table.showTotals = true;
      const cell = table.columns.getItem("Amount").getTotalRowRange();
      cell.formulas = [["=SUBTOTAL(104,[Amount])-SUM(Expenses[[#Totals],[Merchant]])"]];
      cell.load("formulas,values");
      await sheet.context.sync();
      return [cell.formulas, cell.values];
    },
    gives: [[["=SUBTOTAL(104,Expenses[Amount])-SUM(Expenses[[#Totals],[Merchant]])"]], [[350]]],
  },
]);
