import type { PrintedTime } from "../time/printedTime";
import { partsPerUnit } from "../time/units";
import { type Candidate, blockCandidate, itemCandidate, readSiblings } from "./candidates";

/** A phase without a time of its own spans the times of the parts inside it; null where they have none. */
export function childTimes(member: Candidate): PrintedTime | null {
  const lists = member.content.flatMap((piece) => (piece.type === "list" ? piece.items : []));
  const parts =
    member.blocks.length > 0 ? readSiblings(member.blocks, blockCandidate) : readSiblings(lists, itemCandidate);
  const times = parts.flatMap((part) => (part.time && part.head.time?.place !== "tail" ? [part.time] : []));
  const first = times[0];
  if (!first || times.some((time) => time.kind !== first.kind || time.unit !== first.unit)) return null;
  if (first.kind === "duration") {
    if (times.length < 2 || times.length < parts.length) return null;
    return { ...first, from: total(times), to: total(times) };
  }
  // One dated item among others is a thing to do by then.
  if (member.blocks.length === 0 && times.length * 2 < parts.length) return null;
  if (first.kind === "position" && times.some((time, i) => time.from < (times[i - 1]?.from ?? 0))) return null;
  const from = Math.min(...times.map((time) => time.from));
  const to = times.some((time) => time.to === null) ? null : Math.max(...times.map((time) => time.to ?? 0));
  return { ...first, from, to, ranged: true };
}

function total(times: readonly PrintedTime[]): number {
  const unit = times[0]?.unit ?? "month";
  return times.reduce((sum, time) => sum + ((time.to ?? time.from) * partsPerUnit[time.unit]) / partsPerUnit[unit], 0);
}
