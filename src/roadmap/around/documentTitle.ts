import type { Block } from "../document/document";
import { readHead } from "../heading/readHead";
import { labelOf } from "../labels/labelOf";
import type { Candidate } from "../phases/candidates";
import { decoyOf, planWords } from "../phases/decoys";

/** The front matter's field that holds the title, as writers of the supported languages name it. */
export const titleNames = [
  "title",
  "titel",
  "título",
  "titulo",
  "titre",
  "titolo",
  "başlık",
  "название",
  "tiêu đề",
  "标题",
  "標題",
  "タイトル",
  "العنوان",
];

/**
 * The first heading, unless it is a phase or a neighbour of its equals; in a document without headings of the first level also one
 * that stands before the plan.
 */
export function findTitle(root: Block, members: readonly Candidate[]): Block | null {
  const [opening, next] = root.blocks.filter((block) => block.kind === "heading");
  // "# ROADMAP.md" over "# My roadmap" names the file.
  const first = opening && next?.level === opening.level && isFileName(opening.head.text) ? next : opening;
  if (!first || members.some((member) => member.lines[0] === first.lines[0])) return null;
  if (readHead(first.head.text).phase?.strong) return null;
  const alone =
    first.level === 1 ||
    !root.blocks.some((block) => block !== first && block.kind === "heading" && block.level <= first.level);
  const named = labelOf(first.head.text) === null || planWords.test(first.head.text);
  const opens = first.lines[0] < (members[0]?.lines[0] ?? 0) && named;
  const untitled = !root.blocks.some((block) => block.kind === "heading" && block.level === 1);
  return alone || (untitled && opens && decoyOf(first.head.text) === null) ? first : null;
}

function isFileName(text: string): boolean {
  return /^[\w.-]+\.(?:md|markdown|txt)$/i.test(text.trim());
}

/** A file's name without folders and ending, for a document that has no title. */
export function bareName(name: string): string {
  return name.replace(/^.*[\\/]/, "").replace(/\.(?:md|markdown|txt)$/i, "");
}
