import { type Field, fieldOf } from "../../career/assumptionFields";
import type { Problem, Result } from "../../career/problem";
import { unflatten, type CellValue } from "../flat/flattenScenario";
import { fieldKey, nearestHeading } from "./fieldKey";
import { pathsSum } from "./pathsSum";

/** JSON of a scenario, as `readScenarios` takes it. */
export type ScenarioJson = Readonly<Record<string, unknown>>;

export type Row = readonly unknown[];

/**
 * Scenarios out of cells: either a header row and one row a scenario, or two columns of keys and values. Headings are the field
 * table's keys or labels, in any order. Empty rows and columns do not count. A heading near to a known one is an error, any other
 * column of a table is the person's own.
 */
export function scenarioRows(cells: readonly Row[]): Result<readonly ScenarioJson[]> {
  const rows = cells.filter((row) => row.some(isFilled));
  const [header = []] = rows;
  const across = header.filter((cell) => isFilled(cell) && fieldKey(String(cell)) !== undefined).length;
  const down = rows.filter((row) => fieldKey(String(firstFilled(row) ?? "")) !== undefined).length;
  if (across === 0 && down === 0) return { ok: false, problems: [noHeadings(firstFilled(header))] };
  // One row with one heading in it is a key and its value.
  return down > across || (rows.length === 1 && across === 1) ? pairs(rows) : table(rows);
}

function noHeadings(first: unknown): Problem {
  const found = first === undefined ? "" : `: it begins with "${String(first).slice(0, 40)}"`;
  return {
    severity: "error",
    message: `The range has no known heading${found}. Give a header row such as Scenario, Path, Start level, Start pay with the values below, or two columns of keys and values.`,
  };
}

function table([header = [], ...rows]: readonly Row[]): Result<readonly ScenarioJson[]> {
  const columns = header.map((cell) => (isFilled(cell) ? String(cell) : ""));
  const problems = columns.filter((name) => name !== "" && fieldKey(name) === undefined).flatMap(misspelt);
  if (rows.length === 0) {
    problems.push({ severity: "error", message: "There is a header row, but no scenario below it." });
  }
  if (problems.length > 0) return { ok: false, problems };
  const read = rows.map((row) =>
    unflatten(
      columns.flatMap((name, i) => {
        const key = fieldKey(name);
        return key === undefined ? [] : [[key, cellValue(key, row[i])] as const];
      }),
    ),
  );
  return { ok: true, value: read, problems: [] };
}

function pairs(rows: readonly Row[]): Result<readonly ScenarioJson[]> {
  const found = rows.map((row) => {
    const at = row.findIndex(isFilled);
    return { name: String(row[at]), value: row.slice(at + 1).find(isFilled) };
  });
  const problems = found
    .filter(({ name }) => fieldKey(name) === undefined && name !== pathsSum)
    .flatMap(({ name, value }) => {
      const meant = misspelt(name);
      return meant.length > 0 || !isFilled(value)
        ? meant
        : [{ severity: "error" as const, message: `"${name}" is not a key of a scenario.` }];
    });
  if (problems.length > 0) return { ok: false, problems };
  const json = unflatten(
    found.flatMap(({ name, value }) => {
      const key = fieldKey(name);
      return key === undefined ? [] : [[key, cellValue(key, value)] as const];
    }),
  );
  return { ok: true, value: [json], problems: [] };
}

/** A heading of the person's own may well begin with a known one; one that is as long, give or take two letters, was meant to be it. */
function misspelt(name: string): Problem[] {
  const meant = nearestHeading(name);
  return meant === undefined || Math.abs(meant.length - name.trim().length) > 2
    ? []
    : [{ severity: "error", message: `"${name}" is not a key of a scenario: did you mean "${meant}"?` }];
}

function firstFilled(row: Row): unknown {
  return row.find(isFilled);
}

function isFilled(cell: unknown): boolean {
  return cell !== null && cell !== undefined && !(typeof cell === "string" && cell.trim() === "");
}

/** Excel for Windows hands a blank cell of a range over as 0: where 0 cannot be meant, it is a blank. */
function cellValue(key: string, cell: unknown): CellValue {
  if (cell === 0 && key !== "preset" && !takesZero(fieldOf(key))) return null;
  return typeof cell === "number" || typeof cell === "boolean" || cell === null || cell === undefined
    ? cell
    : String(cell);
}

function takesZero({ min, unit }: Field): boolean {
  return min !== null && min <= 0 && unit !== "money";
}
