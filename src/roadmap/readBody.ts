/** Sorts what stands under a phase into goals, actions, deliverables, failure modes, rules and notes. */
import type { Action, Deliverable } from "../career/roadmap";
import { emptyCell, type Candidate } from "./candidates";
import type { Block, Content, ListItem, TableRow, TextLine } from "./document";
import { fencedPlan } from "./fencedPlan";
import { inlineTime } from "./inlineTime";
import { isOutput, labelledText, labelOf } from "./labelOf";
import type { LabelKind } from "./labels";
import { readHead } from "./readHead";
import { cleanTitle } from "./cleanTitle";
import { findTimes, monthsOfPosition } from "./times";

export interface Body {
  readonly goals: string[];
  readonly actions: Action[];
  readonly deliverables: Deliverable[];
  readonly failureModes: string[];
  readonly rules: string[];
  readonly notes: string[];
}

/** Month of the plan for a printed due time, or null; see dueMonthReader. */
export type DueMonth = (text: string) => number | null;

export function readBody(
  candidate: Pick<Candidate, "content" | "blocks" | "remainder" | "row" | "printedTime">,
  due: DueMonth,
): Body {
  const body: Body = { goals: [], actions: [], deliverables: [], failureModes: [], rules: [], notes: [] };
  const reader: Reader = { body, outputs: [], due, printedTime: candidate.printedTime };
  readContent(candidate.content, reader, {});
  for (const block of candidate.blocks) readBlock(block, reader, {});
  if (candidate.row) for (const { header, cell } of candidate.row.cells) readCell(header, cell, reader);
  if (candidate.remainder) {
    const labelled = labelledText(candidate.remainder.text, null);
    if (labelled && isField(labelled.kind)) add(reader, labelled.kind, labelled.text);
    else if (body.actions.length === 0) body.actions.push(action(candidate.remainder, reader, {}));
    else body.notes.unshift(candidate.remainder.text);
  }
  // Where the phase names its deliverable, outputs are what comes out along the way.
  if (body.deliverables.length > 0) for (const { label, text } of reader.outputs) body.notes.push(`${label}: ${text}`);
  else for (const { text, dueMonth } of reader.outputs) body.deliverables.push({ text, dueMonth });
  return body;
}

