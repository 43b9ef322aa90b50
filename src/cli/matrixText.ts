import type { CellValue } from "../host/snapshot";
import { type TextColumn, textTable } from "./textTable";

type Matrix = readonly (readonly CellValue[])[];

/** What a formula spills, its first row as titles; the numbers of a column in one format. A single row stands alone. */
export function matrixText(values: Matrix): string {
  const [titles = [], ...rows] = values;
  if (rows.length === 0) return titles.map((value) => shown(value, numberFormat([value]))).join("  ");
  const formats = titles.map((_, column) => numberFormat(rows.map((row) => row[column] ?? null)));
  const columns: readonly TextColumn[] = titles.map((title, i) => ({
    title: String(title ?? ""),
    align: rows.some((row) => typeof row[i] === "number") ? "right" : "left",
  }));
  return textTable(
    columns,
    rows.map((row) => row.map((value, i) => shown(value, formats[i]))),
  );
}

/** From here on thousands are set apart; below stand years of the calendar. */
const grouped = 10_000;

/** From here on a number counts as money, to the cent; below as a rate, with up to four places. */
const money = 10;

/** As many places as the column needs. */
function numberFormat(column: readonly CellValue[]): Intl.NumberFormat {
  const numbers = column.filter((value) => typeof value === "number");
  const places = Math.max(0, ...numbers.map(placesOf));
  return new Intl.NumberFormat("en-US", {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    useGrouping: numbers.some((number) => Math.abs(number) >= grouped),
  });
}

function placesOf(number: number): number {
  if (Number.isInteger(number)) return 0;
  if (Math.abs(number) >= money) return 2;
  return String(Number(number.toFixed(4))).split(".")[1]?.length ?? 0;
}

function shown(value: CellValue, format: Intl.NumberFormat | undefined): string {
  if (typeof value === "number" && format !== undefined) return format.format(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}
