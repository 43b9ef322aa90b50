import type { Problem, Result } from "../career/problem";
import type { Scenario } from "../career/scenario";
import type { TableValues } from "../career/sheet";
import { readScenarios } from "../projection/readScenarios";
import type { KnownPaths } from "../projection/reading/readPath";
import { fieldKey } from "../projection/sheets/fieldKey";
import { readPathsTable } from "../projection/sheets/pathsTable";
import { scenarioRows } from "../projection/sheets/scenarioRows";
import { formatArea, parseArea } from "../workbook/area";
import { readTables } from "../workbook/readTables";

/** The scenarios of the Scenarios table; null where the workbook has none yet. Problems name the scenario, the column and the cell. */
export async function readWorkbookScenarios(): Promise<Result<readonly Scenario[]> | null> {
  return scenariosIn(await readTables(["Scenarios", "Paths"]));
}

/** The scenarios that these tables hold; null where there are none. */
export function scenariosIn(tables: readonly TableValues[]): Result<readonly Scenario[]> | null {
  const table = tables.find(({ name }) => name === "Scenarios");
  if (table === undefined || table.rows.every((row) => row.every((cell) => cell === null))) return null;
  const rows = scenarioRows([table.columns, ...table.rows]);
  if (!rows.ok) return rows;
  const read = readScenarios({ scenarios: rows.value }, pathsIn(tables));
  return { ...read, problems: read.problems.map((problem) => inSheet(problem, table)) };
}

function pathsIn(tables: readonly TableValues[]): KnownPaths {
  const paths = tables.find(({ name }) => name === "Paths");
  return paths === undefined ? {} : readPathsTable(paths);
}

/** `scenarios[1].start.pay: …` becomes `Scenarios, "Stay": start.pay: …`, with the cell where it stands. */
function inSheet(problem: Problem, { columns, rows, body = "" }: TableValues): Problem {
  const [place, index, key = ""] = /^scenarios\[(\d+)\]\.(?:assumptions\.)?([\w.]*)/.exec(problem.message) ?? [];
  if (place === undefined) return problem;
  const keys = columns.map(fieldKey);
  // Blank rows between the scenarios do not count.
  const filled = rows.flatMap((row, at) => (row.some((value) => value !== null) ? [at] : []));
  const row = filled[Number(index)] ?? -1;
  const name = rows[row]?.[keys.indexOf("name")];
  const said = typeof name === "string" ? `"${name}"` : `row ${Number(index) + 1}`;
  const message = `Scenarios, ${said}: ${key}${problem.message.slice(place.length)}`;
  const column = keys.indexOf(key);
  const area = parseArea(body);
  if (area === null || row < 0 || column < 0) return { ...problem, message };
  const sheet = body.slice(0, body.lastIndexOf("!") + 1);
  const cell = formatArea({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
  return { ...problem, message, cell: sheet + cell };
}
