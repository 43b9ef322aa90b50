import { type Associations, type ClientHost, finishClient, type OfficeTheme, prepareClient } from "./client/connect";
import type { ClientWindow } from "./client/window";
import { Faults } from "./faults";
import { customFunctions } from "./functions/customFunctions";
import type { FunctionsMetadata } from "./functions/metadata";
import type { ResultMessage } from "./functions/callResult";
import type { Grid } from "./grid/grid";
import { formatArea } from "./grid/area";
import { type Book, newSheetState, type Place } from "./model/book";
import { isErrorValue, numberFormat, shownValue } from "./model/cellValues";
import { eventHub } from "./model/eventHub";
import { shownFormula } from "./model/formulaText";
import { noticeEdit, typeIntoCell } from "./model/typing";
import { addressedPlace } from "./model/range";
import { workbookType } from "./model/workbook";
import { type BridgeEnd, bridgeEnd, failed, MAX_REQUEST_BYTES } from "./protocol/bridgeEnd";
import { ExcelError } from "./protocol/excelError";
import { excelType, method } from "./protocol/excelType";
import { ActionType, type Batch, type BatchAnswer, type BridgeRequest } from "./protocol/messages";
import { type BatchWorld, processBatch } from "./protocol/processBatch";
import { References } from "./protocol/references";
import { ALWAYS, EXCEL_VERSIONS, type ExcelVersion, Requirements, type RequirementSets } from "./requirements";
import type { WorkbookSnapshot } from "./snapshot";
import { loadSnapshot } from "./snapshot/loadSnapshot";
import { takeSnapshot } from "./snapshot/takeSnapshot";

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

/** An Excel without Excel: a workbook, and an add-in that is connected to it through Microsoft's own client. */
export interface EmbeddedExcel {
  /** Takes an add-in's functions.json, as text or parsed. */
  registerFunctions(metadata: string | FunctionsMetadata, namespace: string): void;
  /**
   * Resolves when everything is calculated, no custom function is at work and no request is open. Rejects after
   * `timeout` milliseconds (10,000 unless said otherwise) with the cells that still wait.
   */
  settled(timeout?: number): Promise<void>;
  snapshot(): WorkbookSnapshot;
  /** Puts a whole workbook in place of the present one. */
  load(workbook: WorkbookSnapshot): void;
  /** Types into a cell as a person does: `Sheet1!B2`, or a cell of the active sheet. Validation and protection hold. */
  typeInto(address: string, input: string | number | boolean): void;
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
  readonly book: Book;
  dispose(): void;
}

/** Bit of a request's flags: wait while somebody edits a cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** Sets by which the client's own code asks what its host can do; no add-in asks for them. */
const INTERNAL_SETS: RequirementSets = { CustomFunctions: "1.7", RichApiRuntime: "1.2", DelayForCellEdit: "1.1" };

