import { assumptionFields, type FlatValue, presetValues } from "../../career/assumptionFields";
import { readNumber } from "../../career/readNumber";
import type { TableValues } from "../../career/sheet";
import type { SharedValues } from "./assumptionsSheet";

/** The Value column of the Assumptions table as it stands; public data where there is no table, or no row for a key. */
export function sharedValues(table: TableValues | undefined): SharedValues {
  const defaults = presetValues("public-data");
  if (table === undefined) return defaults;
  const key = table.columns.indexOf("Key");
  const value = table.columns.indexOf("Value");
  const found = new Map(table.rows.map((row) => [String(row[key]), row[value] ?? null]));
  return new Map(
    assumptionFields.map((field): readonly [string, FlatValue] => {
      const given = found.get(field.key);
      if (given === undefined) return [field.key, defaults.get(field.key) ?? null];
      if (typeof given === "string" && field.min !== null) return [field.key, readNumber(given) ?? given];
      return [field.key, typeof given === "boolean" ? String(given) : given];
    }),
  );
}
