import type { Problem, Result } from "../career/problem";
import type { Path, Scenario } from "../career/scenario";
import type { TableValues } from "../career/sheet";
import { readScenarios } from "../projection/readScenarios";
import { readPathsTable } from "../projection/sheets/pathsTable";
import { scenarioRows } from "../projection/sheets/scenarioRows";
import { readTables } from "../workbook/readTables";

/** The scenarios of the Scenarios table; null where the workbook has none yet. Problems name the scenario and the column. */
export async function readWorkbookScenarios(): Promise<Result<readonly Scenario[]> | null> {
  const tables = await readTables(["Scenarios", "Paths"]);
  const table = tables.find(({ name }) => name === "Scenarios");
  if (table === undefined || table.rows.every((row) => row.every((cell) => cell === null))) return null;
  const rows = scenarioRows([table.columns, ...table.rows]);
  if (!rows.ok) return rows;
  const read = readScenarios({ scenarios: rows.value }, { paths: pathsIn(tables) });
  const names = rows.value.map(({ name }, i) => (typeof name === "string" ? `"${name}"` : `row ${i + 1}`));
  return { ...read, problems: read.problems.map((problem) => inSheetWords(problem, names)) };
}

/** The paths of the workbook, edits included. */
export function pathsIn(tables: readonly TableValues[]): readonly Path[] {
  const paths = tables.find(({ name }) => name === "Paths");
  return paths === undefined ? [] : readPathsTable(paths);
}

/** `scenarios[1].start.pay: …` becomes `Scenarios, "Stay": start.pay: …`. */
function inSheetWords(problem: Problem, names: readonly string[]): Problem {
  const message = problem.message.replace(/^scenarios\[(\d+)\]\.(?:assumptions\.)?/, (_, i: string) => {
    return `Scenarios, ${names[Number(i)] ?? `row ${Number(i) + 1}`}: `;
  });
  return { ...problem, message };
}
