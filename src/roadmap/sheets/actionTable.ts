import type { Action, Roadmap } from "../../career/roadmap";
import type { Cell, Table } from "../../career/sheet";
import { flatActions, idMaker } from "./actionIds";
import { withOwn } from "./ownColumns";
import { type Status, actionColumns, sameRow, tableNames } from "./tables";

const here = (column: string) => sameRow(tableNames.actions, column);

/** Blank, or words, where the phase has no end; no phase has none either. */
const phaseEnd = `IFERROR(INDEX(RoadmapPhases[Ends],MATCH(${here("Phase no")},RoadmapPhases[Phase no],0)),0)`;

const actionFormulas = {
  phase: `=IFERROR(INDEX(RoadmapPhases[Phase],MATCH(${here("Phase no")},RoadmapPhases[Phase no],0)),"")`,
  /** The last day of the due month, or of the phase. */
  due: `=IF(${here("Due month")}<>"",EDATE(PlanStart,${here("Due month")})-1,` + `IF(N(${phaseEnd})=0,"",${phaseEnd}))`,
  /** Sorts open actions by due date, then by row; those without a date come last; finished ones have none. */
  order:
    `=IF(OR(${here("Action")}="",${here("Status")}="Done",${here("Status")}="Skipped"),"",` +
    `IF(ISNUMBER(${here("Due")}),${here("Due")},200000)+ROW()/100000)`,
} as const;

/** One row an action, parents before their children, and the person's own columns. */
export function actionTable(roadmap: Roadmap): Table {
  const makeId = idMaker();
  const placed = roadmap.phases.map((phase) => ({ phase, actions: flatActions(phase.actions, makeId) }));
  const rows = placed.flatMap(({ phase, actions }) =>
    actions.map(({ action, id, parent }): readonly Cell[] => [
      phase.number,
      { formula: actionFormulas.phase },
      action.text,
      statusOf(action),
      { formula: actionFormulas.due },
      action.evidence ?? null,
      action.note ?? null,
      action.group ?? null,
      action.links === undefined ? null : action.links.join(" "),
      action.dueMonth,
      id,
      parent,
      { formula: actionFormulas.order },
      null,
    ]),
  );
  return withOwn(
    { name: tableNames.actions, columns: actionColumns, rows },
    roadmap.ownColumns?.actions,
    placed.flatMap(({ actions }) => actions.map(({ action }) => action.own)),
  );
}

export function statusOf(action: Action): Status {
  return action.done
    ? "Done"
    : action.skipped === true
      ? "Skipped"
      : action.inProgress === true
        ? "In progress"
        : "Not started";
}
