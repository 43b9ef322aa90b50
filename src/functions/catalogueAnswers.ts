import { builtInPath, builtInPathIds } from "../career/catalogue/builtInPath";
import { cataloguePaths } from "../career/catalogue/paths";
import { nearest } from "../career/nearest";
import type { Level, Path } from "../career/scenario";
import { readPathsTable } from "../projection/sheets/pathsTable";
import { sharedValues } from "../projection/sheets/sharedValues";
import { CellError } from "./cellError";
import { nameArgument, numberArgument, shown } from "./plainArguments";
import { percentileArgument } from "./runArguments";
import { services } from "./services";

/** The table that stands for "any engineer" where no path is named. */
const generalPath = "levels";

/** CAREER.PATHS. */
export async function paths(): Promise<unknown[][]> {
  const known = await knownPaths();
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
  const { name, levels } = await pathArgument(path);
  const wanted = nameArgument(level);
  if (wanted === null) throw new CellError("value", `level is missing or a blank cell: give one of ${titles(levels)}.`);
  const { title, min, max } = levelNamed(wanted, name, levels);
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
  const amount = numberArgument(pay, { name: "pay", min: 0, max: 1e12, such: "120000" });
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

/** The workbook's own paths first: an edited band counts. */
async function knownPaths(): Promise<readonly Path[]> {
  const [table] = await services().readTables(["Paths"]);
  const own = table === undefined ? [] : readPathsTable(table);
  const ids = new Set(own.map(({ id }) => id));
  const builtIn = builtInPathIds.flatMap((id) => builtInPath(id, "public-data") ?? []);
  return [...own, ...builtIn.filter(({ id }) => !ids.has(id))];
}

async function pathArgument(given: unknown): Promise<Path> {
  const known = await knownPaths();
  const wanted = nameArgument(given) ?? generalPath;
  const found = known.find(({ id, name }) => [id, name].some((word) => word?.toLowerCase() === wanted.toLowerCase()));
  if (found !== undefined) return found;
  const names = known.map(({ id, name }) => id ?? name);
  const meant = nearest(wanted, [...names, ...known.map(({ name }) => name)]);
  const remedy = meant === undefined ? `The paths are ${names.join(", ")}.` : `Did you mean "${meant}"?`;
  throw new CellError("unknown", `path: no path is called ${shown(wanted)}. ${remedy}`);
}

function levelNamed(wanted: string, path: string, levels: readonly Level[]): Level {
  const words = (text: string) =>
    ` ${text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .join(" ")
      .trim()} `;
  const exact = levels.find(({ title }) => words(title) === words(wanted));
  const holding = levels.filter(({ title }) => words(title).includes(words(wanted)));
  const found = exact ?? (holding.length === 1 ? holding[0] : undefined);
  if (found !== undefined) return found;
  const meant = nearest(wanted, [...levels.map(({ title }) => title), ...wordsOfOne(levels)]);
  const remedy = meant === undefined ? `Its levels are ${titles(levels)}.` : `Did you mean "${meant}"?`;
  throw new CellError("unknown", `level: ${path} has no level ${shown(wanted)}. ${remedy}`);
}

/** The words that only one level has: a level may be named by them. */
function wordsOfOne(levels: readonly Level[]): readonly string[] {
  const all = levels.flatMap(({ title }) => [...new Set(title.split(/[^\p{L}\p{N}]+/u))]).filter((word) => word !== "");
  return all.filter((word) => all.indexOf(word) === all.lastIndexOf(word));
}

async function sharedNumber(key: string, fallback: number): Promise<number> {
  const [table] = await services().readTables(["Assumptions"]);
  const value = sharedValues(table).get(key);
  return typeof value === "number" ? value : fallback;
}

function titles(levels: readonly Level[]): string {
  return levels.map(({ title }) => title).join(", ");
}
