import type { SheetSnapshot } from "../snapshot";

/** A sheet on which nothing stands. */
export function blankSheet(name: string): SheetSnapshot {
  return {
    id: `blank-${name}`,
    name,
    visibility: "visible",
    cells: [],
    columnWidths: {},
    rowHeights: {},
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
  };
}
