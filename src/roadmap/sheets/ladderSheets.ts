import type { Roadmap } from "../../career/roadmap";
import type { Cell, Sheet } from "../../career/sheet";
import { looks } from "./looks";
import { ladderColumns, payColumns, tableNames } from "./tables";

/** Ladder and pay paths, where the document has them. */
export function ladderSheets(roadmap: Roadmap): readonly Sheet[] {
  const sheets: Sheet[] = [];
  if (roadmap.ladders.length > 0)
    sheets.push({
      ...frame("Ladder", "Levels without pay, lowest first, as the document prints them."),
      tables: [
        {
          at: "A4",
          table: {
            name: tableNames.ladder,
            columns: ladderColumns,
            rows: roadmap.ladders.flatMap((ladder) =>
              ladder.levels.map((level, i): readonly Cell[] => [
                ladder.title,
                i + 1,
                level.title,
                level.description === "" ? null : level.description,
              ]),
            ),
          },
        },
      ],
    });
  if (roadmap.paths.length > 0)
    sheets.push({
      ...frame(
        "Pay paths",
        `Pay per year${roadmap.currency === null ? "" : ` in ${roadmap.currency}`}, as printed; gaps and overlaps are kept.`,
      ),
      tables: [
        {
          at: "A4",
          table: {
            name: tableNames.pay,
            columns: payColumns,
            rows: roadmap.paths.flatMap((path) =>
              path.stages.map((stage): readonly Cell[] => [
                path.title,
                stage.title,
                stage.fromYear,
                stage.toYear,
                stage.min,
                stage.max,
                stage.openMax ? "Yes" : "No",
              ]),
            ),
          },
        },
      ],
    });
  return sheets;
}

function frame(name: string, subtitle: string): Sheet {
  return {
    name,
    tabColor: looks.quietTab,
    freeze: { rows: 4, columns: 1 },
    print: { landscape: true },
    blocks: [
      { at: "A1", cells: [[name]], style: "title" },
      { at: "A2", cells: [[subtitle]], style: "subtitle" },
    ],
  };
}
