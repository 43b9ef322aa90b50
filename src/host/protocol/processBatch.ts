import { ExcelError } from "./excelError";
import { type ExcelObject, isExcelObject, lookingMembers } from "./excelType";
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type ObjectPath,
  PathType,
} from "./messages";
import { query } from "./query";
import type { References } from "./references";

/** What a batch is run against. */
export interface BatchWorld {
  readonly workbook: ExcelObject;
  /** Services that the client makes by name, such as the one that takes the results of custom functions. */
  service(name: string): ExcelObject | undefined;
  readonly references: References;
  /** Throws ApiNotFound when the Excel that is played is older than this set. */
  require(set: string, member: string): void;
  /** Resolves when all formulas show their results: an answer never shows stale values. */
  calculated(): Promise<void>;
}

/**
 * Runs the actions in order. As in Excel the first that fails ends the batch, and what was done before it stays done.
 */
export async function processBatch(batch: Batch, world: BatchWorld): Promise<BatchAnswer> {
  const objects = new Map<number, ExcelObject | null>();
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (needsResults(action, batch)) await world.calculated();
      results.push({ ActionId: action.Id, Value: await perform(action, batch, world, objects) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return {
        Results: results,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: error.location ?? location(action, objects),
          ActionIndex: index,
        },
      };
    }
  }
  return { Results: results };
}

function perform(action: Action, batch: Batch, world: BatchWorld, objects: Map<number, ExcelObject | null>): unknown {
  if (action.ActionType === ActionType.Trace || action.ActionType === ActionType.EnsureUnchanged) return null;
  const target = resolve(action.ObjectPathId, batch, world, objects);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return target && { _ReferenceId: world.references.keep(target), ...identity(target) };
    case ActionType.Query:
      return target && query(target, action.QueryInfo ?? {}, world);
    case ActionType.Method: {
      if (action.Name === "_RemoveReference") return release(action.ObjectPathId, batch, world);
      // A call on a null object does nothing, as in Excel.
      if (target === null || action.Name === "_KeepReference" || isRegistration(action.Name)) return null;
      const answer = call(target, action.Name, args(action.ArgumentInfo, batch, world, objects), world);
      return isExcelObject(answer) ? null : (answer ?? null);
    }
    case ActionType.SetProperty:
      if (target !== null) set(target, action.Name, args(action.ArgumentInfo, batch, world, objects)[0], world);
      return null;
    case ActionType.Update:
      throw new ExcelError("ApiNotFound", "the host sets properties one by one");
  }
}

/** The id that comes with some objects: the client wants a sheet's or a table's without a load. */
function identity(target: ExcelObject): { readonly Id?: unknown } {
  const id = target.member("id");
  return id?.kind === "property" ? { Id: id.get() } : {};
}

/** Whether the action, or the way to its object, looks at results of formulas. */
function needsResults({ ActionType: type, Name, ObjectPathId }: Action, { ObjectPaths }: Batch): boolean {
  const isUse = type === ActionType.Method || type === ActionType.SetProperty;
  if (type === ActionType.Query || (isUse && lookingMembers.has(camel(Name)))) return true;
  for (let path = ObjectPaths[ObjectPathId]; path !== undefined; path = ObjectPaths[path.ParentObjectPathId ?? -1])
    if (path.ObjectPathType === PathType.Method && lookingMembers.has(camel(path.Name))) return true;
  return false;
}

function resolve(
  id: number,
  batch: Batch,
  world: BatchWorld,
  objects: Map<number, ExcelObject | null>,
): ExcelObject | null {
  const known = objects.get(id);
  if (known !== undefined) return known;
  const path = batch.ObjectPaths[id];
  if (path === undefined) throw new ExcelError("InvalidRequest", `there is no object path ${id}`);
  const parent = path.ParentObjectPathId ? resolve(path.ParentObjectPathId, batch, world, objects) : world.workbook;
  const values = parent === null ? [] : args(path.ArgumentInfo, batch, world, objects);
  const found = parent === null ? null : follow(path, parent, world, values);
  objects.set(id, found);
  return found;
}

