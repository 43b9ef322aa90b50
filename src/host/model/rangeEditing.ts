import type { Area } from "../grid/area";
import type { Arguments } from "../protocol/arguments";
import { ExcelError } from "../protocol/excelError";
import { type ExcelObject, excelType, type Members, method, object, property, looking } from "../protocol/excelType";
import type { Place } from "./book";
import { copyCells } from "./editing/copyCells";
import { DIRECTIONS, edge, extended } from "./editing/edge";
import { findCells, replaceCells, searchArguments } from "./editing/findCells";
import { moveCells } from "./editing/moveCells";
import { removeDuplicates } from "./editing/removeDuplicates";
import { deleteCells, insertCells } from "./editing/shiftCells";
import { sortCells, sortedArea, sortFields } from "./editing/sortCells";
import { found, special } from "./rangeAreas";
import { placeOf, rangeArgument, rangeType } from "./range";
import { rangeViewType } from "./rangeView";

/** What turns cells over: moving, copying, sorting, finding. A part of `Range`. */
export const rangeEditing: Members<Place> = {
  insert: method(1.1, (place, args) => {
    insertCells(place, args.word(0, ["Down", "Right"]) === "Down" ? "down" : "right");
    return rangeType(place);
  }),
  delete: method(1.1, (place, args) => deleteCells(place, args.word(0, ["Up", "Left"]) === "Up" ? "up" : "left")),
  copyFrom: looking(1.9, (place, args) => {
    const source = rangeArgument(place.book, place.sheet, args.at(0));
    copyCells(place, source, {
      what: args.word(1, ["All", "Formulas", "Values", "Formats"], "All"),
      skipBlanks: args.flag(2, false),
      transpose: args.flag(3, false),
    });
  }),
  moveTo: method(1.11, (place, args) => moveCells(place, rangeArgument(place.book, place.sheet, args.at(0)))),
  sort: object(1.2, (place) => rangeSortType(place)),
  removeDuplicates: looking(1.9, ({ book, sheet, area }, args) => {
    const columns = args.at(0);
    if (!Array.isArray(columns)) throw args.wrong(0, "a list of columns");
    const body = sortedArea(area, args.flag(1, false), false);
    return duplicatesType(removeDuplicates({ book, sheet, area: body }, columns as readonly number[]));
  }),
  find: looking(1.9, (place, args) => {
    const cell = firstFound(place, args);
    if (cell === null) throw new ExcelError("ItemNotFound", `${args.text(0)} is not there`);
    return cell;
  }),
  findOrNullObject: looking(1.9, firstFound),
  replaceAll: looking(1.9, (place, args) => replaceCells(place, searchArguments(args, 2), args.text(1))),
  getSpecialCells: looking(1.9, ({ area, ...place }, args) =>
    found(special({ ...place, areas: [area] }, args), "there are no such cells"),
  ),
  getSpecialCellsOrNullObject: looking(1.9, ({ area, ...place }, args) => special({ ...place, areas: [area] }, args)),
  getVisibleView: looking(1.3, rangeViewType),
  getRangeEdge: looking(1.13, (place, args) =>
    rangeType({ ...place, area: edge(place, activeCell(place, args), args.word(0, DIRECTIONS)) }),
  ),
  getExtendedRange: looking(1.13, (place, args) =>
    rangeType({ ...place, area: extended(place, activeCell(place, args), args.word(0, DIRECTIONS)) }),
  ),
  hidden: property(1.2, (place) => hiddenLines(place, "row") === true || hiddenLines(place, "column") === true),
  rowHidden: property(
    1.2,
    (place) => hiddenLines(place, "row"),
    ({ book, sheet, area }, value) => book.grid.sheets.hideRows(sheet, count(area.row, area.rows), value === true),
  ),
  columnHidden: property(
    1.2,
    (place) => hiddenLines(place, "column"),
    ({ book, sheet, area }, value) =>
      book.grid.sheets.hideColumns(sheet, count(area.column, area.columns), value === true),
  ),
};

const rangeSortType = excelType<Place>("RangeSort", {
  apply: looking(1.2, ({ book, sheet, area }, args) => {
    const columns = args.word(3, ["Rows", "Columns"], "Rows") === "Columns";
    const sorted = sortedArea(area, args.flag(2, false), columns);
    const fields = sortFields(args.at(0), columns ? sorted.rows : sorted.columns);
    sortCells({ book, sheet, area: sorted }, fields, { matchCase: args.flag(1, false), columns });
  }),
});

const duplicatesType = excelType<{ readonly removed: number; readonly uniqueRemaining: number }>(
  "RemoveDuplicatesResult",
  {
    removed: property(1.9, ({ removed }) => removed),
    uniqueRemaining: property(1.9, ({ uniqueRemaining }) => uniqueRemaining),
  },
);

function firstFound(place: Place, args: Arguments): ExcelObject | null {
  const cell = findCells(place, searchArguments(args, 1))[0];
  return cell === undefined ? null : rangeType({ ...place, area: { ...cell, rows: 1, columns: 1 } });
}

/** The cell an arrow starts from: the range's first unless another is handed over. */
function activeCell({ book, sheet, area }: Place, args: Arguments): Area {
  const given = args.at(1);
  const from = given === undefined ? area : (placeOf(given) ?? rangeArgument(book, sheet, given)).area;
  return { ...from, rows: 1, columns: 1 };
}

/** Whether the rows or columns of a range are hidden; null where some are and some are not. */
function hiddenLines({ book, sheet, area }: Place, kind: "row" | "column"): boolean | null {
  const { sheets } = book.grid;
  const [start, length] = kind === "row" ? [area.row, area.rows] : [area.column, area.columns];
  const lines = kind === "row" ? sheets.hiddenRows(sheet) : sheets.hiddenColumns(sheet);
  const hidden = lines.filter((line) => line >= start && line < start + length).length;
  return hidden === 0 ? false : hidden === length ? true : null;
}

function count(start: number, length: number): number[] {
  return Array.from({ length }, (_, i) => start + i);
}
