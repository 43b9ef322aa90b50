import type { Roadmap } from "../../career/roadmap";
import type { Cell, Sheet, Table } from "../../career/sheet";
import { columnLetters, lettersOf, readableColumns } from "./letters";
import { looks } from "./looks";
import { tableNames } from "./tables";

/** Notes: what the document says beside its phases, under its own titles, and the facts about the plan as a whole. */
export function notesSheet(about: Table, notes: Table): Sheet {
  const aboutAt = 4;
  const notesAt = aboutAt + about.rows.length + 3;
  const first = notesAt + 1;
  const last = notesAt + Math.max(1, notes.rows.length);
  const all = `A${first}:${columnLetters(notes.columns.length - 1)}${last}`;
  const kind = lettersOf(notes.columns, "Kind");
  const state = lettersOf(notes.columns, "Status");
  return {
    name: "Notes",
    tabColor: looks.quietTab,
    freeze: { rows: 2, columns: 0 },
    print: { landscape: true, ...readableColumns(notes.columns) },
    blocks: [
      { at: "A1", cells: [["Notes"]], style: "title" },
      {
        at: "A2",
        cells: [
          [
            "Everything in the document that is not a phase: principles, skills, resources, metrics, pitfalls. It travels with the export.",
          ],
        ],
        style: "subtitle",
      },
    ],
    tables: [
      { at: `A${aboutAt}`, table: about },
      { at: `A${notesAt}`, table: notes },
    ],
    conditionalFormats: [
      { range: all, formula: `=$${kind}${first}="Section"`, fill: looks.section, bold: true },
      { range: all, formula: `=OR($${state}${first}="Done",$${state}${first}="Skipped")`, color: looks.muted },
    ],
  };
}

/** The facts that hold for the whole plan, one row each. */
export function aboutTable(roadmap: Roadmap): Table {
  const rows: readonly (readonly Cell[])[] = [
    ["Title", roadmap.title],
    ["Objective", roadmap.objective],
    ["End state", roadmap.endState],
    ["Stated start", roadmap.startDate],
    ["Stated horizon in months", roadmap.horizonMonths === null ? null : String(roadmap.horizonMonths)],
    ["Currency", roadmap.currency],
  ];
  return {
    name: tableNames.about,
    columns: [{ name: "Fact" }, { name: "Value", wrap: true, format: "text" }],
    rows,
  };
}
