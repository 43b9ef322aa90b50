/** Which of the candidates under one heading are phases, if any are. */
import type { Lines } from "../../career/roadmap";
import { type Block, longestHeading } from "../document/document";
import { labelOf } from "../labels/labelOf";
import type { PrintedTime } from "../time/printedTime";
import { timeTokens } from "../time/timeTokens";
import { partsPerUnit } from "../time/units";
import { asPositions, firstOfCounted } from "./asPositions";
import type { Candidate } from "./candidates";
import { decoyOf, paceWords, recordWords } from "./decoys";
import type { Basis, Group } from "./group";
import { mostly } from "./mostly";
import { scoreOf } from "./scoreGroup";
import { versionOf } from "./versions";

/** null where the siblings are no plan: too few of them are timed, or they are a form, options or estimates. */
export function asGroup(
  kind: Group["kind"],
  level: number,
  siblings: readonly Candidate[],
  around: readonly Block[],
): Group | null {
  // A table of contents has times only in what it lists.
  const all = siblings.filter(
    (one) => one.head.time !== null || one.head.phase !== null || decoyOf(one.title) !== "never",
  );
  const strong = all.filter((one) => one.head.phase?.strong);
  const loose = kind === "heading" || kind === "bold" || kind === "line";
  const timedOnes = all.filter((one) => one.time !== null && countsHere(one, kind));
  let members =
    strong.length >= 2 || (strong.length === 1 && timedOnes.length <= 1)
      ? withContinuations(all, strong, timedOnes)
      : timedOnes;
  if (loose) members = withVersions(all, members);
  members = members.filter((one) => !sumsUp(one, members) && !endsIn(one, members));
  const kinds = countedKinds(kind, members);
  const basis = basisOf([...kinds.values()]);
  if (basis === "position")
    members = members.map((one, i) => (kinds.get(one) === "duration" ? bareReach(one, members.slice(0, i)) : one));
  // Beside sections that are placed in time, a section with a length alone tells how long something takes.
  if (strong.length === 0 && basis !== "duration")
    members = members.filter((one, i) => kinds.get(one) !== "duration" || (i > 0 && goesOnAtTheEnd(one, i, members)));
  const headed = members.filter((one) => one.head.time !== null || one.time !== null);
  if (members.length === 0) return null;
  // Lengths in a list inside a list are options or estimates.
  if (kind === "item" && level > 10 && strong.length === 0 && basis === "duration") return null;
  if (strong.length === 0 && basis === "duration") {
    // Lengths alone make a plan only where nearly every sibling has one.
    members = headed;
    const share = members.length / siblings.length;
    if (members.length < 2 || share < (loose ? 0.5 : 0.6)) return null;
  }
  const lone = members.length < 2 && (strong.length === 0 ? basis !== "duration" : basis === "word");
  if (lone && !(loose && (basis === "position" || strong.length > 0))) return null;
  if (!loose && members.length * 2 < all.length && strong.length < 2) return null;
  if (strong.length === 1 && members.length === 1 && !loose) return null;
  if (
    strong.length === 0 &&
    mostly(members, (one) => one.head.phase !== null) &&
    members.length * 2 <= all.filter((one) => one.head.phase).length
  )
    return null;
  if (strong.length === 0 && basis === "duration" && choices(members, around)) return null;
  if (form(members) || backwards(members) || records(members, around)) return null;
  if (!loose && kind !== "row" && members.every(saysNothing)) return null;
  const lines = members.reduce<Lines>(
    ([first, last], one) => [Math.min(first, one.lines[0]), Math.max(last, one.lines[1])],
    [Infinity, 0],
  );
  const score = scoreOf(kind, members, around, basis, strong.length);
  return { kind, level, members, lines, around, basis, score, lone };
}

/** "Success metrics (Weeks 2-4)" after weeks 2, 3 and 4: a label over the time of all the others. */
function sumsUp(one: Candidate, members: readonly Candidate[]): boolean {
  const { time } = one;
  if (
    !time ||
    time.season !== undefined ||
    one.head.phase ||
    members.length < 3 ||
    (labelOf(one.title) ?? decoyOf(one.title)) === null
  )
    return false;
  const within = (other: Candidate) =>
    other.time?.unit === time.unit &&
    other.time.from >= time.from &&
    (other.time.to ?? Infinity) <= (time.to ?? Infinity);
  return members.filter((other) => other !== one && within(other)).length > 1;
}

/** "Ongoing" behind all that is placed. */
function goesOnAtTheEnd(one: Candidate, i: number, members: readonly Candidate[]): boolean {
  return one.time?.ongoing === true && i === members.length - 1;
}

/** "Definition of success (Day 90)" after months: what is there by then, not a time of its own. */
function endsIn(one: Candidate, members: readonly Candidate[]): boolean {
  const { time } = one;
  if (!time || time.ranged || one.head.phase || labelOf(one.title) !== "deliverables") return false;
  return members.length > 2 && members.filter((other) => other.time && other.time.unit !== time.unit).length >= 2;
}

/** A time in running words at the end boxes a heading, but not an item or a cell. */
function countsHere(one: Candidate, kind: Group["kind"]): boolean {
  if (one.time === null) return false;
  const place = one.head.time?.printed === one.time ? one.head.time.place : "bracket";
  if (kind === "item")
    return (
      place === "start" ||
      (place === "bracket" && (one.content.length > 0 || one.time.kind !== "date" || callsItselfPhase(one)))
    );
  if (kind === "heading") return place !== "tail" || one.time.kind === "position";
  return place !== "tail";
}

