import type { CellValue, StyleSnapshot } from "../snapshot";
import type { Area } from "./area";

/** What is asked of a spreadsheet underneath: cells, styles, sheets and a formula engine. Sheets are named by id. */
export interface Grid {
  readonly sheets: GridSheets;
  readonly cells: GridCells;
  readonly styles: GridStyles;
  readonly engine: GridEngine;
  readonly text: GridText;
  readonly history: GridHistory;
  dispose(): void;
}

export interface GridSheets {
  /** In the order of the tabs. */
  ids(): readonly string[];
  add(name: string, position: number, id?: string): string;
  remove(id: string): void;
  name(id: string): string;
  rename(id: string, name: string): void;
  move(id: string, position: number): void;
  hide(id: string, hidden: boolean): void;
  setTabColor(id: string, color: string): void;
  showGridlines(id: string, shown: boolean): void;
  active(): string;
  activate(id: string): void;
  /** In pixels; null is the sheet's own default. */
  columnWidth(id: string, column: number): number;
  setColumnWidth(id: string, column: number, columns: number, pixels: number): void;
  rowHeight(id: string, row: number): number;
  setRowHeight(id: string, row: number, rows: number, pixels: number): void;
  widths(id: string): Readonly<Record<number, number>>;
  heights(id: string): Readonly<Record<number, number>>;
  /** Rows that are not shown, whatever has hidden them, and those of them that a filter has. */
  hiddenRows(id: string): readonly number[];
  filteredRows(id: string): readonly number[];
  hideRows(id: string, rows: readonly number[], hidden: boolean): void;
  /** The rows that filters leave out now: hidden, and passed over by SUBTOTAL. Those of before that are not among them are shown. */
  filterRows(id: string, rows: readonly number[]): void;
  hiddenColumns(id: string): readonly number[];
  hideColumns(id: string, columns: readonly number[], hidden: boolean): void;
  merges(id: string): readonly Area[];
  setMerges(id: string, merges: readonly Area[]): void;
  freeze(id: string): { readonly rows: number; readonly columns: number };
  setFreeze(id: string, rows: number, columns: number): void;
  selection(): { readonly sheet: string; readonly area: Area };
  select(id: string, area: Area): void;
  /** Called after a person, not the model, has changed tabs, widths, heights, joined cells or frozen panes. */
  onChanged(listener: () => void): void;
}

export interface GridCell {
  readonly value: CellValue;
  readonly formula?: string;
  /** What this cell's dynamic-array formula has filled, itself included. */
  readonly spill?: Area;
}

/** What is written into a cell: a value (null empties it) or a formula, which shows `last` until it is calculated. */
export type CellContent = { readonly value: CellValue } | { readonly formula: string; readonly last?: CellValue };

export interface LiftedCell {
  readonly content: CellContent;
  /** Known to the grid alone. */
  readonly look: GridLook;
}

declare const lookOfACell: unique symbol;
export type GridLook = { readonly [lookOfACell]: true };

export interface PutCell {
  readonly row: number;
  readonly column: number;
  readonly cell: LiftedCell;
}

export interface GridCells {
  read(sheet: string, row: number, column: number): GridCell;
  /** undefined leaves a cell as it is. */
  write(
    sheet: string,
    at: { readonly row: number; readonly column: number },
    contents: readonly (readonly (CellContent | undefined)[])[],
  ): void;
  /** Cells with a value or formula, spilled ones included; with `styled` also those that only look different. */
  used(sheet: string, styled: boolean): readonly { readonly row: number; readonly column: number }[];
  /** The cell as it is, for putting down elsewhere. What a formula has spilled is not lifted with its cells. */
  lift(sheet: string, row: number, column: number): LiftedCell;
  /** Puts cells down: their contents, their looks or, by default, both in place of what was there. */
  put(sheet: string, cells: readonly PutCell[], what?: "all" | "contents" | "looks"): void;
  /** Leaves neither contents nor looks. */
  erase(sheet: string, cells: readonly { readonly row: number; readonly column: number }[]): void;
  /** The cell whose formula has spilled into this one. */
  anchor(sheet: string, row: number, column: number): { readonly row: number; readonly column: number } | undefined;
}

export type Style = StyleSnapshot & { readonly indent?: number };

/** A change of looks; null takes the property back to the default. */
export type StylePatch = { readonly [K in keyof Style]?: Style[K] | null };

export interface GridStyles {
  read(sheet: string, row: number, column: number): Style;
  patch(sheet: string, area: Area, patch: StylePatch | ((row: number, column: number) => StylePatch | undefined)): void;
  clear(sheet: string, area: Area): void;
}

export interface TableReference {
  readonly sheet: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

/** A value in a formula. Errors are text such as "#N/A". */
export type FormulaValue = CellValue | readonly (readonly CellValue[])[];

export interface FunctionCall {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly arguments: readonly (FormulaValue | undefined)[];
}

export interface GridEngine {
  /** Calculates what has become stale; resolves when every formula shows its result. */
  calculate(): Promise<void>;
  readonly stale: boolean;
  /** False leaves changes uncalculated until `calculate` is called. */
  automatic: boolean;
  /** Recalculates this cell, and what depends on it, with the next calculation. */
  touch(sheet: string, row: number, column: number): void;
  recalculateAll(): void;
  defineName(name: string, formula: string, sheet?: string): void;
  removeName(name: string, sheet?: string): void;
  defineTable(name: string, table: TableReference): void;
  removeTable(name: string): void;
  /** `call` must not throw and must answer at once; errors are text such as "#VALUE!". */
  defineFunction(name: string, description: FunctionDescription, call: (call: FunctionCall) => FormulaValue): void;
  removeFunction(name: string): void;
  /** Called when a calculation begins, and when its results stand in the cells. */
  onCalculation(listener: (event: "start" | "end") => void): void;
  /** Called after a person or the grid itself, not the model, has changed cells. */
  onEdit(listener: (sheet: string, area: Area) => void): void;
  /** Called instead of moving cells when a person asks the grid to insert or delete some. */
  onShiftAsked(listener: (sheet: string, area: Area, direction: ShiftDirection) => void): void;
}

/** Where cells go: down or right when others are inserted before them, up or left when those are deleted. */
export type ShiftDirection = "down" | "up" | "right" | "left";

export interface FunctionDescription {
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly detail: string;
    readonly required: boolean;
    readonly repeating: boolean;
  }[];
}

/** The steps that a person can take back, and again. */
export interface GridHistory {
  /** Remembers what is changed from now on through this interface, until the answer is called: it gives the way back. */
  watch(): () => GridChange | undefined;
  /** Puts a step over those before it, the person's own among them. */
  push(step: UndoStep): void;
  /** Takes the last step back, or again; false when there is none. */
  undo(): boolean;
  redo(): boolean;
  clear(): void;
}

export interface UndoStep {
  undo(): void;
  redo(): void;
}

/** Results of formulas are no part of it. */
export interface GridChange extends UndoStep {
  /** By sheet, the area in which cells have changed. */
  readonly areas: ReadonlyMap<string, Area>;
}

export interface GridText {
  /** As the cell shows it in en-US. */
  format(value: CellValue, numberFormat: string): string;
  /** What typing this means: a number or a date with the format it brings, true or false; undefined when it is just text. */
  parse(typed: string): { readonly value: number | boolean; readonly numberFormat?: string } | undefined;
}
