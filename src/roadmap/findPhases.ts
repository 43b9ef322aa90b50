/** Chooses among all candidates those that are the phases of the main plan: the highest-level sections with a time or phase word. */
import type { Lines, RoadmapProblem } from "../career/roadmap";
import { blockCandidate, itemCandidate, rowCandidates, type Candidate } from "./candidates";
import { decoyOf, parallelWords, planWords } from "./decoys";
import { longestHeading, type Block, type BlockKind, type Content, type ListItem } from "./document";
import { experienceLevels } from "./payPaths";
import { readHead } from "./readHead";
import { asPositions } from "./placeMonths";
import { findTimes, type PrintedTime } from "./times";

export interface FoundPhases {
  readonly members: readonly Candidate[];
  /** Candidates that look like a second reading of the plan; the caller tells the person. */
  readonly problems: readonly RoadmapProblem[];
}

interface Group {
  readonly kind: BlockKind | "item" | "row" | "chart";
  readonly level: number;
  readonly members: readonly Candidate[];
  /** From the first line of the members to the last. */
  readonly lines: Lines;
  /** Blocks around the group, outermost first. */
  readonly around: readonly Block[];
  readonly basis: Basis;
  readonly score: number;
  /** One timed heading alone: never a plan by itself, but it may go on with one. */
  readonly lone: boolean;
}

/** What makes the members phases. */
type Basis = "position" | "date" | "duration" | "word";

