/** The importer: a document of any kind → the career roadmap that is in it, with everything else kept as titled sections. */
import type { Lines, Phase, Roadmap, RoadmapProblem, Section } from "../career/roadmap";
import { absorbMarkup } from "./absorbMarkup";
import type { Candidate } from "./candidates";
import { decodeText } from "./decodeText";
import type { Block, Content } from "./document";
import { fencedPlan } from "./fencedPlan";
import { findPhases, type FoundPhases } from "./findPhases";
import { frontMatterFields } from "./frontMatter";
import { ganttPlan } from "./ganttChart";
import { childTimes } from "./childTimes";
import { announcedPayEvent } from "./announcedPayEvent";
import { findPaths, isPay } from "./payPaths";
import { placeMonths } from "./placeMonths";
import { readBody, dueMonthReader } from "./readBody";
import { readDocument } from "./readDocument";
import { readFraming, type Framing } from "./readFraming";
import { readOwnMarkdown } from "./readOwnMarkdown";
import { readSections } from "./readSections";
import { unplacedLines } from "./unplacedLines";

/**
 * Understands a document. Never throws on what a person gives: trouble is told in `problems`, each with its line, and the good
 * part is used. `name` stands in for a missing title and in messages.
 *
 * @example parseRoadmap("# Plan\n\n## Phase 1: Basics (Months 1-3)\n\n- Read") // one phase, months 1–3, one action
 */
export function parseRoadmap(content: string | Uint8Array, name = "The document"): Roadmap {
  const decoded = decodeText(content, name);
  if (decoded.text === "") return emptyRoadmap(name, decoded.problems);
  const own = readOwnMarkdown(decoded.text);
  if (own) return { ...own, problems: [...decoded.problems, ...own.problems] };
  const source = readDocument(decoded.text);
  const sourceLines = decoded.text.split("\n");
  const root = settleLines(source.root, sourceLines);
  const found = findMainPlan(root);
  const members = found.members.map((member) =>
    member.time === null ? { ...member, time: childTimes(member) } : member,
  );
  const placed = placeMonths(members);
  const fields = frontMatterFields(source.frontMatter?.text ?? "");
  const framing = readFraming(root, members, fields, name);
  const phases = toPhases(members, placed);
  const paths = findPaths(root);
  const sections = [...frontMatterSection(source.frontMatter), ...readSections(root, found, framing)];
  const startDate = framing.startDate ?? placed.startDate;
  const problems: RoadmapProblem[] = [
    ...decoded.problems,
    ...source.problems,
    ...found.problems,
    ...placed.problems,
    ...paths.problems,
    ...summaryProblems(phases, framing),
  ];
  const roadmap: Roadmap = {
    title: framing.title,
    objective: framing.objective,
    endState: framing.endState,
    startDate,
    horizonMonths: framing.horizonMonths,
    currency: paths.currency,
    phases,
    sections,
    paths: paths.paths,
    ladders: paths.ladders,
    problems: [],
  };
  const whole = absorbMarkup(roadmap, framing.lines, sourceLines);
  const told = problems.concat(unplacedLines(whole, framing.lines, sourceLines, problems));
  return { ...whole, problems: told.sort((a, b) => a.line - b.line) };
}

function emptyRoadmap(title: string, problems: readonly RoadmapProblem[]): Roadmap {
  return {
    title,
    objective: null,
    endState: null,
    startDate: null,
    horizonMonths: null,
    currency: null,
    phases: [],
    sections: [],
    paths: [],
    ladders: [],
    problems,
  };
}

/** The plan in the open; where there is none, the one in a Gantt chart or in a fence. */
function findMainPlan(root: Block): FoundPhases {
  const open = findPhases(root, isPay);
  if (open.members.length > 0) return open;
  for (const { content } of fences(root)) {
    const chart = ganttPlan(content.value);
    if (chart === null) continue;
    const [first, last] = content.lines;
    const found = findPhases(readDocument(chart).root, isPay);
    if (found.members.length > 0)
      return { ...found, members: found.members.map((member) => ({ ...member, lines: [first, last] })) };
  }
  for (const { content } of fences(root)) {
    const plan = fencedPlan(content.language, content.value, content.lines[0]);
    const found = plan ? findPhases(plan, isPay) : null;
    if (found && found.members.length > 0) return found;
  }
  return open;
}

