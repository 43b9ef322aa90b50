import { type Field, fieldOf } from "../../career/assumptionFields";
import type { Problem, Result } from "../../career/problem";
import { unflatten, type CellValue } from "../flat/flattenScenario";
import { fieldKey, nearestHeading, partsOf } from "./fieldKey";
import { pathsSum } from "./pathsSum";

/** JSON of a scenario, as `readScenarios` takes it. */
export type ScenarioJson = Readonly<Record<string, unknown>>;

export type Row = readonly unknown[];

/**
 * Scenarios out of cells: either a header row and one row a scenario, or two columns of keys and values. Headings are the field
 * table's keys or labels, in any order. Empty rows and columns do not count, nor do titles above the headings. A heading near to a
 * known one is an error, any other column of a table is the person's own.
 */
export function scenarioRows(cells: readonly Row[]): Result<readonly ScenarioJson[]> {
  const rows = cells.filter((row) => row.some(isGiven));
  const headings = rows.map((row) => row.filter(isHeading).length);
  const across = Math.max(0, ...headings);
  const keys = rows.filter((row) => isHeading(firstGiven(row))).length;
  if (across === 0) return { ok: false, problems: [noHeadings(firstGiven(rows[0] ?? []))] };
  if (across > keys || (across === keys && !isPairs(rows))) return table(rows.slice(headings.indexOf(across)));
  return pairs(rows);
}

function noHeadings(first: unknown): Problem {
  const found = first === undefined ? "" : `: it begins with "${String(first).slice(0, 40)}"`;
  return {
    severity: "error",
    message: `The range has no known heading${found}. Give a header row such as Scenario, Path, Start level, Start pay with the values below, as Scenarios[#All] has it, or two columns of keys and values.`,
  };
}

/** Where as many known words stand in a row as in the first column: two columns are keys and values, unless both are headings. */
function isPairs(rows: readonly Row[]): boolean {
  const widest = Math.max(...rows.map((row) => row.filter(isGiven).length));
  return (
    widest === 2 &&
    !(rows[0] ?? []).filter(isGiven).every((cell) => isHeading(cell) || misspelt(String(cell)).length > 0)
  );
}

function table([header = [], ...rows]: readonly Row[]): Result<readonly ScenarioJson[]> {
  const columns = header.map((cell) => (isGiven(cell) ? String(cell) : ""));
  const known = columns.map(fieldKey);
  const problems: Problem[] = [
    ...columns.filter((name, i) => name !== "" && known[i] === undefined).flatMap(misspelt),
    ...columns.filter((_, i) => known[i] !== undefined && known.indexOf(known[i]) < i).map(twice),
  ];
  if (rows.length === 0) {
    problems.push({ severity: "error", message: "There is a header row, but no scenario below it." });
  }
  if (problems.length > 0) return { ok: false, problems };
  const read = rows.map((row) =>
    unflatten(known.flatMap((key, i) => (key === undefined ? [] : [[key, cellValue(key, row[i])] as const]))),
  );
  return { ok: true, value: read, problems: [] };
}

function pairs(rows: readonly Row[]): Result<readonly ScenarioJson[]> {
  const found = rows.map((row) => {
    const at = row.findIndex(isGiven);
    const name = String(row[at]);
    return { name, key: fieldKey(name), value: row.slice(at + 1).find(isFilled) };
  });
  const given = found.filter(({ value }) => isFilled(value));
  const begins = found.findIndex(({ key }) => key !== undefined);
  const problems = [
    ...found.flatMap(({ name, key, value }, i) =>
      key !== undefined || name === pathsSum || (i < begins && isTitle(value)) ? [] : unknownKey(name, value),
    ),
    ...given
      .filter(({ key }, i) => key !== undefined && given.findIndex((other) => other.key === key) < i)
      .map(({ name }) => twice(name)),
  ];
  if (given.length === 0) {
    problems.push({ severity: "error", message: "There are keys, but no values beside them: give two columns." });
  }
  if (problems.length > 0) return { ok: false, problems };
  const json = unflatten(
    found.flatMap(({ key, value }) => (key === undefined ? [] : [[key, cellValue(key, value)] as const])),
  );
  return { ok: true, value: [json], problems: [] };
}

function unknownKey(name: string, value: unknown): readonly Problem[] {
  const meant = misspelt(name);
  const isHeader = `${name} ${String(value)}`.toLowerCase() === "key value";
  if (meant.length > 0 || isHeader || !isFilled(value)) return meant;
  const parts = partsOf(name);
  const remedy = parts.length === 0 ? "leave its row out of the range." : `give ${parts.join(", ")}.`;
  return [{ severity: "error", message: `"${name}" is not a key of a scenario: ${remedy}` }];
}

/** Whether what stands beside a word above the first key makes it a title, or the two of them headings such as "Setting" and "Value". */
function isTitle(value: unknown): boolean {
  return !isGiven(value) || (typeof value === "string" && /^\s*values?\s*$/i.test(value));
}

function twice(name: string): Problem {
  return { severity: "error", message: `"${name}" stands there twice: give it once.` };
}

/** A heading of the person's own may well begin with a known one; one that is as long, give or take two letters, was meant to be it. */
function misspelt(name: string): Problem[] {
  const meant = nearestHeading(name);
  return meant === undefined || Math.abs(meant.length - name.trim().length) > 2
    ? []
    : [{ severity: "error", message: `"${name}" is not a key of a scenario: did you mean "${meant}"?` }];
}

function isHeading(cell: unknown): boolean {
  return isGiven(cell) && fieldKey(String(cell)) !== undefined;
}

function firstGiven(row: Row): unknown {
  return row.find(isGiven);
}

function isFilled(cell: unknown): boolean {
  return cell !== null && cell !== undefined && !(typeof cell === "string" && cell.trim() === "");
}

/** Excel for Windows hands a blank cell of a range over as 0: no heading and no key is one. */
function isGiven(cell: unknown): boolean {
  return isFilled(cell) && cell !== 0;
}

/** And where a value cannot be 0, it is a blank too. */
function cellValue(key: string, cell: unknown): CellValue {
  if (cell === 0 && (key === "preset" || !takesZero(fieldOf(key)))) return null;
  return typeof cell === "number" || typeof cell === "boolean" || cell === null || cell === undefined
    ? cell
    : String(cell);
}

function takesZero({ min, unit }: Field): boolean {
  return min !== null && min <= 0 && unit !== "money";
}
