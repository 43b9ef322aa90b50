/** Chooses among all candidates those that are the phases of the main plan: the highest-level sections with a time or phase word. */
import type { RoadmapProblem } from "../../career/roadmap";
import { type Block, longestHeading } from "../document/document";
import { findTimes } from "../time/findTimes";
import type { Candidate } from "./candidates";
import { collectGroups } from "./collectGroups";
import { decoyOf } from "./decoys";
import { extendPlan } from "./extendPlan";
import { restarted } from "./restarts";
import { type Group, named, startOf, timed } from "./group";
import { insideTimed } from "./scoreGroup";
import { toldTwice } from "./toldTwice";

export interface FoundPhases {
  readonly members: readonly Candidate[];
  /** Candidates that look like a second reading of the plan; the caller tells the person. */
  readonly problems: readonly RoadmapProblem[];
  /** How likely the members are the plan; see scoreOf. */
  readonly score: number;
  /** The code fence that holds the plan, read as a document of its own. */
  readonly fence?: Block;
}

/** No members is an answer: not every document holds a plan. */
export function findPhases(root: Block): FoundPhases {
  const groups = collectGroups(root);
  const outer = outermost(groups);
  const tracks = trackGroups(outer);
  const numbered = outer.filter(named);
  const wide = outer.filter(({ kind, lone }) => kind === "heading" && !lone);
  const worth = (group: Group) => {
    const whole = group.score - (tracks.has(group) ? 40 : 0);
    if (numbered.some((other) => countsOn(group, other))) return whole + insideTimed(group.around);
    return whole - (wide.some((wider) => details(group, wider)) ? 40 : 0);
  };
  const worths = new Map(outer.flatMap((group) => (group.lone ? [] : [[group, worth(group)]])));
  const ranked = [...worths].sort(([a, ofA], [b, ofB]) => ofB - ofA || startOf(a) - startOf(b)).map(([group]) => group);
  const best = firstTold(ranked);
  if (!best) return { members: [], problems: [], score: -Infinity };
  const again = restarted(best, outer);
  if (again) return { members: again.members, problems: [again.problem], score: worths.get(best) ?? 0 };
  const twice = toldTwice(best, outer, root);
  const settled = new Set(twice?.settled);
  const others = outer.filter((group) => group !== best && !group.members.some((member) => settled.has(member)));
  const plan = extendPlan(twice ? { ...best, members: twice.members } : best, others);
  return {
    members: plan.members,
    problems: [...(twice?.problems ?? []), ...plan.problems],
    score: worths.get(best) ?? 0,
  };
}

const doubts: readonly ReturnType<typeof decoyOf>[] = [null, "rather", "never"];

/** A plan that is told again further down, in another language perhaps, is the one told first. */
function firstTold([best, ...others]: readonly Group[]): Group | undefined {
  if (!best || !named(best) || !timed(best)) return best;
  const told = ({ kind, level, members }: Group) =>
    JSON.stringify([kind, level, members.map(({ number, time }) => [number, time?.unit, time?.from, time?.to])]);
  const own = told(best);
  const again = others.filter((group) => startOf(group) < startOf(best) && told(group) === own);
  const doubt = ({ around }: Group) => Math.max(...around.map(({ head }) => doubts.indexOf(decoyOf(head.text))), 0);
  return again.find((group) => doubt(group) <= doubt(best)) ?? best;
}

/** Three or more neighbours that all begin at the same time tell the plan subject by subject, none of them the whole of it. */
function trackGroups(groups: readonly Group[]): ReadonlySet<Group> {
  const beginnings = new Map<string, Group[]>();
  for (const group of groups) {
    const time = group.members[0]?.time;
    const over = group.around[group.around.length - 2];
    if (!time || group.around.length === 0) continue;
    const key = [group.kind, group.level, over?.lines[0] ?? 0, time.kind, time.unit, time.from].join(" ");
    const alike = beginnings.get(key);
    if (alike) alike.push(group);
    else beginnings.set(key, [group]);
  }
  return new Set([...beginnings.values()].filter((alike) => alike.length > 2).flat());
}

/** "Year 1" over stages 1 to 4 and "Year 2" over stages 5 to 8: the years only part the plan. */
function countsOn(group: Group, other: Group): boolean {
  if (group === other || group.kind !== other.kind || group.level !== other.level || !named(group) || !named(other))
    return false;
  const [before, after] = startOf(group) < startOf(other) ? [group, other] : [other, group];
  const last = before.members[before.members.length - 1]?.number ?? null;
  const first = after.members[0]?.number ?? null;
  return last !== null && first !== null && first > last;
}

/** "The first month in detail" over weeks, beside months told as headings: the weeks are those of one member of the wider plan. */
function details(group: Group, wider: Group): boolean {
  const [own] = group.members;
  if (wider.kind !== "heading" || wider.lone || wider === group || !own?.time) return false;
  const named = group.around.flatMap((block) => findTimes(block.head.text.slice(0, longestHeading)));
  return wider.members.some(
    ({ time }) =>
      time?.kind === "position" &&
      time.unit !== own.time?.unit &&
      named.some(
        ({ unit, from, to, kind }) => kind === "position" && unit === time.unit && from === time.from && to === time.to,
      ),
  );
}

/** Groups that no other hides. Sorted by their first line, only those still open can hold the next. */
function outermost(groups: readonly Group[]): readonly Group[] {
  const hidden = new Set<Group>();
  const sorted = [...groups].sort((a, b) => a.lines[0] - b.lines[0]);
  let open: Group[] = [];
  for (let from = 0; from < sorted.length;) {
    const start = sorted[from]?.lines[0] ?? 0;
    let to = from;
    while (sorted[to]?.lines[0] === start) to++;
    const begun = sorted.slice(from, to);
    open = open.filter(({ lines }) => lines[1] >= start).concat(begun);
    for (const group of begun) if (open.some((other) => shadows(other, group))) hidden.add(group);
    from = to;
  }
  return groups.filter((group) => !hidden.has(group));
}

/** The outer group hides the one inside its members, unless only the inner one calls itself phases. */
function shadows(outer: Group, inner: Group): boolean {
  if (outer === inner || outer.lone) return false;
  if (outer.lines[0] > inner.lines[0] || outer.lines[1] < inner.lines[1]) return false;
  const [first, last] = inner.lines;
  const holds = (one: Candidate) => one.lines[0] <= first && one.lines[1] >= last && contains(one, inner);
  if (!outer.members.some(holds)) return false;
  if (
    outer.around.some((block) => decoyOf(block.head.text) === "never") &&
    !inner.around.some((block) => decoyOf(block.head.text) === "never")
  )
    return false;
  return !(named(inner) && !named(outer)) || !timed(inner);
}

function contains(member: Candidate, group: Group): boolean {
  return group.members.every(
    (one) => one !== member && one.lines[0] >= member.lines[0] && one.lines[1] <= member.lines[1],
  ) && group.around.some((block) => block.lines[0] >= member.lines[0] && block.lines[1] <= member.lines[1])
    ? true
    : group.members.every((one) => one.lines[0] > member.lines[0] && one.lines[1] <= member.lines[1]);
}
