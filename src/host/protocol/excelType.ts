import { Arguments } from "./arguments";

/**
 * An object as Excel's API shows it: Workbook, Range, Table … The client reaches it by member names and never sees
 * what stands behind.
 */
export interface ExcelObject {
  readonly type: string;
  /** undefined when Excel has no such member, or this host does not know it. */
  member(name: string): BoundMember | undefined;
  /** Names of the plain properties: what `load()` without names brings. */
  readonly properties: readonly string[];
  /** For collections. */
  items?(): readonly ExcelObject[];
}

export interface BoundMember {
  /** Requirement set and version that brought the member, e.g. `ExcelApi 1.9`. */
  readonly since: string;
  readonly kind: "property" | "object" | "method";
  get(): unknown;
  set: ((value: unknown) => void) | undefined;
  call(args: readonly unknown[]): unknown;
}

/** Members by their names in Excel's API; `T` is what stands behind the object. */
export type Members<T> = Readonly<Record<string, Member<T>>>;

export type Member<T> =
  | {
      readonly kind: "property";
      readonly since: string;
      readonly get: (self: T) => unknown;
      readonly set?: (self: T, value: unknown) => void;
      /** Whether formulas must show their results before it is set. */
      readonly looks?: boolean;
    }
  | { readonly kind: "object"; readonly since: string; readonly get: (self: T) => ExcelObject | null }
  | {
      readonly kind: "method";
      readonly since: string;
      readonly call: (self: T, args: Arguments) => unknown;
      /** Whether what it does depends on results of formulas. */
      readonly looks?: boolean;
    };

/** A maker of objects of one type. */
export type ExcelType<T> = (self: T) => ExcelObject;

const sinceOf = new Map<string, string>();
const lookers = new Set<string>();

/**
 * Every member there is, as `Range.values`, with the requirement set that brought it: what a test holds against
 * Microsoft's own list. Filled as the modules of the model load.
 */
export const knownMembers: ReadonlyMap<string, string> = sinceOf;

/** Names of what looks at results of formulas when it is called or set: all must be calculated before. */
export const lookingMembers: ReadonlySet<string> = lookers;

/** Defines a type: a class of Excel's API by its name there, and its members. */
export function excelType<T>(
  type: string,
  members: Members<T>,
  items?: (self: T) => readonly ExcelObject[],
): ExcelType<T> {
  const properties = Object.keys(members).filter((name) => members[name]?.kind === "property");
  for (const [name, member] of Object.entries(members)) {
    sinceOf.set(`${type}.${name}`, member.since);
    if (member.kind !== "object" && member.looks) lookers.add(name);
  }
  return (self) => ({
    type,
    properties,
    member: (name) => {
      const member = Object.hasOwn(members, name) ? members[name] : undefined;
      return member && bind(`${type}.${name}`, member, self);
    },
    ...(items && { items: () => items(self) }),
  });
}

/** A plain value that can be read, and set when `set` is given. `since` is a version of ExcelApi or a whole set name. */
export function property<T>(
  since: number | string,
  get: (self: T) => unknown,
  set?: (self: T, value: unknown) => void,
): Member<T> {
  return { kind: "property", since: setOf(since), get, ...(set && { set }) };
}

/** A property that is taken, not kept, and always reads as in a new workbook: nothing here would show it. */
export function unkept<T>(since: number | string, value: unknown): Member<T> {
  return property(
    since,
    () => value,
    () => undefined,
  );
}

/** A property that is itself an object, such as `range.format`. */
export function object<T>(since: number | string, get: (self: T) => ExcelObject | null): Member<T> {
  return { kind: "object", since: setOf(since), get };
}

/** A call; it may give an object, null for a null object, or a plain value. */
export function method<T>(since: number | string, call: (self: T, args: Arguments) => unknown): Member<T> {
  return { kind: "method", since: setOf(since), call };
}

/** A call that depends on results of formulas: everything is calculated before. */
export function looking<T>(since: number | string, call: (self: T, args: Arguments) => unknown): Member<T> {
  return { kind: "method", since: setOf(since), call, looks: true };
}

export function isExcelObject(value: unknown): value is ExcelObject {
  return typeof value === "object" && value !== null && "member" in value && typeof value.member === "function";
}

/** 1.1 is `ExcelApi 1.1`, 1.1 to 1.20; a string names its set itself. */
function setOf(since: number | string): string {
  return typeof since === "number" ? `ExcelApi ${since}` : since;
}

function bind<T>(name: string, member: Member<T>, self: T): BoundMember {
  const { kind, since } = member;
  const refuse = (): never => {
    throw new Error(`${name} is a ${kind}`);
  };
  return {
    kind,
    since,
    get: kind === "method" ? refuse : () => member.get(self),
    set: kind === "property" && member.set !== undefined ? bindSet(member.set, self) : undefined,
    call: kind === "method" ? (args) => member.call(self, new Arguments(name, args)) : refuse,
  };
}

function bindSet<T>(set: (self: T, value: unknown) => void, self: T): (value: unknown) => void {
  return (value) => set(self, value);
}
