/** One plan told twice: an overview that prints the times, and sections without times that say what is done in them. */
import type { RoadmapProblem } from "../../career/roadmap";
import type { Block } from "../document/document";
import { insideLines } from "../document/insideLines";
import { labelOf } from "../labels/labelOf";
import { type Candidate, blockCandidate } from "./candidates";
import { type Group, named, timed } from "./group";

export interface ToldTwice {
  readonly members: readonly Candidate[];
  /** The members of the overview and of the sections: neither is another plan. */
  readonly settled: readonly Candidate[];
  readonly problems: readonly RoadmapProblem[];
}

/** The sections, each with the time that the overview gives it, and what only the overview names; null where nothing is told twice. */
export function toldTwice(best: Group, groups: readonly Group[], root: Block): ToldTwice | null {
  const telling = (overview: Group, sections: readonly Candidate[]) => joined(overview.members, sections, !timed(best));
  if (best.kind === "heading" && best.members.every(isBare)) return heldElsewhere(best, groups);
  const readings = timed(best)
    ? best.kind === "heading"
      ? []
      : sectionsOf(root, best).map((sections) => telling(best, sections))
    : groups.filter((group) => group !== best && apart(group, best)).map((group) => telling(group, best.members));
  const found = readings.flatMap((one) => one ?? []);
  return found.reduce<ToldTwice | null>(
    (most, one) => (most === null || one.settled.length > most.settled.length ? one : most),
    null,
  );
}

/** Headings over nothing, each with its time: the sections of the same names hold what they announce, whatever lengths they print. */
function heldElsewhere(overview: Group, groups: readonly Group[]): ToldTwice | null {
  const alike = groups.filter(
    (group) => group !== overview && group.kind === "heading" && named(group) === named(overview),
  );
  const found = alike.flatMap((group) => joined(overview.members, group.members, named(overview)) ?? []);
  return found.reduce<ToldTwice | null>(
    (most, one) => (most === null || one.settled.length > most.settled.length ? one : most),
    null,
  );
}

function isBare({ content, blocks, remainder }: Candidate): boolean {
  return content.length + blocks.length === 0 && remainder === null;
}

/** Timed, and outside of the sections it would give times to. */
function apart(group: Group, sections: Group): boolean {
  const inside = insideLines(sections.members);
  return timed(group) && !group.lone && !group.members.some(({ lines }) => inside(lines[0]));
}

/** Neighbouring headings without times that hold something, outside of the overview. */
function sectionsOf(root: Block, overview: Group): readonly (readonly Candidate[])[] {
  const inside = insideLines(overview.members);
  const found: Candidate[][] = [];
  const walk = (block: Block) => {
    const levels = new Map<string, Candidate[]>();
    for (const child of block.blocks) {
      if (child.kind === "line" || inside(child.lines[0]) || child.content.length + child.blocks.length === 0) continue;
      const one = blockCandidate(child);
      const key = `${child.kind} ${child.level}`;
      if (one.head.time !== null) continue;
      const alike = levels.get(key);
      if (alike) alike.push(one);
      else levels.set(key, [one]);
    }
    found.push(...levels.values());
    block.blocks.forEach(walk);
  };
  walk(root);
  return found;
}

/** More parts than a person would list twice. */
const longestOverview = 200;

/** `all`: the sections are phases by themselves; otherwise only those that the overview names are. */
function joined(overview: readonly Candidate[], sections: readonly Candidate[], all: boolean): ToldTwice | null {
  if (overview.length > longestOverview || sections.length > longestOverview) return null;
  if (sections.some(({ time }) => time !== null) && !overview.every(isBare)) return null;
  const pairs = new Map<Candidate, Candidate>();
  for (const section of sections) {
    const [entry, ...alike] = overview.filter((one) => sameName(one, section));
    if (entry && alike.length === 0 && !pairs.has(entry)) pairs.set(entry, section);
  }
  const parts = all ? Math.min(overview.length, sections.length) : overview.length;
  if (pairs.size < 2 || pairs.size * 3 < parts * 2) return null;
  const members = overview.map((entry) => {
    const section = pairs.get(entry);
    return section ? inTime(section, entry) : entry;
  });
  const told = new Set(pairs.values());
  const others = all ? sections.filter((section) => !told.has(section)) : [];
  const [line, from] = [Math.min(...[...told].map(({ lines }) => lines[0])), overview[0]?.lines[0] ?? 1];
  return {
    members: [...members, ...others],
    settled: [...overview, ...told],
    problems: [
      {
        severity: "note",
        line,
        message: `Line ${line}: the times of these phases are those printed from line ${from} on.`,
      },
    ],
  };
}

/** The same number of a phase, or the same words; one may say more than the other. */
function sameName(entry: Candidate, section: Candidate): boolean {
  const [counted, named] = [entry.head.phase, section.head.phase];
  if (counted && named && counted.strong === named.strong && entry.number !== null)
    return entry.number === section.number;
  const [short = "", long = ""] = [bare(entry.title), bare(section.title)].sort((a, b) => a.length - b.length);
  return short.length > 1 && (long === short || (short.length > 3 && long.startsWith(`${short} `)));
}

function bare(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
}

/** A section keeps its words; the overview adds the time, a title that the section lacks, and its goals, results and risks. */
function inTime(section: Candidate, entry: Candidate): Candidate {
  const cells = entry.row?.cells.filter(({ header }) => said.has(labelOf(header) ?? "")) ?? [];
  return {
    ...section,
    time: entry.time,
    printedTime: entry.printedTime,
    title: section.head.titled || !entry.head.titled ? section.title : entry.title,
    row: cells.length > 0 ? { cells } : null,
  };
}

const said: ReadonlySet<string> = new Set(["goals", "objective", "deliverables", "failureModes", "rules"]);
