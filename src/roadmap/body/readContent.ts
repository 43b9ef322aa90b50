/** What stands under a phase, block by block, line by line and item by item. */
import type { Action } from "../../career/roadmap";
import type { Block, Content, ListItem, TextLine } from "../document/document";
import { fencedPlan, fencedWords } from "../document/fencedPlan";
import { marksOf } from "../document/marksOf";
import { withLinks } from "../document/withLinks";
import { cleanTitle } from "../heading/cleanTitle";
import { readHead } from "../heading/readHead";
import { isWholeLabel, labelOf, labelledText } from "../labels/labelOf";
import type { LabelKind } from "../languages/language";
import { mostly } from "../phases/mostly";
import { inlineTime } from "../time/inlineTime";
import { type Reader, type Under, addTo, fieldOf, isField } from "./bodyFields";
import { lineAction } from "./lineAction";
import { readTable } from "./readTable";

/** Blocks below a phase: labels open a field, other headings group actions. */
export function readBlocks(blocks: readonly Block[], reader: Reader, under: Under): void {
  const bare = blocks.filter(isBare);
  for (const block of blocks) {
    // One heading over nothing among others is a name for what follows; several are what is to do.
    const names = bare.length === 1 && blocks.length > 1 && under.kind === undefined;
    if (names && isBare(block) && labelOf(block.head.text) === null) reader.body.notes.push(block.head.text);
    else readBlock(block, reader, under, isOneOfKind(block, blocks));
  }
}

function isBare(block: Block): boolean {
  return block.kind === "heading" && isSilent(block);
}

function isSilent({ content, blocks }: Block): boolean {
  return content.length === 0 && blocks.length === 0;
}

/**
 * "Technical goals" beside "Team goals" names a group, as "Frontend" would: the word they share is no label of either. Other labels
 * stay labels: several kinds of deliverables are still deliverables.
 */
function isOneOfKind(block: Block, siblings: readonly Block[]): boolean {
  const last = (one: Block) => /(\p{L}+)[^\p{L}]*$/u.exec(one.head.text)?.[1]?.toLowerCase();
  if (labelOf(block.head.text) !== "goals" || isWholeLabel(block.head.text)) return false;
  return siblings.some((one) => one !== block && one.kind === block.kind && last(one) === last(block));
}

