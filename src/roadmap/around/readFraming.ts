/** What a document says about the plan as a whole: title, objective, end state, start date and stated horizon. */
import { type Block, longestHeading } from "../document/document";
import { insideLines } from "../document/insideLines";
import { cleanTitle } from "../heading/cleanTitle";
import { labelOf, labelledText } from "../labels/labelOf";
import type { Candidate } from "../phases/candidates";
import { decoyOf } from "../phases/decoys";
import { findTimes } from "../time/findTimes";
import { isoDate } from "../time/isoDate";
import type { PrintedTime } from "../time/printedTime";
import { statedLength } from "../time/statedLength";
import { bareName, findTitle, titleNames } from "./documentTitle";
import { ancestors, outsideLines, titles } from "./outsideLines";
import { monthIn, startFrom, startWithin } from "./startDate";
import { adjectiveLength } from "./statedHorizon";

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

/** `fields` are those of the front matter, `name` that of the file; labels count near the plan or at the top. */
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
  const stated = [
    ...titleNames.map((field) => fields.get(field)),
    cleanTitle((titleBlock?.head ?? plain)?.text ?? ""),
    bareName(name),
  ];
  const title = stated.find((one) => one !== undefined && one !== "") ?? name;
  if (titleBlock && !titleNames.some((field) => fields.has(field))) lines.add(titleBlock.head.line);
  const framing = {
    objective: null as string | null,
    endState: null as string | null,
    startDate: null as string | null,
  };
  const horizons: { months: number; line: number }[] = [];
  const spans: PrintedTime[] = [];
  const outside = outsideLines(root, members);
  const around = ancestors(root, members);
  const planned = members[0]?.lines[0] ?? 0;
  let announced: string | null = null;
  for (const { line, heading, block } of outside) {
    const labelled = labelledText(line.text, line.strong);
    if (line.line < planned && labelled?.kind !== "startDate") framing.startDate ??= startWithin(line.text);
    if (!labelled) {
      if (line.line < planned) announced ??= aimAmong(line.text);
      continue;
    }
    const near = block.kind === "document" || around.includes(block) || block === titleBlock || heading;
    const text = labelled.text !== "" ? labelled.text : "";
    if (labelled.kind === "objective" || labelled.kind === "goals") {
      if (near && text !== "" && framing.objective === null) framing.objective = text;
      if (line.line < planned && text !== "" && untimed(block) && decoyOf(block.head.text) !== "never")
        announced ??= text;
    } else if (labelled.kind === "endState") {
      if (near && text !== "" && framing.endState === null) framing.endState = text;
    } else if (labelled.kind === "startDate") {
      if (near || line.line < planned) framing.startDate ??= monthIn(text);
    } else if (labelled.kind === "time" && near && !/path|stage/i.test(block.head.text)) {
      const span = findTimes(text).find(
        ({ kind, ranged, to, yearless, unit }) =>
          kind === "date" && unit === "month" && (ranged || to === null) && !yearless,
      );
      if (span?.day !== undefined || span?.to === null) framing.startDate ??= isoDate(span.from, span.day);
      else if (span) spans.push(span);
      const months = statedLength(text);
      if (months !== null && (block.kind === "document" || block === titleBlock))
        horizons.push({ months, line: line.line });
    }
  }
  framing.objective ??=
    labelledBlock([...around, root], members, ["goals", "objective"]) ??
    (titleBlock &&
      labelledBlock([{ ...titleBlock, blocks: titleBlock.blocks.filter(untimed) }], members, ["goals", "objective"])) ??
    announced;
  if (framing.endState === null) framing.endState = labelledBlock([...around, root], members, ["endState"]);
  for (const head of titles(root, members)) {
    const months = adjectiveLength(head.text) ?? (head === titleBlock?.head ? statedLength(head.text) : null);
    if (months !== null) horizons.push({ months, line: head.line });
  }
  framing.startDate ??= startFrom(members, around, titleBlock, spans);
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

/** "30-day goals" are not those of the whole. */
function untimed(block: Block): boolean {
  return findTimes(block.head.text.slice(0, longestHeading)).length === 0;
}

/** "Duration: 9 months | Goal: ready for a first job" */
function aimAmong(text: string): string | null {
  for (const part of text.split(/\s+[|·•]\s+/).slice(1)) {
    const labelled = labelledText(part, null);
    if (labelled && (labelled.kind === "goals" || labelled.kind === "objective") && labelled.text !== "")
      return labelled.text;
  }
  return null;
}

/** "Updated: 2026" is no aim. */
function isFact(text: string): boolean {
  return /^[^:：]{1,20}[:：]/u.test(text);
}

/** Longer lists are no aim that one could say. */
const longestAim = 500;

/** "### Goal" with a paragraph or a short list under it. */
function labelledBlock(
  around: readonly Block[],
  members: readonly Candidate[],
  kinds: readonly string[],
): string | null {
  const phase = insideLines(members);
  for (const block of around)
    for (const child of block.blocks) {
      if (phase(child.lines[0]) || !kinds.includes(labelOf(child.head.text) ?? "")) continue;
      const text = child.content.find((piece) => piece.type === "text");
      const said = text?.texts.map((line) => line.text).join(" ") ?? "";
      if (said !== "" && !isFact(said) && !/[?？]/u.test(text?.texts[0]?.text ?? "") && !/[:：]$/u.test(said))
        return said;
      const list = child.content.find((piece) => piece.type === "list");
      const listed = list?.items.every((item) => isFact(item.text) || item.checked !== null)
        ? ""
        : (list?.items.map((item) => item.text).join("; ") ?? "");
      if (listed !== "" && listed.length <= longestAim) return listed;
    }
  return null;
}
