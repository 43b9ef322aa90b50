import type { TableValues } from "../../career/sheet";
import { edate } from "./serialDate";

/** The start date behind the dates of a table of phases, as a serial number: the one that most of its rows agree on. */
export function planStartOf(phases: TableValues | undefined): number | null {
  if (phases === undefined) return null;
  const column = (name: string) => phases.columns.indexOf(name);
  const votes = new Map<number, number>();
  const vote = (serial: unknown, months: unknown, dayAfter: boolean) => {
    if (typeof serial !== "number" || typeof months !== "number") return;
    const start = edate(serial + (dayAfter ? 1 : 0), -months);
    votes.set(start, (votes.get(start) ?? 0) + 1);
  };
  for (const row of phases.rows) {
    const from = row[column("From month")];
    vote(row[column("Starts")], typeof from === "number" ? from - 1 : null, false);
    vote(row[column("Ends")], row[column("To month")], true);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}
