/** The plan goes on in other groups, or they are told. */
import type { RoadmapProblem } from "../../career/roadmap";
import { longestHeading } from "../document/document";
import { insideLines } from "../document/insideLines";
import type { Candidate } from "./candidates";
import { decoyOf, parallelWords } from "./decoys";
import type { FoundPhases } from "./findPhases";
import { type Group, named, startOf } from "./group";

/** The same kind of group under neighbouring sections continues the plan, runs beside it, or is another plan. */
export function extendPlan(best: Group, others: readonly Group[]): Pick<FoundPhases, "members" | "problems"> {
  const problems: RoadmapProblem[] = [];
  const members = [...best.members];
  const settled = new Set<Group>();
  const inBest = insideLines(members);
  const inside = (group: Group) => group.members.some(({ lines }) => inBest(lines[0]));
  const comparable = others.filter((group) => alike(group, best) && !inside(group));
  for (const group of comparable.sort((a, b) => startOf(a) - startOf(b))) {
    const before = startOf(group) < (members[0]?.lines[0] ?? 0);
    const counts = before ? continues(group.members, members) : continues(members, group.members);
    const level = group.level === best.level;
    if (counts || (level && runsBeside(group, best))) {
      if (before) members.unshift(...group.members);
      else for (const member of group.members) members.push(member);
    } else if (level && !group.lone && group.kind !== "item" && group.kind !== "line") problems.push(otherPlan(group));
    if (counts || level) settled.add(group);
  }
  for (const group of others)
    if (!settled.has(group) && group.score > 80 && group.members.length > 1 && !isDecoy(group))
      problems.push(otherPlan(group));
  return { members, problems };
}

/** Numbered phases may go on on another level of headings; what only has times must look the same. */
function alike(group: Group, best: Group): boolean {
  if (group.kind !== best.kind || named(group) !== named(best) || isDecoy(group)) return false;
  return named(best) || (group.basis === best.basis && group.level === best.level);
}

function isDecoy(group: Group): boolean {
  return group.around.some((block) => decoyOf(block.head.text) === "never");
}

function runsBeside(group: Group, best: Group): boolean {
  if (group.around.length === 0) return false;
  return [...group.around, ...best.around].some((block) =>
    parallelWords.test(block.head.text.slice(0, longestHeading)),
  );
}

function otherPlan(group: Group): RoadmapProblem {
  const line = startOf(group);
  const title = group.around[group.around.length - 1]?.head.text ?? "";
  const under = title === "" ? "" : ` under "${title}"`;
  return {
    severity: "note",
    line,
    message: `Line ${line}: ${group.members.length} more timed parts${under} tell the plan a second way or offer another; they were kept as notes, not as phases.`,
  };
}

function continues(before: readonly Candidate[], after: readonly Candidate[]): boolean {
  const last = before[before.length - 1];
  const first = after[0];
  if (!last || !first) return false;
  if (last.head.phase?.strong && first.head.phase?.strong && last.number !== null && first.number !== null)
    return first.number > last.number;
  if (!last.time || !first.time || last.time.kind !== first.time.kind) return false;
  if (last.time.kind === "duration") return false;
  if (last.time.unit === first.time.unit) return first.time.from > last.time.from;
  // Years, and then the quarters of the next one.
  return last.time.kind === "date" && last.time.to !== null && first.time.from > last.time.to;
}
