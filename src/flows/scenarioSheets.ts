import type { Path, Scenario } from "../career/scenario";
import type { Sheet, TableValues } from "../career/sheet";
import { assumptionsSheet } from "../projection/sheets/assumptionsSheet";
import { pathsSheet } from "../projection/sheets/pathsSheet";
import { readPathsTable } from "../projection/sheets/pathsTable";
import { scenariosSheet } from "../projection/sheets/scenariosSheet";
import { sharedValues } from "../projection/sheets/sharedValues";
import { withOwnColumns } from "./ownColumns";

/** The tables that hold the input of a simulation. */
export const inputTables = ["Assumptions", "Scenarios", "Paths"] as const;

/**
 * Sheets of these scenarios. Shared values and paths that the person has edited stay as they are, and so do columns of their own;
 * `present` is what `inputTables` hold now.
 */
export function scenarioSheets(scenarios: readonly Scenario[], present: readonly TableValues[]): readonly Sheet[] {
  const table = (name: string) => present.find((other) => other.name === name);
  const shared = sharedValues(table("Assumptions"));
  const distinct = distinctPaths(scenarios);
  const paths = new Map(distinct.map(({ path }) => [idOf(path), path]));
  const pathsNow = table("Paths");
  for (const path of pathsNow === undefined ? [] : readPathsTable(pathsNow)) {
    if (!paths.has(idOf(path))) paths.set(idOf(path), path);
  }
  for (const path of distinct.flatMap(({ trackChanges }) => (trackChanges ?? []).map((change) => change.path))) {
    if (!paths.has(idOf(path))) paths.set(idOf(path), path);
  }
  const keys: Readonly<Record<string, readonly string[]>> = {
    Assumptions: ["Key"],
    Scenarios: ["Scenario"],
    Paths: ["Path", "Level"],
  };
  return [assumptionsSheet(shared), scenariosSheet(distinct, shared), pathsSheet([...paths.values()])].map((sheet) => ({
    ...sheet,
    tables: (sheet.tables ?? []).map(({ at, table: spec }) => ({
      at,
      table: withOwnColumns(spec, table(spec.name), keys[spec.name] ?? []),
    })),
  }));
}

/** Rows of the sheet name a path by its id, so two paths that differ cannot share one. */
function distinctPaths(scenarios: readonly Scenario[]): readonly Scenario[] {
  const bands = new Map<string, string>();
  return scenarios.map((scenario) => {
    const wanted = idOf(scenario.path);
    const own = JSON.stringify(
      scenario.path.levels.map(({ title, min, max, bonus, equity }) => [title, min, max, bonus, equity]),
    );
    let id = wanted;
    for (let n = 2; (bands.get(id) ?? own) !== own; n += 1) id = `${wanted} ${n}`;
    bands.set(id, own);
    return { ...scenario, path: { ...scenario.path, id } };
  });
}

function idOf(path: Path): string {
  return path.id ?? path.name;
}
