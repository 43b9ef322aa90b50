/** The plan goes on in other groups, or they are told. */
import type { RoadmapProblem } from "../../career/roadmap";
import { longestHeading } from "../document/document";
import type { Candidate } from "./candidates";
import { decoyOf, parallelWords } from "./decoys";
import type { FoundPhases } from "./findPhases";
import { type Group, named, startOf } from "./group";

/** The same kind of group under neighbouring sections continues the plan, runs beside it, or is another plan. */
export function extendPlan(best: Group, others: readonly Group[]): Pick<FoundPhases, "members" | "problems"> {
  const problems: RoadmapProblem[] = [];
  let members = [...best.members];
  const alike = others
    .filter(
      (group) =>
        group.kind === best.kind && named(group) === named(best) && (group.basis === best.basis || named(best)),
    )
    .filter(
      (group) => group.level === best.level && !group.around.some((block) => decoyOf(block.head.text) === "never"),
    )
    .filter(
      (group) =>
        !group.members.some((one) =>
          members.some((member) => one.lines[0] >= member.lines[0] && one.lines[1] <= member.lines[1]),
        ),
    )
    .sort((a, b) => startOf(a) - startOf(b));
  for (const group of alike) {
    const [before, after] =
      startOf(group) < (members[0]?.lines[0] ?? 0) ? [group.members, members] : [members, group.members];
    const parallel = [...group.around, ...best.around].some((block) =>
      parallelWords.test(block.head.text.slice(0, longestHeading)),
    );
    if (continues(before, after) || (parallel && group.around.length > 0)) members = [...before, ...after];
    else if (group.lone) continue;
    else if (group.kind === "heading" || group.kind === "row" || group.kind === "bold") problems.push(otherPlan(group));
  }
  for (const group of others)
    if (
      !alike.includes(group) &&
      group.score > 80 &&
      group.members.length > 1 &&
      !group.around.some((block) => decoyOf(block.head.text) === "never")
    )
      problems.push(otherPlan(group));
  return { members, problems };
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
  return false;
}
