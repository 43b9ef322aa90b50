import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import type { UniverSession } from "./session";

/**
 * Gives LOOKUP Excel's way: what is of another kind than the value is passed over, errors too, and among equal ones the last
 * counts, so that `LOOKUP(2, 1/(A1:A9=x), B1:B9)` finds the last match. Univer stops at the first.
 * Source: "LOOKUP function", support.microsoft.com.
 */
export function mendLookup({ modules, injector }: UniverSession): void {
  const {
    ArrayValueObject,
    compareToken,
    ErrorType,
    ErrorValueObject,
    IFunctionService,
    NullValueObject,
    NumberValueObject,
  } = modules.formula;
  const executor = injector.get(IFunctionService).getExecutor("LOOKUP");
  if (!executor) throw new Error("Univer has no function LOOKUP");

  /** A blank counts as 0, wanted or found. */
  const counted = (value: BaseValueObject) => (value.isNull() ? NumberValueObject.create(0) : value);

  const find = (given: BaseValueObject, keys: readonly BaseValueObject[], results: readonly BaseValueObject[]) => {
    if (given.isError()) return given;
    const wanted = counted(given);
    const at = lastNotAbove(wanted, keys);
    const found = at === undefined ? undefined : results[Math.min(at, results.length - 1)];
    return found === undefined ? ErrorValueObject.create(ErrorType.NA) : counted(found);
  };

  /** Where a search by halves ends that goes on to the right of what is not above the value. */
  const lastNotAbove = (wanted: BaseValueObject, keys: readonly BaseValueObject[]): number | undefined => {
    const like = keys.flatMap((key, at) => (kind(key) === kind(wanted) ? [{ key, at }] : []));
    let [low, high] = [0, like.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const above = like[middle]?.key.compare(wanted, compareToken.GREATER_THAN).getValue() === true;
      if (above) high = middle;
      else low = middle + 1;
    }
    return like[low - 1]?.at;
  };

  executor.calculate = (value, table, given) => {
    if (value === undefined || table === undefined) return ErrorValueObject.create(ErrorType.NA);
    const refused = [value, table, given].find((argument) => argument?.isError());
    if (refused !== undefined) return refused;
    const rows = rowsOf(table);
    const keys = keysOf(rows);
    const results = given === undefined ? resultsOf(rows) : rowsOf(given).flat();
    if (!value.isArray()) return find(value, keys, results);
    const calculateValueList = rowsOf(value).map((row) => row.map((each) => find(each, keys, results)));
    return ArrayValueObject.create({
      calculateValueList,
      rowCount: calculateValueList.length,
      columnCount: calculateValueList[0]?.length ?? 0,
      ...{ unitId: "", sheetId: "", row: -1, column: -1 },
    });
  };

  const rowsOf = (value: BaseValueObject): BaseValueObject[][] => {
    if (!value.isArray()) return [[value]];
    const array = value as ArrayValueObject;
    return Array.from({ length: array.getRowCount() }, (_, row) =>
      Array.from(
        { length: array.getColumnCount() },
        (_, column) => array.getValueOrDefault(row, column) ?? NullValueObject.create(),
      ),
    );
  };
}

/** A table wider than tall is searched in its first row, any other in its first column. */
function keysOf(rows: readonly (readonly BaseValueObject[])[]): readonly BaseValueObject[] {
  return isWide(rows) ? (rows[0] ?? []) : rows.flatMap((row) => row.slice(0, 1));
}

/** The last row of a wide table, the last column of any other. */
function resultsOf(rows: readonly (readonly BaseValueObject[])[]): readonly BaseValueObject[] {
  return isWide(rows) ? (rows.at(-1) ?? []) : rows.flatMap((row) => row.slice(-1));
}

function isWide(rows: readonly (readonly BaseValueObject[])[]): boolean {
  return (rows[0]?.length ?? 0) > rows.length;
}

function kind(value: BaseValueObject): "number" | "text" | "flag" | "other" {
  if (value.isError() || value.isNull()) return "other";
  return value.isNumber() ? "number" : value.isString() ? "text" : value.isBoolean() ? "flag" : "other";
}
