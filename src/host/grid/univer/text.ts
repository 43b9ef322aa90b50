import type { GridText } from "../grid";
import type { UniverModules } from "./modules";

/** Number formats: how a value is shown, and what typed text means. */
export function univerText(modules: UniverModules): GridText {
  const { numfmt } = modules.core;
  return {
    format(value, numberFormat) {
      if (value === null) return "";
      if (typeof value === "string") return value;
      return numfmt.format(numberFormat, value, { throws: false });
    },
    parse(typed) {
      const parsed = numfmt.parseValue(typed.trim());
      if (parsed === null || parsed === undefined) return undefined;
      const { v, z } = parsed;
      if (typeof v !== "number" && typeof v !== "boolean") return undefined;
      return { value: v, ...(z !== undefined && z !== "" && { numberFormat: z }) };
    },
  };
}
