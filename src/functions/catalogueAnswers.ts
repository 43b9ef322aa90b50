import { builtInPath, builtInPathIds } from "../career/catalogue/builtInPath";
import { cataloguePaths } from "../career/catalogue/paths";
import { findNamed } from "../career/findNamed";
import { nearest } from "../career/nearest";
import type { Problem } from "../career/problem";
import { readNumber } from "../career/readNumber";
import type { Level, Path } from "../career/scenario";
import { readLevelTitle } from "../projection/reading/findLevel";
import type { KnownPaths } from "../projection/reading/readPath";
import { readPathsTable } from "../projection/sheets/pathsTable";
import { sharedValues } from "../projection/sheets/sharedValues";
import { CellError, textOf } from "./cellError";
import { isEmpty, nameArgument, numberArgument, shown, single } from "./plainArguments";
import { percentileArgument } from "./runArguments";
import { services } from "./services";

/** The table that stands for "any engineer" where no path is named. */
const generalPath = "levels";

/** CAREER.PATHS. */
export async function paths(): Promise<unknown[][]> {
  const { paths: known, unusable } = await knownPaths();
  if (unusable.length > 0) throw new CellError("value", textOf(unusable.flatMap(({ problems }) => problems)));
  return [
    ["Path", "Name", "Levels", "Pay from", "Pay to", "Source"],
    ...known.map(({ id, name, levels }) => [
      id ?? name,
      name,
      levels.length,
      levels[0]?.min ?? "",
      levels.at(-1)?.max ?? "open",
      cataloguePaths.find((path) => path.id === id)?.source.text ?? "This workbook",
    ]),
  ];
}

/** CAREER.LADDER. */
export async function ladder({ path }: { readonly path: unknown }): Promise<unknown[][]> {
  const { levels } = await pathArgument(path);
  return [
    ["Level", "Title", "Pay from", "Pay to"],
    ...levels.map(({ title, min, max }, i) => [i + 1, title, min, max ?? "open"]),
  ];
}

export interface BandArguments {
  readonly path: unknown;
  readonly level: unknown;
  readonly percentile: unknown;
  readonly year: unknown;
}

/** CAREER.BAND. */
export async function band({ path, level, percentile, year }: BandArguments): Promise<number> {
  const known = await knownPaths();
  if (nameArgument(path) === null) {
    throw new CellError("value", `path is missing or a blank cell: give one of ${ids(known.paths).join(", ")}.`);
  }
  const { title, min, max } = levelArgument(level, pathIn(known, path));
  const share = percentileArgument(percentile, 0.5);
  const at = numberArgument(year, { name: "year", min: 1, max: 40, whole: true, fallback: 1, such: "1" });
  if (max === null && share > 0) {
    throw new CellError("value", `The band of ${title} is open: it has no end, so only percentile 0 is known.`);
  }
  const growth = sharedValues(undefined).get("bandGrowth");
  const grown = (1 + (await sharedNumber("bandGrowth", typeof growth === "number" ? growth : 0))) ** (at - 1);
  return (min + share * ((max ?? min) - min)) * grown;
}

/** CAREER.LEVEL. */
export async function level({ pay, path }: { readonly pay: unknown; readonly path: unknown }): Promise<string> {
  const amount = numberArgument(pay, { name: "pay", min: 0, max: 1e12, money: true, such: "120000" });
  const { name, levels } = await pathArgument(path);
  const begun = levels.filter(({ min }) => min <= amount);
  const highest = begun.reduce<Level | undefined>(
    (best, next) => (best === undefined || next.min >= best.min ? next : best),
    undefined,
  );
  if (highest !== undefined) return highest.title;
  const lowest = Math.min(...levels.map(({ min }) => min));
  throw new CellError("unknown", `pay is ${amount}, below every level of ${name}: its bands begin at ${lowest}.`);
}

/** The workbook's own paths first: an edited band counts, and a wrong cell hides the built-in path of the same name. */
async function knownPaths(): Promise<Required<KnownPaths>> {
  const [table] = await services().readTables(["Paths"]);
  const { paths, unusable } = table === undefined ? { paths: [], unusable: [] } : readPathsTable(table);
  const taken = new Set([...paths, ...unusable].map(({ id }) => id));
  const builtIn = builtInPathIds.flatMap((id) => builtInPath(id, "public-data") ?? []);
  return { paths: [...paths, ...builtIn.filter(({ id }) => !taken.has(id))], unusable };
}

async function pathArgument(given: unknown): Promise<Path> {
  return pathIn(await knownPaths(), given);
}

function pathIn({ paths, unusable }: Required<KnownPaths>, given: unknown): Path {
  const wanted = nameArgument(given) ?? generalPath;
  const found = findNamed(wanted, [...paths, ...unusable], ({ id, name }) => [id, name]);
  if (found !== undefined && "problems" in found) throw new CellError("value", textOf(found.problems));
  if (found !== undefined) return found;
  const meant = nearest(wanted, [...ids(paths), ...paths.map(({ name }) => name)]);
  const remedy = meant === undefined ? `The paths are ${ids(paths).join(", ")}.` : `Did you mean "${meant}"?`;
  throw new CellError("unknown", `path: no path is called ${shown(wanted)}. ${remedy}`);
}

function ids(paths: readonly Path[]): readonly string[] {
  return paths.map(({ id, name }) => id ?? name);
}

/** A level by its title, by words of it, or by its number on the ladder, 1 for the lowest. */
function levelArgument(given: unknown, path: Path): Level {
  const value = single(given);
  const titles = path.levels.map(({ title }) => title).join(", ");
  if (isEmpty(value)) throw new CellError("value", `level is missing or a blank cell: give one of ${titles}.`);
  const problems: Problem[] = [];
  const titled =
    typeof value === "number" ? undefined : readLevelTitle(String(value), path, { key: "level", problems });
  const number = typeof value === "string" ? readNumber(value) : value;
  const found = titled ?? (typeof number === "number" ? path.levels[number - 1] : undefined);
  if (found !== undefined) return found;
  if (typeof number !== "number") throw new CellError("unknown", textOf(problems));
  const { length } = path.levels;
  throw new CellError("unknown", `level is ${number}, but ${path.name} has the levels 1 to ${length}: ${titles}.`);
}

async function sharedNumber(key: string, fallback: number): Promise<number> {
  const [table] = await services().readTables(["Assumptions"]);
  const value = sharedValues(table).get(key);
  return typeof value === "number" ? value : fallback;
}
