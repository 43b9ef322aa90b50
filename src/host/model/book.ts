import type { Area } from "../grid/area";
import type { Grid } from "../grid/grid";
import type { ChartSnapshot, ConditionalFormatSnapshot, LinkSnapshot, ValidationSnapshot } from "../snapshot";
import type { SortField } from "./editing/sortCells";
import type { Filters } from "./filters/applyFilters";
import { ExcelError } from "../protocol/excelError";
import type { EventHub } from "./events";

/** Everything Excel knows of a workbook beside what stands in the cells, which is the grid's. */
export interface Book {
  readonly grid: Grid;
  readonly sheets: Map<string, SheetState>;
  readonly tables: TableState[];
  readonly names: NameState[];
  readonly settings: Map<string, unknown>;
  readonly events: EventHub;
  /** What a cell shows in place of its value while its custom function is at work, and the error's own text. */
  readonly functions: CellFunctions;
  calculationMode: "Automatic" | "Manual" | "AutomaticExceptTables";
  /** Counts tables, charts and names made so far: ids are never used twice. */
  made: number;
}

export interface CellFunctions {
  errorText(sheet: string, row: number, column: number): string | undefined;
  /** The cell has been written: its calls are over. */
  forget(sheet: string, area: Area): void;
}

export interface SheetState {
  readonly id: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  gridlines: boolean;
  headings: boolean;
  isProtected: boolean;
  /** What it takes to take the protection away; known to this session alone. */
  password: string | undefined;
  print: PrintState;
  readonly charts: ChartState[];
  readonly validations: { readonly area: Area; readonly rule: ValidationRule }[];
  readonly conditionalFormats: ConditionalFormatState[];
  autoFilter: { area: Area; readonly filters: Filters } | undefined;
  readonly customProperties: Map<string, string>;
  /** By cell. */
  readonly hyperlinks: Map<string, Omit<LinkSnapshot, "cell">>;
}

export interface PrintState {
  landscape: boolean;
  area: string | undefined;
  titleRows: string | undefined;
  titleColumns: string | undefined;
  fitWide: number | undefined;
  fitTall: number | undefined;
  scale: number | undefined;
  centerHorizontally: boolean;
}

export interface TableState {
  readonly id: string;
  name: string;
  readonly sheet: string;
  area: Area;
  columns: string[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** By column, from 0. */
  readonly filters: Filters;
  /** How it was sorted last. */
  sort: { readonly fields: readonly SortField[]; readonly matchCase: boolean } | undefined;
}

export interface NameState {
  readonly id: string;
  readonly name: string;
  formula: string;
  /** The sheet the name belongs to; undefined for the whole workbook. */
  readonly sheet: string | undefined;
  visible: boolean;
  comment: string;
}

export type ValidationRule = Omit<ValidationSnapshot, "range"> & {
  readonly errorStyle?: string;
  readonly showErrorAlert?: boolean;
};

export interface ConditionalFormatState extends Omit<ConditionalFormatSnapshot, "range" | "priority"> {
  readonly id: string;
  area: Area;
}

/** A chart that can still be changed. */
export type ChartState = { -readonly [K in keyof ChartSnapshot]: ChartSnapshot[K] } & {
  readonly id: string;
  sheet: string;
};

/** One cell or more on a sheet. */
export interface Place {
  readonly book: Book;
  readonly sheet: string;
  readonly area: Area;
}

export function newSheetState(id: string): SheetState {
  return {
    id,
    visibility: "Visible",
    tabColor: "",
    gridlines: true,
    headings: true,
    isProtected: false,
    password: undefined,
    print: {
      landscape: false,
      area: undefined,
      titleRows: undefined,
      titleColumns: undefined,
      fitWide: undefined,
      fitTall: undefined,
      scale: undefined,
      centerHorizontally: false,
    },
    charts: [],
    validations: [],
    conditionalFormats: [],
    autoFilter: undefined,
    customProperties: new Map(),
    hyperlinks: new Map(),
  };
}

/** The sheet's state; ItemNotFound once it has been deleted. Sheets that a person has added in the grid are taken up. */
export function sheetState(book: Book, id: string): SheetState {
  const known = book.sheets.get(id);
  if (!book.grid.sheets.ids().includes(id)) throw new ExcelError("ItemNotFound", "the sheet has been deleted");
  if (known !== undefined) return known;
  const state = newSheetState(id);
  book.sheets.set(id, state);
  return state;
}

/** Sheet names are the same in any case. */
export function findSheet(book: Book, name: string): string | undefined {
  return book.grid.sheets.ids().find((id) => id === name || sameText(book.grid.sheets.name(id), name));
}

export function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Throws AccessDenied on a protected sheet. */
export function requireWritable(book: Book, sheet: string): void {
  if (sheetState(book, sheet).isProtected) {
    throw new ExcelError("AccessDenied", `the sheet ${book.grid.sheets.name(sheet)} is protected`);
  }
}

export function newId(book: Book): string {
  book.made += 1;
  return `{${book.made.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
}
