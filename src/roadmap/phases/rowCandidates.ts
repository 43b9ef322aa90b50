import type { TableRow, TextLine } from "../document/document";
import { cellParts } from "../body/cellParts";
import { type Head, readHead } from "../heading/readHead";
import { emptyCell } from "../labels/emptyCell";
import { isTotal } from "../labels/isTotal";
import { isEnd, isMilestone, isTask, labelOf } from "../labels/labelOf";
import type { PrintedTime } from "../time/printedTime";
import { timeTokens } from "../time/timeTokens";
import type { Candidate } from "./candidates";
import { numberColumn } from "./numberColumn";

/** Rows of a table that tells time in one of its columns; [] where none does. The first row takes the header's lines along. */
export function rowCandidates(
  header: readonly TextLine[],
  printedRows: readonly TableRow[],
  firstLine: number,
): readonly Candidate[] {
  const rows = joinRows(printedRows.filter((row) => !isTotal(row)));
  const width = header.length;
  // Under "Phase" or "Week" a bare number is "Phase 2", "Week 2".
  const heads = rows.map((row) => row.cells.map((cell, i) => readHead(spelled(cell.text, header[i]?.text ?? ""))));
  const column = (test: (head: Head | undefined, i: number) => boolean) =>
    Array.from({ length: width }, (_, i) => ({ i, hits: heads.filter((row) => test(row[i], i)).length }))
      .filter(({ hits }) => hits * 2 > rows.length)
      .sort((a, b) => b.hits - a.hits || a.i - b.i)[0]?.i;
  const named = header.map((cell) => labelOf(cell.text));
  const timed = (head: Head | undefined) => head !== undefined && head.time !== null && head.time.place !== "tail";
  const bare = numberColumn(header, rows);
  const timeColumn = column((head, i) => timed(head) && named[i] === "time") ?? bare?.at ?? column(timed);
  const phaseColumn = column(
    (head) => head?.phase?.strong === true || (head !== undefined && head.phase !== null && timeColumn !== undefined),
  );
  if (timeColumn === undefined && phaseColumn === undefined) return [];
  // A column "Phase" that only holds times names no phases.
  const names = header.some((cell, i) => i !== timeColumn && phaseHeader(cell.text));
  const underPhase = names ? { strong: false, number: null } : null;
  const milestone = header.findIndex((cell) => isMilestone(cell.text));
  const [starts, ends] = [named.indexOf("startDate"), header.findIndex((cell) => isEnd(cell.text))];
  const text = (row: TableRow, i: number | undefined) => (i === undefined ? "" : (row.cells[i]?.text ?? ""));
  return rows.map((row, r): Candidate => {
    const counted = bare && bare.at === timeColumn ? bare.spell(text(row, timeColumn)) : null;
    const timeHead = readHead(counted ?? withUnit(text(row, timeColumn), header[timeColumn ?? 0]?.text ?? ""));
    const phaseHead = phaseColumn === undefined ? null : (heads[r]?.[phaseColumn] ?? null);
    const worded = titleColumnOf(row, heads[r] ?? [], named, [timeColumn, phaseColumn, starts, ends]);
    const titleColumn =
      milestone >= 0 && (worded === undefined || (milestone < worded && named[worded] !== "title"))
        ? milestone
        : worded;
    const own = [phaseHead, counted === null ? timeHead : null].find(
      (head) => head?.titled && (head.phase !== null || head.time !== null),
    );
    // What is to do names the phase by the first of it, and is its work as well.
    const done = own || titleColumn === undefined || !isTask(header[titleColumn]?.text ?? "") ? undefined : titleColumn;
    const fromTitle =
      titleColumn === undefined
        ? ""
        : done === undefined
          ? (heads[r]?.[titleColumn]?.title ?? "")
          : readHead(cellParts(text(row, done))[0] ?? "").title;
    const printed = text(row, phaseColumn ?? timeColumn);
    const title =
      own?.title ?? (fromTitle !== "" ? fromTitle : /\p{L}/u.test(printed) ? printed : firstWords(row, printed));
    const span = spanOf(heads[r]?.[starts], heads[r]?.[ends]);
    const used = new Set([timeColumn, phaseColumn, own ? undefined : titleColumn, ...(span ? [starts, ends] : [])]);
    const cells = row.cells
      .map((cell, i) => ({ header: header[i]?.text ?? "", cell, i }))
      .filter(
        ({ cell, i }) =>
          (i === done || !used.has(i)) && !emptyCell(cell.text) && !(i === 0 && /^[\d.#]{1,4}$/.test(cell.text)),
      );
    // "Weeks 1-4 | Jan 5 – Feb 1, 2026"
    const dated =
      heads[r]?.find((head, i) => i !== timeColumn && named[i] === "time" && isSpan(head))?.time?.printed ?? null;
    const time = timeHead.time ?? phaseHead?.time ?? null;
    const printedTime = !time
      ? ""
      : timeHead.time
        ? (counted ?? timeHead.printedTime).trim()
        : (phaseHead?.printedTime ?? "");
    return {
      head: { ...timeHead, dated: timeHead.dated ?? dated, phase: phaseHead?.phase ?? timeHead.phase ?? underPhase },
      // A length in a column of lengths is one, though nothing stands before it.
      time: span ?? (time ? { ...time.printed, opens: false } : null),
      printedTime: span ? `${text(row, starts)} – ${text(row, ends)}` : printedTime,
      number: phaseHead?.phase?.number ?? timeHead.phase?.number ?? null,
      title,
      content: [],
      blocks: [],
      remainder: null,
      row: { cells },
      lines: [r === 0 ? firstLine : row.line, row.last],
      checked: null,
      links: [],
    };
  });
}

function isSpan({ time }: Head): boolean {
  return time?.printed.kind === "date" && time.printed.ranged && !time.printed.yearless;
}

/** From a column of starts to one of ends: dates, or weeks and months of the plan. */
function spanOf(start: Head | undefined, end: Head | undefined): PrintedTime | null {
  const [first, last] = [start?.time?.printed, end?.time?.printed];
  if (!first || !last || first.kind !== last.kind || first.kind === "duration" || first.yearless !== last.yearless)
    return null;
  if (first.kind === "position" && first.unit !== last.unit) return null;
  return last.to !== null && last.to < first.from ? null : { ...first, to: last.to, ranged: true };
}

/** A row that has but a number for a name is called by what it says first. */
function firstWords(row: TableRow, number: string): string {
  const said = row.cells.find(({ text }) => /\p{L}/u.test(text))?.text ?? "";
  const clause = /^(?:[^:：;；.。\n]|\.(?=\S))+/u.exec(said)?.[0].trim() ?? "";
  return clause === "" ? number : clause;
}

interface JoinedRow extends TableRow {
  readonly last: number;
}

/** A row whose first cell is empty goes on with the row above it. */
function joinRows(rows: readonly TableRow[]): readonly JoinedRow[] {
  const joined: JoinedRow[] = [];
  for (const row of rows) {
    const above = joined[joined.length - 1];
    if (!above || !emptyCell(row.cells[0]?.text ?? "")) joined.push({ ...row, last: row.line });
    else
      joined[joined.length - 1] = {
        ...above,
        cells: above.cells.map((cell, i) => joinCells(cell, row.cells[i])),
        last: row.line,
      };
  }
  return joined;
}

function joinCells(above: TextLine, below: TextLine | undefined): TextLine {
  if (!below || emptyCell(below.text)) return above;
  const text = emptyCell(above.text) ? below.text : `${above.text}\n${below.text}`;
  return { ...above, text, links: [...above.links, ...below.links] };
}

/** The cell as its header means it: "2" under "Phase" is "Phase 2", "2. Growth" "Phase 2: Growth", and "2" under "Sprint" "Sprint 2". */
function spelled(cell: string, header: string): string {
  const [, number, name] = /^(\d{1,3})(?:[.)]\s+(?=\p{L})(.*))?$/u.exec(cell) ?? [];
  if (number === undefined || !readHead(`${header} 1`).phase) return withUnit(cell, header);
  return name === undefined ? `${header} ${number}` : `${header} ${number}: ${name}`;
}

/** "S2 – Atelier", "S3-S4" and "Sem. 02" under "Semaine": the letters are the unit that their header names. */
function withUnit(cell: string, header: string): string {
  const [opening = "", letters = "", number] = /^(\p{L}{1,4})\.?\s?(\d{1,3})(?![\p{L}\d])/u.exec(cell) ?? [];
  const word = /^\p{L}+/u.exec(header)?.[0] ?? "";
  const named = letters !== "" && word.length > letters.length && word.toLowerCase().startsWith(letters.toLowerCase());
  const unit = named && timeTokens(word)[0]?.unit !== undefined;
  if (!unit) return cell;
  const rest = cell
    .slice(opening.length)
    .replace(/^(\s*[-–—~à]\s*)(\p{L}{1,4})\.?\s?(?=\d)/u, (all, link: string, again: string) =>
      again.toLowerCase() === letters.toLowerCase() ? link : all,
    );
  return `${word} ${number ?? ""}${rest}`;
}

function phaseHeader(header: string): boolean {
  return readHead(`${header} 1`).phase?.strong === true;
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
      !/^\d(?!\d?(?:[.)]|\s+[–—-])\s*\p{L})/u.test(row.cells[i]?.text ?? "") &&
      heads[i]?.time?.place !== "start",
  );
  const byKind = (...kinds: readonly string[]) => words.find((i) => kinds.includes(named[i] ?? "none"));
  return (
    byKind("title") ??
    words.find((i) => !["deliverables", "notes", "status", "failureModes", "rules"].includes(named[i] ?? "none"))
  );
}
