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
      return { value: v, ...(z !== undefined && z !== "" && { numberFormat: excelFormat(z) }) };
    },
  };
}

/** The format that Excel gives what has been typed: for dates and times one of its few own, however they were written. */
function excelFormat(format: string): string {
  const [hasDay, hasYear, hasTime] = [/d/, /y/, /[hs]/].map((sign) => sign.test(format));
  if (hasTime) return hasDay || hasYear ? "m/d/yyyy h:mm" : format.replace("hh", "h");
  if (!hasDay && !hasYear) return format;
  if (!hasDay) return "mmm-yy";
  if (!hasYear) return "d-mmm";
  return format.includes("mmm") ? "d-mmm-yy" : "m/d/yyyy";
}
