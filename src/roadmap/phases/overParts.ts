/** Headings of one level of which some stand over the time of those that follow: "Weeks 1-3" or "Month 1" before "Week 1", "Week 2", "Week 3". */
import type { Block } from "../document/document";
import type { PrintedTime } from "../time/printedTime";
import { monthsOfPosition, partsPerUnit } from "../time/units";
import { blockCandidate } from "./candidates";

/** The blocks with the parts of each put under it; as they were, where not every timed one is a part or stands over parts. */
export function overParts(blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  let [wide, parts] = [0, 0];
  let over: { time: PrintedTime; at: number } | null = null;
  for (const block of blocks) {
    const { time } = blockCandidate(block);
    if (over && time && within(time, over.time)) {
      const before = whole[over.at];
      if (before)
        whole[over.at] = { ...before, blocks: [...before.blocks, block], lines: [before.lines[0], block.lines[1]] };
      parts++;
      continue;
    }
    whole.push(block);
    over = time === null ? null : { time, at: whole.length - 1 };
    if (time) wide++;
  }
  // One alone is the plan's own name, and more names than parts are no parts.
  return wide > 1 && parts >= wide ? whole : blocks;
}

function within(part: PrintedTime, whole: PrintedTime): boolean {
  if (whole.kind !== "position" || part.kind !== "position" || whole.to === null || part.to === null) return false;
  if (part.unit !== whole.unit) return partsPerUnit[part.unit] < partsPerUnit[whole.unit] && inMonths(part, whole);
  return whole.ranged && part.from >= whole.from && part.to <= whole.to && part.to - part.from < whole.to - whole.from;
}

/** "Week 3" of "Month 1". */
function inMonths(part: PrintedTime, whole: PrintedTime): boolean {
  const [from, to] = monthsOfPosition(part.unit, part.from, part.to);
  const [first, last] = monthsOfPosition(whole.unit, whole.from, whole.to);
  return from >= first && (to ?? Infinity) <= (last ?? 0);
}
