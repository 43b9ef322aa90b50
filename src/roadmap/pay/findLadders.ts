/** Levels without pay: in lists, tables and headings. */
import { type Block, type Content, type ListItem, longestHeading } from "../document/document";
import { cleanTitle } from "../heading/cleanTitle";
import { readHead } from "../heading/readHead";
import { ladderWords, levelWords } from "./careerWords";
import { experienceLevels, yearLevels } from "./experienceLevels";
import type { Found } from "./findPaths";
import { titleOfTable } from "./tableStages";

/** A list of levels under a heading such as "Career ladder", or one that tells years. */
export function listLadder(
  block: Block,
  list: Extract<Content, { type: "list" }>,
  found: Found,
  inside: readonly Block[],
): void {
  const levels = list.items.map(levelOf);
  const level = levels.filter((one) => one !== null && levelWords.test(one.title)).length;
  const headed = inside.some((one) => ladderWords.test(one.head.text.slice(0, longestHeading)));
  const good = levels.filter((one): one is { title: string; description: string } => one !== null);
  if (
    good.length < 2 ||
    good.length !== levels.length ||
    level * 2 < levels.length ||
    (!headed && !yearLevels(list.items))
  )
    return;
  if (good.some((one) => one.title.split(" ").length > 7) || list.items.some((item) => item.checked !== null)) return;
  found.ladders.push({ title: cleanTitle(block.head.text), levels: good, lines: list.lines });
}

/** A table with a column of levels. */
export function tableLadder(
  block: Block,
  table: Extract<Content, { type: "table" }>,
  found: Found,
  inside: readonly Block[],
): void {
  const titleColumn = titleOfTable(table, []);
  const share = table.rows.filter((row) => levelWords.test(row.cells[titleColumn]?.text ?? "")).length;
  const headed =
    inside.some((one) => ladderWords.test(one.head.text.slice(0, longestHeading))) ||
    table.header.some((cell) =>
      /^(?:level|grade|stufe|nivel|niveau|nível|livello|seviye|уровень|грейд|cấp bậc|级别|职级|等級|レベル|المستوى)$/iu.test(
        cell.text,
      ),
    );
  if (!headed || share < 2 || share * 2 <= table.rows.length) return;
  const levels = table.rows.map((row) => ({
    title: cleanTitle(row.cells[titleColumn]?.text ?? ""),
    description: row.cells
      .map((cell, i) =>
        i === titleColumn || cell.text === ""
          ? ""
          : `${table.header[i]?.text ?? ""}: ${cell.text.replace(/\n/g, ", ")}`.replace(/^: /, ""),
      )
      .filter((part) => part !== "")
      .join("; "),
  }));
  found.ladders.push({ title: cleanTitle(block.head.text), levels, lines: table.lines });
}

/** Headings that name levels by years of experience. */
export function headingLadder(block: Block, found: Found): void {
  const heads = block.blocks.filter((child) => child.kind === "heading");
  if (!experienceLevels(heads.map((child) => child.head.text))) return;
  found.ladders.push({
    title: cleanTitle(block.head.text),
    levels: heads.map((child) => ({
      title: readHead(child.head.text).title,
      description: readHead(child.head.text).printedTime,
    })),
    lines: [heads[0]?.lines[0] ?? block.lines[0], heads[heads.length - 1]?.lines[1] ?? block.lines[1]],
  });
}

function levelOf(item: ListItem): { title: string; description: string } | null {
  const nested = item.content.flatMap((piece) =>
    piece.type === "list"
      ? piece.items.map((one) => one.text)
      : piece.type === "text"
        ? piece.texts.map((one) => one.text)
        : [],
  );
  if (item.strong) {
    const rest = item.strong.rest.replace(/^[\s:：–—-]+/u, "");
    return {
      title: cleanTitle(item.strong.strong),
      description: [rest, ...nested].filter((part) => part !== "").join("; "),
    };
  }
  const parted = /^(.{2,60}?)\s*(?::|：|\s[–—-]\s)\s*(.+)$/u.exec(item.text);
  if (parted?.[1]) return { title: cleanTitle(parted[1]), description: [parted[2] ?? "", ...nested].join("; ") };
  return item.text.length < 60 && levelWords.test(item.text)
    ? { title: cleanTitle(item.text), description: nested.join("; ") }
    : null;
}
