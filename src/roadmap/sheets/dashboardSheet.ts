import type { Roadmap } from "../../career/roadmap";
import type { Block, Cell, Sheet, Table } from "../../career/sheet";
import { looks } from "./looks";
import { clipped, ofPhase, phaseTitle } from "./phaseLookup";
import { progressOfAll } from "./roadmapSheet";

const nextActions = 7;

const nextAt = 10;

const phasesAt = nextAt + nextActions + 3;

/** Rows for phases that a person adds to the table. */
const sparePhases = 3;

/** Dashboard: progress, what is next, what is late, and the quarterly reviews. Formulas alone: it lives without the add-in. */
export function dashboardSheet(roadmap: Roadmap, reviews: Table): Sheet {
  const rows = roadmap.phases.length + sparePhases;
  const reviewsAt = phasesAt + rows + 3;
  const phaseRows = `${phasesAt}:${helper}${phasesAt + rows - 1}`;
  return {
    name: "Dashboard",
    tabColor: looks.tab,
    freeze: { rows: 2, columns: 0 },
    print: { landscape: true, areas: ["A:E"] },
    widths: { A: 15, B: 36, C: 16, D: 64, E: 34, [helper]: 8 },
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
      { at: `A${nextAt - 2}`, cells: [["Next seven actions"]], style: "heading" },
      titles(nextAt - 1, ["Due", "Phase", "Status", "Action", "Notes"]),
      // Another action moves up whenever one is done, and no program fits rows to what formulas say.
      {
        at: `A${nextAt}`,
        cells: [],
        spill: { rows: nextActions, columns: 5 },
        style: "rows",
        align: "left",
        wrap: true,
        lines: 2,
      },
      { at: `A${nextAt}`, cells: rowsOf(nextActions, (n) => [ofNext("Due", n)]), format: "date" },
      {
        at: `B${nextAt}`,
        cells: rowsOf(nextActions, (n) => [
          shortOfNext("Phase", n, 50),
          ofNext("Status", n),
          shortOfNext("Action", n, 110),
          shortOfNext("Notes", n, 50),
        ]),
      },
      { at: `${helper}${nextAt}`, cells: rowsOf(nextActions, (n) => [placeOfNext(n)]), style: "quiet" },
      { at: `A${phasesAt - 2}`, cells: [["Progress per phase"]], style: "heading" },
      titles(phasesAt - 1, ["No", "Phase", "Progress", "Open actions", "Ends"]),
      { at: `A${phasesAt}`, cells: [], spill: { rows, columns: 5 }, style: "rows", align: "left", wrap: true },
      { at: `A${phasesAt}`, cells: rowsOf(rows, (n) => [ofPhase("Phase no", n), phaseTitle(n)]) },
      { at: `C${phasesAt}`, cells: rowsOf(rows, (n) => [ofPhase("Progress", n)]), format: "share" },
      { at: `D${phasesAt}`, cells: rowsOf(rows, (n) => [openActions(phasesAt + n - 1)]), format: "integer" },
      { at: `E${phasesAt}`, cells: rowsOf(rows, (n) => [ofPhase("Ends", n)]), format: "date" },
      { at: `${helper}${phasesAt}`, cells: rowsOf(rows, (n) => [isCurrent(n)]), style: "quiet" },
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
      { range: `A${phaseRows}`, formula: `=$${helper}${phasesAt}=1`, fill: looks.today },
    ],
    dataBars: [{ range: `C${phasesAt}:C${phasesAt + rows - 1}`, color: looks.bar }],
  };
}

/** Column of what the rows are made from: where the next action stands in its table, and whether a phase is under way. */
const helper = "F";

/** 1 for each phase that is under way today, in the order of their rows. */
const underWay =
  "ISNUMBER(RoadmapPhases[Starts])*(RoadmapPhases[Starts]<=TODAY())*" +
  '((RoadmapPhases[Ends]="")+(RoadmapPhases[Ends]>=TODAY())>0)';

/** The first phase under way, and how many are besides. */
const currentPhase =
  `=IFERROR(${clipped(`INDEX(RoadmapPhases[Phase],MATCH(1,INDEX(${underWay},0),0))`, 60)}&` +
  `IF(SUMPRODUCT(${underWay})>1," +"&(SUMPRODUCT(${underWay})-1),""),` +
  `IF(COUNT(RoadmapPhases[Starts])=0,"No dates",IF(TODAY()<MIN(RoadmapPhases[Starts]),"Not begun",` +
  `IF(TODAY()<MAX(RoadmapPhases[Starts]),"Between phases","Finished"))))`;

const overdue = `=COUNTIFS(RoadmapActions[Due],"<"&TODAY(),RoadmapActions[Status],"Not started")+COUNTIFS(RoadmapActions[Due],"<"&TODAY(),RoadmapActions[Status],"In progress")`;

const nextReview = `=IF(COUNTIFS(RoadmapReviews[On],">="&TODAY())=0,"none left",SUMPRODUCT(MIN(RoadmapReviews[On]+(RoadmapReviews[On]<TODAY())*1000000)))`;

function titles(row: number, names: readonly Cell[]): Block {
  return { at: `A${row}`, cells: [names], style: "columnTitles", align: "left" };
}

function rowsOf(count: number, row: (n: number) => readonly string[]): readonly (readonly Cell[])[] {
  return Array.from({ length: count }, (_, i) => row(i + 1).map((formula) => ({ formula })));
}

function isCurrent(n: number): string {
  const [starts, ends] = [`INDEX(RoadmapPhases[Starts],${n})`, `INDEX(RoadmapPhases[Ends],${n})`];
  return `=IFERROR(IF(AND(ISNUMBER(${starts}),${starts}<=TODAY(),OR(NOT(ISNUMBER(${ends})),${ends}>=TODAY())),1,""),"")`;
}

function openActions(row: number): string {
  const of = (status: string) => `COUNTIFS(RoadmapActions[Phase no],$A${row},RoadmapActions[Status],"${status}")`;
  return `=IF($B${row}="","",${of("Not started")}+${of("In progress")})`;
}

/** Row of the nth open action by due date. */
function placeOfNext(n: number): string {
  return `=IFERROR(MATCH(SMALL(RoadmapActions[Order],${n}),RoadmapActions[Order],0),"")`;
}

function ofNext(column: string, n: number): string {
  const place = `$${helper}${nextAt + n - 1}`;
  return `=IF(${place}="","",INDEX(RoadmapActions[${column}],${place}))`;
}

function shortOfNext(column: string, n: number, most: number): string {
  const place = `$${helper}${nextAt + n - 1}`;
  return `=IF(${place}="","",${clipped(`INDEX(RoadmapActions[${column}],${place})`, most)})`;
}
