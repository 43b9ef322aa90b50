/** How likely a group is the plan: by how its times are printed, its words, its size and its surroundings. */
import { type Block, longestHeading } from "../document/document";
import { readHead } from "../heading/readHead";
import type { Candidate } from "./candidates";
import { partsPerUnit } from "../time/units";
import { decoyOf, planWords } from "./decoys";
import { mostly } from "./mostly";
import type { Basis, Group } from "./group";

/** About 100 for headings with positions, less for lengths and bare words; see the terms. `strong`: members called phases. */
export function scoreOf(
  kind: Group["kind"],
  members: readonly Candidate[],
  around: readonly Block[],
  basis: Basis,
  strong: number,
): number {
  const byBasis = { position: 100, date: 95, duration: 65, word: 55 }[basis];
  const byKind = { heading: 20, bold: 12, line: 8, row: 4, item: 0, document: 0, chart: -20 }[kind];
  const called = mostly(members, (one) => one.head.phase !== null);
  // "Phase 2" first: the rest of a plan whose beginning is told otherwise.
  const headless = strong > 1 && (members[0]?.number ?? 1) > 1 ? -30 : 0;
  const inColumn = kind === "row" && members.every((one) => one.number === null);
  const byWord = strong * 2 > members.length ? 35 : called ? (inColumn ? 25 : 10) : 0;
  const decoy = around.map((block) => decoyOf(block.head.text));
  const bySurroundings = decoy.includes("never") ? -70 : decoy.includes("rather") ? -12 : 0;
  const size = members.reduce((sum, one) => sum + Math.min(20, one.lines[1] - one.lines[0]), 0);
  const single = members.length === 1 ? -40 : 0;
  const tail = mostly(members, (one) => one.head.time?.place === "tail") ? -25 : 0;
  const days = mostly(members, (one) => one.time?.unit === "day" && (one.time.to ?? 0) <= 14)
    ? -40
    : mostly(members, (one) => one.time?.unit === "day" && !one.time.ranged && (one.time.to ?? 0) < 28)
      ? -15
      : 0;
  const byName = planWords.test(around[around.length - 1]?.head.text.slice(0, longestHeading) ?? "") ? 6 : 0;
  return (
    byBasis +
    byKind +
    byWord +
    headless +
    bySurroundings +
    Math.min(15, size / 4) +
    Math.min(6, members.length) +
    single +
    tail +
    days -
    insideTimed(around) +
    byName +
    reachOf(members) -
    around.length
  );
}

/** A plan of years is the whole of one for a month: up to 7 for what reaches further. */
function reachOf(members: readonly Candidate[]): number {
  const ends = members.flatMap(({ time }) =>
    time?.kind === "position" && time.to !== null ? [time.to * partsPerUnit[time.unit]] : [],
  );
  const months = Math.max(1, ...ends.map((parts) => parts / partsPerUnit.month));
  return Math.min(7, 2 * Math.log2(months));
}

/** Parts of a section that has a time itself are its days and weeks, not phases: what a group loses for that. */
export function insideTimed(around: readonly Block[]): number {
  return around.some((block) => (readHead(block.head.text).time?.place ?? "tail") !== "tail") ? 40 : 0;
}
