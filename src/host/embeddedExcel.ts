import type { OfficeTheme } from "./client/connect";
import type { ClientWindow } from "./client/window";
import type { Faults } from "./faults";
import type { FunctionsMetadata } from "./functions/metadata";
import type { Book } from "./model/book";
import type { ExcelVersion, RequirementSets } from "./requirements";
import type { WorkbookSnapshot } from "./snapshot";

/** An Excel without Excel: a workbook, and an add-in that is connected to it through Microsoft's own client. */
export interface EmbeddedExcel {
  /** Takes an add-in's functions.json, as text or parsed. */
  registerFunctions(metadata: string | FunctionsMetadata, namespace: string): void;
  /**
   * Resolves when everything is calculated, no custom function is at work and no request is open. Rejects after
   * `timeout` milliseconds (10,000 unless said otherwise) with the cells that still wait.
   */
  settled(timeout?: number): Promise<void>;
  /** Addresses of the cells whose custom function has not answered yet. */
  waiting(): readonly string[];
  snapshot(): WorkbookSnapshot;
  /** Puts a whole workbook in place of the present one. */
  load(workbook: WorkbookSnapshot): void;
  /** Types into a cell as a person does: `Sheet1!B2`, or a cell of the active sheet. Validation and protection hold. */
  typeInto(address: string, input: string | number | boolean): void;
  /** Ctrl+Z and Ctrl+Y in the grid; false when there is no step. */
  undo(): boolean;
  redo(): boolean;
  readCell(address: string): CellReading;
  /** Presses the ribbon button whose action has this id; resolves when the action says that it is completed. */
  invokeCommand(actionId: string): Promise<void>;
  readonly faults: Faults;
  /** Becomes another Excel from now on. */
  setRequirements(excel: ExcelVersion | RequirementSets): void;
  /** Connects a window whose client is about to load; call what is given back once it has loaded. */
  connect(window: ClientWindow): () => void;
  /** Requests of the add-in answered so far, and calls made of its functions. */
  readonly counts: { readonly requests: number; readonly functionCalls: number };
  /** Pages that the add-in has opened in dialogs. */
  readonly dialogs: readonly string[];
  onPane(listener: (shown: boolean) => void): void;
  /** Called after every change that a request or a calculation has made, at most once a turn: time to redraw charts. */
  onChange(listener: () => void): void;
  /** Called with Excel's words when a person asks for what Excel does not do, such as deleting a table's headers. */
  onRefused(listener: (words: string) => void): void;
  readonly book: Book;
  dispose(): void;
}

export interface HostOptions {
  /** The Excel to be: its name, or the sets it has. The newest on the web unless said otherwise. */
  readonly excel?: ExcelVersion | RequirementSets;
  /** What a custom function gets for a blank cell: 0 as in Excel for Windows (the default), null as on the web. */
  readonly blankArgument?: 0 | null;
  /** Characters that one request may have; 5 MB as in Excel on the web unless said otherwise. */
  readonly requestLimit?: number;
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  readonly theme?: OfficeTheme;
  readonly workbook?: WorkbookSnapshot;
  /** Whether the grid's undo takes back what the add-in writes; the workbook is then compared around each write. */
  readonly undo?: boolean;
}

export interface CellReading {
  readonly value: string | number | boolean;
  readonly text: string;
  readonly formula?: string;
  readonly numberFormat: string;
  /** What the formula in this cell has filled, e.g. `B2:D12`. */
  readonly spill?: string;
  /** The text of the CustomFunctions.Error behind the error value shown. */
  readonly errorText?: string;
}
