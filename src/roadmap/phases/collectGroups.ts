/** All groups of a document: the blocks of one level, the items of a list, the rows of a table. */
import type { Block, Content, ListItem } from "../document/document";
import { experienceLevels, experienceWanted, tenureTable } from "../pay/experienceLevels";
import { isPay } from "../pay/isPay";
import { headingStages } from "../pay/writtenStages";
import { asGroup } from "./asGroup";
import { calendarCandidates } from "./calendarCandidates";
import { type Candidate, blockCandidate, itemCandidate, readSiblings } from "./candidates";
import type { Group } from "./group";
import { mostly } from "./mostly";
import { overParts } from "./overParts";
import { rowCandidates } from "./rowCandidates";

/** Blocks that hold a pay path are none: their stages are years of a career, not phases of this plan. */
export function collectGroups(root: Block): readonly Group[] {
  const groups: Group[] = [];
  const add: Add = (kind, level, all, around) => {
    const group = asGroup(kind, level, all, around);
    const timedTitles = all.map((one) => `${one.title} (${one.printedTime})`);
    const levels =
      (kind === "heading" || kind === "bold") && (experienceLevels(timedTitles) || experienceWanted(timedTitles));
    if (!group || levels || mostly(group.members, (member) => isPay(member.content, member.blocks))) return false;
    groups.push(group);
    return true;
  };
  const weeks = tellsWeeksByS(root);
  const titled = root.blocks.filter((one) => one.level === 1).length === 1;
  const walk = (block: Block, around: readonly Block[]) => {
    const title = block.level === 1 && titled;
    const inside = block.kind === "document" || title ? around : [...around, block];
    const levels = new Map<string, Block[]>();
    for (const child of block.blocks) {
      const key = `${child.kind} ${child.level}`;
      const alike = levels.get(key);
      if (alike) alike.push(child);
      else levels.set(key, [child]);
    }
    const stages = new Set(headingStages(block).map(({ line }) => line));
    for (const blocks of levels.values()) {
      const first = blocks[0];
      if (first && !mostly(blocks, (one) => stages.has(one.lines[0])))
        add(first.kind, first.level, readSiblings(overParts(blocks), blockCandidate, weeks), inside);
    }
    addContent(block.content, inside, add, weeks);
    for (const child of block.blocks) walk(child, inside);
  };
  walk(root, []);
  return groups;
}

/** "Plan sur 8 semaines" in a heading or in the lines above the first, and no word of semesters. */
function tellsWeeksByS(root: Block): boolean {
  const opening = root.content.flatMap((piece) => (piece.type === "text" ? piece.texts : []));
  const heads = (block: Block): readonly string[] => [block.head.text, ...block.blocks.flatMap(heads)];
  const words = [...heads(root), ...opening.map(({ text }) => text)].join("\n");
  return /(?<!\p{L})(?:semaines?|semanas?|settiman[ae])(?!\p{L})/iu.test(words) && !/semest/iu.test(words);
}

/** false where they are no group. */
type Add = (kind: Group["kind"], level: number, all: readonly Candidate[], around: readonly Block[]) => boolean;

function addContent(content: readonly Content[], around: readonly Block[], add: Add, weeks: boolean): void {
  const lists = content.filter((piece) => piece.type === "list");
  const items = lists.flatMap((list) => (isPay([list], []) ? [] : [list.items]));
  // Lists that are no plan together may hold one among them.
  if (!addItems(items.flat(), 10, around, add, weeks) && items.length > 1)
    for (const list of items) addItems(list, 10, around, add, weeks);
  for (const piece of content) {
    if (piece.type === "table" && !isPay([piece], []) && !tenureTable(piece)) {
      const calendar = calendarCandidates(piece);
      add("row", 9, calendar.length > 0 ? calendar : rowCandidates(piece.header, piece.rows, piece.lines[0]), around);
    }
    if (piece.type === "quote") addContent(piece.content, around, add, weeks);
  }
}

/** Nested lists too, three levels down. */
function addItems(
  items: readonly ListItem[],
  level: number,
  around: readonly Block[],
  add: Add,
  weeks: boolean,
): boolean {
  const own =
    items.length > 0 && items.length <= 2000 && add("item", level, readSiblings(items, itemCandidate, weeks), around);
  if (level >= 12) return own;
  for (const item of items) {
    const nested = item.content.flatMap((piece) => (piece.type === "list" ? piece.items : []));
    if (nested.length > 1) addItems(nested, level + 1, around, add, weeks);
  }
  return own;
}
