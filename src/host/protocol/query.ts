import { ExcelError } from "./excelError";
import { type ExcelObject, isExcelObject } from "./excelType";
import type { QueryInfo } from "./messages";
import type { BatchWorld } from "./processBatch";

/** What to bring of an object: names, and below them what to bring of the objects they lead to. */
type Wanted = Map<string, Wanted>;

/**
 * Answers a `load`: the properties wanted with PascalCase names, collections under `_Items`. Names that lead to an
 * object bring all its plain properties unless more is said.
 */
export function query(target: ExcelObject, info: QueryInfo, world: BatchWorld): Record<string, unknown> {
  const wanted: Wanted = new Map();
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) want(wanted, path);
  return pick(target, wanted, world, { top: info.Top ?? undefined, skip: info.Skip ?? 0 });
}

function want(wanted: Wanted, path: string): void {
  let level = wanted;
  for (const name of path.split("/").filter((part) => part.trim() !== "" && part !== "*")) {
    const key = name.trim();
    const below = level.get(key) ?? new Map<string, Wanted>();
    level.set(key, below);
    level = below;
  }
}

interface Page {
  readonly top: number | undefined;
  readonly skip: number;
}

function pick(
  target: ExcelObject,
  wanted: Wanted,
  world: BatchWorld,
  page: Page = { top: undefined, skip: 0 },
): Record<string, unknown> {
  const own: Wanted = new Map(wanted);
  const answer: Record<string, unknown> = {};
  if (target.items) {
    const ofItems: Wanted = new Map(wanted.get("items"));
    own.delete("items");
    // `tables.load("name")` means the names of the tables.
    for (const [name, below] of wanted) {
      if (name === "items" || target.member(name) !== undefined) continue;
      ofItems.set(name, below);
      own.delete(name);
    }
    const end = page.top === undefined ? undefined : page.skip + page.top;
    const items = target.items().slice(page.skip, end);
    answer["_Items"] = items.map((item) => ({
      ...pick(item, ofItems, world),
      _ReferenceId: world.references.keep(item),
    }));
    if (own.size === 0) return answer;
  }
  const names = own.size === 0 ? supported(target, world) : [...own.keys()];
  for (const name of names)
    answer[name.charAt(0).toUpperCase() + name.slice(1)] = read(target, name, own.get(name), world);
  return answer;
}

function read(target: ExcelObject, name: string, below: Wanted | undefined, world: BatchWorld): unknown {
  const member = target.member(name);
  if (member === undefined) throw new ExcelError("ApiNotFound", `${target.type}.${name}`);
  world.require(member.since, `${target.type}.${name}`);
  if (member.kind === "method") throw new ExcelError("ApiNotFound", `${target.type}.${name} is a method`);
  const value = member.get();
  return isExcelObject(value)
    ? { ...pick(value, below ?? new Map(), world), _ReferenceId: world.references.keep(value) }
    : value;
}

/** All plain properties that the Excel being played has. */
function supported(target: ExcelObject, world: BatchWorld): string[] {
  return target.properties.filter((name) => {
    try {
      world.require(target.member(name)?.since ?? "", name);
      return true;
    } catch (error) {
      if (error instanceof ExcelError) return false;
      throw error;
    }
  });
}
