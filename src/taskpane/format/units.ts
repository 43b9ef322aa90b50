/** How the units of assumption fields are typed and shown. */
import type { FieldUnit, FlatValue } from "../../career/assumptionFields";
import type { Formats } from "./formats";

/** A count has no unit: it is whole, and shown without grouping, as it is typed. */
export type TypedUnit = FieldUnit | "count";

/** By how much a typed number is larger than the model's: people type percent. */
export function scaleOf(unit: TypedUnit): number {
  return unit === "rate" || unit === "chance" ? 100 : 1;
}

/** A value as it stands in an input; "" where it is blank. */
export function showTyped(value: number | null, unit: TypedUnit, formats: Formats): string {
  if (value === null) return "";
  if (unit === "rate" || unit === "chance") return formats.percent(value);
  return unit === "money" ? formats.money(value) : formats.plain(value);
}

/** A value in running text. */
export function showValue(value: FlatValue, unit: FieldUnit, formats: Formats, blank: string): string {
  if (value === null || value === "") return blank;
  return typeof value === "number" ? showTyped(value, unit, formats) : value;
}
