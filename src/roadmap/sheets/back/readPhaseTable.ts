import { type Action, type PayEvent, type Phase, phaseStatuses } from "../../../career/roadmap";
import { printedDue } from "../../writtenDue";
import { splitDeliverables, splitEntries } from "../entries";
import { edate, monthsBetween } from "../serialDate";
import { notesByPhase } from "./readNoteTable";
import { type Row, nowhere } from "./tableRows";

/** A row without a number gets the next free one; a number used twice is told apart. */
export function readPhases(
  rows: readonly Row[],
  actions: ReadonlyMap<number | null, readonly Action[]>,
  notes: readonly Row[],
  planStart: number | null,
): readonly Phase[] {
  const phaseNotes = notesByPhase(notes);
  const used = new Set<number>();
  return rows
    .filter((row) => row.text("Phase") !== "" || row.number("Phase no") !== null)
    .map((row): Phase => {
      let number = row.number("Phase no") ?? Math.max(0, ...used) + 1;
      while (used.has(number)) number++;
      used.add(number);
      const startMonth = monthOf(row, "Starts", "From month", planStart, 0);
      const status = phaseStatuses.find((one) => one.toLowerCase() === row.text("Status").toLowerCase());
      const endMonth = monthOf(row, "Ends", "To month", planStart, 1);
      return {
        number,
        title: row.text("Phase"),
        startMonth,
        endMonth,
        printedTime: row.text("Printed time"),
        goals: splitEntries(row.value("Goals")),
        actions: actions.get(number) ?? [],
        deliverables: splitDeliverables(row.value("Deliverables"), printedDue({ startMonth, endMonth })),
        failureModes: splitEntries(row.value("Failure modes")),
        rules: splitEntries(row.value("Rules")),
        notes: phaseNotes.get(number) ?? [],
        payEvent: payEvent(row),
        ...(status === undefined ? {} : { status }),
        ...row.own,
        lines: nowhere,
      };
    });
}

/** The typed date's month of the plan where one was typed; `after` is 1 for a last day. */
function monthOf(
  row: Row,
  dateColumn: string,
  monthColumn: string,
  planStart: number | null,
  after: 0 | 1,
): number | null {
  const month = row.number(monthColumn);
  const date = row.value(dateColumn);
  if (typeof date !== "number" || planStart === null) return month;
  const expected = month === null ? null : edate(planStart, month - 1 + after) - after;
  if (expected !== null && Math.abs(expected - date) < 1) return month;
  return Math.max(1, monthsBetween(planStart, date) + 1);
}

function payEvent(row: Row): PayEvent | null {
  const kind = row.text("Pay event").toLowerCase();
  if (kind !== "move" && kind !== "promotion") return null;
  const raise = row.number("Raise");
  const chance = row.number("Chance");
  return {
    kind,
    month: row.number("Event month"),
    ...(raise === null ? {} : { raise }),
    ...(chance === null ? {} : { chance }),
  };
}

/** Last day of each phase as a serial date, where its cell holds one. */
export function endsByPhase(rows: readonly Row[]): ReadonlyMap<number | null, number> {
  return new Map(
    rows.flatMap((row): [number | null, number][] =>
      typeof row.value("Ends") === "number" ? [[row.number("Phase no"), row.number("Ends") ?? 0]] : [],
    ),
  );
}
