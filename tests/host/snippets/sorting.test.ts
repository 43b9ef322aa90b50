import { loaded, runSnippets } from "./run";

const field = (key: number, ascending = true): Excel.SortField => ({ key, ascending });

runSnippets([
  {
    what: "rows by a column, headers left in place, from the largest down",
    sample: "42-range/range-areas",
    run: async (sheet) => {
      const range = sheet.getRange("A1:B4");
      range.values = [
        ["Name", "Pay"],
        ["Ada", 3],
        ["Bea", 1],
        ["Cem", 2],
      ];
      range.sort.apply([field(1, false)], false, true);
      return loaded(range, "values");
    },
    gives: [
      ["Name", "Pay"],
      ["Ada", 3],
      ["Cem", 2],
      ["Bea", 1],
    ],
  },
  {
    what: "numbers, texts, flags, errors, and blanks last either way",
    sample: "46-table/sort-data",
    run: async (sheet) => {
      const up = sheet.getRange("A1:A6");
      const down = sheet.getRange("C1:C6");
      up.formulas = down.formulas = [[true], ["b"], [""], [2], ["=1/0"], ["A"]];
      up.sort.apply([field(0)]);
      down.sort.apply([field(0, false)]);
      return [await loaded(up, "values"), await loaded(down, "values")].map((values) => values.flat());
    },
    gives: [
      [2, "A", "b", true, "#DIV/0!", ""],
      ["#DIV/0!", true, "b", "A", 2, ""],
    ],
  },
  {
    what: "two fields, the first counting most; equal rows keep their order",
    sample: "46-table/sort-data",
    run: async (sheet) => {
      const range = sheet.getRange("A1:C4");
      range.values = [
        ["x", 2, "first"],
        ["y", 1, "second"],
        ["x", 1, "third"],
        ["X", 1, "fourth"],
      ];
      range.sort.apply([field(0), field(1)]);
      return loaded(sheet.getRange("C1:C4"), "values");
    },
    gives: [["third"], ["fourth"], ["first"], ["second"]],
  },
  {
    what: "columns instead of rows",
    sample: "46-table/sort-data",
    run: async (sheet) => {
      const across = sheet.getRange("A1:C1");
      across.values = [[3, 1, 2]];
      across.sort.apply([field(0)], false, false, "Columns");
      return loaded(across, "values");
    },
    gives: [[1, 2, 3]],
  },
  {
    what: "formulas go with their rows",
    sample: "46-table/sort-data",
    run: async (sheet) => {
      const rows = sheet.getRange("A3:B5");
      rows.formulas = [
        [3, "=A3*10"],
        [1, "=A4*10"],
        [2, "=A5*10"],
      ];
      rows.sort.apply([field(0)]);
      rows.load("values,formulas");
      await sheet.context.sync();
      return [rows.formulas.map((row) => row[1]), rows.values.map((row) => row[1])];
    },
    gives: [
      ["=A3*10", "=A4*10", "=A5*10"],
      [10, 20, 30],
    ],
  },
  {
    what: "a column that is not there",
    sample: "46-table/sort-data",
    run: async (sheet) => {
      sheet.getRange("A1:B2").sort.apply([field(2)]);
      await sheet.context.sync();
    },
    gives: { code: "InvalidArgument" },
  },
]);
