import type { Action, Roadmap } from "../../career/roadmap";
import type { Cell, Rows } from "../../career/sheet";
import { flatActions, idMaker } from "./actionIds";
import { type Status, sameRow, tableNames } from "./tables";

const here = (column: string) => sameRow(tableNames.actions, column);

/** Blank, or words, where the phase has no end; no phase has none either. */
const phaseEnd = `IFERROR(INDEX(RoadmapPhases[Ends],MATCH(${here("Phase no")},RoadmapPhases[Phase no],0)),0)`;

export const actionFormulas = {
  phase: `=IFERROR(INDEX(RoadmapPhases[Phase],MATCH(${here("Phase no")},RoadmapPhases[Phase no],0)),"")`,
  /** The last day of the due month, or of the phase. */
  due: `=IF(${here("Due month")}<>"",EDATE(PlanStart,${here("Due month")})-1,` + `IF(N(${phaseEnd})=0,"",${phaseEnd}))`,
  /** Sorts open actions by due date, then by row; those without a date come last; finished ones have none. */
  order:
    `=IF(OR(${here("Action")}="",${here("Status")}="Done",${here("Status")}="Skipped"),"",` +
    `IF(ISNUMBER(${here("Due")}),${here("Due")},200000)+ROW()/100000)`,
} as const;

/** One row an action, in the order of actionColumns, parents before their children. */
export function actionRows(roadmap: Roadmap): Rows {
  const makeId = idMaker();
  return roadmap.phases.flatMap((phase) =>
    flatActions(phase.actions, makeId).map(({ action, id, parent }): readonly Cell[] => [
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
    ]),
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
