import type { TableValues } from "../../career/sheet";
import { edate } from "./serialDate";
import { tableNames } from "./tables";

/** The start date behind the dates of a plan, as a serial number: the one that most of its phases agree on, or most reviews. */
export function planStartOf(tables: readonly TableValues[]): number | null {
  const named = (name: string) => tables.find((table) => table.name.toUpperCase() === name.toUpperCase());
  return startOfPhases(named(tableNames.phases)) ?? startOfReviews(named(tableNames.reviews));
}

function startOfPhases(phases: TableValues | undefined): number | null {
  const column = (name: string) => phases?.columns.indexOf(name) ?? -1;
  const votes = new Map<number, number>();
  const vote = (serial: unknown, months: unknown, dayAfter: boolean) => {
    if (typeof serial !== "number" || typeof months !== "number") return;
    const start = edate(serial + (dayAfter ? 1 : 0), -months);
    votes.set(start, (votes.get(start) ?? 0) + 1);
  };
  for (const row of phases?.rows ?? []) {
    const from = row[column("From month")];
    vote(row[column("Starts")], typeof from === "number" ? from - 1 : null, false);
    vote(row[column("Ends")], row[column("To month")], true);
  }
  return mostVotes(votes);
}

function startOfReviews(reviews: TableValues | undefined): number | null {
  const votes = new Map<number, number>();
  for (const row of reviews?.rows ?? []) {
    const [number, on] = [row[reviews?.columns.indexOf("Review") ?? -1], row[reviews?.columns.indexOf("On") ?? -1]];
    if (typeof number !== "number" || typeof on !== "number") continue;
    const start = edate(on + 1, -3 * number);
    votes.set(start, (votes.get(start) ?? 0) + 1);
  }
  return mostVotes(votes);
}

function mostVotes(votes: ReadonlyMap<number, number>): number | null {
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}
