/**
 * Brings what a person typed into an earlier version of a table over into the new one. What it tells holds before the new one is
 * written, and after.
 */
import type { Problem } from "../../career/problem";
import type { Cell, Table, TableValues } from "../../career/sheet";
import { type MatchRule, type PreviousRow, matchRows } from "./matchRows";
import { type OwnCells, ownCells } from "./ownCells";
import { rowMarks } from "./rowMarks";
import { asWritten, placeOf } from "./tables";
import { type ColumnValue, isSameDay, type TypedRule, typedValues } from "./typedValues";

export interface KeepRule extends MatchRule, TypedRule {
  /** Columns of the document: what the person has edited there since it was written stays. */
  readonly document?: readonly string[];
  /** The column by which a row is named to the person. */
  readonly name: string;
}

export interface KeptTable {
  readonly table: Table;
  readonly kept: readonly string[];
  readonly problems: readonly Problem[];
  /** The rows that come, go and stay, which `changes` names too. */
  readonly moves: readonly Problem[];
  readonly changes: RowChanges;
}

/** Rows by name, against the table that stands in the workbook. */
export interface RowChanges {
  readonly added: readonly string[];
  /** Whose words, times or other values will differ from what stands there; what is computed does not count. */
  readonly changed: readonly string[];
  /** No longer in the roadmap, with nothing typed into them: their rows go. */
  readonly removed: readonly string[];
  /** No longer in the roadmap, but with something typed into them, or of the person's own making: their rows stay. */
  readonly staying: readonly string[];
}

export function keepTyped(table: Table, previous: TableValues | undefined, given: KeepRule): KeptTable {
  const cell = cellReader(table);
  const marks = rowMarks(given.document ?? [], cell);
  const marked = (row: readonly Cell[], before?: PreviousRow) => withMark(table, row, marks.of(row, before));
  const nameOf = (row: readonly Cell[]) => String(cell(row, given.name) ?? "");
  if (previous === undefined) {
    const changes = { added: table.rows.map(nameOf), changed: [], removed: [], staying: [] };
    return {
      table: { ...table, rows: table.rows.map((row) => marked(row)) },
      kept: [],
      problems: [],
      moves: [],
      changes,
    };
  }

  const old = rowReaders(previous);
  const own = ownCells(table, previous, old);
  const rule = { ...given, typed: { ...given.typed, ...Object.fromEntries(own.brought.map((name) => [name, null])) } };
  const match = matchRows(table, old, rule, cell);
  const problems: Problem[] = [];
  const told = (severity: "warning" | "note", message: string) => ({
    severity,
    message: `${placeOf(table.name)}: ${message}`,
  });

  const changed: string[] = [];
  let kept = 0;
  const rows = table.rows.map((row, i): readonly Cell[] => {
    const before = match.pairs.get(i);
    if (before === undefined) return [...marked(row), ...own.columns.map(() => null)];
    const edited = marks.edited(row, before);
    const typed = typedValues(before, rule)
      .map(({ column, value }) => ({ column, value: own.has(column) ? own.cell(before, column, i) : value }))
      .filter(({ column, value }) => value !== cell(row, column));
    const next = withValues(table, marked(row, before), [...edited, ...typed]);
    kept += edited.length + typed.length;
    if (table.columns.some(({ name }, c) => differs(name, next[c] ?? null, before(name)))) changed.push(nameOf(next));
    for (const { column, document } of edited)
      if (document !== null)
        problems.push(told("warning", editedTwice(before(rule.name) ?? cell(row, rule.name), column, document)));
    if (match.similar.has(i)) problems.push(told("note", renamed(cell(row, rule.name), before(rule.name))));
    return [...next, ...own.columns.map(({ name }) => own.cell(before, name, i))];
  });

  const stays = (row: PreviousRow) =>
    isOwnRow(row, rule) || typedValues(row, rule).length > 0 || own.columns.some(({ name }) => row(name) !== null);
  const left = old
    .filter((row, j) => !match.used.has(j) && previous.columns.some((column) => row(column) !== null))
    .map((row) => ({ row, stays: stays(row), name: String(row(rule.name) ?? row(rule.keys[0] ?? "") ?? "") }));
  const moves = left
    .filter(({ row }) => !isOwnRow(row, rule))
    .map(({ stays, name }) => (stays ? told("warning", leftAndStays(name)) : told("note", leftAndGone(name))));
  const columns = [...table.columns, ...own.columns];
  const staying = left.filter(({ stays }) => stays);
  const extra = staying.map(({ row }, i) =>
    columns.map(({ name }) =>
      own.has(name) ? own.cell(row, name, table.rows.length + i) : stayingCell(table, name, row, rule),
    ),
  );

  const added = table.rows.filter((_, i) => !match.pairs.has(i)).map(nameOf);
  return {
    table: { ...table, columns, rows: [...rows, ...extra] },
    kept: keptNotes(placeOf(table.name), kept, own, staying.length),
    problems,
    moves: [...moves, ...(added.length > 0 ? [told("note", newInSheet(added))] : [])],
    changes: {
      added,
      changed,
      removed: left.flatMap(({ stays, name }) => (stays ? [] : [name])),
      staying: staying.map(({ name }) => name),
    },
  };
}