/** Due times in texts: "by Month 9", "(Week 6)", "until June 2026"; the last month of the time counts. */
export function dueMonthReader(firstCalendarMonth: number | null, start: number | null, end: number | null): DueMonth {
  return (text) => {
    if (!/\p{N}/u.test(text)) return null;
    for (const time of findTimes(text.slice(0, 500))) {
      if (time.kind === "duration" || time.to === null || time.adjective) continue;
      const before = text.slice(0, time.start);
      const told =
        /(?:\b(?:by|at|until|before|due|end of|bis|hasta|antes de|avant|fin|até|entro|до|к|trước)\s*(?:the\s+)?(?:end of\s+)?|[([（:]\s*)$/iu.test(
          before,
        );
      if (!told) continue;
      if (time.kind === "date") {
        if (firstCalendarMonth === null || time.yearless) continue;
        const month = time.to - firstCalendarMonth + 1;
        if (month >= 1) return month;
        continue;
      }
      const month = monthsOfPosition(time.unit, time.from, time.to)[1];
      if (month !== null && (start === null || month >= start) && (end === null || month <= end)) return month;
    }
    return null;
  };
}

interface Reader {
  readonly body: Body;
  /** Listed under "Outputs", not yet known whether deliverables or notes. */
  readonly outputs: (Deliverable & { readonly label: string })[];
  readonly due: DueMonth;
  readonly printedTime: string;
}

interface Under {
  readonly kind?: LabelKind;
  readonly label?: string;
  readonly group?: string;
  /** The line that introduces the next list ("Read the following:"). */
  readonly intro?: string;
}

type Field = "goals" | "actions" | "deliverables" | "failureModes" | "rules" | "notes";

/** Where the words under a label go. */
const fields: Readonly<Record<LabelKind, Field>> = {
  goals: "goals",
  objective: "goals",
  actions: "actions",
  deliverables: "deliverables",
  endState: "deliverables",
  failureModes: "failureModes",
  rules: "rules",
  notes: "notes",
  time: "notes",
  title: "notes",
  status: "notes",
  startDate: "notes",
};

/** Without a label, list items are actions. */
function fieldOf(kind: LabelKind | undefined): Field {
  return kind === undefined ? "actions" : fields[kind];
}

function isField(kind: LabelKind): boolean {
  return kind !== "time" && kind !== "status" && kind !== "title";
}

function readBlock(block: Block, reader: Reader, under: Under): void {
  const title = block.head.text;
  const labelled = labelledText(title, block.head.strong);
  const kind = labelOf(title) ?? (labelled && isField(labelled.kind) ? labelled.kind : null);
  if (kind && kind !== "title" && kind !== "status") {
    if (labelled && labelled.text !== "" && labelOf(title) === null)
      add(reader, labelled.kind, labelled.text, labelled.label);
    // "### Goal: ship it" has said its goal: what follows serves it.
    const told = kind === "time" || (fieldOf(kind) === "goals" && labelled !== null && labelled.text !== "");
    const within = told ? under : { kind, label: title };
    readContent(block.content, reader, within);
    for (const child of block.blocks) readBlock(child, reader, within);
    return;
  }
  const group = cleanTitle(title);
  if (block.content.length === 0 && block.blocks.length === 0) {
    add(reader, block.kind === "heading" ? under.kind : (under.kind ?? "notes"), title, under.label);
    return;
  }
  const before = reader.body.actions.length;
  readContent(block.content, reader, { ...under, group });
  for (const child of block.blocks) readBlock(child, reader, { ...under, group });
  // A heading over anything but actions has no place of its own; its words are kept.
  if (!reader.body.actions.slice(before).some((one) => one.group === group)) reader.body.notes.push(group);
}

/** A label holds for the lists after it, and for text until the first list. */
function readContent(content: readonly Content[], reader: Reader, outer: Under): void {
  let under = outer;
  let spent = false;
  content.forEach((piece, i) => {
    switch (piece.type) {
      case "text":
        piece.texts.forEach((line, at) => {
          const last = at === piece.texts.length - 1;
          const next = last ? content[i + 1] : undefined;
          const opened = readLine(line, reader, spent ? { ...outer, kind: "notes", label: "" } : under, next);
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
          for (const block of plan.blocks) readBlock(block, reader, under);
        } else if (piece.value.trim() !== "") reader.body.notes.push(piece.value.trim());
        break;
      }
    }
  });
}

/** The new label when the line only opens one ("Actions:"); null when the line was placed. */
function readLine(line: TextLine, reader: Reader, under: Under, next: Content | undefined): Under | null {
  const labelled = labelledText(line.text, line.strong);
  if (labelled) {
    if (labelled.kind === "time") {
      if (!sameTime(labelled.text, reader)) reader.body.notes.push(line.text);
      return null;
    }
    if (labelled.text === "") return { kind: labelled.kind, label: labelled.label };
    add(reader, labelled.kind, labelled.text, labelled.label);
    return null;
  }
  if (line.strong?.rest === "" && labelOf(line.strong.strong))
    return { kind: labelOf(line.strong.strong) ?? "notes", label: line.strong.strong };
  if (sameTime(line.text, reader)) return null;
  // "Read the following:" introduces a list.
  if (/[:：]$/.test(line.text) && (next?.type === "list" || next?.type === "table") && line.text.length < 120)
    return {
      ...(under.kind && under.kind !== "notes" ? { kind: under.kind } : {}),
      group: cleanTitle(line.text),
      intro: cleanTitle(line.text),
    };
  if (under.kind === undefined || under.kind === "notes") reader.body.notes.push(withLinks(line));
  else add(reader, under.kind, withLinks(line), under.label);
  return null;
}

function sameTime(text: string, reader: Reader): boolean {
  if (reader.printedTime === "") return false;
  return text.includes(reader.printedTime) && inlineTime(text, true) !== null;
}

function readList(items: readonly ListItem[], reader: Reader, under: Under): void {
  const field = fieldOf(under.kind);
  // A box is there to be ticked: books with boxes are things to do.
  if (field === "notes" && items.some((item) => item.checked !== null)) {
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
  for (const [i, whole] of items.entries()) {
    const { item, label } = withoutTrailingLabel(whole);
    if (label) {
      readList([item], reader, under);
      readList(items.slice(i + 1), reader, { kind: label.kind, label: label.label });
      return;
    }
    if (groups && !labelledText(item.text, item.strong)) {
      const before = reader.body.actions.length;
      readContent(item.content, reader, { ...under, group: cleanTitle(item.text) });
      if (reader.body.actions.length === before) reader.body.actions.push(action(item, reader, under));
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

/** An item in bold words alone, or a time alone, over a list of its own is a sub-heading. */
function isGroup(item: ListItem): boolean {
  const nested = item.content.some((piece) => piece.type === "list");
  if (!nested || item.checked !== null) return false;
  if (item.strong && !/[\p{L}\p{N}]/u.test(item.strong.rest)) return true;
  const head = readHead(item.text);
  return head.time?.place === "start" && head.time.printed.kind !== "duration";
}

/** null when the item was a label for other fields. */
function readItem(item: ListItem, reader: Reader, under: Under): Action | null {
  const nested = item.content.some((piece) => piece.type === "list");
  const labelled = labelledText(item.text, item.strong) ?? bareLabel(item, nested);
  if (labelled && labelled.kind !== "actions" && isField(labelled.kind) && item.checked === null) {
    if (labelled.text !== "") add(reader, labelled.kind, labelled.text, labelled.label);
    if (labelled.text === "" || fieldOf(labelled.kind) !== "notes")
      readContent(item.content, reader, { kind: labelled.kind, label: labelled.label });
    else readContent(item.content, reader, { kind: "notes", label: labelled.label });
    return null;
  }
  if (labelled?.kind === "time" && sameTime(labelled.text, reader)) {
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
  return action(item, reader, under);
}

function bareLabel(item: ListItem, nested: boolean): { kind: LabelKind; label: string; text: string } | null {
  const kind = nested && item.strong ? labelOf(item.text) : null;
  return kind ? { kind, label: item.text, text: "" } : null;
}

function action(item: TextLine | ListItem, reader: Reader, under: Under): Action {
  const children: Action[] = [];
  const details: string[] = [];
  if ("content" in item) {
    for (const piece of item.content) {
      if (piece.type === "list") {
        for (const child of piece.items) {
          const made = readItem(child, reader, {});
          if (made) children.push(made);
        }
      } else if (piece.type === "text") {
        for (const line of piece.texts) {
          const labelled = labelledText(line.text, line.strong);
          if (labelled && labelled.text !== "" && labelled.kind !== "time" && labelled.kind !== "actions")
            add(reader, labelled.kind, labelled.text, labelled.label);
          else details.push(withLinks(line));
        }
      } else readContent([piece], reader, { kind: "notes" });
    }
  }
  const text = item.text === "" && details.length > 0 ? (details.shift() ?? "") : item.text;
  for (const detail of details) reader.body.notes.push(text === "" ? detail : `${text}: ${detail}`);
  return {
    text: text === "" && item.links[0] !== undefined ? item.links[0] : text,
    done: "checked" in item && item.checked === true,
    dueMonth: reader.due(text),
    children,
    ...("inProgress" in item && item.inProgress ? { inProgress: true } : {}),
    ...("skipped" in item && item.skipped === true ? { skipped: true } : {}),
    ...(under.group === undefined || under.group === "" ? {} : { group: under.group }),
    ...(item.links.length > 0 ? { links: item.links } : {}),
  };
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
  if (item.text !== "") add(reader, under.kind, withLinks(item), under.label);
  readContent(other, reader, { kind: "notes" });
  for (const list of nested)
    if (list.type === "list") for (const child of list.items) flatten(child, reader, under, depth + 1);
}

function add(reader: Reader, kind: LabelKind | undefined, text: string, label?: string): void {
  const { body } = reader;
  const field = fieldOf(kind);
  const words = text.trim();
  if (words === "" || emptyCell(words)) return;
  if (field === "actions") body.actions.push({ text: words, done: false, dueMonth: reader.due(words), children: [] });
  else if (field === "deliverables") {
    const dueMonth = reader.due(words) ?? (label === undefined ? null : reader.due(label));
    if (label !== undefined && isOutput(label))
      reader.outputs.push({ text: words, dueMonth, label: label.replace(/[:：\s]+$/u, "") });
    else body.deliverables.push({ text: words, dueMonth });
  } else if (field === "notes")
    body.notes.push(
      label === undefined || label === "" || labelOf(label) === null
        ? words
        : `${label.replace(/[:：\s]+$/u, "")}: ${words}`,
    );
  else body[field].push(words);
}

function withLinks(line: TextLine): string {
  const extra = line.links.filter((link) => !line.text.includes(link));
  return extra.length === 0 ? line.text : `${line.text} (${extra.join(", ")})`;
}

function readCell(header: string, cell: TextLine, reader: Reader): void {
  const kind = labelOf(header);
  const field = kind === null || kind === "title" ? "actions" : fieldOf(kind);
  for (const part of cellParts(cell.text)) {
    if (field === "actions") reader.body.actions.push(action({ ...cell, text: part }, reader, {}));
    else add(reader, kind ?? undefined, field === "notes" ? withLinks({ ...cell, text: part }) : part, header);
  }
}

/** `<br>`, bullets and semicolons part a cell. */
export function cellParts(text: string): readonly string[] {
  return text
    .split(/\n|;\s+|\s*•\s*/)
    .map((part) => part.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, "").trim())
    .filter((part) => part !== "" && !emptyCell(part));
}

/** A row inside a phase is an action; columns that are labelled otherwise go where their label says. */
function readTable(header: readonly TextLine[], rows: readonly TableRow[], reader: Reader, under: Under): void {
  const kinds = header.map((cell) => labelOf(cell.text));
  const text = (row: TableRow, i: number) => row.cells[i]?.text ?? "";
  const wordy = (i: number) => rows.some((row) => /\p{L}{2}/u.test(text(row, i)));
  // Rows that open with a risk are risks, whatever is said of them further on.
  const opening = kinds[header.findIndex((_, i) => wordy(i))];
  if (under.kind === undefined && opening === "failureModes" && !kinds.includes("actions")) {
    readTable(header, rows, reader, { kind: opening, label: header[0]?.text ?? "" });
    return;
  }
  const own = fieldOf(under.kind);
  const free = header
    .map((_, i) => i)
    .filter((i) => (kinds[i] === null || kinds[i] === "actions" || kinds[i] === "title") && wordy(i));
  const main =
    free.find((i) => kinds[i] === "actions") ??
    free.find((i) => kinds[i] === "title") ??
    free[0] ??
    header.findIndex((_, i) => wordy(i));
  for (const row of rows) {
    const name = text(row, main).replace(/\n/g, " ");
    const extra: string[] = [];
    let done = false;
    let inProgress = false;
    row.cells.forEach((cell, i) => {
      if (i === main || emptyCell(cell.text)) return;
      const kind = kinds[i];
      if (kind === "status") {
        done = /✅|☑|✔|\bdone\b|complete|erledigt|готово|完成|\[x\]/iu.test(cell.text);
        inProgress = !done && /🔄|🚧|⏳|progress|started|\[\/\]/iu.test(cell.text);
      } else if (
        kind &&
        kind !== "notes" &&
        kind !== "time" &&
        kind !== "actions" &&
        kind !== "title" &&
        own === "actions"
      )
        for (const part of cellParts(cell.text)) add(reader, kind, part, header[i]?.text);
      else extra.push(`${header[i]?.text ?? ""}: ${withLinks(cell).replace(/\n/g, ", ")}`.replace(/^: /, ""));
    });
    const line = row.cells[main];
    if (own !== "actions")
      add(reader, under.kind, [name, ...extra].filter((part) => part !== "").join(" – "), under.label);
    else if (line && name !== "") {
      for (const part of cellParts(line.text)) {
        const made = action({ ...line, text: part }, reader, under);
        reader.body.actions.push({ ...made, done, ...(inProgress ? { inProgress } : {}) });
      }
      if (extra.length > 0) reader.body.notes.push(`${name}: ${extra.join("; ")}`);
    } else if (extra.length > 0) reader.body.notes.push(extra.join("; "));
  }
}
