import type { Action } from "../../../career/roadmap";
import { edate, monthsBetween } from "../serialDate";
import { type Branch, grow, marks, place } from "./actionTree";
import type { Row } from "./tableRows";

/** Trees of actions by the number of their phase; null for rows without one. */
export function readActions(
  rows: readonly Row[],
  planStart: number | null,
  ends: ReadonlyMap<number | null, number>,
): ReadonlyMap<number | null, readonly Action[]> {
  const roots = new Map<number | null, Branch[]>();
  const known = new Map<string, Branch>();
  for (const row of rows) {
    const text = row.text("Action");
    if (text === "") continue;
    const number = row.number("Phase no");
    const branch: Branch = {
      action: { text, dueMonth: dueMonth(row, planStart, ends.get(number)), ...marks(row) },
      children: [],
    };
    place(branch, row, known, () => {
      const list = roots.get(number) ?? [];
      roots.set(number, list);
      return list;
    });
  }
  return new Map([...roots].map(([number, branches]) => [number, branches.map(grow)]));
}

function dueMonth(row: Row, planStart: number | null, phaseEnds: number | undefined): number | null {
  const month = row.number("Due month");
  const due = row.value("Due");
  if (typeof due !== "number" || planStart === null) return month;
  const expected = month === null ? phaseEnds : edate(planStart, month) - 1;
  if (expected !== undefined && Math.abs(expected - due) < 1) return month;
  return Math.max(1, monthsBetween(planStart, due) + 1);
}
