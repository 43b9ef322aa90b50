import { type Area, intersect } from "../../grid/area";
import { type Place, sheetState } from "../book";
import { bounded } from "../bounded";
import { shownValue, valueType } from "../cellValues";
import { usedArea } from "../range";

export const SPECIAL = ["Blanks", "Constants", "Formulas", "Visible", "ConditionalFormats", "DataValidations"] as const;

/** Kinds of value that constants and formulas may be asked for: any of the words in the name. */
export const SPECIAL_VALUES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

/** The cells that "Go To Special" finds, gathered into rectangles. As in Excel only the used part of the sheet is searched. */
export function specialCells(
  place: Place,
  kind: (typeof SPECIAL)[number],
  values: (typeof SPECIAL_VALUES)[number],
): readonly Area[] {
  const { book, sheet } = place;
  const { sheets } = book.grid;
  const state = sheetState(book, sheet);
  const within = kind === "Visible" ? bounded(place) : usedArea(book, sheet, place.area, false);
  if (kind === "ConditionalFormats" || kind === "DataValidations") {
    const rules: readonly { readonly area: Area }[] =
      kind === "DataValidations" ? state.validations : state.conditionalFormats;
    return rules.flatMap(({ area }) => intersect(area, place.area) ?? []);
  }
  if (within === undefined) return [];
  const hiddenRows = new Set(sheets.hiddenRows(sheet));
  const hiddenColumns = new Set(sheets.hiddenColumns(sheet));
  return gather(within, (row, column) => {
    if (kind === "Visible") return !hiddenRows.has(row) && !hiddenColumns.has(column);
    const { formula } = book.grid.cells.read(sheet, row, column);
    const value = shownValue(place, row, column);
    if (kind === "Blanks") return value === "" && formula === undefined;
    const isFormula = formula !== undefined || book.grid.cells.anchor(sheet, row, column) !== undefined;
    return value !== "" && isFormula === (kind === "Formulas") && isOfKind(value, values);
  });
}

function isOfKind(value: string | number | boolean, values: string): boolean {
  const words = { Double: "Number", String: "Text", Boolean: "Logical", Error: "Error", Empty: "" };
  return values === "All" || values.includes(words[valueType(value) as keyof typeof words]);
}

/** The cells of an area that pass, as rectangles: runs along a row, joined with the same run above them. */
export function gather(area: Area, passes: (row: number, column: number) => boolean): readonly Area[] {
  const found: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (const run of runs(area, (column) => passes(row, column))) {
      const above = found.findIndex(
        (each) => each.row + each.rows === row && each.column === run.column && each.columns === run.columns,
      );
      const top = found[above];
      if (top === undefined) found.push({ ...run, row, rows: 1 });
      else found[above] = { ...top, rows: top.rows + 1 };
    }
  }
  return found;
}

function runs(area: Area, passes: (column: number) => boolean): { column: number; columns: number }[] {
  const found: { column: number; columns: number }[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (!passes(column)) continue;
    const last = found.at(-1);
    if (last !== undefined && last.column + last.columns === column) last.columns += 1;
    else found.push({ column, columns: 1 });
  }
  return found;
}
