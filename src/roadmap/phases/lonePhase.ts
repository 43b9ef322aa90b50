/** A plan of which only the first part is written. */
import type { Block } from "../document/document";
import type { Candidate } from "./candidates";
import { collectGroups } from "./collectGroups";
import { decoyOf } from "./decoys";
import type { Group } from "./group";

/**
 * "## Quarter 1 (Months 1–3): Foundation" alone in a document without any other plan: where the plan begins and holds something. null
 * where there is none, or more than one that could be it.
 */
export function lonePhase(root: Block): Candidate | null {
  const [first, ...others] = collectGroups(root).filter((group) => opensPlan(group, root));
  return others.length === 0 ? (first?.members[0] ?? null) : null;
}

function opensPlan({ lone, kind, members, around }: Group, root: Block): boolean {
  const [one] = members;
  if (!lone || kind !== "heading" || !one?.time || one.time.from > 1) return false;
  if ([one.title, ...around.map((block) => block.head.text)].some((text) => decoyOf(text) !== null)) return false;
  // The first heading, over all others, is the title.
  if (one.blocks.length > 0 && root.blocks[0]?.lines[0] === one.lines[0]) return false;
  const place = one.head.time?.place;
  return (place === "start" || place === "bracket") && one.head.titled && holdsSomething(one);
}

/** More than lines that only announce: a form to be filled in is no plan. */
function holdsSomething({ content, blocks }: Pick<Candidate, "content" | "blocks">): boolean {
  return (
    blocks.some(holdsSomething) ||
    content.some((piece) => piece.type !== "text" || piece.texts.some(({ text }) => /\p{L}.*[^:：]$/u.test(text)))
  );
}
