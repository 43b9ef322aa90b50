import { type Field, levelFields } from "../../career/assumptionFields";
import type { Problem } from "../../career/problem";
import { readMoney, readNumber } from "../../career/readNumber";
import type { Level, Path } from "../../career/scenario";
import type { Column, Table, TableValues } from "../../career/sheet";
import { readPath, type UnusablePath } from "../reading/readPath";
import { fieldFormat } from "./fieldCells";

/** What stands in the cells of a level, by the field's key. */
type LevelCells = Readonly<Record<string, string | number | boolean | null>>;

/** A path as the cells of its rows tell it. */
export interface PathCells {
  readonly id: string;
  readonly name: string;
  readonly levels: readonly LevelCells[];
}

/** The table of paths: one row a level, lowest first. */
export function pathsTable(paths: readonly (Path | PathCells)[]): Table {
  const columns: readonly Column[] = [
    { name: "Path", width: 18 },
    { name: "Path name", width: 38 },
    ...levelFields.map((field) => ({
      name: field.label,
      width: field.key === "title" ? 34 : 13,
      format: fieldFormat(field),
    })),
  ];
  const rows = paths.flatMap((path) =>
    path.levels.map((level) => [
      path.id ?? path.name,
      path.name,
      ...levelFields.map(({ key }) => level[key as keyof Level] ?? null),
    ]),
  );
  return { name: "Paths", columns, rows };
}

/** The paths that a table of them holds. */
export interface TablePaths {
  readonly paths: readonly Path[];
  /** With the rows as they stand, so that nothing typed is lost. */
  readonly unusable: readonly (UnusablePath & PathCells)[];
}

/**
 * The paths that stand in the table now, edits and rows of the person's own included. A path with a wrong cell cannot be used: its
 * problems name path, level and column. Blank figures are 0, a blank "Pay to" is open; rows without any path are passed over.
 */
export function readPathsTable({ columns, rows }: TableValues): TablePaths {
  const column = (name: string) => columns.findIndex((other) => other.trim().toLowerCase() === name.toLowerCase());
  const at = { id: column("Path"), name: column("Path name") };
  const fields = levelFields.map((field) => ({ field, at: column(field.label) }));

  const found = new Map<string, { readonly name: string; readonly levels: LevelCells[] }>();
  for (const row of rows) {
    const id = text(row[at.id]);
    const level = Object.fromEntries(fields.map(({ field, at }) => [field.key, row[at] ?? null]));
    if (id === "" || Object.values(level).every((cell) => cell === null)) continue;
    const path = found.get(id) ?? { name: text(row[at.name]) || id, levels: [] };
    found.set(id, path);
    path.levels.push(level);
  }
  const read = [...found].map(([id, { name, levels }]) => readRows({ id, name, levels }));
  return {
    paths: read.flatMap(({ path }) => path ?? []),
    unusable: read.flatMap(({ unusable }) => unusable ?? []),
  };
}

function readRows(rows: PathCells): { readonly path?: Path; readonly unusable?: UnusablePath & PathCells } {
  const { id, name, levels } = rows;
  const problems: Problem[] = [];
  const path = readPath({ id, name, levels: levels.map(levelJson) }, publicData, {}, { key: "", problems });
  if (path) return { path };
  return { unusable: { ...rows, problems: problems.map((problem) => inTable(problem, rows)) } };
}

const publicData = { preset: "public-data" } as const;

function levelJson(cells: LevelCells): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    levelFields.flatMap((field): readonly (readonly [string, unknown])[] => {
      const cell = cells[field.key] ?? null;
      if (typeof cell === "string" && cell.trim() !== "") return [[field.key, figureOr(cell.trim(), field)]];
      if (cell !== null && cell !== "") return [[field.key, field.unit === "text" ? String(cell) : cell]];
      if (field.blank !== undefined) return [[field.key, null]];
      return field.unit === "text" ? [] : [[field.key, 0]];
    }),
  );
}

/** What cannot be read as a figure stays text, for the reader of paths to tell. */
function figureOr(cell: string, { unit, blank }: Field): string | number | null {
  if (unit === "text") return cell;
  if (cell.toLowerCase() === blank) return null;
  return (unit === "money" ? readMoney(cell) : readNumber(cell)) ?? cell;
}

/** `levels[1].min: …` becomes `Paths, "backend", level "Senior", Pay from: …`. */
function inTable(problem: Problem, { id, levels }: PathCells): Problem {
  const [place, index, key] = /^levels(?:\[(\d+)\](?:\.(\w+))?)?: /.exec(problem.message) ?? [""];
  const title = text(levels[Number(index)]?.["title"]) || `number ${Number(index) + 1}`;
  const level = index === undefined ? "" : `, level "${title}"`;
  const label = levelFields.find((field) => field.key === key)?.label;
  const where = `Paths, "${id}"${level}${label === undefined ? "" : `, ${label}`}`;
  return { severity: problem.severity, message: `${where}: ${problem.message.slice(place.length)}` };
}

function text(value: unknown): string {
  return value === null || value === undefined ? "" : String(value).trim();
}
