/** The plan goes on in other groups, or they are told. */
import type { RoadmapProblem } from "../../career/roadmap";
import { type Block, longestHeading } from "../document/document";
import { insideLines } from "../document/insideLines";
import { cleanTitle } from "../heading/cleanTitle";
import { readHead } from "../heading/readHead";
import { labelOf } from "../labels/labelOf";
import type { Candidate } from "./candidates";
import { choiceWords, decoyOf, paceWords, parallelWords } from "./decoys";
import type { FoundPhases } from "./findPhases";
import { type Group, named, startOf } from "./group";

/** The same kind of group under neighbouring sections continues the plan, runs beside it, or is another plan. */
export function extendPlan(best: Group, others: readonly Group[]): Pick<FoundPhases, "members" | "problems"> {
  const problems: RoadmapProblem[] = [];
  const members = [...best.members];
  const settled = new Set<Group>();
  const owners = new Map<Candidate, string>();
  const inBest = insideLines(members);
  const inside = (group: Group) => group.members.some(({ lines }) => inBest(lines[0]));
  const comparable = others.filter((group) => alike(group, best) && !inside(group));
  for (const group of comparable.sort((a, b) => startOf(a) - startOf(b))) {
    const before = startOf(group) < (members[0]?.lines[0] ?? 0);
    const counts = before ? continues(group.members, members) : continues(members, group.members);
    const level = group.level === best.level;
    const owned = level && !counts && sameTimes(group, best);
    if (owned) for (const one of [best, group]) for (const member of one.members) owners.set(member, ownerOf(one));
    if (counts || owned || (level && runsBeside(group, best))) {
      if (before) members.unshift(...group.members);
      else for (const member of group.members) members.push(member);
    } else if (level && !group.lone && group.kind !== "item" && group.kind !== "line") problems.push(otherPlan(group));
    if (counts || level) settled.add(group);
  }
  for (const group of others)
    if (!settled.has(group) && group.score > 80 && group.members.length > 1 && !isDecoy(group))
      problems.push(otherPlan(group));
  if (owners.size > 0) problems.unshift(sideBySide(best, [...new Set(owners.values())]));
  return { members: members.map((member) => ofOwner(member, owners.get(member))), problems };
}

/** "Alice" and "Bob" over the same months: neighbours, none of them a choice, a label or a part of the plan, that tell one time twice. */
function sameTimes(group: Group, best: Group): boolean {
  const [owner, other] = [parentOf(group), parentOf(best)];
  if (!owner || !other || owner === other || owner.level !== other.level || group.members.length < 2) return false;
  if (group.around[group.around.length - 2] !== best.around[best.around.length - 2]) return false;
  const plain = ({ head: { text } }: Block) => {
    const { time, phase } = readHead(text.slice(0, longestHeading));
    return (
      !time &&
      !phase &&
      labelOf(text) === null &&
      decoyOf(text) === null &&
      ![choiceWords, paceWords].some((words) => words.test(text))
    );
  };
  const told = ({ members }: Group) =>
    JSON.stringify(members.map(({ time }) => time && [time.kind, time.unit, time.from, time.to]));
  return plain(owner) && plain(other) && told(group) === told(best) && group.members.every(({ time }) => time !== null);
}

function sideBySide(best: Group, owners: readonly string[]): RoadmapProblem {
  const line = startOf(best);
  const names = owners.map((name) => `"${name}"`).join(", ");
  return {
    severity: "note",
    line,
    message: `Line ${line}: the same times are told under ${names}; they were taken as parts of the plan that run side by side.`,
  };
}

function parentOf(group: Group): Block | undefined {
  return group.around[group.around.length - 1];
}

function ownerOf(group: Group): string {
  return cleanTitle(parentOf(group)?.head.text ?? "");
}

/** "Alice: Month 1-3"; a title of its own stays. */
function ofOwner(member: Candidate, owner: string | undefined): Candidate {
  return owner === undefined || member.head.titled ? member : { ...member, title: `${owner}: ${member.title}` };
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