function readBlock(block: Block, reader: Reader, under: Under, group: boolean): void {
  const title = block.head.text;
  const labelled = labelledText(title, block.head.strong);
  // "Week 11: mini project (a console app)" over nothing says it itself.
  const says =
    isSilent(block) && (labelled?.text ?? "") === "" && (/[(（[]/u.test(title) || readHead(title).time !== null);
  const kind = group || says ? null : (labelOf(title) ?? (labelled && isField(labelled.kind) ? labelled.kind : null));
  if (kind && kind !== "title" && kind !== "status") {
    if (labelled && labelled.text !== "" && labelOf(title) === null)
      addTo(reader, labelled.kind, labelled.text, labelled.label);
    // "### Goal: ship it" has said its goal: what follows serves it.
    const told = kind === "time" || (fieldOf(kind) === "goals" && labelled !== null && labelled.text !== "");
    const within = told ? under : { kind, label: title };
    readContent(block.content, reader, within);
    readBlocks(block.blocks, reader, within);
    return;
  }
  readGroup(block, reader, under);
}

/** Its actions carry the heading as their group. */
function readGroup(block: Block, reader: Reader, under: Under): void {
  const group = cleanTitle(block.head.text);
  if (isSilent(block)) {
    if (block.kind !== "heading" && under.kind === undefined)
      reader.loose.push({ line: block.head, under, several: true, note: block.head.text });
    addTo(reader, block.kind === "heading" ? under.kind : (under.kind ?? "notes"), block.head.text, under.label);
    return;
  }
  const before = reader.body.actions.length;
  readContent(block.content, reader, { ...under, group });
  readBlocks(block.blocks, reader, { ...under, group });
  // A heading over anything but actions has no place of its own; its words are kept.
  if (group !== "" && !reader.body.actions.slice(before).some((one) => one.group === group))
    reader.body.notes.push(group);
}

/** A label holds for the lists after it, and for text until the first list. */
export function readContent(content: readonly Content[], reader: Reader, outer: Under): void {
  let under = outer;
  let spent = false;
  content.forEach((piece, i) => {
    switch (piece.type) {
      case "text":
        piece.texts.forEach((line, at) => {
          const last = at === piece.texts.length - 1;
          const next = last ? content[i + 1] : undefined;
          const several = piece.texts.length > 1;
          const within = spent ? { ...outer, kind: "notes" as const, label: "" } : under;
          const opened = readLine(line, reader, within, next, several);
          if (opened) {
            under = { ...outer, ...opened };
            spent = false;
          } else if (spent || under !== outer) {
            under = outer;
            spent = outer.kind === undefined ? false : spent;
          }
        });
        break;
      case "list":
        readList(piece.items, reader, under);
        spent = under.kind !== undefined;
        break;
      case "table":
        readTable(piece.header, piece.rows, reader, under);
        spent = under.kind !== undefined;
        break;
      case "quote":
        readContent(piece.content, reader, { ...under, kind: under.kind ?? "notes" });
        break;
      case "code": {
        const plan = fencedPlan(piece.language, piece.value, piece.lines[0]);
        if (plan) {
          readContent(plan.content, reader, under);
          readBlocks(plan.blocks, reader, under);
        } else if (piece.value.trim() !== "") {
          const words =
            under.kind === undefined || under.kind === "actions" ? null : fencedWords(piece.language, piece.value);
          for (const line of words ?? []) addTo(reader, under.kind, line, under.label);
          if (words === null) reader.body.notes.push(piece.value.trim());
        }
        break;
      }
    }
  });
}

/** The new label when the line only opens one ("Actions:"); null when the line was placed. */
function readLine(
  line: TextLine,
  reader: Reader,
  under: Under,
  next: Content | undefined,
  several: boolean,
): Under | null {
  const labelled = labelledText(line.text, line.strong);
  if (labelled) {
    if (labelled.kind === "time") {
      if (!sameTime(labelled.text, reader)) reader.body.notes.push(line.text);
      return null;
    }
    if (labelled.text === "") return { kind: labelled.kind, label: labelled.label };
    addTo(reader, labelled.kind, labelled.text, labelled.label);
    return null;
  }
  if (line.strong?.rest === "" && labelOf(line.strong.strong))
    return { kind: labelOf(line.strong.strong) ?? "notes", label: line.strong.strong };
  // "Deliverables by day 90", right over a list.
  const bare = next?.type === "list" ? labelOf(line.text) : null;
  if (bare !== null && isField(bare)) return { kind: bare, label: line.text };
  if (sameTime(line.text, reader)) return null;
  // "Read the following:" introduces a list.
  if (/[:：]$/.test(line.text) && (next?.type === "list" || next?.type === "table") && line.text.length < 120)
    return {
      ...(under.kind && under.kind !== "notes" ? { kind: under.kind } : {}),
      group: cleanTitle(line.text),
      intro: cleanTitle(line.text),
    };
  if (line.text === "" && line.links.length === 0) return null;
  if (under.kind === undefined) reader.loose.push({ line, under, several, note: withLinks(line) });
  if (under.kind === undefined || under.kind === "notes") reader.body.notes.push(withLinks(line));
  else addTo(reader, under.kind, withLinks(line), under.label);
  return null;
}

function sameTime(text: string, reader: Reader): boolean {
  if (reader.printedTime === "") return false;
  return text.includes(reader.printedTime) && inlineTime(text, true) !== null;
}

function readList(items: readonly ListItem[], reader: Reader, under: Under): void {
  const field = fieldOf(under.kind);
  // A box is there to be ticked: books with boxes are things to do, and a goal that is ticked would lose its mark.
  const boxed =
    field === "goals" ? items.some(({ checked }) => checked) : items.some(({ checked }) => checked !== null);
  if (boxed && field !== "actions" && field !== "deliverables") {
    readList(items, reader, under.label ? { group: cleanTitle(under.label) } : {});
    return;
  }
  if (field !== "actions") {
    if (under.intro !== undefined) reader.body.notes.push(under.intro);
    for (const [i, whole] of items.entries()) {
      const { item, label } = withoutTrailingLabel(whole);
      flatten(item, reader, under, 0);
      if (label) {
        readList(items.slice(i + 1), reader, { kind: label.kind, label: label.label });
        return;
      }
    }
    return;
  }
  const groups = items.every(isGroup);
  const over = items.filter((item) => item.content.some((piece) => piece.type === "list"));
  const labels = mostly(over, (item) => labelledText(item.text, item.strong)?.text === "");
  for (const [i, whole] of items.entries()) {
    const { item, label } = withoutTrailingLabel(whole);
    if (label) {
      readList([item], reader, under);
      readList(items.slice(i + 1), reader, { kind: label.kind, label: label.label });
      return;
    }
    if ((groups || namesGroup(item, labels)) && !labelledText(item.text, item.strong)) {
      const before = reader.body.actions.length;
      readContent(item.content, reader, { ...under, group: cleanTitle(item.text) });
      if (reader.body.actions.length === before) reader.body.actions.push(itemAction(item, reader, under));
      continue;
    }
    const made = readItem(item, reader, under);
    if (made) reader.body.actions.push(made);
  }
}

/** A label written right under an item, without a blank line, belongs to the items after it. */
function withoutTrailingLabel(item: ListItem): { item: ListItem; label: { kind: LabelKind; label: string } | null } {
  const [first, ...others] = item.content;
  const last = first?.type === "text" ? first.texts[first.texts.length - 1] : undefined;
  const labelled = last ? labelledText(last.text, last.strong) : null;
  if (first?.type !== "text" || others.length > 0 || !labelled || labelled.text !== "") return { item, label: null };
  const texts = first.texts.slice(0, -1);
  return { item: { ...item, content: texts.length === 0 ? [] : [{ ...first, texts }] }, label: labelled };
}

/** An item that is only a time, over a list of its own, is a sub-heading. */
function isGroup(item: ListItem): boolean {
  const nested = item.content.some((piece) => piece.type === "list");
  if (!nested || item.checked !== null) return false;
  const head = readHead(item.text);
  return head.time?.place === "start" && head.time.printed.kind !== "duration" && !head.titled;
}

/** "Hands-On:" over a list of its own is a heading where most of its neighbours are labels, such as "Topics:" and "Resources:". */
function namesGroup(item: ListItem, besideLabels: boolean): boolean {
  const opens = besideLabels && item.checked === null && /[:：]\s*$/u.test(item.text);
  return opens && item.content.length > 0 && item.content.every((piece) => piece.type === "list");
}

/** null when the item was a label for other fields. */
function readItem(item: ListItem, reader: Reader, under: Under): Action | null {
  const nested = item.content.some((piece) => piece.type === "list");
  const found = labelledText(item.text, item.strong) ?? bareLabel(item, nested);
  const labelled = found?.text === "" && isNamed(item) ? null : found;
  if (labelled && labelled.kind !== "actions" && isField(labelled.kind) && item.checked === null) {
    if (labelled.text !== "") addTo(reader, labelled.kind, labelled.text, labelled.label);
    if (labelled.text === "" || fieldOf(labelled.kind) !== "notes")
      readContent(item.content, reader, { kind: labelled.kind, label: labelled.label });
    else readContent(item.content, reader, { kind: "notes", label: labelled.label });
    return null;
  }
  if (labelled?.kind === "time" && sameTime(labelled.text, reader)) {
    readContent(item.content, reader, under);
    return null;
  }
  if ((labelled?.kind === "status" || labelled?.kind === "time") && labelled.text !== "" && item.checked === null) {
    reader.body.notes.push(withLinks(item));
    readContent(item.content, reader, under);
    return null;
  }
  if (labelled?.kind === "actions" && labelled.text === "" && nested) {
    readContent(item.content, reader, {
      kind: "actions",
      label: labelled.label,
      ...(under.group === undefined ? {} : { group: under.group }),
    });
    return null;
  }
  return itemAction(item, reader, under);
}

/** Items under an item; "Exercises:" between them adds nothing to what it introduces. */
function belowItem(items: readonly ListItem[], reader: Reader): readonly Action[] {
  return items.flatMap((item): readonly Action[] => {
    const labelled = labelledText(item.text, item.strong);
    const lists = item.content.filter((piece) => piece.type === "list");
    if (
      labelled?.kind === "actions" &&
      labelled.text === "" &&
      lists.length > 0 &&
      item.content.length === lists.length
    )
      return lists.flatMap((list) => belowItem(list.items, reader));
    const made = readItem(item, reader, {});
    return made ? [made] : [];
  });
}

/** "**Degree results**" over nothing, without a colon, opens no field: it is what is to do. */
function isNamed({ text, content }: ListItem): boolean {
  return content.length === 0 && !/[:：]\s*$/u.test(text);
}

function bareLabel(item: ListItem, nested: boolean): { kind: LabelKind; label: string; text: string } | null {
  const kind = nested && item.strong ? labelOf(item.text) : null;
  return kind ? { kind, label: item.text, text: "" } : null;
}

function itemAction(item: ListItem, reader: Reader, under: Under): Action {
  const children: Action[] = [];
  const details: string[] = [];
  for (const piece of item.content) {
    if (piece.type === "list") {
      for (const made of belowItem(piece.items, reader)) children.push(made);
    } else if (piece.type === "text") {
      for (const line of piece.texts) {
        const labelled = labelledText(line.text, line.strong);
        if (labelled && labelled.text !== "" && labelled.kind !== "time" && labelled.kind !== "actions")
          addTo(reader, labelled.kind, labelled.text, labelled.label);
        else details.push(withLinks(line));
      }
    } else readContent([piece], reader, { kind: "notes" });
  }
  const text = item.text === "" ? (details.shift() ?? "") : item.text;
  for (const detail of details) reader.body.notes.push(text === "" ? detail : `${text}: ${detail}`);
  return { ...lineAction({ ...item, text }, reader, under), ...marksOf(item), children };
}

/** Goals, deliverables and the like are flat: an item over others that ends in a colon only introduces them. */
function flatten(item: ListItem, reader: Reader, under: Under, depth: number): void {
  const labelled = labelledText(item.text, item.strong);
  const nested = item.content.filter((piece) => piece.type === "list");
  const other = item.content.filter((piece) => piece.type !== "list");
  if (labelled && isField(labelled.kind) && fieldOf(labelled.kind) !== "notes" && fieldOf(under.kind) === "notes") {
    const made = readItem(item, reader, {});
    if (made) reader.body.actions.push(made);
    return;
  }
  if (item.text !== "") addTo(reader, under.kind, withLinks(item), under.label);
  readContent(other, reader, { kind: "notes" });
  for (const list of nested)
    if (list.type === "list") for (const child of list.items) flatten(child, reader, under, depth + 1);
}
