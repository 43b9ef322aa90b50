import type { PrintedTime } from "../time/printedTime";

/** "Before your first day", "Pre-boarding (before day 1)": what comes before the plan. null where it comes before a later part of it. */
export function earlier(head: string, time: PrintedTime): PrintedTime | null {
  const opening = before.exec(head.slice(0, time.start));
  if (!opening) return time;
  if (time.kind !== "position" || time.from > 1) return null;
  return { ...time, start: opening.index, from: 0, to: 0, ranged: true, beforePlan: true };
}

const before =
  /(?<!\p{L})(?:before|prior to|ahead of|vor|avant|antes de|antes do|antes da|antes del|prima di|prima del|prima della|voor)\s+(?:(?:the|your|my|our|dem|der|deinem|le|la|l['’]|o|a|el|il)\s+)?(?:start of\s+)?$/iu;
