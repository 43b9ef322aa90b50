/** Everything in a document that could be one phase of a plan: a block, a list item, a table row or a bar of a Gantt chart. */
import type { Lines } from "../career/roadmap";
import type { Block, Content, ListItem, TableRow, TextLine } from "./document";
import { inlineTime } from "./inlineTime";
import { labelOf } from "./labelOf";
import { labelledText } from "./labelOf";
import { readHead, type Head } from "./readHead";
import type { PrintedTime } from "./times";

export interface Candidate {
  readonly head: Head;
  /** From the head, or from a label or line right under it. */
  readonly time: PrintedTime | null;
  readonly printedTime: string;
  readonly number: number | null;
  readonly title: string;
  readonly content: readonly Content[];
  readonly blocks: readonly Block[];
  /** What the head's line says after its bold words. */
  readonly remainder: TextLine | null;
  readonly row: RowCells | null;
  readonly lines: Lines;
  /** Task-list state of an item that is itself the phase. */
  readonly checked: boolean | null;
  readonly links: readonly string[];
}

/** The cells of a table row that are neither time nor title, with their headers. */
export interface RowCells {
  readonly cells: readonly { readonly header: string; readonly cell: TextLine }[];
}

export function blockCandidate(block: Block): Candidate {
  const head = headOf(block.head);
  const own = head.head.time;
  const below =
    own === null || own.place === "tail" || own.printed.upTo ? timeBeneath(block.content, block.blocks) : null;
  // "Next 6 months" over dated quarters: the quarters say which months.
  const beneath = own?.printed.upTo && below?.printed.kind !== "date" ? null : below;
  return fill(head, beneath, {
    content: block.content,
    blocks: block.blocks,
    lines: block.lines,
    checked: null,
    links: block.head.links,
  });
}

export function itemCandidate(item: ListItem): Candidate {
  const head = headOf(item);
  const beneath = head.head.time === null ? timeBeneath(item.content, []) : null;
  return fill(head, beneath, {
    content: item.content,
    blocks: [],
    lines: item.lines,
    checked: item.checked,
    links: item.links,
  });
}

/** Rows of a table that tells time in one of its columns; [] where none does. The first row takes the header's lines along. */
export function rowCandidates(
  header: readonly TextLine[],
  rows: readonly TableRow[],
  firstLine: number,
): readonly Candidate[] {
  const width = header.length;
  // Under "Phase" or "Week" a bare number is "Phase 2", "Week 2".
  const heads = rows.map((row) =>
    row.cells.map((cell, i) =>
      readHead(
        /^\d{1,3}$/.test(cell.text) && phaseHeader(header[i]?.text ?? "")
          ? `${header[i]?.text ?? ""} ${cell.text}`
          : cell.text,
      ),
    ),
  );
  const column = (test: (head: Head | undefined, i: number) => boolean) =>
    Array.from({ length: width }, (_, i) => ({ i, hits: heads.filter((row) => test(row[i], i)).length }))
      .filter(({ hits }) => hits * 2 > rows.length)
      .sort((a, b) => b.hits - a.hits || a.i - b.i)[0]?.i;
  const named = header.map((cell) => labelOf(cell.text));
  const timed = (head: Head | undefined) => head !== undefined && head.time !== null && head.time.place !== "tail";
  const bareNumbers = named.findIndex(
    (kind, i) =>
      kind === "time" &&
      rows.filter((row) => /^\d{1,3}(?:\s*[-–—]\s*\d{1,3})?\+?$/.test(row.cells[i]?.text ?? "")).length * 2 >
        rows.length,
  );
  const timeColumn =
    column((head, i) => timed(head) && named[i] === "time") ??
    column(timed) ??
    (bareNumbers >= 0 ? bareNumbers : undefined);
  const phaseColumn = column(
    (head) => head?.phase?.strong === true || (head !== undefined && head.phase !== null && timeColumn !== undefined),
  );
  if (timeColumn === undefined && phaseColumn === undefined) return [];
  const underPhase = header.some((cell) => phaseHeader(cell.text)) ? { strong: false, number: null } : null;
  const text = (row: TableRow, i: number | undefined) => (i === undefined ? "" : (row.cells[i]?.text ?? ""));
  return rows.map((row, r): Candidate => {
    const prefix = timeColumn !== undefined && timeColumn === bareNumbers ? `${header[timeColumn]?.text ?? ""} ` : "";
    const timeHead = readHead(prefix + text(row, timeColumn));
    const phaseHead = phaseColumn === undefined ? null : (heads[r]?.[phaseColumn] ?? null);
    const titleColumn = titleColumnOf(row, heads[r] ?? [], named, [timeColumn, phaseColumn]);
    const own = [phaseHead, prefix === "" ? timeHead : null].find(
      (head) => head?.titled && (head.phase !== null || head.time !== null),
    );
    const fromTitle = titleColumn === undefined ? "" : (heads[r]?.[titleColumn]?.title ?? "");
    const title = own?.title ?? (fromTitle !== "" ? fromTitle : text(row, phaseColumn ?? timeColumn));
    const used = new Set([timeColumn, phaseColumn, own ? undefined : titleColumn]);
    const cells = row.cells
      .map((cell, i) => ({ header: header[i]?.text ?? "", cell, i }))
      .filter(({ cell, i }) => !used.has(i) && !emptyCell(cell.text) && !(i === 0 && /^[\d.#]{1,4}$/.test(cell.text)));
    const time = timeHead.time ?? phaseHead?.time ?? null;
    return {
      head: { ...timeHead, phase: phaseHead?.phase ?? timeHead.phase ?? underPhase },
      time: time?.printed ?? null,
      printedTime: time
        ? timeHead.time
          ? prefix === ""
            ? timeHead.printedTime
            : (prefix + text(row, timeColumn)).trim()
          : (phaseHead?.printedTime ?? "")
        : "",
      number: phaseHead?.phase?.number ?? timeHead.phase?.number ?? null,
      title,
      content: [],
      blocks: [],
      remainder: null,
      row: { cells },
      lines: [r === 0 ? firstLine : row.line, row.line],
      checked: null,
      links: [],
    };
  });
}

function phaseHeader(header: string): boolean {
  return readHead(`${header} 1`).phase?.strong === true;
}

/** A lone dash is empty. */
export function emptyCell(text: string): boolean {
  return /^[\s\-–—]*$/.test(text);
}

function titleColumnOf(
  row: TableRow,
  heads: readonly Head[],
  named: readonly ReturnType<typeof labelOf>[],
  used: readonly (number | undefined)[],
): number | undefined {
  const free = row.cells.map((_, i) => i).filter((i) => !used.includes(i) && !emptyCell(row.cells[i]?.text ?? ""));
  const words = free.filter(
    (i) =>
      /\p{L}/u.test(row.cells[i]?.text ?? "") &&
      !/^\d(?!\d?[.)]\s*\p{L})/u.test(row.cells[i]?.text ?? "") &&
      heads[i]?.time?.place !== "start",
  );
  const byKind = (...kinds: readonly string[]) => words.find((i) => kinds.includes(named[i] ?? "none"));
  return (
    byKind("title") ??
    words.find((i) => !["deliverables", "notes", "status", "failureModes", "rules"].includes(named[i] ?? "none")) ??
    words[0]
  );
}

interface ReadLine {
  readonly head: Head;
  readonly remainder: TextLine | null;
}

/** Bold words with a title of their own are the head, and the rest of the line belongs to the phase. */
function headOf(line: TextLine): ReadLine {
  const whole = readHead(line.text);
  if (!line.strong || line.strong.rest === "") return { head: whole, remainder: null };
  const bracket = /^\s*[:–—-]?\s*[([（][^)\]）]*[)\]）]/u.exec(line.strong.rest)?.[0] ?? "";
  const bold = readHead(line.strong.strong + " " + bracket.replace(/^\s*[:–—-]\s*/, ""));
  if (!bold.titled || (bold.phase === null && bold.time === null && whole.time !== null))
    return { head: whole, remainder: null };
  const rest = line.strong.rest.slice(bracket.length).replace(/^[\s:：–—-]+/u, "");
  return { head: bold, remainder: rest === "" ? null : { ...line, text: rest, strong: null } };
}

