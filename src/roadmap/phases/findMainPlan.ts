import type { Block, Content } from "../document/document";
import { fencedPlan } from "../document/fencedPlan";
import { ganttPlan } from "../document/ganttChart";
import { readDocument } from "../document/readDocument";
import { type FoundPhases, findPhases } from "./findPhases";

/** The plan in the open; where there is none, the one in a Gantt chart or in a fence. */
export function findMainPlan(root: Block): FoundPhases {
  const open = findPhases(root);
  if (open.members.length > 0) return open;
  for (const content of fences(root)) {
    const chart = ganttPlan(content.value);
    if (chart === null) continue;
    const [first, last] = content.lines;
    const found = findPhases(readDocument(chart).root);
    if (found.members.length > 0)
      return { ...found, members: found.members.map((member) => ({ ...member, lines: [first, last] })) };
  }
  for (const content of fences(root)) {
    const plan = fencedPlan(content.language, content.value, content.lines[0]);
    const found = plan ? findPhases(plan) : null;
    if (found && found.members.length > 0) return found;
  }
  return open;
}

function fences(block: Block): readonly Extract<Content, { type: "code" }>[] {
  const own = block.content.filter((content) => content.type === "code");
  return [...own, ...block.blocks.flatMap(fences)];
}
