/**
 * What should stand in a workbook, as plain data. The rooms that know careers make these; `workbook/` writes them
 * without knowing what they mean, and tests read them without Excel.
 */
import type { Problem } from "./problem";

/** An Excel formula in English, starting with "=". Text from people is never one. */
export interface Formula {
  readonly formula: string;
}

/** null is an empty cell. A string is always text, even when it starts with "=". */
export type Cell = string | number | boolean | null | Formula;

export type Rows = readonly (readonly Cell[])[];

/**
 * How a value is shown; `workbook/` owns the number-format codes. `percent` has one decimal and `share` none; `month` shows a date
 * serial as Jan 2026, `monthName` as Jan.
 */
export type Format =
  "general" | "text" | "integer" | "number" | "money" | "percent" | "share" | "date" | "month" | "monthName" | "factor";

export type Alignment = "left" | "center" | "right";

/** What a person may type into a cell. Wrong input is refused with `message`. */
export type Validation =
  | { readonly kind: "list"; readonly values: readonly string[] }
  /** A range or name whose cells are the choices, e.g. `=ScenarioNames`. */
  | { readonly kind: "listFrom"; readonly source: string }
  | { readonly kind: "whole" | "decimal"; readonly min: number; readonly max: number; readonly message: string }
  | { readonly kind: "date"; readonly message: string };

export interface Column {
  readonly name: string;
  readonly format?: Format;
  /** In characters of the default font. */
  readonly width?: number;
  readonly wrap?: boolean;
  /** Of the title and the values; without it texts stand left, figures right, and titles above their values. */
  readonly align?: Alignment;
  /** Shown in grey: formulas and the next import need the column, people seldom do. */
  readonly quiet?: boolean;
  /** Added by the person: what stands in it in the workbook wins over what is written. */
  readonly own?: boolean;
  readonly validation?: Validation;
}

/** A native Excel table with a header row. Names are unique in a workbook. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: Rows;
}

export type BlockStyle =
  | "plain"
  | "title"
  | "subtitle"
  | "heading"
  | "label"
  | "input"
  | "note"
  | "warning"
  | "figure"
  /** Titles of columns, in the look of a table's header row. */
  | "columnTitles"
  /** Rows below such titles, parted by thin lines. */
  | "rows"
  /** What a card is about, and below it what it says. */
  | "cardLabel"
  | "cardFigure"
  /** The name of a group of columns. */
  | "group"
  | "quiet";

/** Cells outside tables. */
export interface Block {
  /** Top left cell, e.g. `A1`. */
  readonly at: string;
  readonly cells: Rows;
  readonly style?: BlockStyle;
  readonly format?: Format;
  readonly validation?: Validation;
  readonly wrap?: boolean;
  readonly align?: Alignment;
  /** Joins the cells of each row into one. */
  readonly merge?: boolean;
  /** Its rows are as high as so many lines of the usual font, whatever stands in them. */
  readonly lines?: number;
  /**
   * Size of the area a single dynamic-array formula in `cells` will spill into: where functions cannot run,
   * that many values are written in its place.
   */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

/** A rule over a range: where the formula, written for the range's first cell, is true, the look applies. */
export interface ConditionalFormat {
  readonly range: string;
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

/** Shows a share 0–1 as a bar in the cell. */
export interface DataBar {
  readonly range: string;
  readonly color: string;
}

export interface ChartSeries {
  readonly name: string;
  /** A1 range on the chart's own sheet. */
  readonly values: string;
  readonly color?: string;
  /** Drawn but invisible: the lower part of a stack. */
  readonly hidden?: boolean;
  readonly kind?: "line";
}

export interface Chart {
  readonly name: string;
  readonly title: string;
  readonly kind: "line" | "areaStacked" | "barStacked" | "column" | "bar";
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  readonly valueFormat?: Format;
  readonly valueTitle?: string;
  readonly categoryTitle?: string;
  readonly legend?: boolean;
  /** Categories from top to bottom, as a Gantt wants them. */
  readonly reversed?: boolean;
  readonly from: string;
  readonly to: string;
}

/** A workbook-wide name; `refersTo` is a formula such as `=Roadmap!$B$3`. */
export interface Name {
  readonly name: string;
  readonly refersTo: string;
}

export interface CellRule {
  readonly range: string;
  readonly format?: Format;
  readonly validation?: Validation;
}

/** How a sheet is printed; the frozen rows are on every page. */
export interface Print {
  readonly landscape: boolean;
  /** Pages side by side, 1 unless told: more where one page would be too small to read. */
  readonly pagesWide?: number;
  /** Ranges, each on pages of its own; everything when absent. */
  readonly areas?: readonly string[];
  /** Columns from A on that are repeated on every page. */
  readonly titleColumns?: number;
}

export interface Sheet {
  readonly name: string;
  readonly tables?: readonly { readonly at: string; readonly table: Table }[];
  readonly blocks?: readonly Block[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly dataBars?: readonly DataBar[];
  readonly charts?: readonly Chart[];
  readonly names?: readonly Name[];
  /** Where the rows of a table differ in kind: formats and checks that a column cannot have as a whole. */
  readonly cells?: readonly CellRule[];
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Widths in characters of columns outside tables, by letter. */
  readonly widths?: Readonly<Record<string, number>>;
  readonly print?: Print;
  readonly tabColor?: string;
}

/** What stands in a table of the workbook now, the person's own columns and rows included. Dates are serial numbers. */
export interface TableValues {
  readonly name: string;
  readonly columns: readonly string[];
  /** Where its rows stand, A1 with sheet; left out where the table is in no workbook. */
  readonly body?: string;
  /** Of columns that were asked about: the formulas of their cells, null where a value stands, and whether they show dates. */
  readonly beside?: Readonly<
    Record<string, { readonly formulas: readonly (string | null)[]; readonly isDate: boolean }>
  >;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/**
 * What a write did, so that a person can be told. `kept` lists what the person had put there and is still there; errors among
 * the problems mean that nothing was written.
 */
export interface WriteReport {
  readonly written: readonly string[];
  readonly kept: readonly string[];
  readonly problems: readonly Problem[];
  /** How it is taken back: by one undo, by deleting the sheets, which are all new, or step by step in an older Excel. */
  readonly undo?: "once" | "sheets" | "steps";
  /** What results were written as, where some were: formulas that recalculate, or values that stay. */
  readonly figures?: "live" | "values";
}
