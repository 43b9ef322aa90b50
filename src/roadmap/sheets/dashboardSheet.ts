import type { Roadmap } from "../../career/roadmap";
import type { Block, Cell, Sheet, Table } from "../../career/sheet";
import { looks } from "./looks";
import { progressOfAll } from "./roadmapSheet";
import { reviewColumns, tableNames } from "./tables";

const nextActions = 7;

const phasesAt = 10;

/** Dashboard: progress, what is late, what is next, and the quarterly reviews. Formulas alone: it lives without the add-in. */
export function dashboardSheet(roadmap: Roadmap, reviews: Table): Sheet {
  const rows = Math.min(40, roadmap.phases.length + 3);
  const nextAt = phasesAt + rows + 3;
  const reviewsAt = nextAt + nextActions + 4;
  return {
    name: "Dashboard",
    tabColor: looks.tab,
    freeze: { rows: 2, columns: 0 },
    print: { landscape: true },
    widths: { A: 12, B: 42, C: 16, D: 40, E: 34 },
    blocks: [
      { at: "A1", cells: [["Dashboard"]], style: "title" },
      {
        at: "A2",
        cells: [["Where the plan stands today. Everything here is computed from the Roadmap and Actions sheets."]],
        style: "subtitle",
      },
      {
        at: "A4",
        cells: [["Progress", "Current phase", "Open actions", "Overdue actions", "Next review"]],
        style: "cardLabel",
      },
      { at: "A5", cells: [[{ formula: progressOfAll }]], style: "cardFigure", format: "share", wrap: true },
      { at: "B5", cells: [[{ formula: currentPhase }]], style: "cardFigure", wrap: true },
      {
        at: "C5",
        cells: [[{ formula: "=COUNT(RoadmapActions[Order])" }]],
        style: "cardFigure",
        format: "integer",
        wrap: true,
      },
      { at: "D5", cells: [[{ formula: overdue }]], style: "cardFigure", format: "integer", wrap: true },
      { at: "E5", cells: [[{ formula: nextReview }]], style: "cardFigure", format: "date", wrap: true },
      { at: `A${phasesAt - 2}`, cells: [["Progress per phase"]], style: "heading" },
      titles(phasesAt - 1, ["No", "Phase", "Progress", "Open actions", "Ends"]),
      { at: `A${phasesAt}`, cells: [], spill: { rows, columns: 5 }, style: "rows", align: "left", wrap: true },
      { at: `A${phasesAt}`, cells: rowsOf(rows, (n) => [lookup("Phase no", n), lookup("Phase", n)]) },
      { at: `C${phasesAt}`, cells: rowsOf(rows, (n) => [lookup("Progress", n)]), format: "share" },
      { at: `D${phasesAt}`, cells: rowsOf(rows, (n) => [openActions(phasesAt + n - 1)]), format: "integer" },
      { at: `E${phasesAt}`, cells: rowsOf(rows, (n) => [lookup("Ends", n)]), format: "date" },
      { at: `A${nextAt - 2}`, cells: [["Next seven actions"]], style: "heading" },
      titles(nextAt - 1, ["Due", "Phase", "Status", "Action", null]),
      {
        at: `A${nextAt}`,
        cells: [],
        spill: { rows: nextActions, columns: 5 },
        style: "rows",
        align: "left",
        wrap: true,
      },
      { at: `A${nextAt}`, cells: rowsOf(nextActions, (n) => [nextAction("Due", n)]), format: "date" },
      {
        at: `B${nextAt}`,
        cells: rowsOf(nextActions, (n) => [nextAction("Phase", n), nextAction("Status", n)]),
      },
      {
        at: `D${nextAt}`,
        cells: rowsOf(nextActions, (n) => [nextAction("Action", n)]).map((row) => [...row, null]),
        merge: true,
      },
      { at: `A${reviewsAt - 2}`, cells: [["Quarterly reviews"]], style: "heading" },
    ],
    tables: [{ at: `A${reviewsAt - 1}`, table: reviews }],
    conditionalFormats: [
      { range: "D5", formula: "=$D$5>0", color: looks.late, bold: true },
      {
        range: `A${nextAt}:A${nextAt + nextActions - 1}`,
        formula: `=AND(ISNUMBER($A${nextAt}),$A${nextAt}<TODAY())`,
        color: looks.late,
        bold: true,
      },
      {
        range: `A${phasesAt}:E${phasesAt + rows - 1}`,
        formula: `=AND($B${phasesAt}<>"",$B${phasesAt}=$B$5)`,
        fill: looks.today,
      },
    ],
    dataBars: [{ range: `C${phasesAt}:C${phasesAt + rows - 1}`, color: looks.bar }],
  };
}

/** One review at the end of each quarter of the plan, and room to write down what came of it. */
export function reviewTable(roadmap: Roadmap): Table {
  const months = roadmap.phases.reduce((end, phase) => Math.max(end, phase.endMonth ?? phase.startMonth ?? 0), 12);
  const count = Math.min(40, Math.ceil(months / 3));
  return {
    name: tableNames.reviews,
    columns: reviewColumns,
    rows: Array.from({ length: count }, (_, i): readonly Cell[] => [
      i + 1,
      { formula: `=EDATE(PlanStart,3*${tableNames.reviews}[[#This Row],[Review]])-1` },
      null,
      null,
      null,
    ]),
  };
}

const currentPhase =
  `=IFERROR(INDEX(RoadmapPhases[Phase],MATCH(1,INDEX((RoadmapPhases[Starts]<=TODAY())*((RoadmapPhases[Ends]="")+(RoadmapPhases[Ends]>=TODAY())>0),0),0)),` +
  `IF(TODAY()<PlanStart,"Not begun","Finished"))`;

const overdue = `=COUNTIFS(RoadmapActions[Due],"<"&TODAY(),RoadmapActions[Status],"Not started")+COUNTIFS(RoadmapActions[Due],"<"&TODAY(),RoadmapActions[Status],"In progress")`;

const nextReview = `=IF(COUNTIFS(RoadmapReviews[On],">="&TODAY())=0,"none left",SUMPRODUCT(MIN(RoadmapReviews[On]+(RoadmapReviews[On]<TODAY())*1000000)))`;

function titles(row: number, names: readonly Cell[]): Block {
  return { at: `A${row}`, cells: [names], style: "columnTitles", align: "left" };
}

function rowsOf(count: number, row: (n: number) => readonly string[]): readonly (readonly Cell[])[] {
  return Array.from({ length: count }, (_, i) => row(i + 1).map((formula) => ({ formula })));
}

/** Of the nth phase; empty past the last one. The length tells an empty cell from a 0, which a comparison with "" may not. */
function lookup(column: string, n: number): string {
  return `=IFERROR(IF(LEN(INDEX(RoadmapPhases[${column}],${n}))=0,"",INDEX(RoadmapPhases[${column}],${n})),"")`;
}

function openActions(row: number): string {
  const of = (status: string) => `COUNTIFS(RoadmapActions[Phase no],$A${row},RoadmapActions[Status],"${status}")`;
  return `=IF($B${row}="","",${of("Not started")}+${of("In progress")})`;
}

/** The nth open action by due date. */
function nextAction(column: string, n: number): string {
  return `=IFERROR(INDEX(RoadmapActions[${column}],MATCH(SMALL(RoadmapActions[Order],${n}),RoadmapActions[Order],0)),"")`;
}
