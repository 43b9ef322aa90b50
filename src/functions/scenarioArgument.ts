import { nearest } from "../career/nearest";
import type { Problem } from "../career/problem";
import type { Scenario } from "../career/scenario";
import type { TableValues } from "../career/sheet";
import { readScenarios } from "../projection/readScenarios";
import { readPathsTable } from "../projection/sheets/pathsTable";
import { type Row, scenarioRows, type ScenarioJson } from "../projection/sheets/scenarioRows";
import { CellError } from "./cellError";
import { isEmpty, shown } from "./plainArguments";
import { services } from "./services";
import { turn } from "./turn";

/**
 * One scenario: a name in the Scenarios table, two columns of keys and values, or a header row and one row.
 * @throws CellError
 */
export async function scenarioArgument(given: unknown, name: string): Promise<Scenario> {
  const scenarios = await scenariosArgument(given, name);
  const [scenario] = scenarios;
  if (scenario === undefined || scenarios.length > 1) {
    throw new CellError(
      "value",
      `${name} holds ${scenarios.length} scenarios (${scenarios.map((s) => s.name).join(", ")}): give one, or its name.`,
    );
  }
  return scenario;
}

/**
 * One scenario or more, the first as baseline.
 * @throws CellError
 */
export async function scenariosArgument(given: unknown, name: string): Promise<readonly Scenario[]> {
  const cells: readonly Row[] = Array.isArray(given)
    ? given.map((row: unknown) => (Array.isArray(row) ? row : [row]))
    : [[given]];
  // Merged cells hold their text in the first and blanks in the others.
  const filled = cells.flat().filter((cell) => !isEmpty(cell));
  if (filled.length === 0) {
    throw new CellError(
      "value",
      `${name} is empty or a blank cell: give a name in the Scenarios table, or a range with its values.`,
    );
  }
  const tables = await workbookTables();
  await turn();
  const json = filled.length === 1 ? [named(String(filled[0]).trim(), name, tables)] : inRange(cells, name);
  const paths = tables.find((table) => table.name === "Paths");
  const read = readScenarios(
    json.length === 1 ? json[0] : { scenarios: json },
    paths === undefined ? {} : { paths: readPathsTable(paths) },
  );
  if (!read.ok) throw refused(read.problems, name);
  return read.value;
}

function named(wanted: string, name: string, tables: readonly TableValues[]): ScenarioJson {
  const table = tables.find((other) => other.name === "Scenarios");
  if (table === undefined) {
    throw new CellError(
      "unknown",
      `${name} is ${shown(wanted)}, but this workbook has no Scenarios table: write the scenarios from the pane first, or give a range.`,
    );
  }
  const column = table.columns.findIndex((heading) => heading.trim().toLowerCase() === "scenario");
  const names = table.rows.map((row) => String(row[column] ?? "").trim());
  const at = names.findIndex((other) => other.toLowerCase() === wanted.toLowerCase());
  const row = table.rows[at];
  if (row === undefined) {
    const meant = nearest(wanted, names);
    const remedy = meant === undefined ? `the scenarios are ${names.join(", ")}.` : `did you mean "${meant}"?`;
    throw new CellError("unknown", `${name}: no scenario is called ${shown(wanted)}; ${remedy}`);
  }
  return inRange([table.columns, row], name)[0] ?? {};
}

function inRange(cells: readonly Row[], name: string): readonly ScenarioJson[] {
  const read = scenarioRows(cells);
  if (!read.ok) throw refused(read.problems, name);
  return read.value;
}

/** All errors in one text; a name that is not known is #N/A, everything else #VALUE!. */
function refused(problems: readonly Problem[], name: string): CellError {
  const errors = problems.filter(({ severity }) => severity === "error");
  const unknown =
    errors.length > 0 && errors.every(({ key }) => key !== undefined && /(^|\.)(path|start\.level)$/.test(key));
  return new CellError(unknown ? "unknown" : "value", `${name}: ${errors.map(({ message }) => message).join(" ")}`);
}

let reading: Promise<readonly TableValues[]> | undefined;

/** Calls that come together share one reading of the workbook. */
function workbookTables(): Promise<readonly TableValues[]> {
  reading ??= services()
    .readTables(["Scenarios", "Paths"])
    .finally(() => {
      reading = undefined;
    });
  return reading;
}
