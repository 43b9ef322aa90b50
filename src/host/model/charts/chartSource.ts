import { type Area, columnName, quoteSheet } from "../../grid/area";
import type { Arguments } from "../../protocol/arguments";
import type { ChartSeriesSnapshot } from "../../snapshot";
import type { Place } from "../book";
import { shownValue } from "../cellValues";
import { placeOf } from "../range";

/**
 * Series of a range as Excel guesses them: a first row of texts names the series, a first column of texts (or of
 * anything under an empty corner) gives the categories. By columns when there are at least as many rows.
 */
export function seriesFrom(place: Place, by: "Auto" | "Columns" | "Rows"): readonly ChartSeriesSnapshot[] {
  const { area } = place;
  const byColumns = by === "Columns" || (by === "Auto" && area.rows >= area.columns);
  const value = (row: number, column: number) => shownValue(place, area.row + row, area.column + column);
  const isText = (cell: unknown): boolean => typeof cell === "string" && cell !== "";
  const headed = area.rows > 1 && isText(value(0, area.columns - 1));
  const labelled = area.columns > 1 && (isText(value(area.rows - 1, 0)) || (headed && value(0, 0) === ""));
  const body: Area = {
    row: area.row + (headed ? 1 : 0),
    rows: area.rows - (headed ? 1 : 0),
    column: area.column + (labelled ? 1 : 0),
    columns: area.columns - (labelled ? 1 : 0),
  };
  const address = (part: Area): string => absoluteAddress(place, part);
  const count = byColumns ? body.columns : body.rows;
  return Array.from({ length: count }, (_, i) => {
    const values = byColumns
      ? { ...body, column: body.column + i, columns: 1 }
      : { ...body, row: body.row + i, rows: 1 };
    const named = byColumns ? headed : labelled;
    const name = named
      ? String(byColumns ? value(0, body.column - area.column + i) : value(body.row - area.row + i, 0))
      : `Series${i + 1}`;
    const grouped = byColumns ? labelled : headed;
    const categories = byColumns ? { ...body, column: area.column, columns: 1 } : { ...body, row: area.row, rows: 1 };
    return { name, values: address(values), ...(grouped && { categories: address(categories) }) };
  });
}

/** The range handed to a call, as a chart refers to it. */
export function reference(args: Arguments): string {
  const place = placeOf(args.at(0));
  if (place === undefined) throw args.wrong(0, "a range");
  return absoluteAddress(place, place.area);
}

function absoluteAddress({ book, sheet }: Place, area: Area): string {
  const first = `$${columnName(area.column)}$${area.row + 1}`;
  const last = `$${columnName(area.column + area.columns - 1)}$${area.row + area.rows}`;
  return `${quoteSheet(book.grid.sheets.name(sheet))}!${first === last ? first : `${first}:${last}`}`;
}
