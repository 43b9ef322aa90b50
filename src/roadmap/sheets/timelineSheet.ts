import type { Roadmap } from "../../career/roadmap";
import type { Cell, Sheet } from "../../career/sheet";
import { columnLetters } from "./letters";
import { looks } from "./looks";
import { ofPhase, phaseTitle } from "./phaseLookup";

const headerRow = 5;

/** Column of the first month; what the bars are made from stands behind the last one. */
const firstBar = 5;

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
  const behind = firstBar + columns + 1;
  const [before, length] = [columnLetters(behind), columnLetters(behind + 1)];
  const rows = roadmap.phases.length + spareRows;
  const first = headerRow + 1;
  const last = headerRow + rows;
  const grid = `${columnLetters(firstBar)}${first}:${columnLetters(firstBar + columns - 1)}${last}`;
  const head = `${columnLetters(firstBar)}${headerRow}:${columnLetters(firstBar + columns - 1)}${headerRow}`;
  const from = `${columnLetters(firstBar)}$${headerRow}`;
  const until = `EDATE(${from},${step})`;
  const bar = `AND(ISNUMBER($C${first}),$C${first}<${until},IF(ISNUMBER($D${first}),$D${first},$C${first}+89)>=${from})`;
  const today = `AND(TODAY()>=${from},TODAY()<${until})`;
  const done = `AND(ISNUMBER($D${first}),N($E${first})>0,${from}<N($C${first})+(N($D${first})-N($C${first})+1)*N($E${first}))`;
  const chartRow = last + 2;
  const chartEnd = chartRow + Math.max(12, Math.min(40, roadmap.phases.length * 2));
  return {
    name: "Timeline",
    tabColor: looks.tab,
    freeze: { rows: headerRow, columns: 2 },
    print: { landscape: true, areas: [`A1:${columnLetters(firstBar + columns - 1)}${chartEnd}`] },
    widths: {
      A: 5,
      B: 40,
      C: 12,
      D: 12,
      E: 7,
      ...Object.fromEntries(Array.from({ length: columns }, (_, i) => [columnLetters(firstBar + i), 4.6])),
      [columnLetters(behind - 1)]: 2,
      [before]: 8,
      [length]: 8,
    },
    blocks: [
      { at: "A1", cells: [["Timeline"]], style: "title" },
      {
        at: "A2",
        cells: [
          [
            `One column a ${step === 1 ? "month" : "quarter"}. Dark is done, light is planned, yellow is today; an open end is drawn as three months. The bars follow the dates on the Roadmap sheet.`,
          ],
        ],
        style: "subtitle",
      },
      { at: `A${headerRow}`, cells: [["No", "Phase", "Starts", "Ends", "Done"]], style: "columnTitles", align: "left" },
      { at: `A${first}`, cells: [], spill: { rows, columns: firstBar + columns }, style: "rows" },
      { at: `A${first}`, cells: [], spill: { rows, columns: firstBar }, align: "left", wrap: true },
      { at: `A${first}`, cells: Array.from({ length: rows }, (_, i) => barLabels(i + 1)) },
      { at: `C${first}`, cells: Array.from({ length: rows }, (_, i) => dates(i + 1)), format: "date" },
      {
        at: `E${first}`,
        cells: Array.from({ length: rows }, (_, i) => [{ formula: ofPhase("Progress", i + 1) }]),
        format: "share",
      },
      {
        at: `${columnLetters(firstBar)}${headerRow - 1}`,
        cells: [yearHeads(columns)],
        style: "heading",
        align: "left",
      },
      {
        at: `${columnLetters(firstBar)}${headerRow}`,
        cells: [monthHeads(columns, step)],
        style: "columnTitles",
        format: "monthName",
        align: "center",
      },
      { at: `${before}${headerRow}`, cells: [["Before", "Months"]], style: "quiet" },
      {
        at: `${before}${first}`,
        cells: Array.from({ length: rows }, (_, i) => lengths(first + i)),
        format: "integer",
        style: "quiet",
      },
    ],
    // The conditions exclude each other, so that no host's order of rules matters.
    conditionalFormats: [
      { range: head, formula: `=${today}`, fill: looks.todayInBar, color: looks.ink, bold: true },
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
                {
                  name: "Before",
                  values: `${before}${first}:${before}${first + roadmap.phases.length - 1}`,
                  hidden: true,
                },
                {
                  name: "Months",
                  values: `${length}${first}:${length}${first + roadmap.phases.length - 1}`,
                  color: looks.accent,
                },
              ],
              valueFormat: "integer",
              valueTitle: "Months from the start",
              legend: false,
              reversed: true,
              from: `B${chartRow}`,
              to: `${columnLetters(Math.min(firstBar + columns - 1, firstBar + 19))}${chartEnd}`,
            },
          ],
  };
}

function barLabels(n: number): readonly Cell[] {
  return [{ formula: ofPhase("Phase no", n) }, { formula: phaseTitle(n) }];
}

function dates(n: number): readonly Cell[] {
  return [{ formula: ofPhase("Starts", n) }, { formula: ofPhase("Ends", n) }];
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

/** The year above its first column, as text, so that it may run on over the next. */
function yearHeads(columns: number): readonly Cell[] {
  return Array.from({ length: columns }, (_, i): Cell => {
    const here = `${columnLetters(firstBar + i)}$${headerRow}`;
    const last = `${columnLetters(firstBar + i - 1)}$${headerRow}`;
    return { formula: i === 0 ? `=YEAR(${here})&""` : `=IF(YEAR(${here})=YEAR(${last}),"",YEAR(${here})&"")` };
  });
}

function monthHeads(columns: number, step: number): readonly Cell[] {
  return Array.from({ length: columns }, (_, i): Cell => ({
    formula:
      i === 0
        ? "=DATE(YEAR(PlanStart),MONTH(PlanStart),1)"
        : `=EDATE(${columnLetters(firstBar + i - 1)}$${headerRow},${step})`,
  }));
}
