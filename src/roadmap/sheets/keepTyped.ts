/** Brings what a person typed into an earlier version of a table over into the new one. */
import type { Problem } from "../../career/problem";
import type { Cell, Column, Table, TableValues } from "../../career/sheet";
import { type MatchRule, type PreviousRow, matchRows } from "./matchRows";
import { firstRow, movedFormula } from "./movedFormula";
import { rowMarks } from "./rowMarks";
import { asWritten } from "./tables";

export interface KeepRule extends MatchRule {
  /** Columns whose typed values win over the document, and what stands there while nobody has typed. */
  readonly typed: Readonly<Record<string, Cell>>;
  /** Date columns with formulas: a value is typed when it is not what the formula gave. */
  readonly dates?: Readonly<Record<string, (row: PreviousRow) => number | null>>;
  /** Columns of the document: what the person has edited there since it was written stays. */
  readonly document?: readonly string[];
  /** The column by which a row is named to the person. */
  readonly name: string;
}

export interface KeptTable {
  readonly table: Table;
  readonly kept: readonly string[];
  readonly problems: readonly Problem[];
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

export function keepTyped(table: Table, previous: TableValues | undefined, rule: KeepRule): KeptTable {
  const nameOf = (row: readonly Cell[]) => String(row[table.columns.findIndex(({ name }) => name === rule.name)] ?? "");
  const at = new Map(table.columns.map(({ name }, i) => [name, i]));
  const cell = (row: readonly Cell[], column: string) => row[at.get(column) ?? -1] ?? null;
  const marks = rowMarks(rule.document ?? [], cell);
  if (previous === undefined) {
    const changes = { added: table.rows.map(nameOf), changed: [], removed: [], staying: [] };
    const rows = table.rows.map((row) => withMark(row, at.get(asWritten), marks.of(row)));
    return { table: { ...table, rows }, kept: [], problems: [], changes };
  }
  const ours = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  const own = previous.columns
    .map((name, at) => ({ name, at }))
    .filter(({ name }) => name !== "" && !ours.has(name.toLowerCase()));
  const brought = table.columns.filter((column) => column.own === true).map(({ name }) => name);
  const typed = { ...rule.typed, ...Object.fromEntries(brought.map((name) => [name, null])) };
  const columns: readonly Column[] = [
    ...table.columns,
    ...own.map(({ name }) => ({
      name,
      width: 20,
      own: true,
      ...(previous.beside?.[name]?.isDate === true ? { format: "date" as const } : {}),
    })),
  ];
  const old = previous.rows.map((row) => rowReader(previous, row));
  const placeOf = new Map(old.map((row, j) => [row, j]));
  /** What stands in a column of the person's own: a formula goes along to the new row. */
  const ownCell = (row: PreviousRow, column: string, to: number): Cell => {
    const from = placeOf.get(row) ?? -1;
    const formula = previous.beside?.[column]?.formulas[from] ?? null;
    return formula === null ? row(column) : { formula: movedFormula(formula, firstRow(previous) + from, to - from) };
  };
  const match = matchRows(table, old, rule, cell);
  const problems: Problem[] = [];
  const changed: string[] = [];
  let kept = 0;
  const rows = table.rows.map((row, i) => {
    const before = match.pairs.get(i);
    if (before === undefined) return [...withMark(row, at.get(asWritten), marks.of(row)), ...own.map((): Cell => null)];
    const next: Cell[] = [...withMark(row, at.get(asWritten), marks.of(row, before))];
    const put = (column: string, value: Cell) => {
      next[at.get(column) ?? next.length] = value;
      kept++;
    };
    for (const { column, value, document } of marks.edited(row, before)) {
      put(column, value);
      if (document !== null)
        problems.push({
          severity: "warning",
          message: `${table.name}: "${String(before(rule.name) ?? cell(row, rule.name))}": ${column} was edited in the sheet and has changed in the document; the sheet's stays. The document says "${document}".`,
        });
    }
    for (const [column, untouched] of Object.entries(typed)) {
      const value = before(column);
      if (value === null || value === untouched) continue;
      const standing = brought.includes(column) ? ownCell(before, column, i) : value;
      if (standing !== cell(row, column)) put(column, standing);
    }
    for (const [column, expected] of Object.entries(rule.dates ?? {})) {
      const value = before(column);
      const computed = expected(before);
      if (typeof value === "number" && computed !== null && Math.abs(value - computed) >= 1) put(column, value);
    }
    if (match.similar.has(i))
      problems.push({
        severity: "note",
        message: `${table.name}: "${String(cell(row, rule.similar ?? rule.name))}" was taken as the renamed "${String(before(rule.similar ?? rule.name))}"; what was typed beside it was kept.`,
      });
    if (table.columns.some(({ name }, c) => !idColumns.has(name) && differs(next[c] ?? null, before(name))))
      changed.push(nameOf(next));
    return [...next, ...own.map(({ name }): Cell => ownCell(before, name, i))];
  });
  const left = old
    .filter((_, i) => !match.used.has(i))
    .filter((row) => previous.columns.some((column) => row(column) !== null));
  const staying = left.filter((row) => saysSomething(row, { ...rule, typed }, [...own.map(({ name }) => name)]));
  const oldName = (row: PreviousRow) => String(row(rule.name) ?? row(rule.keys[0] ?? "") ?? "");
  for (const row of left) {
    const name = oldName(row);
    const stays = staying.includes(row);
    if (isOwnRow(row, rule)) continue;
    problems.push({
      severity: stays ? "warning" : "note",
      message: stays
        ? `${table.name}: "${name}" is no longer in the roadmap; the row was kept at the end because of what was typed into it.`
        : `${table.name}: "${name}" is no longer in the roadmap and had nothing typed into it; its row is gone.`,
    });
  }
  const ownNames = new Set([...brought, ...own.map(({ name }) => name)]);
  const extra = staying.map((row, i) =>
    columns.map(({ name }): Cell =>
      ownNames.has(name) ? ownCell(row, name, table.rows.length + i) : keepFormula(table, name, row, rule),
    ),
  );
  const notes: string[] = [];
  if (kept > 0) notes.push(`${table.name}: ${kept} typed ${kept === 1 ? "value" : "values"}`);
  if (own.length > 0)
    notes.push(
      `${table.name}: own ${own.length === 1 ? "column" : "columns"} ${own.map(({ name }) => name).join(", ")}`,
    );
  if (staying.length > 0)
    notes.push(
      `${table.name}: ${staying.length} ${staying.length === 1 ? "row" : "rows"} that the roadmap does not have`,
    );
  const added = table.rows.filter((_, i) => !match.pairs.has(i)).map(nameOf);
  // A row that the person has deleted is among them.
  if (added.length > 0)
    problems.push({
      severity: "note",
      message: `${table.name}: ${fewOf(added)} ${added.length === 1 ? "was" : "were"} not in the sheet, and ${added.length === 1 ? "is" : "are"} now.`,
    });
  const changes: RowChanges = {
    added,
    changed,
    removed: left.filter((row) => !staying.includes(row)).map(oldName),
    staying: staying.map(oldName),
  };
  return { table: { ...table, columns, rows: [...rows, ...extra] }, kept: notes, problems, changes };
}

function fewOf(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `"${name.length > 60 ? `${name.slice(0, 59)}…` : name}"`);
  return names.length > 5 ? `${shown.join(", ")} and ${names.length - 5} more` : shown.join(", ");
}

