import type { TableValues } from "../career/sheet";
import { tableNames } from "../roadmap/sheets/tables";
import { readTables } from "../workbook/readTables";
import type { NextAction, PlanStanding, Review } from "./flows";
import { dateSerial, isoDate } from "./isoDate";

/** So many open actions are told, as on the Dashboard. */
const most = 7;

/** Where the plan in the sheets stands on this day (`YYYY-MM-DD`); see `Flows.nextActions`. */
export async function nextActions(today: string): Promise<PlanStanding | null> {
  const tables = await readTables([tableNames.actions, tableNames.phases, tableNames.reviews]);
  const rowsOf = (name: string) => rows(tables.find((table) => table.name === name));
  const actions = rowsOf(tableNames.actions).filter((row) => row.text("Action") !== "");
  if (!tables.some(({ name }) => name === tableNames.phases)) return null;
  const now = dateSerial(today);
  const counted = actions.filter((row) => row.text("Status") !== "Skipped");
  const open = counted.filter((row) => row.text("Status") !== "Done");
  return {
    done: counted.length - open.length,
    counted: counted.length,
    phase: currentPhase(rowsOf(tableNames.phases), now),
    // A stable sort: actions that are due on the same day stay in the order of the sheet.
    next: open
      .filter((row) => row.text("Id") !== "")
      .sort((a, b) => (dueOf(a) ?? Infinity) - (dueOf(b) ?? Infinity))
      .slice(0, most)
      .map((row) => nextAction(row, now)),
    review: dueReview(rowsOf(tableNames.reviews), now),
  };
}

interface Row {
  text(column: string): string;
  number(column: string): number | null;
}

function rows(table: TableValues | undefined): readonly Row[] {
  if (table === undefined) return [];
  const at = new Map(table.columns.map((name, i) => [name, i]));
  return table.rows.map((cells) => {
    const value = (column: string) => cells[at.get(column) ?? -1] ?? null;
    return {
      text: (column) => String(value(column) ?? "").trim(),
      number: (column) => {
        const found = value(column);
        return typeof found === "number" ? found : null;
      },
    };
  });
}

function nextAction(row: Row, now: number): NextAction {
  const due = dueOf(row);
  const status = row.text("Status");
  return {
    id: row.text("Id"),
    text: row.text("Action"),
    phase: row.text("Phase"),
    status: status === "In progress" ? "In progress" : "Not started",
    due: due === null ? null : isoDate(due),
    overdue: due !== null && due < now,
  };
}

/** A formula that finds no end gives 0, which is no day. */
function dueOf(row: Row): number | null {
  const due = row.number("Due");
  return due !== null && due > 0 ? due : null;
}

/** The phase of this day as the Dashboard finds it: the first that has begun and not ended; null outside of all. */
function currentPhase(phases: readonly Row[], now: number): string | null {
  const current = phases.find((row) => {
    const starts = row.number("Starts");
    const ends = row.number("Ends");
    return starts !== null && starts <= now && (ends === null || ends >= now);
  });
  return current?.text("Phase") ?? null;
}

/** The latest review whose day has come and that has not been held; earlier ones are past mending. */
function dueReview(reviews: readonly Row[], now: number): Review | null {
  const come = reviews.filter((row) => (row.number("On") ?? Infinity) <= now);
  const last = come.at(-1);
  const number = last?.number("Review") ?? null;
  const on = last?.number("On") ?? null;
  if (last === undefined || number === null || on === null || last.text("Held on") !== "") return null;
  return { number, on: isoDate(on) };
}
