import type { Problem } from "../career/problem";
import type { Sheet } from "../career/sheet";
import { formatArea, overlap } from "./area";
import { sameName, type Present, type PresentSheet } from "./present";
import { quoteSheet } from "./rewriteReferences";
import { sheetAreas, tableArea } from "./specAreas";

/** What is in the way of a write, each with what the person can do about it; empty when the way is free. */
export function findConflicts(sheets: readonly Sheet[], present: Present): readonly Problem[] {
  return [
    ...sheets.flatMap(longTables),
    ...present.sheets.flatMap((sheet) => foreignSheet(sheet, present.sheetNames)),
    ...sheets.flatMap((sheet) => foreignTables(sheet, present)),
    ...present.sheets.flatMap((sheet) => renamedTables(sheet, present)),
    ...sheets.flatMap((sheet) => foreignNames(sheet, present)),
    ...present.sheets.flatMap(cellsInTheWay),
  ];
}

/** Formulas in so many rows, and those that count them, are calculated for a minute; with ten times as many nobody gets to an end. */
const mostRows = 20_000;

function longTables({ name, tables = [] }: Sheet): readonly Problem[] {
  return tables.flatMap(({ table: { rows } }) => {
    if (rows.length <= mostRows) return [];
    return [
      {
        severity: "error" as const,
        message: `The sheet ${name} would have ${rows.length} rows, and a workbook stays usable with ${mostRows}. Nothing was written: give a shorter document, or its parts one by one in workbooks of their own.`,
      },
    ];
  });
}

function foreignSheet({ spec, name }: PresentSheet, sheetNames: readonly string[]): readonly Problem[] {
  if (name !== null) return [];
  const taken = sheetNames.find((other) => sameName(other, spec.name));
  if (taken === undefined) return [];
  return [
    {
      severity: "error",
      message: `The workbook already has a sheet "${taken}" that Trajectory did not make. Nothing was written: rename that sheet, or use another workbook, and write again.`,
      cell: `${quoteSheet(taken)}!A1`,
    },
  ];
}

function foreignTables(spec: Sheet, present: Present): readonly Problem[] {
  const home = present.sheets.find((sheet) => sheet.spec === spec)?.name ?? null;
  return (spec.tables ?? []).flatMap(({ table }) => {
    const taken = present.tables.find(({ name, sheet }) => sameName(name, table.name) && sheet !== home);
    if (taken === undefined) return [];
    return [
      {
        severity: "error" as const,
        message: `The sheet "${taken.sheet}" has a table named ${taken.name}, the name that the sheet ${spec.name} needs. Nothing was written: rename that table and write again.`,
        cell: `${quoteSheet(taken.sheet)}!${taken.area === null ? "A1" : formatArea(taken.area)}`,
      },
    ];
  });
}

/** A table of ours that the person has renamed was not read, and what stands in it would be cleared. */
function renamedTables({ spec, name, tables }: PresentSheet, present: Present): readonly Problem[] {
  return (spec.tables ?? []).flatMap((placed) => {
    const wanted = placed.table.name;
    if (present.tables.some((table) => sameName(table.name, wanted))) return [];
    const { row, column } = tableArea(placed);
    const renamed = tables.find(({ area }) => area?.row === row && area.column === column);
    if (renamed === undefined) return [];
    return [
      {
        severity: "error" as const,
        message: `The table on the sheet ${name ?? spec.name} is called ${renamed.name} now, and is known here as ${wanted}. Nothing was written: name it ${wanted} again in Table Design > Table Name and write again.`,
        cell: `${quoteSheet(name ?? spec.name)}!${formatArea(tableArea(placed))}`,
      },
    ];
  });
}

/** A workbook-wide name is ours when it refers to one of our sheets or tables, or to something that is gone. */
function foreignNames(spec: Sheet, present: Present): readonly Problem[] {
  const homes = present.sheets.flatMap(({ spec: { name: own, tables }, name, tables: there }) => [
    ...(name === null ? [] : [`${name}!`, `${quoteSheet(name)}!`]),
    `${own}!`,
    ...(tables ?? []).map(({ table }) => `${table.name}[`),
    // As a person may have called them since: Excel takes what refers to a table along.
    ...there.map((table) => `${table.name}[`),
  ]);
  return (spec.names ?? []).flatMap(({ name }) => {
    const taken = [...present.names].find(([other]) => sameName(other, name));
    if (taken === undefined) return [];
    const [label, { formula }] = taken;
    if (formula.includes("#REF!") || homes.some((home) => formula.includes(home))) return [];
    return [
      {
        severity: "error" as const,
        message: `The workbook already has the name ${label} (${formula}), which the sheet ${spec.name} needs. Nothing was written: delete or rename it in Formulas > Name Manager and write again.`,
      },
    ];
  });
}

function cellsInTheWay(present: PresentSheet): readonly Problem[] {
  const { spec, name } = present;
  if (name === null) return [];
  const ours = [
    ...(present.area === null ? [] : [present.area]),
    // A row of totals goes with its table.
    ...present.tables.flatMap(({ area, table }) =>
      area === null ? [] : { ...area, rows: area.rows + (table.showTotals ? 1 : 0) },
    ),
  ];
  const wanted = sheetAreas(spec);
  const inTheWay = present.filled.filter(
    ({ area }) => wanted.some((other) => overlap(area, other)) && !ours.some((other) => overlap(area, other)),
  );
  const first = inTheWay[0];
  if (first === undefined) return [];
  const more = inTheWay.length > 1 ? ` and ${inTheWay.length - 1} more` : "";
  return [
    {
      severity: "error",
      message: `${name}!${formatArea(first.area)} holds "${first.text.slice(0, 40)}"${more}, where the plan now needs the space. Nothing was written: move it aside and write again.`,
      cell: `${quoteSheet(name)}!${formatArea(first.area)}`,
    },
  ];
}
