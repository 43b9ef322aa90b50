import type { Area } from "../../grid/area";
import { ExcelError } from "../../protocol/excelError";
import type { FilterSnapshot } from "../../snapshot";
import type { Place } from "../book";
import { numberFormat, shownValue } from "../cellValues";
import { textPattern } from "../editing/textPattern";

/** The rows of a column's cells that a filter leaves out. */
export function rejectedRows(column: Place, filter: FilterSnapshot): readonly number[] {
  const passes = test(column, filter);
  return rowsOf(column.area).filter((row) => !passes(row));
}

type RowTest = (row: number) => boolean;

function test(column: Place, filter: FilterSnapshot): RowTest {
  const { book, sheet, area } = column;
  const value = (row: number) => shownValue(column, row, area.column);
  const style = (row: number) => book.grid.styles.read(sheet, row, area.column);
  switch (filter.filterOn) {
    case "Values":
      return among(column, filter.values ?? []);
    case "Custom":
      return custom(value, filter);
    case "TopItems":
    case "BottomItems":
    case "TopPercent":
    case "BottomPercent":
      return atTheEnd(column, filter);
    case "Dynamic":
      return besideAverage(column, filter.dynamicCriteria ?? "");
    case "CellColor":
      return (row) => sameColor(style(row).fill, filter.color);
    case "FontColor":
      return (row) => sameColor(style(row).color, filter.color);
  }
}

/** By what the cells show; a date may be asked for by its year, month, day … */
function among(column: Place, values: NonNullable<FilterSnapshot["values"]>): RowTest {
  const texts = new Set(values.flatMap((value) => (typeof value === "string" ? value.toLowerCase() : [])));
  const dates = values.flatMap((value) => (typeof value === "string" ? [] : startOfDate(value)));
  return (row) => {
    const value = shownValue(column, row, column.area.column);
    const shown = column.book.grid.text.format(value, numberFormat(column, row, column.area.column));
    if (texts.has(shown.toLowerCase()) || texts.has(String(value).toLowerCase())) return true;
    return typeof value === "number" && dates.some((start) => isoDate(value).startsWith(start));
  };
}

/** How much of `2026-01-15T12:30:00` a specificity looks at. */
const SPECIFICITY = { year: 4, month: 7, day: 10, hour: 13, minute: 16, second: 19 } as const;

function startOfDate({ date, specificity }: { readonly date: string; readonly specificity: string }): string {
  const length = SPECIFICITY[specificity.toLowerCase() as keyof typeof SPECIFICITY];
  const time = Date.parse(/Z|[+-]\d\d:?\d\d$/.test(date) ? date : `${date}${date.includes("T") ? "" : "T00:00:00"}Z`);
  if (length === undefined || Number.isNaN(time))
    throw new ExcelError("InvalidArgument", `no date to filter by: ${date}, ${specificity}`);
  return new Date(time).toISOString().slice(0, length);
}

/** A serial number as `2026-01-15T12:30:00`. Day 0 of Excel's count is 30 December 1899. */
function isoDate(serial: number): string {
  return new Date(Math.round(Date.UTC(1899, 11, 30) + serial * 86_400_000)).toISOString();
}

function custom(value: (row: number) => string | number | boolean, filter: FilterSnapshot): RowTest {
  const first = criterion(filter.criterion1 ?? "");
  const second = filter.criterion2 === undefined ? undefined : criterion(filter.criterion2);
  return (row) => {
    const [one, two] = [first(value(row)), second?.(value(row))];
    if (two === undefined) return one;
    return filter.operator === "Or" ? one || two : one && two;
  };
}

/** `>100`, `<>Food`, `=B*`, or a text alone for "=". */
function criterion(text: string): (value: string | number | boolean) => boolean {
  const [, sign = "", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(text) ?? [];
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  const pattern = textPattern(operand, { complete: true, matchCase: false });
  const equals = (value: string | number | boolean): boolean =>
    typeof value === "number" && !Number.isNaN(number) ? value === number : pattern.test(String(value));
  const difference = (value: string | number | boolean): number =>
    Number.isNaN(number)
      ? String(value).localeCompare(operand, "en", { sensitivity: "accent" })
      : typeof value === "number"
        ? value - number
        : Number.NaN;
  switch (sign) {
    case "<>":
      return (value) => !equals(value);
    case "<":
      return (value) => value !== "" && difference(value) < 0;
    case "<=":
      return (value) => value !== "" && difference(value) <= 0;
    case ">":
      return (value) => value !== "" && difference(value) > 0;
    case ">=":
      return (value) => value !== "" && difference(value) >= 0;
    default:
      return equals;
  }
}

/** The largest or smallest so many numbers, or per cent of them (one at least); the last of equal ones passes too. */
function atTheEnd(column: Place, { filterOn, criterion1 }: FilterSnapshot): RowTest {
  const count = Number(criterion1);
  if (!(count > 0))
    throw new ExcelError("InvalidArgument", `how many to show is a number above 0, not ${String(criterion1)}`);
  const isTop = filterOn.startsWith("Top");
  const numbers = numbersOf(column).sort((a, b) => (isTop ? b - a : a - b));
  const wanted = filterOn.endsWith("Percent")
    ? Math.max(1, Math.floor((numbers.length * count) / 100))
    : Math.floor(count);
  const limit = numbers[Math.min(wanted, numbers.length) - 1];
  return (row) => {
    const value = shownValue(column, row, column.area.column);
    return typeof value === "number" && limit !== undefined && (isTop ? value >= limit : value <= limit);
  };
}

function besideAverage(column: Place, criteria: string): RowTest {
  if (criteria !== "AboveAverage" && criteria !== "BelowAverage")
    throw new ExcelError("InvalidArgument", `the filter ${criteria} goes by today's date, which is not known here`);
  const numbers = numbersOf(column);
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return (row) => {
    const value = shownValue(column, row, column.area.column);
    return typeof value === "number" && (criteria === "AboveAverage" ? value > average : value < average);
  };
}

function numbersOf(column: Place): number[] {
  return rowsOf(column.area).flatMap((row) => {
    const value = shownValue(column, row, column.area.column);
    return typeof value === "number" ? value : [];
  });
}

function sameColor(a: string | undefined, b: string | undefined): boolean {
  return (a ?? "").toLowerCase() === (b ?? "").toLowerCase();
}

function rowsOf({ row, rows }: Area): number[] {
  return Array.from({ length: rows }, (_, i) => row + i);
}