/** The whole host over a grid, for any environment. */
export function createHost(grid: Grid, options: HostOptions = {}): EmbeddedExcel {
  const requirements = new Requirements(setsOf(options.excel ?? "Excel on the web"));
  const faults = new Faults();
  const dialogs: string[] = [];
  const paneListeners = new Set<(shown: boolean) => void>();
  const changeListeners = new Set<() => void>();
  let end: BridgeEnd | undefined;
  let actions: Associations = {};
  let requests = 0;
  let references = new References();

  const functions = customFunctions(
    grid,
    (entries) => end?.send(entries),
    options.blankArgument === undefined ? 0 : options.blankArgument,
  );
  const events = eventHub((entries) => end?.send(entries));
  const book: Book = {
    grid,
    sheets: new Map(grid.sheets.ids().map((id) => [id, newSheetState(id)])),
    tables: [],
    names: [],
    settings: new Map(),
    functions,
    events,
    calculationMode: "Automatic",
    made: 0,
  };
  events.attach(book);
  const workbook = workbookType(book);
  const services = {
    "Microsoft.ExcelServices.CustomFunctions": functionService((results) => functions.receive(results)),
  };
  if (options.workbook !== undefined) loadSnapshot(book, options.workbook);

  let changeAnnounced = false;
  const announceChange = (): void => {
    if (changeAnnounced) return;
    changeAnnounced = true;
    setTimeout(() => {
      changeAnnounced = false;
      for (const listener of changeListeners) listener();
    }, 0);
  };
  grid.engine.onCalculation((event) => {
    if (event === "end") announceChange();
  });

  async function handle({ flags, message: { body } }: BridgeRequest): Promise<BatchAnswer | undefined> {
    const isInternal = Object.values(body.ObjectPaths).some((path) => path.Name in services);
    try {
      if (!isInternal && !isHousekeeping(body)) {
        requests += 1;
        await faults.meet((flags & DELAY_FOR_CELL_EDIT) !== 0);
      }
      const answer = await events.during("ThisLocalAddin", () => processBatch(body, world));
      announceChange();
      return faults.disconnected ? undefined : answer;
    } catch (error) {
      return faults.disconnected
        ? undefined
        : failed(error instanceof ExcelError ? error : new ExcelError("GeneralException", String(error)));
    }
  }

  grid.engine.onCalculation((event) => {
    if (event === "end") events.calculated();
  });
  grid.engine.onEdit((sheet, area) => {
    noticeEdit(book, sheet, area);
    announceChange();
  });

  const world: BatchWorld = {
    workbook,
    service: (name) => services[name as keyof typeof services],
    get references() {
      return references;
    },
    require: (set, member) => requirements.require(set, member),
    calculated: async () => {
      if (book.calculationMode !== "Manual") await grid.engine.calculate();
    },
  };

  const clientHost: ClientHost = {
    isSetSupported: (name, version) =>
      requirements.has(name, version) || new Requirements(INTERNAL_SETS).has(name, version),
    settings: book.settings,
    displayLanguage: options.displayLanguage ?? "en-US",
    contentLanguage: options.contentLanguage ?? "en-US",
    theme: options.theme ?? LIGHT,
    showDialog: (url) => void dialogs.push(url),
    showPane: (shown) => {
      for (const listener of paneListeners) listener(shown);
    },
  };

  return {
    book,
    faults,
    dialogs,
    get counts() {
      return { requests, functionCalls: functions.calls };
    },
    connect(window) {
      references = new References();
      end = bridgeEnd(handle, options.requestLimit ?? MAX_REQUEST_BYTES);
      prepareClient(window, end.bridge);
      return () => {
        actions = finishClient(window, clientHost);
        functions.restart();
      };
    },
    registerFunctions(metadata, namespace) {
      functions.register(
        typeof metadata === "string" ? (JSON.parse(metadata) as FunctionsMetadata) : metadata,
        namespace,
      );
    },
    async settled(timeout = 10_000) {
      const deadline = performance.now() + timeout;
      for (;;) {
        const calculated = await within(deadline - performance.now(), grid.engine.calculate());
        if (calculated && !grid.engine.stale && functions.waiting().length === 0 && (end?.open ?? 0) === 0) return;
        if (performance.now() > deadline) throw new Error(notSettled(timeout, functions.waiting(), end?.open ?? 0));
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    },
    snapshot: () => takeSnapshot(book),
    load(snapshot) {
      loadSnapshot(book, snapshot);
      announceChange();
    },
    typeInto: (address, input) => typeIntoCell(place(book, address), input),
    readCell: (address) => readCell(place(book, address)),
    async invokeCommand(actionId) {
      const action = actions[actionId.toUpperCase()];
      if (typeof action !== "function")
        throw new Error(
          `no action is associated with "${actionId}"; there are ${Object.keys(actions).join(", ") || "none"}`,
        );
      await new Promise<void>((resolve, reject) => {
        Promise.resolve(action({ source: { id: actionId }, completed: resolve })).catch(reject);
      });
    },
    setRequirements: (excel) => requirements.use(setsOf(excel)),
    onPane: (listener) => void paneListeners.add(listener),
    onChange: (listener) => void changeListeners.add(listener),
    dispose: () => {
      end = undefined;
      grid.dispose();
    },
  };
}

const LIGHT: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#F3F2F1",
  controlForegroundColor: "#201F1E",
  isDarkTheme: false,
};

/** Whether the batch does nothing but let go of objects, as the client does when `Excel.run` ends. */
function isHousekeeping({ Actions }: Batch): boolean {
  const released = Actions.some(({ Name }) => Name === "_RemoveReference");
  return (
    released &&
    Actions.every(({ ActionType: type, Name }) => type === ActionType.Instantiate || Name === "_RemoveReference")
  );
}

function setsOf(excel: ExcelVersion | RequirementSets): RequirementSets {
  return typeof excel === "string" ? EXCEL_VERSIONS[excel] : excel;
}

function functionService(receive: (results: readonly ResultMessage[]) => void) {
  return excelType<null>("CustomFunctions", {
    setInvocationArrayResults: method(ALWAYS, (_, args) => receive(args.at(0) as readonly ResultMessage[])),
  })(null);
}

function place(book: Book, address: string): Place {
  const found = addressedPlace(book, book.grid.sheets.active(), address);
  return { ...found, area: { ...found.area, rows: 1, columns: 1 } };
}

function readCell(cell: Place): CellReading {
  const { book, sheet, area } = cell;
  const { row, column } = area;
  const { spill } = book.grid.cells.read(sheet, row, column);
  const formula = shownFormula(book, sheet, row, column);
  const value = shownValue(cell, row, column);
  const format = numberFormat(cell, row, column);
  const errorText = isErrorValue(value) ? book.functions.errorText(sheet, row, column) : undefined;
  return {
    value,
    text: book.grid.text.format(value, format),
    numberFormat: format,
    ...(formula !== undefined && { formula }),
    ...(spill !== undefined && value !== "#SPILL!" && { spill: formatArea(spill) }),
    ...(errorText !== undefined && { errorText }),
  };
}

/** Whether the promise resolves in time. */
async function within(milliseconds: number, promise: Promise<void>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), Math.max(0, milliseconds));
  });
  const inTime = await Promise.race([promise.then(() => true), late]);
  clearTimeout(timer);
  return inTime;
}

function notSettled(timeout: number, waiting: readonly string[], open: number): string {
  const parts = [
    ...(waiting.length > 0
      ? [
          `custom functions in ${waiting.slice(0, 10).join(", ")}${waiting.length > 10 ? ` and ${waiting.length - 10} more` : ""}`,
        ]
      : []),
    ...(open > 0 ? [`${open} open request${open === 1 ? "" : "s"}`] : []),
  ];
  return `the workbook has not settled within ${timeout} ms: still waiting for ${parts.join(" and ") || "the calculation"}`;
}
