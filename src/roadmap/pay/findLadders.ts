/** Levels without pay: in lists, tables and headings. */
import type { Ladder } from "../../career/roadmap";
import { type Block, type Content, type ListItem, type TextLine, longestHeading } from "../document/document";
import { cleanTitle } from "../heading/cleanTitle";
import { readHead } from "../heading/readHead";
import { emptyCell } from "../labels/emptyCell";
import { isRank, ladderWords, levelWords } from "./careerWords";
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
  const good = levels.filter((one): one is { title: string; description: string } => one !== null);
  if (
    good.length < 2 ||
    good.length !== levels.length ||
    level * 2 < levels.length ||
    (!headed(inside) && !yearLevels(list.items))
  )
    return;
  // "Level 1 → Level 2" tells how one rises.
  if (
    good.some(({ title }) => title.split(" ").length > 7 || arrow.test(title)) ||
    list.items.some((item) => item.checked !== null)
  )
    return;
  found.ladders.push({ title: cleanTitle(block.head.text), levels: good, lines: list.lines });
}

/** "**L1 – Junior**: works with help": paragraphs in a row that open with a rank, as a list of them; null where there are none. */
export function namedLevels(content: readonly Content[]): Extract<Content, { type: "list" }> | null {
  const lines = content.flatMap((piece) => (piece.type === "text" ? piece.texts : []));
  const levels = lines.filter(({ strong }) => strong !== null && strong.rest !== "" && isRank(strong.strong));
  const [first, last] = [levels[0], levels[levels.length - 1]];
  if (!first || !last || levels.length < 2) return null;
  const items = levels.map((line) => ({
    ...line,
    checked: null,
    inProgress: false,
    content: [],
    lines: [line.line, line.line] as const,
  }));
  return { type: "list", ordered: false, items, lines: [first.line, last.line] };
}

/** A table with a column of levels, or with one for each track. */
export function tableLadder(
  block: Block,
  table: Extract<Content, { type: "table" }>,
  found: Found,
  inside: readonly Block[],
): void {
  const tracks = trackColumns(table);
  if (tracks.length > 1) {
    for (const track of tracks) found.ladders.push(ladderOf(block, table, track, tracks));
    return;
  }
  const words = titleOfTable(table, []);
  const share = table.rows.filter((row) => levelWords.test(row.cells[words]?.text ?? "")).length;
  const codes = table.header.findIndex((cell, i) => levelHeader.test(cell.text) && hasCodes(table, i));
  const titled = share >= 2 && share * 2 > table.rows.length;
  const known = headed(inside) || table.header.some((cell) => levelHeader.test(cell.text));
  if (known && (titled || codes >= 0)) found.ladders.push(ladderOf(block, table, titled ? words : codes, []));
}

const levelHeader =
  /^(?:level|grade|band|stufe|nivel|niveau|nível|livello|seviye|уровень|грейд|cấp bậc|级别|职级|等級|レベル|المستوى)$/iu;

/** "L3", "IC 4", "G5": no words, but levels of their own. */
function hasCodes({ rows }: Extract<Content, { type: "table" }>, column: number): boolean {
  const codes = rows.map(({ cells }) => cells[column]?.text ?? "");
  return (
    codes.length > 1 &&
    codes.every((code) => /^[A-Z]{1,4}[ -]?\d{1,2}[+a-z]?$/.test(code)) &&
    new Set(codes).size === codes.length
  );
}

/** "IC track" beside "Management track": columns of ranks under the names of tracks. */
function trackColumns({ header, rows }: Extract<Content, { type: "table" }>): readonly number[] {
  return header.flatMap(({ text }, i) => {
    const cells = rows.map((row) => row.cells[i]?.text ?? "").filter((cell) => !emptyCell(cell));
    return trackHeader.test(text) &&
      cells.length > 1 &&
      cells.every((cell) => levelWords.test(cell) && cell.length < 60)
      ? [i]
      : [];
  });
}

const trackHeader =
  /(?<!\p{L})(?:track|ladder|path|ic|individual|contributor|technical|expert|specialist|manager|management|people|leadership|fachlaufbahn|führungslaufbahn|experto|gestión|técnico|gestão)(?!\p{L})/iu;