/** "Writing phase: 1 July – 15 August" */
function callsItselfPhase(one: Candidate): boolean {
  return one.time?.ranged === true && timeTokens(one.title).some((token) => token.phase);
}

/** "Preparation (Weeks -3 to 0)" or "Warm-up (Week 1)" right before what the first numbered phase begins with. */
function leadsTo({ time, title }: Candidate, first: PrintedTime | null): boolean {
  if (time?.kind !== "position" || decoyOf(title) !== null) return false;
  if (time.beforePlan) return true;
  return time.to !== null && first?.kind === "position" && first.unit === time.unit && time.to < first.from;
}

/** "Beyond (Month 13+)" right after the last numbered phase belongs to the plan. */
function withContinuations(
  all: readonly Candidate[],
  strong: readonly Candidate[],
  timedOnes: readonly Candidate[],
): readonly Candidate[] {
  const last = strong[strong.length - 1];
  const end = last?.time?.kind === "position" ? last.time : null;
  const goesOn = (one: Candidate) =>
    timedOnes.includes(one) &&
    one.time?.kind === "position" &&
    end !== null &&
    one.time.unit === end.unit &&
    end.to !== null &&
    one.time.from >= end.to &&
    decoyOf(one.title) === null;
  const after = last === undefined ? [] : all.slice(all.indexOf(last) + 1);
  const other = after.findIndex((one) => !goesOn(one));
  const first = strong[0];
  const before = first === undefined ? undefined : all[all.indexOf(first) - 1];
  const led = before !== undefined && timedOnes.includes(before) && leadsTo(before, first?.time ?? null);
  return [
    ...(led ? [before] : []),
    ...all.filter((one) => strong.includes(one)),
    ...(other === -1 ? after : after.slice(0, other)),
  ];
}

/** "90 days" after "Day 1", "Week 1" and "Month 1": a length that is all the head says reaches from the start. */
function bareReach(one: Candidate, before: readonly Candidate[]): Candidate {
  const { time, head } = one;
  if (time?.kind !== "duration" || time.ranged || time.to === null || head.titled || head.phase || before.length === 0)
    return one;
  const parts = (other: PrintedTime | null) =>
    other?.kind === "position" ? (other.to ?? Infinity) * partsPerUnit[other.unit] : 0;
  const reached = Math.max(...before.map((other) => parts(other.time)));
  if (time.to * partsPerUnit[time.unit] <= reached) return one;
  return { ...one, time: { ...time, kind: "position", from: 1, ranged: true, upTo: true } };
}

/** "Fast track (3 months)", "Comprehensive (6 months)", or any lengths under "Choose your path": one of them is gone. */
function choices(members: readonly Candidate[], around: readonly Block[]): boolean {
  const over = around[around.length - 1]?.head.text.slice(0, longestHeading) ?? "";
  return /\b(?:choose|pick)\b/i.test(over) || mostly(members, ({ title }) => paceWords.test(title));
}

/** Dates under "Log" or "Journal". */
function records(members: readonly Candidate[], around: readonly Block[]): boolean {
  const over = around[around.length - 1]?.head.text.slice(0, longestHeading) ?? "";
  return recordWords.test(over) && members.some(({ time }) => time?.kind === "date");
}

/** "- [ ] Month 1:" to be filled in. */
function saysNothing(one: Candidate): boolean {
  return !one.head.titled && one.content.length + one.blocks.length === 0 && !one.remainder && !one.row;
}

/** "v1.0 (current)" before v1.1 and v2.0, which are timed. */
function withVersions(all: readonly Candidate[], members: readonly Candidate[]): readonly Candidate[] {
  const version = ({ title }: Candidate) => versionOf(title) !== null;
  return members.length > 1 && members.every(version) ? all.filter(version) : members;
}

/** "30 days", "60 days", "90 days" as headings count, though each alone is a length. */
function countedKinds(
  kind: Group["kind"],
  members: readonly Candidate[],
): ReadonlyMap<Candidate, PrintedTime["kind"] | undefined> {
  const times = members.map((one) => one.time);
  const counted = kind === "item" ? firstOfCounted(times) : asPositions(times);
  return new Map(members.map((one, i) => [one, counted[i]?.kind]));
}

function basisOf(kinds: readonly (string | undefined)[]): Basis {
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  const [position, date, duration] = [count("position"), count("date"), count("duration")];
  if (position + date + duration === 0) return "word";
  if (position >= date && position >= duration) return "position";
  return date >= duration ? "date" : "duration";
}

/** The latest first: a record of what was done, and no plan. */
function backwards(members: readonly Candidate[]): boolean {
  const times = members.map((one) => one.time);
  const falls = (time: PrintedTime | null, i: number) =>
    time?.kind === "date" && !time.yearless && (i === 0 || time.from <= (times[i - 1]?.from ?? 0));
  return members.length > 1 && times.every(falls) && (times[0]?.from ?? 0) > (times[times.length - 1]?.from ?? 0);
}

/** Blanks to be filled in: "Target role: ___". */
function form(members: readonly Candidate[]): boolean {
  const text = members
    .map((member) => JSON.stringify([member.title, member.content, member.blocks.map((block) => block.content)]))
    .join("");
  return (text.match(/_{3,}|\[(?:your|insert|name|skill)[^\]]*\]/gi)?.length ?? 0) >= members.length;
}
