import type { GridChange } from "../grid/grid";
import { type Book, type NameState, sheetState, type SheetState, type TableState } from "./book";
import { publishName } from "./names";
import { publishTable } from "./tableShape";

/** Makes one step of what the add-in writes, which the person can take back. */
export interface UndoHistory {
  /** What `work` changes is one step, or a part of the group that is open. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Everything until the answer is called is one step. */
  group(): () => void;
  /** The add-in is gone or new: groups that it has left open are over. */
  interrupt(): void;
  /** No step before now can be taken back: another workbook is open. */
  clear(): void;
}

/** What the book knows beside the grid's cells. Settings are no part of it: in Excel too they outlive an undo. */
interface BookParts {
  readonly sheets: readonly SheetState[];
  readonly tables: readonly TableState[];
  readonly names: readonly NameState[];
  readonly filtered: readonly (readonly [string, readonly number[]])[];
  readonly active: string;
}

export function undoHistory(book: Book): UndoHistory {
  const open = new Set<object>();
  let finish: (() => void) | undefined;
  const conclude = (): void => {
    if (open.size > 0) return;
    finish?.();
    finish = undefined;
  };
  const group = (): (() => void) => {
    const token = {};
    open.add(token);
    return () => {
      if (open.delete(token)) conclude();
    };
  };
  return {
    group,
    async during(work) {
      const end = group();
      finish ??= watch(book);
      try {
        return await work();
      } finally {
        end();
      }
    },
    interrupt() {
      open.clear();
      conclude();
    },
    clear() {
      open.clear();
      finish = undefined;
      book.grid.history.clear();
    },
  };
}

/** What is given back makes a step of all that has changed since; of nothing it makes none. */
function watch(book: Book): () => void {
  const before = partsOf(book);
  const changes = book.grid.history.watch();
  return () => {
    const after = partsOf(book);
    const cells = changes();
    if (cells === undefined && comparable(before) === comparable(after)) return;
    book.grid.history.push({
      undo: () => bring(book, before, cells?.areas, cells?.undo),
      redo: () => bring(book, after, cells?.areas, cells?.redo),
    });
  };
}

function partsOf(book: Book): BookParts {
  const { sheets } = book.grid;
  const ids = sheets.ids();
  return structuredClone({
    sheets: ids.map((id) => sheetState(book, id)),
    tables: book.tables,
    names: book.names,
    filtered: ids.map((id) => [id, sheets.filteredRows(id)] as const),
    active: sheets.active(),
  });
}

/** Where the person is does not count. */
function comparable(parts: BookParts): string {
  return JSON.stringify({ ...parts, active: "" }, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

function bring(book: Book, parts: BookParts, areas: GridChange["areas"] = new Map(), bringCells?: () => void): void {
  const { grid, events } = book;
  const { sheets, tables, names, filtered, active } = structuredClone(parts);
  const sheetsBefore = new Map(grid.sheets.ids().map((id) => [id, grid.sheets.name(id)]));
  const tablesBefore = book.tables.splice(0);
  for (const table of tablesBefore) grid.engine.removeTable(table.name);
  for (const name of book.names.splice(0)) grid.engine.removeName(name.name, name.sheet);
  for (const [sheet, area] of areas) book.functions.forget(sheet, area);
  bringCells?.();
  const ids = grid.sheets.ids();
  // A sheet that a person has added since is none of this step's.
  for (const id of [...book.sheets.keys()]) if (!ids.includes(id)) book.sheets.delete(id);
  for (const state of sheets) if (ids.includes(state.id)) book.sheets.set(state.id, state);
  book.tables.push(...tables);
  book.names.push(...names);
  for (const table of tables) publishTable(book, table);
  for (const name of names) publishName(book, name);
  for (const [id, rows] of filtered) if (ids.includes(id)) grid.sheets.filterRows(id, rows);
  if (ids.includes(active)) grid.sheets.activate(active);
  grid.engine.recalculateAll();

  for (const { id, sheet, name } of tablesBefore)
    if (!tables.some((table) => table.id === id)) events.deleted("table", id, sheet, name);
  for (const [id, name] of sheetsBefore) if (!ids.includes(id)) events.deleted("worksheet", id, id, name);
  for (const id of ids) if (!sheetsBefore.has(id)) events.added("worksheet", id, id);
  for (const { id, sheet } of tables)
    if (!tablesBefore.some((table) => table.id === id)) events.added("table", id, sheet);
  for (const [sheet, area] of areas) if (ids.includes(sheet)) events.changed(sheet, area, "RangeEdited");
}
