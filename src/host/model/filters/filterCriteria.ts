import { ExcelError } from "../../protocol/excelError";
import type { FilterSnapshot } from "../../snapshot";
import { colorCode } from "../colors";

const KINDS = [
  "Values",
  "Custom",
  "TopItems",
  "TopPercent",
  "BottomItems",
  "BottomPercent",
  "Dynamic",
  "CellColor",
  "FontColor",
] as const satisfies readonly FilterSnapshot["filterOn"][];

/** Reads Excel.FilterCriteria; throws InvalidArgument for what is none. */
export function filterCriteria(value: unknown): FilterSnapshot {
  const given = (value ?? {}) as Partial<Record<keyof Excel.FilterCriteria, unknown>>;
  const filterOn = KINDS.find((kind) => kind === given.filterOn);
  if (filterOn === undefined)
    throw new ExcelError("InvalidArgument", `a filter on ${String(given.filterOn)}; there are ${KINDS.join(", ")}`);
  const { criterion1, criterion2, operator, values, dynamicCriteria, color } = given;
  if (filterOn === "Values" && !Array.isArray(values))
    throw new ExcelError("InvalidArgument", "the filter lacks values");
  return {
    filterOn,
    ...(typeof criterion1 === "string" && { criterion1 }),
    ...(typeof criterion2 === "string" && { criterion2 }),
    ...(criterion2 !== undefined && { operator: operator === "Or" ? ("Or" as const) : ("And" as const) }),
    ...(Array.isArray(values) && { values: values as NonNullable<FilterSnapshot["values"]> }),
    ...(typeof dynamicCriteria === "string" && { dynamicCriteria }),
    ...(color !== undefined && { color: colorCode(color) }),
  };
}