/** @throws ExcelError that says which call it was */
function follow(path: ObjectPath, parent: ExcelObject, world: BatchWorld, args: unknown[]): ExcelObject | null {
  try {
    return reach(path, parent, world, args);
  } catch (error) {
    if (error instanceof ExcelError && path.ObjectPathType !== PathType.ReferenceId)
      error.location = `${parent.type}.${path.ObjectPathType === PathType.Indexer ? "getItem" : camel(path.Name)}`;
    throw error;
  }
}

function reach(path: ObjectPath, parent: ExcelObject, world: BatchWorld, args: unknown[]): ExcelObject | null {
  switch (path.ObjectPathType) {
    case PathType.GlobalObject:
      return world.workbook;
    case PathType.NewObject: {
      const service = world.service(path.Name);
      if (service === undefined) throw new ExcelError("ApiNotFound", path.Name);
      return service;
    }
    case PathType.Method:
      return asObject(call(parent, path.Name, args, world), path.Name);
    case PathType.Property:
      return asObject(get(parent, path.Name, world), path.Name);
    case PathType.Indexer:
      return asObject(call(parent, "getItem", args, world), path.Name);
    case PathType.ReferenceId:
      return world.references.find(path.Name);
    case PathType.NullObject:
      return null;
  }
}

function args(
  info: ArgumentInfo | undefined,
  batch: Batch,
  world: BatchWorld,
  objects: Map<number, ExcelObject | null>,
): unknown[] {
  const referenced = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((value, index) => {
    const id = referenced?.[index];
    if (typeof id === "number" && id !== 0) return resolve(id, batch, world, objects);
    return value;
  });
}

function get(target: ExcelObject, name: string, world: BatchWorld): unknown {
  const member = find(target, name, world);
  return member.kind === "method" ? member.call([]) : member.get();
}

function set(target: ExcelObject, name: string, value: unknown, world: BatchWorld): void {
  const member = find(target, name, world);
  if (member.set === undefined) throw new ExcelError("AccessDenied", `${target.type}.${camel(name)} can only be read`);
  member.set(value);
}

function call(target: ExcelObject, name: string, values: readonly unknown[], world: BatchWorld): unknown {
  const member = find(target, name, world);
  return member.kind === "method" ? member.call(values) : member.get();
}

function find(target: ExcelObject, name: string, world: BatchWorld) {
  const member = target.member(camel(name));
  if (member === undefined) throw new ExcelError("ApiNotFound", `${target.type}.${camel(name)}`);
  world.require(member.since, `${target.type}.${camel(name)}`);
  return member;
}

function asObject(value: unknown, name: string): ExcelObject | null {
  if (value === null || isExcelObject(value)) return value;
  throw new ExcelError("InvalidRequest", `${name} is not an object`);
}

function release(id: number, batch: Batch, world: BatchWorld): null {
  const path = batch.ObjectPaths[id];
  if (path?.ObjectPathType === PathType.ReferenceId) world.references.release(path.Name);
  return null;
}

/** The client says that it listens to an event, or no longer does: here every event is sent, and the client picks. */
function isRegistration(name: string): boolean {
  return /^_(Unr|R)egister\w*Event$/.test(name);
}

/** `Range.values` and the like, for debugInfo.errorLocation. */
function location(action: Action, objects: ReadonlyMap<number, ExcelObject | null>): string {
  return [objects.get(action.ObjectPathId)?.type, camel(action.Name)].filter(Boolean).join(".");
}

/** The wire says GetRange and WorksheetId, the API getRange and worksheetId. */
function camel(name: string | undefined): string {
  return name === undefined ? "" : name.charAt(0).toLowerCase() + name.slice(1);
}
