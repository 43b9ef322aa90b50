import type { Roadmap } from "../../career/roadmap";
import type { Cell, Sheet, Table } from "../../career/sheet";
import { looks } from "./looks";
import { ladderColumns, payColumns, tableNames } from "./tables";

export function ladderTable({ ladders }: Roadmap): Table {
  return {
    name: tableNames.ladder,
    columns: ladderColumns,
    rows: ladders.flatMap(({ title, levels }) =>
      levels.map((level, i): readonly Cell[] => [
        title,
        i + 1,
        level.title,
        level.description === "" ? null : level.description,
      ]),
    ),
  };
}

export function payTable({ paths }: Roadmap): Table {
  return {
    name: tableNames.pay,
    columns: payColumns,
    rows: paths.flatMap(({ title, stages }) =>
      stages.map((stage, i): readonly Cell[] => [
        title,
        i + 1,
        stage.title,
        stage.fromYear,
        stage.toYear,
        stage.min,
        stage.max,
        stage.openMax ? "Yes" : "No",
      ]),
    ),
  };
}

/** A sheet for the ladders and one for the pay paths, where the document has them. */
export function ladderSheets(ladder: Table, pay: Table, currency: string | null): readonly Sheet[] {
  const inCurrency = currency === null ? "" : ` in ${currency}`;
  return [
    sheetOf("Ladder", "Levels without pay, lowest first, as the document prints them.", ladder),
    sheetOf("Pay paths", `Pay per year${inCurrency}, as printed; gaps and overlaps are kept.`, pay),
  ].filter(({ tables = [] }) => tables.some(({ table }) => table.rows.length > 0));
}

function sheetOf(name: string, subtitle: string, table: Table): Sheet {
  return {
    name,
    tabColor: looks.quietTab,
    freeze: { rows: 4, columns: 1 },
    print: { landscape: true },
    blocks: [
      { at: "A1", cells: [[name]], style: "title" },
      { at: "A2", cells: [[subtitle]], style: "subtitle" },
    ],
    tables: [{ at: "A4", table }],
  };
}
