import type { Roadmap } from "../../career/roadmap";
import type { Block, BlockStyle, Sheet, Table } from "../../career/sheet";
import { columnLetters, readableColumns } from "./letters";
import { looks } from "./looks";
import { monthSerial } from "./serialDate";

const phasesRow = 7;

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
      { at: "A1", cells: [["Roadmap"]], style: "title" },
      besideTitle(1, roadmap.title, { most: 120, style: "figure", perLine: 60, least: 2 }),
      besideTitle(
        2,
        roadmap.objective ??
          roadmap.endState ??
          "One row a phase. Change the start date and every date of the plan follows.",
        { most: 500, style: "subtitle", perLine: 90, least: 1 },
      ),
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

interface Room {
  /** Characters; the whole text stands on the Notes sheet. */
  readonly most: number;
  readonly perLine: number;
  readonly least: number;
  readonly style: BlockStyle;
}

/**
 * Words of the plan over the columns of the first page. They begin behind the columns that every page repeats, where they would be
 * cut off, and end with the page.
 */
function besideTitle(row: number, text: string, { most, perLine, least, style }: Room): Block {
  const shown = text.length <= most ? text : `${text.slice(0, most - 1)}…`;
  const wide = shown.match(/[\u1100-\u115F\u2E80-\uFFDC]/g)?.length ?? 0;
  const lines = Math.max(least, Math.ceil((shown.length + wide) / perLine));
  return {
    at: `C${row}`,
    cells: [[shown, ...Array.from("DEFGHI", () => null)]],
    style,
    merge: true,
    wrap: true,
    lines,
  };
}

/** Open as well where the phase that begins last has no end: the ends of those before it are not the plan's. */
const planEnd = `=IF(MAX(RoadmapPhases[Ends])<MAX(RoadmapPhases[Starts],1),"open",MAX(RoadmapPhases[Ends]))`;

/** Share of all actions done; skipped ones do not count. */
export const progressOfAll = `=IFERROR(COUNTIFS(RoadmapActions[Status],"Done")/(COUNTIFS(RoadmapActions[Status],"<>Skipped",RoadmapActions[Action],"?*")),0)`;
