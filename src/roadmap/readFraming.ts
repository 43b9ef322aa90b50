/** What a document says about the plan as a whole: title, objective, end state, start date and stated horizon. */
import type { Candidate } from "./candidates";
import { cleanTitle } from "./cleanTitle";
import type { Block, TextLine } from "./document";
import { statedLength } from "./findPhases";
import { insideLines } from "./insideLines";
import { labelledText } from "./labelOf";
import { labelOf } from "./labelOf";
import { isoMonth } from "./placeMonths";
import { readHead } from "./readHead";
import { findTimes } from "./times";

export interface Framing {
  readonly title: string;
  readonly objective: string | null;
  readonly endState: string | null;
  readonly startDate: string | null;
  readonly horizonMonths: number | null;
  /** Every stated horizon with its line. */
  readonly horizons: readonly { readonly months: number; readonly line: number }[];
  /** Lines whose whole content is in the fields above. */
  readonly lines: ReadonlySet<number>;
  /** The block whose heading is the title of the document. */
  readonly titleBlock: Block | null;
}

/** The front matter's field that holds the title, as writers of the supported languages name it. */
const titleNames = [
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

export function readFraming(
  root: Block,
  members: readonly Candidate[],
  fields: ReadonlyMap<string, string>,
  name: string,
): Framing {
  const lines = new Set<number>();
  const titleBlock = findTitle(root, members);
  const firstLine = root.content[0]?.type === "text" ? root.content[0].texts[0] : undefined;
  const plain =
    titleBlock === null && firstLine && firstLine.text.length <= 80 && !labelledText(firstLine.text, firstLine.strong)
      ? firstLine
      : null;
  const title =
    titleNames.map((field) => fields.get(field)).find((value) => value !== undefined) ??
    (titleBlock ? cleanTitle(titleBlock.head.text) : plain ? cleanTitle(plain.text) : bareName(name));
  if (titleBlock && !titleNames.some((field) => fields.has(field))) lines.add(titleBlock.head.line);
  const framing = {
    objective: null as string | null,
    endState: null as string | null,
    startDate: null as string | null,
  };
  const horizons: { months: number; line: number }[] = [];
  const outside = outsideLines(root, members);
  const around = ancestors(root, members);
  for (const { line, heading, block } of outside) {
    const labelled = labelledText(line.text, line.strong);
    if (!labelled) continue;
    const near = block.kind === "document" || around.includes(block) || block === titleBlock || heading;
    const text = labelled.text !== "" ? labelled.text : "";
    if (labelled.kind === "objective" || labelled.kind === "goals") {
      if (near && text !== "" && framing.objective === null) framing.objective = text;
    } else if (labelled.kind === "endState") {
      if (near && text !== "" && framing.endState === null) framing.endState = text;
    } else if (labelled.kind === "startDate") {
      const date = findTimes(text).find((time) => time.kind === "date" && !time.yearless && time.unit === "month");
      if (near && date && framing.startDate === null) framing.startDate = date.day ?? isoMonth(date.from);
    } else if (labelled.kind === "time" && near && !/path|stage/i.test(block.head.text)) {
      const months = statedLength(text);
      if (months !== null && (block.kind === "document" || block === titleBlock))
        horizons.push({ months, line: line.line });
    }
  }
  if (framing.objective === null)
    framing.objective = labelledBlock(around, ["goals", "objective"]) ?? labelledBlock([root], ["goals", "objective"]);
  if (framing.endState === null) framing.endState = labelledBlock([...around, root], ["endState"]);
  for (const head of titles(root, members)) {
    const months = adjectiveLength(head.text);
    if (months !== null) horizons.push({ months, line: head.line });
  }
  const own = around.map((block) => block.head.line);
  const nearest = [...horizons].sort((a, b) => Number(own.includes(b.line)) - Number(own.includes(a.line)))[0];
  const start = fields.get("start") ?? fields.get("start-date") ?? fields.get("startdate") ?? null;
  return {
    title,
    ...framing,
    startDate: start !== null && /^\d{4}-\d{2}(?:-\d{2})?$/.test(start) ? start : framing.startDate,
    horizonMonths: nearest?.months ?? null,
    horizons,
    lines,
    titleBlock,
  };
}

/** The first heading, unless it is a phase or a neighbour of its equals. */
function findTitle(root: Block, members: readonly Candidate[]): Block | null {
  const first = root.blocks.find((block) => block.kind === "heading");
  if (!first || members.some((member) => member.lines[0] === first.lines[0])) return null;
  if (readHead(first.head.text).phase?.strong) return null;
  const alone =
    first.level === 1 ||
    !root.blocks.some((block) => block !== first && block.kind === "heading" && block.level <= first.level);
  return alone ? first : null;
}

function bareName(name: string): string {
  return name.replace(/^.*[\\/]/, "").replace(/\.(?:md|markdown|txt)$/i, "");
}

interface OutsideLine {
  readonly line: TextLine;
  readonly heading: boolean;
  readonly block: Block;
}

function outsideLines(root: Block, members: readonly Candidate[]): readonly OutsideLine[] {
  const inside = insideLines(members);
  const found: OutsideLine[] = [];
  const walk = (own: Block, over: Block) => {
    // A bold line parts a section: what stands under it is still said of the section.
    const block = own.kind === "bold" || own.kind === "line" ? over : own;
    if (own.kind !== "document" && !inside(own.head.line)) found.push({ line: own.head, heading: true, block: own });
    for (const piece of own.content) {
      const lines =
        piece.type === "text"
          ? piece.texts
          : piece.type === "list"
            ? piece.items
            : piece.type === "quote"
              ? piece.content.flatMap((one) => (one.type === "text" ? one.texts : []))
              : [];
      for (const line of lines) if (!inside(line.line)) found.push({ line, heading: false, block });
    }
    own.blocks.forEach((child) => walk(child, block));
  };
  walk(root, root);
  return found;
}

/** Blocks that hold phases, innermost first. */
function ancestors(root: Block, members: readonly Candidate[]): readonly Block[] {
  const found: Block[] = [];
  const holds = (block: Block) =>
    members.some((member) => block.lines[0] < member.lines[0] && member.lines[1] <= block.lines[1]);
  const walk = (block: Block) => {
    for (const child of block.blocks) {
      if (members.some((member) => member.lines[0] === child.lines[0]) || !holds(child)) continue;
      found.unshift(child);
      walk(child);
    }
  };
  walk(root);
  return found;
}

/** "### Goal" with a paragraph under it. */
function labelledBlock(around: readonly Block[], kinds: readonly string[]): string | null {
  for (const block of around)
    for (const child of block.blocks) {
      if (!kinds.includes(labelOf(child.head.text) ?? "")) continue;
      const text = child.content.find((piece) => piece.type === "text");
      const said = text?.type === "text" ? text.texts.map((line) => line.text).join(" ") : "";
      if (said !== "" && !/[:：]$/u.test(said)) return said;
    }
  return null;
}

/** The title and the headings around the plan. */
function titles(root: Block, members: readonly Candidate[]): readonly TextLine[] {
  const inside = (block: Block) =>
    members.some((member) => block.lines[0] >= member.lines[0] && block.lines[1] <= member.lines[1]);
  const walk = (block: Block): readonly TextLine[] =>
    (block.kind === "heading" && block.level <= 2 && !inside(block) ? [block.head] : []).concat(
      block.blocks.flatMap((child) => [...walk(child)]),
    );
  return members.length === 0 ? walk(root).slice(0, 1) : walk(root);
}

/** "12-Month Roadmap", "5-year plan". */
function adjectiveLength(text: string): number | null {
  const time = findTimes(text).find((one) => one.adjective && one.kind === "duration");
  const follows = time
    ? /^[^.]{0,40}?\b(?:plan|roadmap|vision|strategy|strategic|journey|path|goals?|program|programme|fahrplan|hoja de ruta|feuille de route)/iu.test(
        text.slice(time.end),
      )
    : false;
  return time && follows ? statedLength(text.slice(time.start, time.end)) : null;
}
