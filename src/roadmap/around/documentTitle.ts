import type { Block } from "../document/document";
import { readHead } from "../heading/readHead";
import type { Candidate } from "../phases/candidates";

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

/** The first heading, unless it is a phase or a neighbour of its equals. */
export function findTitle(root: Block, members: readonly Candidate[]): Block | null {
  const first = root.blocks.find((block) => block.kind === "heading");
  if (!first || members.some((member) => member.lines[0] === first.lines[0])) return null;
  if (readHead(first.head.text).phase?.strong) return null;
  const alone =
    first.level === 1 ||
    !root.blocks.some((block) => block !== first && block.kind === "heading" && block.level <= first.level);
  return alone ? first : null;
}

export function bareName(name: string): string {
  return name.replace(/^.*[\\/]/, "").replace(/\.(?:md|markdown|txt)$/i, "");
}
