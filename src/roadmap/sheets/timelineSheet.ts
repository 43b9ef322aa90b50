import type { Roadmap } from "../../career/roadmap";
import type { Cell, Sheet } from "../../career/sheet";
import { columnLetters } from "./letters";
import { looks } from "./looks";

const headerRow = 5;
const firstBar = 7;
/** Rows for phases that a person adds to the table. */
const spareRows = 5;
/** Longer plans are drawn in quarters. */
const mostMonths = 36;

/** Timeline: a Gantt of cells that conditional formats draw from the dates, and a native chart of the same bars. */
export function timelineSheet(roadmap: Roadmap): Sheet {
  const months = roadmap.phases.reduce(
    (end, phase) => Math.max(end, phase.endMonth ?? (phase.startMonth ?? 1) + 2),
    12,
  );
  const step = months > mostMonths ? 3 : 1;
  const columns = Math.min(80, Math.ceil(months / step) + 1);
  const rows = roadmap.phases.length + spareRows;
  const first = headerRow + 1;
  const last = headerRow + rows;
  const grid = `${columnLetters(firstBar)}${first}:${columnLetters(firstBar + columns - 1)}${last}`;
  const head = `${columnLetters(firstBar)}${headerRow}:${columnLetters(firstBar + columns - 1)}${headerRow}`;
  const from = `${columnLetters(firstBar)}$${headerRow}`;
  const until = `EDATE(${from},${step})`;
  const bar = `AND(ISNUMBER($C${first}),$C${first}<${until},IF(ISNUMBER($D${first}),$D${first},$C${first}+89)>=${from})`;
  const today = `AND(TODAY()>=${from},TODAY()<${until})`;
  const done = `AND(ISNUMBER($D${first}),N($G${first})>0,${from}<N($C${first})+(N($D${first})-N($C${first})+1)*N($G${first}))`;
  const chartRow = last + 3;
  return {
    name: "Timeline",
    tabColor: looks.accent,
    freeze: { rows: headerRow, columns: 2 },
    print: { landscape: true },
    widths: {
      A: 6,
      B: 34,
      C: 12,
      D: 12,
      E: 10,
      F: 10,
      G: 9,
      ...Object.fromEntries(Array.from({ length: columns }, (_, i) => [columnLetters(firstBar + i), 9])),
    },
    blocks: [
      { at: "A1", cells: [["Timeline"]], style: "title" },
      {
        at: "A2",
        cells: [
          [
            `One column a ${step === 1 ? "month" : "quarter"}. Dark is done, light is planned, yellow is today; the bars follow the dates on the Roadmap sheet.`,
          ],
        ],
        style: "subtitle",
      },
      { at: `A${headerRow}`, cells: [["No", "Phase", "Starts", "Ends", "Before", "Months", "Done"]], style: "heading" },
      { at: `A${first}`, cells: Array.from({ length: rows }, (_, i) => barLabels(i + 1)) },
      { at: `C${first}`, cells: Array.from({ length: rows }, (_, i) => dates(i + 1)), format: "date" },
      { at: `E${first}`, cells: Array.from({ length: rows }, (_, i) => lengths(first + i)), format: "integer" },
      {
        at: `G${first}`,
        cells: Array.from({ length: rows }, (_, i) => [{ formula: lookup("Progress", i + 1) }]),
        format: "percent",
      },
      {
        at: `${columnLetters(firstBar)}${headerRow}`,
        cells: [monthHeads(columns, step)],
        style: "heading",
        format: "month",
      },
    ],
    // The conditions exclude each other, so that no host's order of rules matters.
    conditionalFormats: [
      { range: head, formula: `=${today}`, fill: looks.today, bold: true },
      { range: grid, formula: `=AND(${today},${bar})`, fill: looks.todayInBar },
      { range: grid, formula: `=AND(${today},NOT(${bar}),$B${first}<>"")`, fill: looks.today },
      { range: grid, formula: `=AND(NOT(${today}),${bar},${done})`, fill: looks.done },
      { range: grid, formula: `=AND(NOT(${today}),${bar},NOT(${done}))`, fill: looks.planned },
    ],
    charts:
      roadmap.phases.length === 0
        ? []
        : [
            {
              name: "TimelineChart",
              title: "Months of the plan",
              kind: "barStacked",
              categories: `B${first}:B${first + roadmap.phases.length - 1}`,
              series: [
                { name: "Before", values: `E${first}:E${first + roadmap.phases.length - 1}`, hidden: true },
                { name: "Months", values: `F${first}:F${first + roadmap.phases.length - 1}`, color: looks.accent },
              ],
              valueFormat: "integer",
              valueTitle: "Months from the start",
              legend: false,
              reversed: true,
              from: `B${chartRow}`,
              to: `${columnLetters(Math.min(firstBar + columns - 1, firstBar + 9))}${chartRow + Math.max(12, Math.min(40, roadmap.phases.length * 2))}`,
            },
          ],
  };
}

/** The nth phase of the table, "" past its end. */
function lookup(column: string, n: number): string {
  return `=IFERROR(IF(INDEX(RoadmapPhases[${column}],${n})="","",INDEX(RoadmapPhases[${column}],${n})),"")`;
}

function barLabels(n: number): readonly Cell[] {
  return [{ formula: lookup("Phase no", n) }, { formula: lookup("Phase", n) }];
}

function dates(n: number): readonly Cell[] {
  return [{ formula: lookup("Starts", n) }, { formula: lookup("Ends", n) }];
}

/** Whole months before the phase and in it; an open end is drawn three months long. */
function lengths(row: number): readonly Cell[] {
  const between = (from: string, to: string) => `(YEAR(${to})-YEAR(${from}))*12+MONTH(${to})-MONTH(${from})`;
  return [
    { formula: `=IF(ISNUMBER($C${row}),MAX(0,${between("PlanStart", `$C${row}`)}),"")` },
    {
      formula: `=IF(ISNUMBER($C${row}),IF(ISNUMBER($D${row}),MAX(0,${between(`$C${row}`, `($D${row}+1)`)}),3),"")`,
    },
  ];
}

function monthHeads(columns: number, step: number): readonly Cell[] {
  return Array.from({ length: columns }, (_, i): Cell => ({
    formula:
      i === 0
        ? "=DATE(YEAR(PlanStart),MONTH(PlanStart),1)"
        : `=EDATE(${columnLetters(firstBar + i - 1)}$${headerRow},${step})`,
  }));
}
