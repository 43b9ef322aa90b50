/** The importer: a document of any kind → the career roadmap that is in it, with everything else kept as titled sections. */
import type { Lines, Phase, Roadmap, RoadmapProblem, Section } from "../career/roadmap";
import { absorbMarkup } from "./around/absorbMarkup";
import { type Framing, readFraming } from "./around/readFraming";
import { noMonths } from "./around/noMonths";
import { readSections } from "./around/readSections";
import { unplacedLines } from "./around/unplacedLines";
import { frontMatterFields } from "./document/frontMatter";
import { readDocument } from "./document/readDocument";
import { settleLines } from "./document/settleLines";
import { findPaths } from "./pay/findPaths";
import { childTimes } from "./phases/childTimes";
import { findMainPlan } from "./phases/findMainPlan";
import { placeMonths } from "./phases/placeMonths";
import { toPhases } from "./phases/toPhases";
import { readOwnMarkdown } from "./own/readOwnMarkdown";
import { decodeText } from "./text/decodeText";

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
    ...noMonths(root),
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
