/** A roadmap → the sheets of a living workbook, with what the person typed into an earlier version of them. */
import { withOwnColumns } from "../career/besideRows";
import type { Problem } from "../career/problem";
import type { Roadmap } from "../career/roadmap";
import type { Sheet, TableValues } from "../career/sheet";
import { actionTable } from "./sheets/actionTable";
import { actionsSheet } from "./sheets/actionsSheet";
import { dashboardSheet } from "./sheets/dashboardSheet";
import { type RowChanges, keepTyped } from "./sheets/keepTyped";
import type { PreviousRow } from "./sheets/matchRows";
import { ladderSheets, ladderTable, payTable } from "./sheets/ladderSheets";
import { fitCells, wholeTexts } from "./sheets/longTexts";
import { noteTable } from "./sheets/noteTable";
import { aboutTable, notesSheet } from "./sheets/notesSheet";
import { phaseTable } from "./sheets/phaseTable";
import { planStartOf } from "./sheets/planStartOf";
import { reviewTable } from "./sheets/reviewTable";
import { roadmapSheet } from "./sheets/roadmapSheet";
import { edate } from "./sheets/serialDate";
import { tableNames } from "./sheets/tables";
import { timelineSheet } from "./sheets/timelineSheet";

export interface RoadmapSheetsOptions {
  /** First month of the plan, `YYYY-MM`. */
  readonly start: string;
  /** The plan's tables as they stand in the workbook now; what was typed there is kept. */
  readonly previous?: readonly TableValues[];
}

export interface RoadmapSheets {
  readonly sheets: Sheet[];
  /** What was kept of the earlier version, for the person to read. */
  readonly kept: string[];
  /** What became of rows and values of the earlier version. */
  readonly problems: Problem[];
  /** Those of them that `changes` does not name. */
  readonly untold: Problem[];
  /** What differs from the earlier version. */
  readonly changes: { readonly phases: RowChanges; readonly actions: RowChanges };
}

/** @throws RangeError when `start` is no month `YYYY-MM`. */
export function roadmapSheets(roadmap: Roadmap, { start, previous = [] }: RoadmapSheetsOptions): RoadmapSheets {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(start))
    throw new RangeError(`invalid start: ${start}; a month such as 2026-01 is needed`);
  const earlier = wholeTexts(previous);
  const before = (name: string) => earlier.tables.find((table) => table.name.toUpperCase() === name.toUpperCase());
  const planStart = planStartOf(earlier.tables);
  const ends = endsByPhase(before(tableNames.phases));
  const dueExpected = (row: PreviousRow): number | null => {
    const month = row("Due month");
    if (typeof month === "number") return planStart === null ? null : edate(planStart, month) - 1;
    return ends.get(String(row("Phase no"))) ?? null;
  };
  const monthEdge = (column: string, shift: number) => (row: PreviousRow) => {
    const month = row(column);
    return planStart === null || typeof month !== "number" ? null : edate(planStart, month - 1 + shift) - shift;
  };
  const phases = keepTyped(phaseTable(roadmap), before(tableNames.phases), {
    keys: ["Id", "Phase"],
    similar: "Phase",
    name: "Phase",
    typed: { Status: "Not started", Raise: null, Chance: null },
    document: [
      ...["Phase", "From month", "To month", "Goals", "Deliverables", "Failure modes", "Rules", "Pay event"],
      "Event month",
    ],
    dates: { Starts: monthEdge("From month", 0), Ends: monthEdge("To month", 1) },
  });
  const actions = keepTyped(actionTable(roadmap), before(tableNames.actions), {
    keys: ["Id", "Action"],
    similar: "Action",
    name: "Action",
    typed: { Status: "Not started", Evidence: null, Notes: null },
    document: ["Phase no", "Action", "Group", "Link", "Due month"],
    dates: { Due: dueExpected },
  });
  const sections = noteTable(roadmap);
  const typedNotes = ["Evidence", "Notes"].filter((column) => sections.columns.some(({ name }) => name === column));
  const notes = keepTyped(sections, before(tableNames.notes), {
    keys: ["Id", "Text"],
    name: "Text",
    document: ["Text", "Group", "Link"],
    typed: { Status: "Not started", ...Object.fromEntries(typedNotes.map((column) => [column, null])) },
  });
  const reviews = keepTyped(reviewTable(roadmap), before(tableNames.reviews), {
    keys: ["Review"],
    name: "Review",
    typed: { "Held on": null, "What went well": null, "What changes": null },
    dates: {
      On: (row) => {
        const number = row("Review");
        return planStart === null || typeof number !== "number" ? null : edate(planStart, 3 * number) - 1;
      },
    },
  });
  const parts = [phases, actions, notes, reviews];
  const short = fitCells(
    {
      phases: phases.table,
      actions: actions.table,
      reviews: reviews.table,
      about: withOwnColumns(aboutTable(roadmap), before(tableNames.about), ["Fact"]),
      ladder: withOwnColumns(ladderTable(roadmap), before(tableNames.ladder), ["Ladder", "Level"]),
      pay: withOwnColumns(payTable(roadmap), before(tableNames.pay), ["Path", "Stage"]),
    },
    notes.table,
  );
  const sheets = [
    roadmapSheet(roadmap, short.tables.phases, start),
    actionsSheet(short.tables.actions),
    timelineSheet(roadmap),
    dashboardSheet(roadmap, short.tables.reviews),
    notesSheet(short.tables.about, short.notes),
    ...ladderSheets(short.tables.ladder, short.tables.pay, roadmap.currency),
  ];
  return {
    sheets,
    kept: parts.flatMap((part) => part.kept),
    problems: [...earlier.problems, ...parts.flatMap((part) => [...part.problems, ...part.moves])],
    // Reviews come and go with the length of the plan.
    untold: [...earlier.problems, ...parts.flatMap((part) => part.problems), ...notes.moves],
    changes: { phases: phases.changes, actions: actions.changes },
  };
}

function endsByPhase(phases: TableValues | undefined): ReadonlyMap<string, number> {
  const number = phases?.columns.indexOf("Phase no") ?? -1;
  const ends = phases?.columns.indexOf("Ends") ?? -1;
  return new Map(
    (phases?.rows ?? []).flatMap((row): [string, number][] => {
      const end = row[ends];
      return typeof end === "number" ? [[String(row[number]), end]] : [];
    }),
  );
}
