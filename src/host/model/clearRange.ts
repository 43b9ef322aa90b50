import { type Area, intersect, parseArea, sameArea } from "../grid/area";
import { bounded } from "./bounded";
import { type Place, requireWritable, sheetState } from "./book";

export const CLEAR_KINDS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
export type ClearKind = (typeof CLEAR_KINDS)[number];

/** Empties cells, takes their looks away, or both, as Excel's `clear` does. */
export function clearRange(place: Place, kind: ClearKind): void {
  const { book, sheet } = place;
  requireWritable(book, sheet);
  const state = sheetState(book, sheet);
  const area = bounded(place);
  const contents = kind === "All" || kind === "Contents";
  if (contents) {
    const used = new Map<number, { value: null }[]>();
    for (const { row, column } of book.grid.cells.used(sheet, false)) {
      if (intersect(area, { row, column, rows: 1, columns: 1 }) === undefined) continue;
      const line = used.get(row) ?? [];
      line[column - area.column] = { value: null };
      used.set(row, line);
    }
    for (const table of book.tables) {
      if (table.sheet === sheet && table.showHeaders && intersect({ ...table.area, rows: 1 }, area)) {
        // A header keeps a text: Excel puts Column1, Column2 … in place of what is cleared.
        used.set(table.area.row, used.get(table.area.row) ?? []);
      }
    }
    book.functions.forget(sheet, area);
    for (const [row, line] of used) book.grid.cells.write(sheet, { row, column: area.column }, [Array.from(line)]);
  }
  if (kind === "All" || kind === "Formats") {
    book.grid.styles.clear(sheet, area);
    removeWithin(state.conditionalFormats, area);
    book.grid.sheets.setMerges(
      sheet,
      book.grid.sheets.merges(sheet).filter((merged) => intersect(merged, area) === undefined),
    );
  }
  if (kind === "All") removeWithin(state.validations, area);
  if (kind !== "Contents" && kind !== "Formats") {
    for (const key of state.hyperlinks.keys()) if (intersect(area, parseArea(key))) state.hyperlinks.delete(key);
  }
  if (contents) book.events.changed(sheet, area, "RangeEdited");
}

function removeWithin(list: { readonly area: Area }[], area: Area): void {
  for (let index = list.length - 1; index >= 0; index--) {
    const entry = list[index];
    const common = entry && intersect(entry.area, area);
    if (entry && common && sameArea(common, entry.area)) list.splice(index, 1);
  }
}