interface Beneath {
  readonly printed: PrintedTime;
  readonly printedTime: string;
}

/** "**Duration:** 3 months", a line that is only a time, or a "Timeline" heading with a time under it, near the top. */
function timeBeneath(content: readonly Content[], blocks: readonly Block[]): Beneath | null {
  for (const piece of content.slice(0, 4)) {
    const lines =
      piece.type === "text"
        ? piece.texts
        : piece.type === "list"
          ? piece.items
          : piece.type === "quote"
            ? quoted(piece.content)
            : [];
    const spanned = piece.type === "list" ? spanOfItems(piece.items) : null;
    if (spanned) return spanned;
    for (const line of lines.slice(0, 6)) {
      for (const part of line.text.split(/\s*[|·•]\s*/)) {
        const label = labelledText(part, line.text === part ? line.strong : null);
        const found = inlineTime(label?.kind === "time" ? label.text : part, label?.kind === "time");
        if (found && (label?.kind === "time" || label === null)) return found;
      }
    }
  }
  const block = blocks.find((one) => labelOf(one.head.text) === "time");
  return block ? timeBeneath(block.content, []) : null;
}

/** Items that are nothing but times, over lists of their own: the phase takes from the first to the last of them. */
function spanOfItems(items: readonly ListItem[]): Beneath | null {
  const found = items.flatMap((item) => (item.content.length > 0 ? (inlineTime(item.text, false) ?? []) : []));
  const [first, last] = [found[0], found[found.length - 1]];
  if (!first || !last || found.length < 2 || first.printed.kind === "duration") return null;
  const times = found.map(({ printed }) => printed);
  if (times.some((time) => time.kind !== first.printed.kind || time.yearless !== first.printed.yearless)) return null;
  if (first.printed.kind === "position" && times.some((time) => time.unit !== first.printed.unit)) return null;
  const from = Math.min(...times.map((time) => time.from));
  const to = times.some((time) => time.to === null) ? null : Math.max(...times.map((time) => time.to ?? 0));
  return {
    printed: { ...first.printed, from, to, ranged: true },
    printedTime: `${first.printedTime} – ${last.printedTime}`,
  };
}

function quoted(content: readonly Content[]): readonly TextLine[] {
  return content.flatMap((piece) => (piece.type === "text" ? piece.texts : []));
}

function fill(
  read: ReadLine,
  beneath: Beneath | null,
  rest: Pick<Candidate, "content" | "blocks" | "lines" | "checked" | "links">,
): Candidate {
  const { head, remainder } = read;
  return {
    head,
    time: beneath?.printed ?? head.time?.printed ?? null,
    printedTime: beneath?.printedTime ?? head.printedTime,
    number: head.phase?.number ?? null,
    title: head.title,
    remainder,
    row: null,
    ...rest,
  };
}
