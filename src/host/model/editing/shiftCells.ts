import { type Area, intersect, MAX_COLUMNS, MAX_ROWS } from "../../grid/area";
import type { PutCell, ShiftDirection } from "../../grid/grid";
import { ExcelError } from "../../protocol/excelError";
import { type Place, requireWritable } from "../book";
import { followShift } from "./followShift";
import { usedArea } from "../range";
import { band, distance, effect, isVertical, type Shift, shifted } from "./shift";

/** Makes room at the place: what stands there and behind it moves. The new cells look like those before them. */
export function insertCells(place: Place, direction: "down" | "right"): void {
  shiftCells(place, { area: place.area, direction });
  lookLikeBefore(place, direction);
}

/** Takes the cells out: what lies behind them closes the gap, and what referred to them is #REF!. */
export function deleteCells(place: Place, direction: "up" | "left"): void {
  shiftCells(place, { area: place.area, direction });
}

/** What a person has asked of the grid. */
export function shiftAsked(place: Place, direction: ShiftDirection): void {
  if (direction === "down" || direction === "right") insertCells(place, direction);
  else deleteCells(place, direction);
}

function shiftCells(place: Place, shift: Shift): void {
  checkTables(place, shift);
  checkRoom(place, shift);
  move(place, shift);
  followShift(place, shift);
}

/** Excel shifts no part of a table or of joined cells, and leaves a table its headers and one row. */
function checkTables({ book, sheet }: Place, shift: Shift): void {
  requireWritable(book, sheet);
  for (const { area, name, sheet: own, showHeaders } of book.tables) {
    if (own !== sheet) continue;
    const after = shifted(area, shift);
    const header = { ...area, rows: 1 };
    const losesHeader = showHeaders && after !== undefined && shifted(header, shift) === undefined;
    const isTooShort = after !== undefined && after.rows < (showHeaders ? 2 : 1);
    if (effect(shift, area) === "torn" || losesHeader || isTooShort)
      throw new ExcelError("InvalidOperation", `cells of the table ${name} cannot be shifted like this`);
  }
  if (book.grid.sheets.merges(sheet).some((merged) => effect(shift, merged) === "torn"))
    throw new ExcelError("InvalidOperation", "a part of joined cells cannot be shifted");
}

/** Excel pushes nothing off the sheet. */
function checkRoom({ book, sheet }: Place, shift: Shift): void {
  const { rows, columns } = distance(shift);
  const used = rows > 0 || columns > 0 ? usedArea(book, sheet, band(shift), true) : undefined;
  if (used === undefined) return;
  if (used.row + used.rows + rows > MAX_ROWS || used.column + used.columns + columns > MAX_COLUMNS)
    throw new ExcelError("InvalidOperation", "cells with values would be pushed off the sheet");
}

function move({ book, sheet }: Place, shift: Shift): void {
  const { cells } = book.grid;
  const by = distance(shift);
  const isDeleted = (cell: Area): boolean => by.rows + by.columns < 0 && intersect(shift.area, cell) !== undefined;
  const touched = cells
    .used(sheet, true)
    .filter(({ row, column }) => intersect(band(shift), { row, column, rows: 1, columns: 1 }));
  const moved: PutCell[] = touched
    .filter(({ row, column }) => !isDeleted({ row, column, rows: 1, columns: 1 }))
    .map(({ row, column }) => ({
      row: row + by.rows,
      column: column + by.columns,
      cell: cells.lift(sheet, row, column),
    }));
  book.functions.forget(sheet, band(shift));
  cells.erase(sheet, touched);
  cells.put(sheet, moved);
}

/** Excel's "Format same as above", or as to the left. */
function lookLikeBefore({ book, sheet, area }: Place, direction: "down" | "right"): void {
  const { cells } = book.grid;
  const before = isVertical(direction)
    ? { ...area, row: area.row - 1, rows: 1 }
    : { ...area, column: area.column - 1, columns: 1 };
  const models = cells
    .used(sheet, true)
    .filter(({ row, column }) => intersect(before, { row, column, rows: 1, columns: 1 }));
  const steps = isVertical(direction) ? area.rows : area.columns;
  const copies = models.flatMap(({ row, column }) => {
    const cell = cells.lift(sheet, row, column);
    return Array.from({ length: steps }, (_, i) =>
      isVertical(direction) ? { row: row + 1 + i, column, cell } : { row, column: column + 1 + i, cell },
    );
  });
  cells.put(sheet, copies, "looks");
}