function editedTwice(row: Cell, column: string, document: string): string {
  return `"${String(row)}": ${column} was edited in the sheet and has changed in the document; the sheet's stays. The document says "${document}".`;
}

function renamed(now: Cell, before: Cell): string {
  return `"${String(now)}" is taken as the renamed "${String(before)}"; what was typed beside it stays.`;
}

function leftAndStays(row: string): string {
  return `"${row}" is no longer in the roadmap; its row stays, at the end, because of what was typed into it.`;
}

function leftAndGone(row: string): string {
  return `"${row}" is no longer in the roadmap and has nothing typed into it; its row goes.`;
}

/** Rows that the person has deleted are among them. */
function newInSheet(rows: readonly string[]): string {
  const shown = rows.slice(0, 5).map((name) => `"${name.length > 60 ? `${name.slice(0, 59)}…` : name}"`);
  const some = rows.length > 5 ? `${shown.join(", ")} and ${rows.length - 5} more` : shown.join(", ");
  return `${some} ${rows.length === 1 ? "is" : "are"} new in the sheet.`;
}

/** What was kept, for the person to read. */
function keptNotes(place: string, values: number, { columns }: OwnCells, rows: number): readonly string[] {
  const notes: string[] = [];
  if (values > 0) notes.push(`${values} typed ${values === 1 ? "value" : "values"}`);
  if (columns.length > 0)
    notes.push(`own ${columns.length === 1 ? "column" : "columns"} ${columns.map(({ name }) => name).join(", ")}`);
  if (rows > 0) notes.push(`${rows} ${rows === 1 ? "row" : "rows"} that the roadmap does not have`);
  return notes.map((note) => `${place}: ${note}`);
}

/** Ids and marks follow the words, which are compared anyway. */
const idColumns: ReadonlySet<string> = new Set(["Id", "Parent", asWritten]);

/** Formulas are not compared: what they give follows from the rest. */
function differs(column: string, next: Cell, before: ReturnType<PreviousRow>): boolean {
  if (idColumns.has(column) || (typeof next === "object" && next !== null)) return false;
  return String(next ?? "").trim() !== String(before ?? "").trim();
}

function cellReader(table: Table): (row: readonly Cell[], column: string) => Cell {
  const at = new Map(table.columns.map(({ name }, i) => [name, i]));
  return (row, column) => row[at.get(column) ?? -1] ?? null;
}

function rowReaders({ columns, rows }: TableValues): readonly PreviousRow[] {
  const at = new Map(columns.map((name, i) => [name.toLowerCase(), i]));
  return rows.map((row) => (column) => {
    const value = row[at.get(column.toLowerCase()) ?? -1] ?? null;
    return value === "" ? null : value;
  });
}

/** A row that the add-in did not write has no id. */
function isOwnRow(row: PreviousRow, rule: KeepRule): boolean {
  return row(rule.keys[0] ?? "") === null;
}

/** A row that stays gets the table's formulas again; typed dates and values stay. */
function stayingCell(table: Table, column: string, row: PreviousRow, { dates = {} }: KeepRule): Cell {
  const value = row(column);
  const at = table.columns.findIndex(({ name }) => name === column);
  const formula = table.rows
    .map((cells) => cells[at] ?? null)
    .find((cell) => typeof cell === "object" && cell !== null);
  if (formula === undefined) return value;
  const given = dates[column]?.(row) ?? null;
  const isTyped = column in dates && typeof value === "number" && (given === null || !isSameDay(value, given));
  return isTyped ? value : formula;
}

function withMark(table: Table, row: readonly Cell[], mark: Cell): readonly Cell[] {
  return withValues(table, row, [{ column: asWritten, value: mark }]);
}

function withValues(table: Table, row: readonly Cell[], values: readonly ColumnValue[]): readonly Cell[] {
  const byColumn = new Map(values.map(({ column, value }) => [column, value]));
  return table.columns.map(({ name }, i) => (byColumn.has(name) ? byColumn.get(name) : row[i]) ?? null);
}
