/** The values of workbook-wide names that stand for one cell; a name that does not exist, or no longer refers to a cell, is null. */
export async function readNames(names: readonly string[]): Promise<readonly (string | number | boolean | null)[]> {
  return Excel.run(async (context) => {
    const items = names.map((name) => context.workbook.names.getItemOrNullObject(name).load("value"));
    await context.sync();
    return items.map((item) => {
      const value: unknown = item.isNullObject ? null : item.value;
      if (typeof value === "number" || typeof value === "boolean") return value;
      return typeof value === "string" && value !== "" && !value.startsWith("#") ? value : null;
    });
  });
}