/** Of the rows with a title in this column; the other columns describe it, but for those that hold ladders of their own. */
function ladderOf(
  block: Block,
  table: Extract<Content, { type: "table" }>,
  column: number,
  tracks: readonly number[],
): Ladder {
  const levels = table.rows.map((row) => ({
    title: cleanTitle(row.cells[column]?.text ?? ""),
    description: row.cells
      .map((cell, i) =>
        i === column || tracks.includes(i) || cell.text === ""
          ? ""
          : `${table.header[i]?.text ?? ""}: ${cell.text.replace(/\n/g, ", ")}`.replace(/^: /, ""),
      )
      .filter((part) => part !== "")
      .join("; "),
  }));
  const heading = cleanTitle(block.head.text);
  return {
    title: tracks.length === 0 ? heading : `${heading}: ${cleanTitle(table.header[column]?.text ?? "")}`,
    levels: tracks.length === 0 ? levels : levels.filter(({ title }) => !emptyCell(title)),
    lines: table.lines,
  };
}

/**
 * Headings that name levels: by years of experience, or ranks under a heading such as "Career ladder". The blocks that are the levels;
 * [] where there are none.
 */
export function headingLadder(block: Block, inside: readonly Block[], found: Found): readonly Block[] {
  const heads = block.blocks.filter((child) => child.kind !== "line" || isRank(child.head.text));
  const titles = heads.map((child) => child.head.text);
  const byYears = heads.every(({ kind }) => kind === "heading") && experienceLevels(titles);
  if (!byYears && !(headed(inside) && ranks(titles))) return [];
  // "Level 1: Engineer (0-2 years)", "Level 2: Engineer (2-5 years)"
  const names = heads.map((child) => readHead(child.head.text).title);
  const told = new Set(names).size === names.length;
  found.ladders.push({
    title: cleanTitle(block.head.text),
    levels: heads.map((child) =>
      byYears
        ? {
            title: told ? readHead(child.head.text).title : cleanTitle(child.head.text),
            description: readHead(child.head.text).printedTime,
          }
        : { title: cleanTitle(child.head.text), description: firstWords(child) },
    ),
    lines: [heads[0]?.lines[0] ?? block.lines[0], heads[heads.length - 1]?.lines[1] ?? block.lines[1]],
  });
  return heads;
}

function headed(inside: readonly Block[]): boolean {
  return inside.some((one) => ladderWords.test(one.head.text.slice(0, longestHeading)));
}

/** Two or more, short, each a rank of its own and without a time: headings with times are a plan. */
function ranks(titles: readonly string[]): boolean {
  return (
    titles.length >= 2 &&
    new Set(titles).size === titles.length &&
    titles.every((title) => title.split(" ").length <= 7 && isRank(title) && !choice.test(title)) &&
    titles
      .map((title) => readHead(title))
      .every(({ printedTime, phase }) => printedTime === "" && phase?.strong !== true)
  );
}

/** "Specialist vs Manager" and "Staff Engineer path" tell of levels, but are none. */
const choice = /(?<!\p{L})(?:paths?|tracks?|ladders?|vs\.?|versus|or)(?!\p{L})/iu;

/** What stands first under a heading. */
function firstWords(block: Block): string {
  const [first] = block.content;
  return first?.type === "text" ? (first.texts[0]?.text ?? "") : "";
}

/** "Junior → Mid → Senior → Staff", with or without a name before it. */
export function chainLadders(block: Block, texts: readonly TextLine[], found: Found): void {
  for (const { text, line } of texts) {
    if (text.length > 500 || !arrow.test(text)) continue;
    const named = /^([^:：→>]{2,60})[:：]\s*(.+)$/u.exec(text);
    const levels = (named?.[2] ?? text).split(arrow).map((part) => part.replace(/^[\s"'“”(]+|[\s.,;"'“”)]+$/gu, ""));
    const sound = levels.every((level) => level.split(" ").length <= 6 && levelWords.test(level));
    if (levels.length < 3 || !sound || levels.filter(isRank).length < 2) continue;
    found.ladders.push({
      title: cleanTitle(named?.[1] ?? block.head.text),
      levels: levels.map((title) => ({ title, description: "" })),
      lines: [line, line],
    });
  }
}

const arrow = /\s*(?:→|➜|➔|⟶|⇒|->|=>|—>|–>)\s*/u;

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