/** `isPay` tells blocks that hold a pay path: their stages are years of a career, not phases of this plan. */
export function findPhases(
  root: Block,
  isPay: (content: readonly Content[], blocks: readonly Block[]) => boolean,
): FoundPhases {
  const groups = collectGroups(root, isPay);
  const outer = groups.filter((group) => !groups.some((other) => shadows(other, group)));
  const tracks = trackGroups(outer);
  const worth = (group: Group) => group.score - (tracks.has(group) ? 40 : 0);
  const best = outer.filter((group) => !group.lone).sort((a, b) => worth(b) - worth(a) || startOf(a) - startOf(b))[0];
  if (!best) return { members: [], problems: [] };
  const others = outer.filter((group) => group !== best);
  return extend(best, others);
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

function startOf(group: Group): number {
  return group.members[0]?.lines[0] ?? 0;
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

function named(group: Group): boolean {
  return group.members.filter((member) => member.head.phase?.strong).length * 2 > group.members.length;
}

function timed(group: Group): boolean {
  return group.basis !== "word";
}

function collectGroups(
  root: Block,
  isPay: (content: readonly Content[], blocks: readonly Block[]) => boolean,
): readonly Group[] {
  const groups: Group[] = [];
  const add = (kind: Group["kind"], level: number, all: readonly Candidate[], around: readonly Block[]) => {
    const group = asGroup(kind, level, all, around);
    const levels = kind === "heading" && experienceLevels(all.map((one) => `${one.title} (${one.printedTime})`));
    if (group && !levels && !mostly(group.members, (member) => isPay(member.content, member.blocks)))
      groups.push(group);
  };
  const titled = root.blocks.filter((one) => one.level === 1).length === 1;
  const walk = (block: Block, around: readonly Block[]) => {
    const title = block.level === 1 && titled;
    const inside = block.kind === "document" || title ? around : [...around, block];
    const levels = new Map<string, Block[]>();
    for (const child of block.blocks) {
      const key = `${child.kind} ${child.level}`;
      const alike = levels.get(key);
      if (alike) alike.push(child);
      else levels.set(key, [child]);
    }
    for (const blocks of levels.values()) {
      const first = blocks[0];
      if (first) add(first.kind, first.level, blocks.map(blockCandidate), inside);
    }
    addContent(block.content, inside, add, isPay);
    for (const child of block.blocks) walk(child, inside);
  };
  walk(root, []);
  return groups;
}

type Add = (kind: Group["kind"], level: number, all: readonly Candidate[], around: readonly Block[]) => void;

function addContent(
  content: readonly Content[],
  around: readonly Block[],
  add: Add,
  isPay: Parameters<typeof findPhases>[1],
): void {
  const lists = content.filter((piece) => piece.type === "list");
  const items = lists.flatMap((list) => (isPay([list], []) ? [] : list.items));
  addItems(items, 10, around, add);
  for (const piece of content) {
    if (piece.type === "table" && !isPay([piece], []))
      add("row", 9, rowCandidates(piece.header, piece.rows, piece.lines[0]), around);
    if (piece.type === "quote") addContent(piece.content, around, add, isPay);
  }
}

/** Nested lists too, three levels down. */
function addItems(items: readonly ListItem[], level: number, around: readonly Block[], add: Add): void {
  if (items.length > 0 && items.length <= 2000) add("item", level, items.map(itemCandidate), around);
  if (level >= 12) return;
  for (const item of items) {
    const nested = item.content.flatMap((piece) => (piece.type === "list" ? piece.items : []));
    if (nested.length > 1) addItems(nested, level + 1, around, add);
  }
}

function asGroup(
  kind: Group["kind"],
  level: number,
  all: readonly Candidate[],
  around: readonly Block[],
): Group | null {
  const strong = all.filter((one) => one.head.phase?.strong);
  const loose = kind === "heading" || kind === "bold" || kind === "line";
  const timedOnes = all.filter((one) => one.time !== null && countsHere(one, kind));
  let members =
    strong.length >= 2 || (strong.length === 1 && timedOnes.length <= 1)
      ? withContinuations(all, strong, timedOnes)
      : timedOnes;
  const kinds = countedKinds(kind, members);
  const basis = basisOf([...kinds.values()]);
  // Beside sections that are placed in time, a section with a length alone tells how long something takes.
  if (strong.length === 0 && basis !== "duration") members = members.filter((one) => kinds.get(one) !== "duration");
  const headed = members.filter((one) => one.head.time !== null || one.time !== null);
  if (members.length === 0) return null;
  // Lengths in a list inside a list are options or estimates.
  if (kind === "item" && level > 10 && strong.length === 0 && basis === "duration") return null;
  if (strong.length === 0 && basis === "duration") {
    // Lengths alone make a plan only where nearly every sibling has one.
    members = headed;
    const share = members.length / all.length;
    if (members.length < 2 || share < (loose ? 0.5 : 0.6)) return null;
  }
  const lone = strong.length === 0 && basis !== "duration" && members.length < 2;
  if (lone && !(loose && basis === "position")) return null;
  if (!loose && members.length * 2 < all.length && strong.length < 2) return null;
  if (strong.length === 1 && members.length === 1 && (!loose || basis === "word")) return null;
  if (
    strong.length === 0 &&
    mostly(members, (one) => one.head.phase !== null) &&
    members.length * 2 <= all.filter((one) => one.head.phase).length
  )
    return null;
  if (form(members)) return null;
  const lines = members.reduce<Lines>(
    ([first, last], one) => [Math.min(first, one.lines[0]), Math.max(last, one.lines[1])],
    [Infinity, 0],
  );
  const score = scoreOf(kind, members, around, basis, strong.length);
  return { kind, level, members, lines, around, basis, score, lone };
}

/** A time in running words at the end boxes a heading, but not an item or a cell. */
function countsHere(one: Candidate, kind: Group["kind"]): boolean {
  if (one.time === null) return false;
  const place = one.head.time?.printed === one.time ? one.head.time.place : "bracket";
  if (kind === "item")
    return place === "start" || (place === "bracket" && (one.content.length > 0 || one.time.kind !== "date"));
  if (kind === "heading") return place !== "tail" || one.time.kind === "position";
  return place !== "tail";
}

/** "Beyond (Month 13+)" after the last numbered phase belongs to the plan. */
function withContinuations(
  all: readonly Candidate[],
  strong: readonly Candidate[],
  timedOnes: readonly Candidate[],
): readonly Candidate[] {
  const last = strong[strong.length - 1];
  const end = last?.time?.kind === "position" ? last.time : null;
  return all.filter((one) => {
    if (strong.includes(one)) return true;
    if (!timedOnes.includes(one) || one.time?.kind !== "position" || !end || !last) return false;
    return (
      one.lines[0] > last.lines[0] &&
      one.time.unit === end.unit &&
      end.to !== null &&
      one.time.from >= end.to &&
      decoyOf(one.title) === null
    );
  });
}

/** "30 days", "60 days", "90 days" as headings count, though each alone is a length. */
function countedKinds(
  kind: Group["kind"],
  members: readonly Candidate[],
): ReadonlyMap<Candidate, PrintedTime["kind"] | undefined> {
  const times = members.map((one) => one.time);
  const counted = kind === "item" ? times : asPositions(times);
  return new Map(members.map((one, i) => [one, counted[i]?.kind]));
}

function basisOf(kinds: readonly (string | undefined)[]): Basis {
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  const [position, date, duration] = [count("position"), count("date"), count("duration")];
  if (position + date + duration === 0) return "word";
  if (position >= date && position >= duration) return "position";
  return date >= duration ? "date" : "duration";
}

function scoreOf(
  kind: Group["kind"],
  members: readonly Candidate[],
  around: readonly Block[],
  basis: Basis,
  strong: number,
): number {
  const byBasis = { position: 100, date: 95, duration: 65, word: 55 }[basis];
  const byKind = { heading: 20, bold: 12, line: 8, row: 4, item: 0, document: 0, chart: -20 }[kind];
  const called = mostly(members, (one) => one.head.phase !== null);
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
  // Parts of a section that has a time itself are its days and weeks, not phases.
  const inside = around.some((block) => (readHead(block.head.text).time?.place ?? "tail") !== "tail") ? -40 : 0;
  const byName = planWords.test(around[around.length - 1]?.head.text.slice(0, longestHeading) ?? "") ? 6 : 0;
  return (
    byBasis +
    byKind +
    byWord +
    bySurroundings +
    Math.min(15, size / 4) +
    Math.min(6, members.length) +
    single +
    tail +
    days +
    inside +
    byName -
    around.length
  );
}

/** Blanks to be filled in: "Target role: ___". */
function form(members: readonly Candidate[]): boolean {
  const text = members
    .map((member) => JSON.stringify([member.title, member.content, member.blocks.map((block) => block.content)]))
    .join("");
  return (text.match(/_{3,}|\[(?:your|insert|name|skill)[^\]]*\]/gi)?.length ?? 0) >= members.length;
}

function mostly<T>(all: readonly T[], test: (one: T) => boolean): boolean {
  return all.length > 0 && all.filter(test).length * 2 > all.length;
}

/** The same kind of group under neighbouring sections continues the plan, runs beside it, or is another plan. */
function extend(best: Group, others: readonly Group[]): FoundPhases {
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

/** Times anywhere in a title, for the horizon: "12-Month Roadmap". */
export function statedLength(text: string): number | null {
  const time = findTimes(text).find((one) => one.kind === "duration" && one.to !== null);
  if (!time || time.to === null) return null;
  const months = { day: 1 / 30, week: 1 / 4, month: 1, quarter: 3, half: 6, year: 12 }[time.unit];
  return Math.ceil(time.to * months);
}
