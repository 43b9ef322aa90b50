import type { Block, Content } from "../document/document";
import { fencedPlan } from "../document/fencedPlan";
import { ganttPlan } from "../document/ganttChart";
import { timelinePlan } from "../document/timelineChart";
import { readDocument } from "../document/readDocument";
import { countedHeadings } from "./countedHeadings";
import { decoyOf } from "./decoys";
import { type FoundPhases, findPhases } from "./findPhases";
import { lonePhase } from "./lonePhase";

/** A plan in a fence must be so much likelier than one in the open: fences mostly restate or illustrate. */
const openFirst = 60;

/** No fence could be so much likelier than a plan in the open with this score. */
const surelyOpen = 120;

/** The plan in the open or drawn; where there is none, a single phase of one, or headings that only count. */
export function findMainPlan(root: Block): FoundPhases {
  const plan = openOrDrawn(root);
  if (plan.members.length > 0) return plan;
  const lone = lonePhase(root);
  return { ...plan, members: lone ? [lone] : countedHeadings(root) };
}

/** The plan in the open; where there is none, or none that is placed in time, the one in a chart or in a fence. */
function openOrDrawn(root: Block): FoundPhases {
  const open = findPhases(root);
  if (open.score >= surelyOpen) return open;
  const codes = fences(root);
  const charted = open.members.length > 0 ? undefined : codes.map(chartedPlan).find((plan) => plan !== null);
  if (charted) return charted;
  const fenced = codes
    .flatMap((code) => drawnPlan(code) ?? [])
    .reduce<FoundPhases>((best, one) => (one.score > best.score ? one : best), { ...open, score: -Infinity });
  return fenced.score - (open.members.length > 0 ? openFirst : 0) > open.score ? fenced : open;
}

type Code = Extract<Content, { type: "code" }>;

/** Fences that do not stand under "Example" and the like. */
function fences(block: Block): readonly Code[] {
  if (decoyOf(block.head.text) === "never") return [];
  const own = block.content.filter((content) => content.type === "code");
  return [...own, ...block.blocks.flatMap(fences)];
}

/** The phases of a chart take the lines of the chart. */
function chartedPlan({ value, lines }: Code): FoundPhases | null {
  const chart = ganttPlan(value) ?? timelinePlan(value);
  const found = chart === null ? null : findPhases(readDocument(chart).root);
  if (!found || found.members.length === 0) return null;
  return { ...found, members: found.members.map((member) => ({ ...member, lines })) };
}

function drawnPlan({ language, value, lines }: Code): FoundPhases | null {
  const fence = fencedPlan(language, value, lines[0]);
  const found = fence && findPhases(fence);
  return found && found.members.length > 0 ? { ...found, fence } : null;
}
