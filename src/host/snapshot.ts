/**
 * A whole workbook as plain data: what the embedded Excel can be asked for, started from, and saved as .xlsx.
 * Rows and columns are 0-based; ranges are A1 without a sheet name unless the field says so.
 */

export type CellValue = string | number | boolean | null;

export interface CellSnapshot {
  /** The value shown; for a formula its last result, error values as text such as "#N/A". */
  readonly value: CellValue;
  /** English, starting with "=". */
  readonly formula?: string;
  /** A1 range that a dynamic-array formula in this cell has spilled into. */
  readonly spill?: string;
  /** Key into the workbook's `styles`. */
  readonly style?: string;
}

export interface StyleSnapshot {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly fontName?: string;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly borders?: Readonly<
    Partial<Record<"top" | "bottom" | "left" | "right", { readonly style: string; readonly color: string }>>
  >;
}

export interface TableSnapshot {
  readonly name: string;
  readonly range: string;
  readonly columns: readonly string[];
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** Stripes of the table's style, drawn unless told otherwise. */
  readonly bands?: boolean;
  /** Filters by column, from 0. */
  readonly filters?: Readonly<Record<number, FilterSnapshot>>;
}

/** What a column is filtered by, as Excel.FilterCriteria names it. */
export interface FilterSnapshot {
  readonly filterOn:
    | "Values"
    | "Custom"
    | "TopItems"
    | "TopPercent"
    | "BottomItems"
    | "BottomPercent"
    | "Dynamic"
    | "CellColor"
    | "FontColor";
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  /** Texts as cells show them, or dates with how much of them counts. */
  readonly values?: readonly (string | { readonly date: string; readonly specificity: string })[];
  readonly dynamicCriteria?: string;
  readonly color?: string;
}

export interface ValidationSnapshot {
  readonly range: string;
  readonly type: "list" | "whole" | "decimal" | "date" | "custom";
  readonly operator?: string;
  /** A list of choices, or formulas without leading "=" as the file format stores them. */
  readonly values?: readonly string[];
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly errorTitle?: string;
  readonly errorMessage?: string;
  readonly promptTitle?: string;
  readonly promptMessage?: string;
}

export interface ConditionalFormatSnapshot {
  readonly range: string;
  readonly type: "custom" | "dataBar" | "cellValue" | "colorScale" | "topBottom" | "containsText";
  readonly priority: number;
  readonly formula?: string;
  readonly operator?: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly barColor?: string;
  /** Ends of a data bar when they are fixed: formulas or numbers as text. */
  readonly minimum?: string;
  readonly maximum?: string;
  /** Colours of a scale from the lowest to the highest: two or three. */
  readonly scale?: readonly ScalePoint[];
  /** How many of the highest (or lowest) are marked, as a number or in per cent. */
  readonly rank?: { readonly count: number; readonly of: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent" };
  /** What a text holds, begins or ends with, or does not hold; `operator` says which. */
  readonly text?: string;
  readonly stopIfTrue?: boolean;
}

export interface ScalePoint {
  readonly at: "min" | "max" | "num" | "percent" | "percentile";
  /** A number as text; none at the ends. */
  readonly value?: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface ChartSeriesSnapshot {
  readonly name: string;
  /** With sheet name, e.g. `Projection!$B$5:$B$14`. */
  readonly values: string;
  readonly categories?: string;
  readonly color?: string;
  readonly hidden?: boolean;
  readonly chartType?: string;
}

export interface ChartSnapshot {
  readonly name: string;
  /** As Excel.ChartType names it: "Line", "AreaStacked", "BarStacked", "ColumnClustered" … */
  readonly chartType: string;
  readonly title?: string;
  readonly series: readonly ChartSeriesSnapshot[];
  readonly legend?: "bottom" | "right" | "top" | "left" | "none";
  readonly valueAxis?: {
    readonly title?: string;
    readonly numberFormat?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  readonly categoryAxis?: { readonly title?: string; readonly numberFormat?: string; readonly reversed?: boolean };
  /** Cells whose upper left corners are the chart's upper left and lower right ones. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** Where a click on a cell leads: out of the workbook, or to a place in it. */
export interface LinkSnapshot {
  readonly cell: string;
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface NameSnapshot {
  readonly name: string;
  /** With leading "=". */
  readonly formula: string;
  /** Sheet that the name belongs to; absent for the whole workbook. */
  readonly sheet?: string;
  readonly visible?: boolean;
}

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor?: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly cell: CellSnapshot }[];
  /** Widths in pixels by 0-based column; heights in pixels by 0-based row. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Rows and columns that are not shown, those that a filter leaves out included. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** The range that is filtered, headers included, and its filters by column, from 0. */
  readonly autoFilter?: { readonly range: string; readonly filters: Readonly<Record<number, FilterSnapshot>> };
  readonly merges: readonly string[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly tables: readonly TableSnapshot[];
  readonly links?: readonly LinkSnapshot[];
  readonly isProtected?: boolean;
  readonly validations: readonly ValidationSnapshot[];
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[];
  readonly charts: readonly ChartSnapshot[];
  readonly print?: {
    readonly landscape?: boolean;
    readonly fitToWidth?: boolean;
    /** Pages side by side when fitted to the width; one unless told. */
    readonly pagesWide?: number;
    /** A range, or several with commas between them. */
    readonly area?: string;
    readonly titleRows?: string;
    readonly titleColumns?: string;
  };
  readonly showGridlines?: boolean;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheet: string;
  readonly names: readonly NameSnapshot[];
  readonly styles: Readonly<Record<string, StyleSnapshot>>;
  /** Add-in settings kept with the workbook (Office.context.document.settings / workbook.settings). */
  readonly settings: Readonly<Record<string, unknown>>;
}
