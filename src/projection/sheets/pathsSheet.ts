import { sheetColors } from "../../career/sheetColors";
import type { Path } from "../../career/scenario";
import type { Sheet } from "../../career/sheet";
import { type PathCells, pathsTable } from "./pathsTable";

/** Paths: the levels and pay bands that scenarios climb; an empty "Pay to" is an open band. */
export function pathsSheet(paths: readonly (Path | PathCells)[]): Sheet {
  return {
    name: "Paths",
    tabColor: sheetColors.mid,
    freeze: { rows: 4, columns: 2 },
    print: { landscape: true },
    blocks: [
      { at: "A1", cells: [["Paths"]], style: "title" },
      {
        at: "A2",
        cells: [
          [
            "Levels and pay bands per year, lowest first. Edit a band, or add a path of your own; an empty Pay to is open. A scenario's own lists of chances and months come first.",
          ],
        ],
        style: "subtitle",
      },
    ],
    tables: [{ at: "A4", table: pathsTable(paths) }],
  };
}
