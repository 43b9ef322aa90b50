/**
 * Texts longer than a cell holds: the cell ends with a mark, and what follows stands in a row of the Notes table, which may end with a
 * mark in its turn.
 */
import type { Problem } from "../../career/problem";
import type { Cell, Table, TableValues } from "../../career/sheet";
import { idMaker } from "./actionIds";
import { placeOf, tableNames } from "./tables";

/** Most characters of one cell; Excel holds 32,767. */
const longestCell = 32_000;

/** Kind of the rows that go on with a text. */
const moreKind = "More";

const belongs = "Longer texts";

const mark = /… \[goes on in Notes: ([a-z\d-]+)\]$/;

/** The tables with cells that fit; what does not goes to the end of the notes. */
export function fitCells<T extends Readonly<Record<string, Table>>>(
  tables: T,
  notes: Table,
): { tables: T; notes: Table } {
  const makeId = idMaker();
  const more: { readonly id: string; readonly text: string }[] = [];
  const fit = (cell: Cell): Cell => {
    if (typeof cell !== "string" || cell.length <= longestCell) return cell;
    const pieces = piecesOf(cell);
    const ids = pieces.map((piece) => makeId(piece));
    const marked = pieces.map((piece, i) =>
      ids[i + 1] === undefined ? piece : `${piece}… [goes on in Notes: ${ids[i + 1]}]`,
    );
    marked.slice(1).forEach((text, i) => more.push({ id: ids[i + 1] ?? "", text }));
    return marked[0] ?? cell;
  };
  const fitted = (table: Table): Table => ({ ...table, rows: table.rows.map((row) => row.map(fit)) });
  const short = Object.fromEntries(Object.entries(tables).map(([key, table]) => [key, fitted(table)])) as T;
  const rows = fitted(notes).rows;
  const values: Readonly<Record<string, (piece: (typeof more)[number]) => Cell>> = {
    "Belongs to": () => belongs,
    Text: ({ text }) => text,
    Kind: () => moreKind,
    Id: ({ id }) => id,
  };
  const extra = more.map((piece) => notes.columns.map(({ name }): Cell => values[name]?.(piece) ?? null));
  return { tables: short, notes: { ...notes, rows: [...rows, ...extra] } };
}

/** Cut where no character is torn apart. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const torn = /[\uD800-\uDBFF]/.test(text.charAt(at + longestCell - 1));
    const end = at + longestCell - (torn ? 1 : 0);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** The tables as they were before `fitCells`. What goes on with no text any more becomes a note of its own, and is told. */
export function wholeTexts(tables: readonly TableValues[]): {
  tables: readonly TableValues[];
  problems: readonly Problem[];
} {
  const notes = tables.find((table) => table.name.toUpperCase() === tableNames.notes.toUpperCase());
  if (notes === undefined) return { tables, problems: [] };
  const column = (name: string) => notes.columns.findIndex((one) => one.toLowerCase() === name.toLowerCase());
  const [kind, id, text] = [column("Kind"), column("Id"), column("Text")];
  const isMore = (row: TableValues["rows"][number]) => String(row[kind] ?? "").trim() === moreKind;
  const more = new Map(notes.rows.filter(isMore).map((row) => [String(row[id] ?? ""), String(row[text] ?? "")]));
  if (more.size === 0) return { tables, problems: [] };
  const used = new Set<string>();
  const whole = (cell: TableValues["rows"][number][number]) => {
    if (typeof cell !== "string") return cell;
    let all = cell;
    for (let found = mark.exec(all); found; found = mark.exec(all)) {
      const next = more.get(found[1] ?? "");
      if (next === undefined || used.has(found[1] ?? "")) break;
      used.add(found[1] ?? "");
      all = all.slice(0, found.index) + next;
    }
    return all;
  };
  const joined = tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => (table === notes && isMore(row) ? row : row.map(whole))),
  }));
  const problems: Problem[] = [];
  const settled = joined.map((table) => {
    if (table.name !== notes.name) return table;
    const rows = table.rows.flatMap((row) => {
      if (!isMore(row)) return [row];
      if (used.has(String(row[id] ?? ""))) return [];
      const start = String(row[text] ?? "").slice(0, 60);
      problems.push({
        severity: "warning",
        message: `${placeOf(table.name)}: "${start}…" went on with a text that no longer says so; it was kept as a note of "${belongs}".`,
      });
      return [row.map((cell, i) => (i === kind ? "Note" : i === id ? null : cell))];
    });
    return { ...table, rows };
  });
  return { tables: settled, problems };
}
