import { findNamed } from "../career/findNamed";
import { nearest } from "../career/nearest";
import type { Problem } from "../career/problem";
import type { Scenario } from "../career/scenario";
import type { TableValues } from "../career/sheet";
import { readScenarios } from "../projection/readScenarios";
import { readPathsTable } from "../projection/sheets/pathsTable";
import { fieldKey } from "../projection/sheets/fieldKey";
import { type Row, scenarioRows, type ScenarioJson } from "../projection/sheets/scenarioRows";
import { CellError, textOf } from "./cellError";
import { isEmpty, shown } from "./plainArguments";
import { services } from "./services";
import { turn } from "./turn";

/**
 * One scenario: its name in the Scenarios table, two columns of keys and values, or a header row and one row.
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
 * One scenario or more, the first as baseline: names in the Scenarios table, or a range with their values.
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
  const rows = withHeadings(cells, tables);
  const names = rows === cells ? namesIn(cells, tables) : undefined;
  const json = names === undefined ? inRange(rows, name) : names.map((wanted) => named(wanted, name, tables));
  const paths = tables.find((table) => table.name === "Paths");
  const read = readScenarios(
    json.length === 1 ? json[0] : { scenarios: json },
    paths === undefined ? {} : readPathsTable(paths),
  );
  if (!read.ok) throw refused(read.problems, name);
  return read.value;
}

/** What a row or column of names holds, with a heading or without; undefined for any other range. */
function namesIn(cells: readonly Row[], tables: readonly TableValues[]): readonly string[] | undefined {
  const rows = cells.map((row) => row.filter((cell) => !isEmpty(cell))).filter((row) => row.length > 0);
  const isLine = rows.length === 1 || rows.every((row) => row.length === 1);
  const [first = "", ...others] = rows
    .flat()
    .map((cell) => (typeof cell === "boolean" ? shown(cell) : String(cell).trim()));
  if (others.length === 0) return [first];
  const isHeaded = fieldKey(first) === "name";
  const names = isHeaded ? others : [first, ...others];
  if (!isLine || names.some((word) => fieldKey(word) !== undefined)) return undefined;
  const known = namesOf(tables.find((table) => table.name === "Scenarios"));
  return isHeaded || names.some((word) => isNamed(word, known)) ? names : undefined;
}

/** Rows of the Scenarios table as they stand there, such as `Scenarios` gives them, have their headings above them in the table. */
function withHeadings(cells: readonly Row[], tables: readonly TableValues[]): readonly Row[] {
  const table = tables.find((other) => other.name === "Scenarios");
  if (table === undefined) return cells;
  const at = table.columns.findIndex((heading) => fieldKey(heading) === "name");
  const known = namesOf(table);
  const isRow = (row: Row) => row.length === table.columns.length && isNamed(String(row[at]), known);
  return cells.every((row) => row.every(isEmpty) || isRow(row)) ? [table.columns, ...cells] : cells;
}

function namesOf(table: TableValues | undefined): readonly string[] {
  const column = table?.columns.findIndex((heading) => fieldKey(heading) === "name") ?? -1;
  return table?.rows.map((row) => String(row[column] ?? "").trim()) ?? [];
}

function isNamed(wanted: string, names: readonly string[]): boolean {
  return findNamed(wanted, names, (name) => [name]) !== undefined;
}

function named(wanted: string, name: string, tables: readonly TableValues[]): ScenarioJson {
  const table = tables.find((other) => other.name === "Scenarios");
  if (table === undefined) {
    throw new CellError(
      "unknown",
      `${name} is ${shown(wanted)}, but this workbook has no Scenarios table: write the scenarios from the pane first, or give a range.`,
    );
  }
  const names = namesOf(table);
  const row = findNamed(
    wanted,
    table.rows.map((cells, i) => ({ cells, name: names[i] })),
    (each) => [each.name],
  )?.cells;
  if (row === undefined && names.every((other) => other === "")) {
    throw new CellError(
      "unknown",
      `${name} is ${shown(wanted)}, but no name stands in the column Scenario of the Scenarios table.`,
    );
  }
  if (row === undefined) {
    const meant = nearest(wanted, names);
    const remedy =
      meant === undefined
        ? `the scenarios are ${names.filter((other) => other !== "").join(", ")}.`
        : `did you mean "${meant}"?`;
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
  return new CellError(unknown ? "unknown" : "value", `${name}: ${textOf(errors)}`);
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
