import type { Sheet, Table } from "../../career/sheet";
import { columnLetters, lettersOf, readableColumns } from "./letters";
import { looks } from "./looks";

const actionsRow = 4;

/** Actions: one row each, with a status to choose and a due date that follows the plan. */
export function actionsSheet(actions: Table): Sheet {
  const first = actionsRow + 1;
  const last = actionsRow + Math.max(1, actions.rows.length);
  const all = `A${first}:${columnLetters(actions.columns.length - 1)}${last}`;
  const status = lettersOf(actions.columns, "Status");
  const due = lettersOf(actions.columns, "Due");
  const isOver = `OR($${status}${first}="Done",$${status}${first}="Skipped")`;
  return {
    name: "Actions",
    tabColor: looks.tab,
    freeze: { rows: actionsRow, columns: 3 },
    print: { landscape: true, ...readableColumns(actions.columns) },
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
      { range: all, formula: `=${isOver}`, color: looks.muted },
      {
        range: `${due}${first}:${due}${last}`,
        formula: `=AND(ISNUMBER($${due}${first}),$${due}${first}<TODAY(),NOT(${isOver}))`,
        color: looks.late,
        bold: true,
      },
      { range: `${status}${first}:${status}${last}`, formula: `=$${status}${first}="In progress"`, fill: looks.today },
    ],
  };
}
