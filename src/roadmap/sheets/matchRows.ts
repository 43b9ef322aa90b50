/** Which rows of a table are the same as rows of an earlier version: by id first, then by words, then by words that differ a little. */
import type { Cell, Table } from "../../career/sheet";
import { normal } from "./actionIds";

/** What an earlier row says in a column. */
export type PreviousRow = (column: string) => string | number | boolean | null;

export interface MatchRule {
  /** Columns that tell which rows are the same, tried from left to right: an id first, then words. */
  readonly keys: readonly string[];
  /** Words of this column may differ a little, if all else fails; the person is told. */
  readonly similar?: string;
}

interface Matches {
  /** The earlier row by the place of the new one. */
  readonly pairs: ReadonlyMap<number, PreviousRow>;
  /** Places of earlier rows that have a new one. */
  readonly used: ReadonlySet<number>;
  /** Places of new rows whose words differ a little. */
  readonly similar: ReadonlySet<number>;
}

export function matchRows(
  table: Table,
  old: readonly PreviousRow[],
  rule: MatchRule,
  cell: (row: readonly Cell[], column: string) => Cell,
): Matches {
  const pairs = new Map<number, PreviousRow>();
  const used = new Set<number>();
  const similar = new Set<number>();
  const pair = (i: number, j: number) => {
    const row = old[j];
    if (!row) return;
    pairs.set(i, row);
    used.add(j);
  };
  for (const key of rule.keys) {
    const waiting = new Map<string, number[]>();
    old.forEach((row, j) => {
      const value = row(key);
      if (used.has(j) || value === null) return;
      const word = normal(String(value));
      waiting.set(word, [...(waiting.get(word) ?? []), j]);
    });
    table.rows.forEach((row, i) => {
      const value = cell(row, key);
      if (pairs.has(i) || value === null || typeof value === "object") return;
      const j = waiting.get(normal(String(value)))?.shift();
      if (j !== undefined) pair(i, j);
    });
  }
  if (rule.similar === undefined || old.length > 2000) return { pairs, used, similar };
  const column = rule.similar;
  table.rows.forEach((row, i) => {
    const value = cell(row, column);
    if (pairs.has(i) || typeof value !== "string") return;
    const scores = old.map((other, j) => ({
      j,
      score: used.has(j) ? 0 : likeness(value, String(other(column) ?? "")),
    }));
    const best = scores.sort((a, b) => b.score - a.score)[0];
    if (!best || best.score < 0.6) return;
    pair(i, best.j);
    similar.add(i);
  });
  return { pairs, used, similar };
}

/** Dice's coefficient over words: 1 the same words, 0 none in common. */
function likeness(a: string, b: string): number {
  const left = new Set(normal(a).split(" "));
  const right = new Set(normal(b).split(" "));
  const common = [...left].filter((word) => right.has(word)).length;
  return (2 * common) / (left.size + right.size);
}
