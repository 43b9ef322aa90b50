import type { Roadmap } from "../../career/roadmap";
import type { Cell, Table } from "../../career/sheet";
import { idMaker } from "./actionIds";
import { joinDeliverables, joinEntries } from "./entries";
import { printedDue } from "../writtenDue";
import { withOwn } from "./ownColumns";
import { type Status, phaseColumns, sameRow, tableNames } from "./tables";

const table = tableNames.phases;

const here = (column: string) => sameRow(table, column);

/** Dates follow the months and the plan's start; a phase without actions is as far as its own status says. */
const phaseFormulas = {
  starts: `=IF(${here("From month")}="","",EDATE(PlanStart,${here("From month")}-1))`,
  ends: `=IF(${here("To month")}="","",EDATE(PlanStart,${here("To month")})-1)`,
  progress:
    `=IFERROR(COUNTIFS(RoadmapActions[Phase no],${here("Phase no")},RoadmapActions[Status],"Done")/` +
    `(COUNTIFS(RoadmapActions[Phase no],${here("Phase no")})-COUNTIFS(RoadmapActions[Phase no],${here("Phase no")},RoadmapActions[Status],"Skipped")),` +
    `IF(${here("Status")}="Done",1,0))`,
} as const;

/** One row a phase, and the person's own columns. */
export function phaseTable(roadmap: Roadmap): Table {
  const makeId = idMaker();
  const rows = roadmap.phases.map((phase): readonly Cell[] => {
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
      joinDeliverables(phase.deliverables, printedDue(phase)),
      joinEntries(phase.failureModes),
      joinEntries(phase.rules),
      phase.payEvent === null ? "None" : phase.payEvent.kind === "move" ? "Move" : "Promotion",
      phase.payEvent?.month ?? null,
      phase.payEvent?.raise ?? null,
      phase.payEvent?.chance ?? null,
      phase.printedTime === "" ? null : phase.printedTime,
      makeId(phase.title),
      null,
    ];
  });
  return withOwn(
    { name: tableNames.phases, columns: phaseColumns, rows },
    roadmap.ownColumns?.phases,
    roadmap.phases.map(({ own }) => own),
  );
}
