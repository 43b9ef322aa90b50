import { hasExcelApi, lowestExcelApi } from "./requirements";
import { read } from "./run";

/**
 * The values of workbook-wide names that stand for one cell each; null for a name that does not exist, no longer refers to a cell,
 * or refers to an empty cell or an error. In an Excel that is too old to look them up there are none.
 */
export async function readNames(names: readonly string[]): Promise<readonly (string | number | boolean | null)[]> {
  if (!hasExcelApi(lowestExcelApi)) return names.map(() => null);
  return read(async (context) => {
    const items = names.map((name) => context.workbook.names.getItemOrNullObject(name).load("name"));
    await context.sync();
    const cells = items.map((item) =>
      item.isNullObject ? undefined : item.getRangeOrNullObject().load("values,valueTypes"),
    );
    await context.sync();
    return cells.map((cell) => {
      if (cell === undefined || cell.isNullObject || cell.valueTypes[0]?.[0] === "Error") return null;
      const value: unknown = cell.values[0]?.[0];
      if (typeof value === "number" || typeof value === "boolean") return value;
      return typeof value === "string" && value !== "" ? value : null;
    });
  });
}
