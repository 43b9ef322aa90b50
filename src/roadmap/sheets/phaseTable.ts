import type { Roadmap } from "../../career/roadmap";
import type { Cell, Rows } from "../../career/sheet";
import { idMaker } from "./actionIds";
import { joinDeliverables, joinEntries } from "./entries";
import { type Status, sameRow, tableNames } from "./tables";

const table = tableNames.phases;

const here = (column: string) => sameRow(table, column);

/** Dates follow the months and the plan's start; a phase without actions is as far as its own status says. */
export const phaseFormulas = {
  starts: `=IF(${here("From month")}="","",EDATE(PlanStart,${here("From month")}-1))`,
  ends: `=IF(${here("To month")}="","",EDATE(PlanStart,${here("To month")})-1)`,
  progress:
    `=IFERROR(COUNTIFS(RoadmapActions[Phase no],${here("Phase no")},RoadmapActions[Status],"Done")/` +
    `(COUNTIFS(RoadmapActions[Phase no],${here("Phase no")})-COUNTIFS(RoadmapActions[Phase no],${here("Phase no")},RoadmapActions[Status],"Skipped")),` +
    `IF(${here("Status")}="Done",1,0))`,
} as const;

/** One row a phase, in the order of phaseColumns. */
export function phaseRows(roadmap: Roadmap): Rows {
  const makeId = idMaker();
  return roadmap.phases.map((phase): readonly Cell[] => {
    const status: Status = phase.status ?? "Not started";
    return [
      phase.number,
      phase.title,
      phase.startMonth,
      phase.endMonth,
      { formula: phaseFormulas.starts },
      { formula: phaseFormulas.ends },
      status,
      { formula: phaseFormulas.progress },
      joinEntries(phase.goals),
      joinDeliverables(phase.deliverables),
      joinEntries(phase.failureModes),
      joinEntries(phase.rules),
      phase.payEvent === null ? "None" : phase.payEvent.kind === "move" ? "Move" : "Promotion",
      phase.payEvent?.month ?? null,
      phase.payEvent?.raise ?? null,
      phase.payEvent?.chance ?? null,
      phase.printedTime === "" ? null : phase.printedTime,
      makeId(phase.title),
    ];
  });
}
