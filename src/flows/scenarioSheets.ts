import type { Path, Scenario } from "../career/scenario";
import type { Sheet, TableValues } from "../career/sheet";
import { assumptionsSheet } from "../projection/sheets/assumptionsSheet";
import { pathsSheet } from "../projection/sheets/pathsSheet";
import { type PathCells, readPathsTable, type TablePaths } from "../projection/sheets/pathsTable";
import { scenariosSheet } from "../projection/sheets/scenariosSheet";
import { sharedValues } from "../projection/sheets/sharedValues";
import { distinctPaths } from "./distinctPaths";
import { withOwnColumns } from "../career/besideRows";

const noPaths: TablePaths = { paths: [], unusable: [] };

/** The tables that hold the input of a simulation. */
export const inputTables = ["Assumptions", "Scenarios", "Paths"] as const;

/**
 * Sheets of these scenarios. Shared values and paths that the person has edited stay as they are, and so do columns of their own;
 * `present` is what `inputTables` hold now, `more` are paths that scenarios may follow besides.
 */
export function scenarioSheets(
  scenarios: readonly Scenario[],
  present: readonly TableValues[],
  more: readonly Path[] = [],
): readonly Sheet[] {
  const table = (name: string) => present.find((other) => other.name === name);
  const shared = sharedValues(table("Assumptions"));
  const distinct = distinctPaths(scenarios);
  const paths = new Map<string, Path | PathCells>(distinct.paths.map((path) => [path.id ?? path.name, path]));
  const pathsNow = table("Paths");
  const { paths: edited, unusable } = pathsNow === undefined ? noPaths : readPathsTable(pathsNow);
  for (const path of [...edited, ...unusable, ...more]) {
    const id = path.id ?? path.name;
    if (!paths.has(id)) paths.set(id, { ...path, id });
  }
  const keys: Readonly<Record<string, readonly string[]>> = {
    Assumptions: ["Key"],
    Scenarios: ["Scenario"],
    Paths: ["Path", "Level"],
  };
  return [assumptionsSheet(shared), scenariosSheet(distinct.scenarios, shared), pathsSheet([...paths.values()])].map(
    (sheet) => ({
      ...sheet,
      tables: (sheet.tables ?? []).map(({ at, table: spec }) => ({
        at,
        table: withOwnColumns(spec, table(spec.name), keys[spec.name] ?? []),
      })),
    }),
  );
}
