import type { Sheet, Table } from "../../career/sheet";
import { columnLetters } from "./letters";
import { looks } from "./looks";

export const actionsRow = 4;

/** Actions: one row each, with a status to choose and a due date that follows the plan. */
export function actionsSheet(actions: Table): Sheet {
  const first = actionsRow + 1;
  const last = actionsRow + Math.max(1, actions.rows.length);
  const all = `A${first}:${columnLetters(actions.columns.length - 1)}${last}`;
  return {
    name: "Actions",
    tabColor: looks.accent,
    freeze: { rows: actionsRow, columns: 5 },
    print: { landscape: true },
    blocks: [
      { at: "A1", cells: [["Actions"]], style: "title" },
      {
        at: "A2",
        cells: [
          [
            "Choose a status; type a date over Due to fix it. Skipped actions leave the percentages. Rows and columns of your own stay when the roadmap is imported again.",
          ],
        ],
        style: "subtitle",
      },
    ],
    tables: [{ at: `A${actionsRow}`, table: actions }],
    conditionalFormats: [
      { range: all, formula: `=OR($G${first}="Done",$G${first}="Skipped")`, color: looks.muted },
      {
        range: `I${first}:I${last}`,
        formula: `=AND(ISNUMBER($I${first}),$I${first}<TODAY(),$G${first}<>"Done",$G${first}<>"Skipped")`,
        color: looks.late,
        bold: true,
      },
      { range: `G${first}:G${last}`, formula: `=$G${first}="In progress"`, fill: looks.today },
    ],
  };
}