function fences(block: Block): readonly { content: Extract<Content, { type: "code" }> }[] {
  const own = block.content.flatMap((content) => (content.type === "code" ? [{ content }] : []));
  return [...own, ...block.blocks.flatMap(fences)];
}

/** Every block reaches to the line before the next one; blank lines at its end are nobody's. */
function settleLines(block: Block, source: readonly string[], until = source.length): Block {
  let last = until;
  while (last > block.lines[0] && (source[last - 1] ?? "").trim() === "") last--;
  const blocks = block.blocks.map((child, i) =>
    settleLines(child, source, (block.blocks[i + 1]?.lines[0] ?? last + 1) - 1),
  );
  return { ...block, blocks, lines: [block.lines[0], Math.max(block.lines[0], last)] };
}

function toPhases(members: readonly Candidate[], placed: ReturnType<typeof placeMonths>): readonly Phase[] {
  const printed = members.map((member) => (member.head.phase?.strong ? member.number : null));
  const asPrinted = printed.every((number) => number !== null) && new Set(printed).size === printed.length;
  return members.map((member, i): Phase => {
    const { start, end } = placed.months[i] ?? { start: null, end: null };
    const body = readBody(member, dueMonthReader(placed.firstCalendarMonth, start, end));
    const actions =
      body.actions.length === 0 && member.checked !== null
        ? [
            {
              text: member.title,
              done: member.checked,
              dueMonth: null,
              children: [],
              ...(member.links.length > 0 ? { links: member.links } : {}),
            },
          ]
        : body.actions;
    const phase = {
      number: asPrinted ? (printed[i] ?? i + 1) : i + 1,
      title: member.title,
      startMonth: start,
      endMonth: end,
      printedTime: member.printedTime,
      goals: body.goals,
      actions,
      deliverables: body.deliverables,
      failureModes: body.failureModes,
      rules: body.rules,
      notes: body.notes,
      lines: member.lines,
    };
    return { ...phase, payEvent: announcedPayEvent(phase) };
  });
}

function frontMatterSection(front: { readonly text: string; readonly lines: Lines } | null): readonly Section[] {
  if (!front) return [];
  return [
    {
      title: "Front matter",
      actions: [],
      notes: front.text.split("\n").filter((line) => line.trim() !== ""),
      lines: front.lines,
    },
  ];
}

function summaryProblems(phases: readonly Phase[], framing: Framing): readonly RoadmapProblem[] {
  const problems: RoadmapProblem[] = [];
  const last = phases.reduce((end, phase) => Math.max(end, phase.endMonth ?? 0), 0);
  const open = phases.some((phase) => phase.endMonth === null);
  if (phases.length === 0)
    problems.push({
      severity: "note",
      line: 1,
      message:
        'Line 1: no phases were found; sections and actions were imported. A phase is a heading such as "## Phase 1: Foundations (Months 1-3)".',
    });
  for (const stated of framing.horizons)
    if (last > 0 && stated.months !== last && !(open && stated.months > last))
      problems.push({
        severity: "warning",
        line: stated.line,
        message: `Line ${stated.line}: ${stated.months} months are announced, but the phases cover ${last}; the phases were kept as printed.`,
      });
  for (const phase of phases)
    if (phase.payEvent)
      problems.push({
        severity: "note",
        line: phase.lines[0],
        message: `Line ${phase.lines[0]}: "${phase.title}" speaks of ${phase.payEvent.kind === "move" ? "a new job or role" : "a promotion or raise"}; it was set as its pay event${
          phase.payEvent.month === null ? "" : ` in month ${phase.payEvent.month}`
        }. Please confirm it in the Roadmap sheet.`,
      });
  return problems;
}
