import type { Roadmap } from "../../career/roadmap";
import type { Sheet, Table } from "../../career/sheet";
import { columnLetters, readableColumns } from "./letters";
import { looks } from "./looks";
import { monthSerial } from "./serialDate";

export const phasesRow = 7;

/** Roadmap: one row a phase. Everything dated hangs on the start date in B4. */
export function roadmapSheet(roadmap: Roadmap, phases: Table, start: string): Sheet {
  const first = phasesRow + 1;
  const last = phasesRow + Math.max(1, phases.rows.length);
  const width = columnLetters(phases.columns.length - 1);
  return {
    name: "Roadmap",
    tabColor: looks.tab,
    freeze: { rows: phasesRow, columns: 2 },
    print: {
      landscape: true,
      pagesWide: 2,
      titleColumns: 2,
      ...readableColumns(phases.columns),
    },
    names: [{ name: "PlanStart", refersTo: "=Roadmap!$B$4" }],
    blocks: [
      { at: "A1", cells: [[shown(roadmap.title)]], style: "title" },
      {
        at: "A2",
        cells: [
          [
            shown(
              roadmap.objective ??
                roadmap.endState ??
                "One row a phase. Change the start date and every date of the plan follows.",
            ),
          ],
        ],
        style: "subtitle",
      },
      { at: "A4", cells: [["Plan starts"]], style: "label" },
      {
        at: "B4",
        cells: [[monthSerial(start)]],
        style: "input",
        format: "date",
        align: "left",
        validation: {
          kind: "date",
          message: "The plan starts on a date, best the first day of a month, e.g. 2026-01-01.",
        },
      },
      { at: "A5", cells: [["Plan ends"]], style: "label" },
      {
        at: "B5",
        cells: [[{ formula: planEnd }]],
        format: "date",
        align: "left",
      },
      { at: "C4", cells: [["Progress"]], style: "label" },
      { at: "D4", cells: [[{ formula: progressOfAll }]], format: "share", align: "left" },
      { at: "C5", cells: [["Phases"]], style: "label" },
      { at: "D5", cells: [[{ formula: "=COUNTA(RoadmapPhases[Phase])" }]], format: "integer", align: "left" },
    ],
    tables: [{ at: `A${phasesRow}`, table: phases }],
    conditionalFormats: [
      {
        range: `A${first}:${width}${last}`,
        formula: `=OR($G${first}="Done",$G${first}="Skipped")`,
        color: looks.muted,
      },
      {
        range: `A${first}:B${last}`,
        formula: `=AND(ISNUMBER($E${first}),TODAY()>=$E${first},OR($F${first}="",TODAY()<=$F${first}))`,
        fill: looks.today,
        bold: true,
      },
      {
        range: `F${first}:F${last}`,
        formula: `=AND(ISNUMBER($F${first}),$F${first}<TODAY(),$H${first}<1,$G${first}<>"Done",$G${first}<>"Skipped")`,
        color: looks.late,
        bold: true,
      },
      { range: `M${first}:M${last}`, formula: `=OR($M${first}="Move",$M${first}="Promotion")`, fill: looks.pay },
    ],
    dataBars: [{ range: `H${first}:H${last}`, color: looks.bar }],
  };
}

/** The whole text stands on the Notes sheet. */
function shown(text: string): string {
  return text.length <= 500 ? text : `${text.slice(0, 499)}…`;
}

/** Open as well where the phase that begins last has no end: the ends of those before it are not the plan's. */
const planEnd = `=IF(MAX(RoadmapPhases[Ends])<MAX(RoadmapPhases[Starts],1),"open",MAX(RoadmapPhases[Ends]))`;

/** Share of all actions done; skipped ones do not count. */
export const progressOfAll = `=IFERROR(COUNTIFS(RoadmapActions[Status],"Done")/(COUNTIFS(RoadmapActions[Status],"<>Skipped",RoadmapActions[Action],"?*")),0)`;
