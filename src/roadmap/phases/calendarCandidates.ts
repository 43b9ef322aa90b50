/** A calendar drawn as a table: times are its columns, and its cells are marked or tell what is done then. */
import type { Content, ListItem, TableRow, TextLine } from "../document/document";
import { cellParts } from "../body/cellParts";
import { type Head, readHead } from "../heading/readHead";
import { emptyCell } from "../labels/emptyCell";
import type { Candidate } from "./candidates";

type Table = Extract<Content, { type: "table" }>;

/** Marked rows span their columns, and are the parts of the plan; columns of words are. [] where the table is no calendar. */
export function calendarCandidates(table: Table): readonly Candidate[] {
  const columns = timeColumns(table.header);
  if (columns.length < 3) return [];
  const cells = table.rows.flatMap((row) => columns.flatMap(({ i }) => row.cells[i] ?? []));
  const filled = cells.filter(({ text }) => !emptyCell(text));
  if (filled.length === 0) return [];
  if (filled.every(({ text }) => isMark(text)))
    return table.rows.flatMap((row, r) => barOf(row, columns, r === 0 ? table.lines[0] : row.line) ?? []);
  const worded = filled.filter(({ text }) => /\p{L}{2}/u.test(text)).length;
  return worded * 2 > filled.length ? columns.map((column) => columnOf(table, column)) : [];
}

interface TimeColumn {
  readonly i: number;
  readonly head: Head;
}

/** All columns but the first one or two, where each is headed by a time of its own and the times rise. */
function timeColumns(header: readonly TextLine[]): readonly TimeColumn[] {
  const heads = header.map(({ text }) => readHead(text, { months: true }));
  const first = heads.findIndex(({ time }) => time !== null);
  if (first < 1 || first > 2) return [];
  const columns = heads.map((head, i) => ({ head, i })).slice(first);
  const alike = columns.every(({ head: { time, titled, phase } }, at) => {
    const before = columns[at - 1]?.head.time?.printed;
    if (!time || titled || phase || time.place !== "start" || time.printed.kind === "duration") return false;
    const rises = time.printed.yearless || before === undefined || time.printed.from > before.from;
    return rises && (before === undefined || (before.kind === time.printed.kind && before.unit === time.printed.unit));
  });
  return alike ? columns : [];
}

function isMark(text: string): boolean {
  return text.length <= 8 && !/[\p{L}\p{N}]{2}|\d/u.test(text.replace(/^x+$/iu, ""));
}

/** "Learn SQL | X | X | |" under January, February, March: January – February. */
function barOf(row: TableRow, columns: readonly TimeColumn[], line: number): Candidate | null {
  const marked = columns.filter(({ i }) => !emptyCell(row.cells[i]?.text ?? ""));
  const [first, last] = [marked[0]?.head, marked[marked.length - 1]?.head];
  const [from, to] = [first?.time?.printed, last?.time?.printed];
  const cells = row.cells.slice(0, columns[0]?.i ?? 0).filter(({ text }) => !emptyCell(text));
  const name = cells[cells.length - 1];
  if (!first || !last || !from || !to || !name) return null;
  const printedTime = first === last ? first.printedTime : `${first.printedTime} – ${last.printedTime}`;
  // December and then January: the next year.
  const end = to.to !== null && to.yearless && to.to < from.from ? to.to + 12 : to.to;
  return {
    ...partOf(first, printedTime, readHead(name.text).title),
    time: { ...from, to: end, ranged: first !== last, drawn: true },
    links: name.links,
    lines: [line, row.line],
  };
}

/** "February: window functions; five applications" */
function columnOf(table: Table, { i, head }: TimeColumn): Candidate {
  const first = table.header.findIndex((_, at) => table.rows.some((row) => !emptyCell(row.cells[at]?.text ?? "")));
  const items = table.rows.flatMap((row): readonly ListItem[] => {
    const cell = row.cells[i];
    if (!cell || emptyCell(cell.text)) return [];
    const name = first < i ? (row.cells[first]?.text ?? "") : "";
    return cellParts(cell.text).map((part) => ({
      ...cell,
      text: name === "" || emptyCell(name) ? part : `${name}: ${part}`,
      strong: null,
      checked: null,
      inProgress: false,
      content: [],
      lines: [row.line, row.line],
    }));
  });
  const list: Content = { type: "list", ordered: false, items, lines: table.lines };
  return {
    ...partOf(head, head.printedTime, head.title),
    content: items.length === 0 ? [] : [list],
    lines: table.lines,
  };
}

function partOf(head: Head, printedTime: string, title: string): Candidate {
  return {
    head,
    time: head.time?.printed ?? null,
    printedTime,
    number: null,
    title,
    content: [],
    blocks: [],
    remainder: null,
    row: null,
    lines: [0, 0],
    checked: null,
    links: [],
  };
}
