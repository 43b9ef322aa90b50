import type { Format } from "../career/sheet";

const codes: Readonly<Record<Format, string>> = {
  general: "General",
  text: "@",
  integer: "0",
  number: "#,##0.00",
  money: "#,##0",
  percent: "0.0%",
  share: "0%",
  date: "yyyy-mm-dd",
  month: "mmm yyyy",
  monthName: "mmm",
  factor: "0.00##",
};

/** Excel's number-format code. Separators and month names follow the person's own locale when the cell is shown. */
export function numberFormat(format: Format): string {
  return codes[format];
}
