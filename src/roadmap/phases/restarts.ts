/** Times that begin again under every sibling heading: the weeks of one module after another, or tracks side by side. */
import type { RoadmapProblem } from "../../career/roadmap";
import type { Block } from "../document/document";
import { type Candidate, blockCandidate, readSiblings } from "./candidates";
import { decoyOf } from "./decoys";
import { type Group, startOf } from "./group";
import { mostly } from "./mostly";

export interface Restarted {
  readonly members: readonly Candidate[];
  readonly problem: RoadmapProblem;
}

/**
 * Where the headings are numbered units ("Module 1"), they are the phases, each as long as the times in it, one after the other;
 * elsewhere all groups are told side by side. null where `best` has no such neighbours.
 */
export function restarted(best: Group, groups: readonly Group[]): Restarted | null {
  const family = groups.filter((group) => group === best || begins(group, best));
  const first = best.members[0]?.time;
  if (family.length < 2 || !first) return null;
  const over = family.flatMap((group) => parentOf(group) ?? []);
  const line = Math.min(...family.map(startOf));
  const problem = (how: string): RoadmapProblem => ({
    severity: "note",
    line,
    message: `Line ${line}: the ${first.unit}s begin again under ${over.length} headings; ${how}`,
  });
  const units = readSiblings(over, blockCandidate);
  if (mostly(units, (unit) => unit.head.phase !== null && unit.number !== null))
    return {
      members: units.map((unit, i) => inLength(unit, family[i] ?? best)),
      problem: problem("the headings were taken as phases, one after the other."),
    };
  return {
    members: family.flatMap((group) => group.members),
    problem: problem("they were taken as parts of the plan that run side by side."),
  };
}

function begins(group: Group, best: Group): boolean {
  const [own, first] = [group.members[0]?.time, best.members[0]?.time];
  const [parent, beside] = [parentOf(group), parentOf(best)];
  return (
    (best.kind === "item" || best.kind === "row") &&
    group.kind === best.kind &&
    group.level === best.level &&
    headersOf(group) === headersOf(best) &&
    best.basis === "position" &&
    group.basis === "position" &&
    own?.unit === first?.unit &&
    own?.from === first?.from &&
    parent !== undefined &&
    beside !== undefined &&
    parent !== beside &&
    decoyOf(parent.head.text) !== "never" &&
    parent.kind === beside.kind &&
    parent.level === beside.level &&
    grandparentOf(group) === grandparentOf(best)
  );
}

/** Tables of one shape tell the same kind of thing. */
function headersOf(group: Group): string {
  return [...new Set(group.members.flatMap(({ row }) => row?.cells.map(({ header }) => header) ?? []))].join("|");
}

function parentOf(group: Group): Block | undefined {
  return group.around[group.around.length - 1];
}

function grandparentOf(group: Group): Block | undefined {
  return group.around[group.around.length - 2];
}

/** A unit that takes as long as the last time printed in it. */
function inLength(unit: Candidate, group: Group): Candidate {
  const times = group.members.flatMap(({ time }) => time ?? []);
  const last = Math.max(...times.map(({ from, to }) => to ?? from));
  const [first] = times;
  return first ? { ...unit, time: { ...first, kind: "duration", from: last, to: last, ranged: false } } : unit;
}