/** Ids and marks follow the words, which are compared anyway. */
const idColumns: ReadonlySet<string> = new Set(["Id", "Parent", asWritten]);

/** Formulas are not compared: what they give follows from the rest. */
function differs(next: Cell, before: string | number | boolean | null): boolean {
  if (typeof next === "object" && next !== null) return false;
  return String(next ?? "").trim() !== String(before ?? "").trim();
}

function rowReader(values: TableValues, row: TableValues["rows"][number]): PreviousRow {
  const at = new Map(values.columns.map((name, i) => [name.toLowerCase(), i]));
  return (column) => {
    const value = row[at.get(column.toLowerCase()) ?? -1] ?? null;
    return value === "" ? null : value;
  };
}

/** A row that the add-in did not write has no id. */
function isOwnRow(row: PreviousRow, rule: KeepRule): boolean {
  return row(rule.keys[0] ?? "") === null;
}

function saysSomething(row: PreviousRow, rule: KeepRule, own: readonly string[]): boolean {
  if (isOwnRow(row, rule)) return true;
  const typed = Object.entries(rule.typed).some(
    ([column, untouched]) => row(column) !== null && row(column) !== untouched,
  );
  const dated = Object.entries(rule.dates ?? {}).some(([column, expected]) => {
    const value = row(column);
    const computed = expected(row);
    return typeof value === "number" && computed !== null && Math.abs(value - computed) >= 1;
  });
  return typed || dated || own.some((column) => row(column) !== null);
}

/** A kept row gets the table's formulas again; typed dates and values stay. */
function keepFormula(table: Table, column: string, row: PreviousRow, rule: KeepRule): Cell {
  const i = table.columns.findIndex(({ name }) => name === column);
  const sample =
    i < 0 ? undefined : table.rows.map((cells) => cells[i]).find((cell) => cell !== null && typeof cell === "object");
  if (sample === undefined) return row(column);
  const expected = rule.dates?.[column];
  const value = row(column);
  const computed = expected?.(row) ?? null;
  const typed =
    expected !== undefined && typeof value === "number" && (computed === null || Math.abs(value - computed) >= 1);
  return typed ? value : sample;
}

function withMark(row: readonly Cell[], at: number | undefined, value: Cell): readonly Cell[] {
  return at === undefined ? row : row.map((cell, i) => (i === at ? value : cell));
}
