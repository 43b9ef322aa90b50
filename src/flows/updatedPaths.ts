import type { Problem } from "../career/problem";
import type { Roadmap } from "../career/roadmap";
import type { Level, Path } from "../career/scenario";
import type { TableValues } from "../career/sheet";
import { pathsSheet } from "../projection/sheets/pathsSheet";
import { pathsTable, readPathsTable } from "../projection/sheets/pathsTable";
import { readPaths } from "../roadmap/sheets/back/readPayTables";
import { rowsOf } from "../roadmap/sheets/back/tableRows";
import { tableNames } from "../roadmap/sheets/tables";
import { readTables } from "../workbook/readTables";
import { documentPaths } from "./documentPaths";
import { withOwnColumns } from "../career/besideRows";
import { scenariosIn } from "./readWorkbookScenarios";
import { type SheetsToWrite, write } from "./sheetsToWrite";

/** Writes what a changed document changes in the table of paths, if anything; gives what there is to tell. */
export async function updatePaths(roadmap: Roadmap): Promise<readonly Problem[]> {
  const updated = await updatedPaths(roadmap);
  if (updated.sheets.length === 0) return updated.problems;
  return (await write(updated, {})).problems;
}

/**
 * The Paths sheet for a document whose pay has changed since it was written: what the person has left as the old document printed it
 * becomes what the new one prints, what they have edited stays, and both are told. The old document's pay stands in the workbook.
 */
export async function updatedPaths(roadmap: Roadmap): Promise<SheetsToWrite> {
  const tables = await readTables([tableNames.pay, "Paths", "Scenarios"]);
  const [pay, standing] = [tableNames.pay, "Paths"].map((name) => tables.find((table) => table.name === name));
  if (pay === undefined || standing === undefined) return nothing;
  const before = new Map(documentPaths({ paths: readPaths(rowsOf(pay, [])) }).map((path) => [path.name, path]));
  const after = new Map(documentPaths(roadmap).map((path) => [path.name, path]));
  const { paths, unusable } = readPathsTable(standing);
  const problems: Problem[] = [];
  let next = paths;
  for (const path of paths) {
    const [old, fresh] = [before.get(path.id ?? path.name), after.get(path.id ?? path.name)];
    if (old === undefined || fresh === undefined) continue;
    const merged = mergeBands({ path, old, fresh });
    if (merged.told.length === 0) continue;
    const tried = next.map((other) => (other === path ? { ...path, levels: merged.levels } : other));
    const reasons = merged.changed ? newErrors(tables, standing, [...tried, ...unusable]) : [];
    if (reasons.length === 0) next = tried;
    const told =
      reasons.length === 0
        ? merged.told
        : [`its pay in the document has changed, but it was left as it is: ${reasons.join(" ")}`];
    problems.push({
      severity: reasons.length === 0 ? "note" : "warning",
      message: `Paths, "${path.name}": ${told.join("; ")}.`,
    });
  }
  if (next === paths) return { ...nothing, problems };
  const sheet = pathsSheet([...next, ...unusable]);
  const own = (sheet.tables ?? []).map(({ at, table }) => ({
    at,
    table: withOwnColumns(table, standing, ["Path", "Level"]),
  }));
  return { sheets: [{ ...sheet, tables: own }], kept: [], problems };
}

const nothing: SheetsToWrite = { sheets: [], kept: [], problems: [] };

interface Versions {
  /** As it stands in the workbook. */
  readonly path: Path;
  /** As the document printed it when it was written there. */
  readonly old: Path;
  readonly fresh: Path;
}

/** Level by level, known by their titles, lowest pay first. */
function mergeBands({ path, old, fresh }: Versions): {
  readonly levels: readonly Level[];
  readonly changed: boolean;
  readonly told: readonly string[];
} {
  const find = ({ levels }: Path, { title }: Level) => levels.find((level) => level.title === title);
  const told: string[] = [];
  let changed = false;
  const change = (what: string) => {
    changed = true;
    told.push(what);
  };
  const staying = path.levels.flatMap((level): readonly Level[] => {
    const [printed, prints] = [find(old, level), find(fresh, level)];
    if (printed === undefined) return [level];
    const edited = bandOf(level) !== bandOf(printed);
    if (prints === undefined) {
      if (edited) told.push(`"${level.title}" is no longer in the document; it stays, because its pay was edited`);
      else change(`"${level.title}" is no longer in the document, and is gone`);
      return edited ? [level] : [];
    }
    if (bandOf(prints) === bandOf(printed) || bandOf(prints) === bandOf(level)) return [level];
    if (edited) {
      told.push(
        `"${level.title}" stays at ${bandOf(level)}, which was edited; the document now prints ${bandOf(prints)}`,
      );
      return [level];
    }
    change(`"${level.title}" ${bandOf(printed)} became ${bandOf(prints)}`);
    return [{ ...level, min: prints.min, max: prints.max }];
  });
  const added = fresh.levels.filter((level) => find(old, level) === undefined && find(path, level) === undefined);
  for (const level of added) change(`"${level.title}" ${bandOf(level)} is new`);
  const levels = added.length === 0 ? staying : [...staying, ...added].sort((a, b) => a.min - b.min);
  return { levels, changed, told };
}

function bandOf({ min, max }: Level): string {
  const money = (pay: number) => pay.toLocaleString("en-US");
  return max === null ? `${money(min)}+` : `${money(min)}–${money(max)}`;
}

/** Why the scenarios in the sheet could no longer be read with these paths; nothing where they can, or could not before either. */
function newErrors(
  tables: readonly TableValues[],
  standing: TableValues,
  paths: Parameters<typeof pathsTable>[0],
): readonly string[] {
  const table = pathsTable(paths);
  const tried = {
    name: "Paths",
    columns: table.columns.map(({ name }) => name),
    rows: table.rows.map((row) => row.map(valueOf)),
  };
  if (scenariosIn(tables)?.ok === false) return [];
  const read = scenariosIn(tables.map((one) => (one === standing ? tried : one)));
  return read?.ok === false
    ? read.problems.filter(({ severity }) => severity === "error").map(({ message }) => message)
    : [];
}

function valueOf(cell: ReturnType<typeof pathsTable>["rows"][number][number]): string | number | boolean | null {
  return typeof cell === "object" ? null : cell;
}
