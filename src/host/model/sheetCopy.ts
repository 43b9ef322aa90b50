import { loadSheet } from "../snapshot/loadSnapshot";
import { sheetSnapshot, StyleTable } from "../snapshot/takeSnapshot";
import { type Book, findSheet, newId, sameText } from "./book";
import { isNameTaken } from "./nameRules";
import { publishName } from "./names";
import type { CellSnapshot } from "../snapshot";
import { mapSheets, mapWords } from "./references";

/**
 * A sheet once more, named as Excel names copies ("Plan (2)"): tables get names of their own, charts show the figures of
 * the copy, and names of the sheet come along. Gives its id.
 */
export function copySheet(book: Book, sheet: string, position: number): string {
  const styles = new StyleTable();
  const original = sheetSnapshot(book, sheet, styles);
  const name = freeCopyName(book, original.name);
  const toCopy = (formula: string): string =>
    mapSheets(formula, (each) => (sameText(each, original.name) ? name : each));
  const names = freeTableNames(
    book,
    original.tables.map((table) => table.name),
  );
  const ofCopy = (cell: CellSnapshot): CellSnapshot =>
    cell.formula === undefined
      ? cell
      : { ...cell, formula: mapWords(cell.formula, (word) => names.get(word.toLowerCase()) ?? word) };
  const id = loadSheet(
    book,
    {
      ...original,
      name,
      cells: original.cells.map(({ cell, ...at }) => ({ ...at, cell: ofCopy(cell) })),
      tables: original.tables.map((table) => ({ ...table, name: names.get(table.name.toLowerCase()) ?? table.name })),
      charts: original.charts.map((chart) => ({
        ...chart,
        series: chart.series.map((series) => ({
          ...series,
          values: toCopy(series.values),
          ...(series.categories !== undefined && { categories: toCopy(series.categories) }),
        })),
      })),
    },
    styles.all,
  );
  for (const each of book.names.filter((other) => other.sheet === sheet)) {
    const copy = { ...each, id: newId(book), sheet: id, formula: toCopy(each.formula) };
    book.names.push(copy);
    publishName(book, copy);
  }
  if (position < book.grid.sheets.ids().length - 1) book.grid.sheets.move(id, position);
  book.grid.engine.recalculateAll();
  book.events.added("worksheet", id, id);
  return id;
}

/** "Plan (2)", "Plan (3)" …, shortened to 31 characters; a copy of "Plan (2)" is "Plan (3)". */
function freeCopyName(book: Book, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let n = 2; ; n++) {
    const end = ` (${n})`;
    const copy = stem.slice(0, 31 - end.length) + end;
    if (findSheet(book, copy) === undefined) return copy;
  }
}

/** What the tables of a copy are called, by their old names in small letters. */
function freeTableNames(book: Book, tables: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const table of tables) {
    let n = 2;
    while ([...names.values()].includes(`${table}_${n}`) || isNameTaken(book, `${table}_${n}`)) n += 1;
    names.set(table.toLowerCase(), `${table}_${n}`);
  }
  return names;
}
