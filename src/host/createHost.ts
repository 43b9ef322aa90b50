import { type Associations, type ClientHost, finishClient, type OfficeTheme, prepareClient } from "./client/connect";
import { Faults } from "./faults";
import { customFunctions } from "./functions/customFunctions";
import type { FunctionsMetadata } from "./functions/metadata";
import type { ResultMessage } from "./functions/callResult";
import type { Grid } from "./grid/grid";
import { type Book, newSheetState } from "./model/book";
import { shiftAsked } from "./model/editing/shiftCells";
import { eventHub } from "./model/eventHub";
import { noticeEdit, typeIntoCell } from "./model/typing";
import { undoHistory } from "./model/undoHistory";
import { workbookType } from "./model/workbook";
import { type BridgeEnd, bridgeEnd, failed, MAX_REQUEST_BYTES } from "./protocol/bridgeEnd";
import { ExcelError } from "./protocol/excelError";
import { excelType, method } from "./protocol/excelType";
import { ActionType, type Batch, type BatchAnswer, type BridgeRequest } from "./protocol/messages";
import { type BatchWorld, processBatch } from "./protocol/processBatch";
import { References } from "./protocol/references";
import {
  ALWAYS,
  CLIENT_SETS,
  EXCEL_VERSIONS,
  type ExcelVersion,
  Requirements,
  type RequirementSets,
} from "./requirements";
import { loadSnapshot } from "./snapshot/loadSnapshot";
import { takeSnapshot } from "./snapshot/takeSnapshot";

import type { EmbeddedExcel, HostOptions } from "./embeddedExcel";
import { cellPlace, readCell } from "./readCell";

export type { CellReading, EmbeddedExcel, HostOptions } from "./embeddedExcel";

/** Bit of a request's flags: wait while somebody edits a cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** The whole host over a grid, for any environment. */
export function createHost(grid: Grid, options: HostOptions = {}): EmbeddedExcel {
  const requirements = new Requirements(setsOf(options.excel ?? "Excel on the web"));
  const faults = new Faults();
  const dialogs: string[] = [];
  const paneListeners = new Set<(shown: boolean) => void>();
  const changeListeners = new Set<() => void>();
  const refusalListeners = new Set<(words: string) => void>();
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
  const history = options.undo === true ? undoHistory(book) : undefined;
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

  const asStep = <T>(work: () => Promise<T>): Promise<T> => history?.during(work) ?? work();

  async function handle({ flags, message: { body } }: BridgeRequest): Promise<BatchAnswer | undefined> {
    const isAsked = !isHousekeeping(body) && !Object.values(body.ObjectPaths).some((path) => path.Name in services);
    try {
      if (isAsked) {
        requests += 1;
        await faults.meet((flags & DELAY_FOR_CELL_EDIT) !== 0);
      }
      const work = () => events.during("ThisLocalAddin", () => processBatch(body, world));
      const answer = await (isAsked ? asStep(work) : work());
      announceChange();
      return faults.disconnected ? undefined : answer;
    } catch (error) {
      return faults.disconnected
        ? undefined
        : failed(error instanceof ExcelError ? error : new ExcelError("GeneralException", String(error)));
    }
  }

  grid.engine.onCalculation((event) => {
    if (event !== "end") return;
    events.calculated();
    announceChange();
  });
  grid.engine.onEdit((sheet, area) => {
    noticeEdit(book, sheet, area);
    announceChange();
  });

  grid.sheets.onChanged(announceChange);

  grid.engine.onShiftAsked((sheet, area, direction) => {
    const shift = async (): Promise<void> => shiftAsked({ book, sheet, area }, direction);
    asStep(shift)
      .catch((error: unknown) => {
        if (!(error instanceof ExcelError)) throw error;
        for (const listener of refusalListeners) listener(error.message);
      })
      .finally(announceChange);
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

  const clientSets = new Requirements(CLIENT_SETS);
  const clientHost: ClientHost = {
    isSetSupported: (name, version) => requirements.has(name, version) || clientSets.has(name, version),
    settings: book.settings,
    displayLanguage: options.displayLanguage ?? "en-US",
    contentLanguage: options.contentLanguage ?? "en-US",
    theme: options.theme ?? LIGHT,
    showDialog: (url) => void dialogs.push(url),
    showPane: (shown) => {
      for (const listener of paneListeners) listener(shown);
    },
    undoGroup: () => history?.group() ?? (() => undefined),
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
      history?.interrupt();
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
    waiting: () => functions.waiting(),
    snapshot: () => takeSnapshot(book),
    load(snapshot) {
      loadSnapshot(book, snapshot);
      history?.clear();
      announceChange();
    },
    undo: () => grid.history.undo(),
    redo: () => grid.history.redo(),
    typeInto: (address, input) => typeIntoCell(cellPlace(book, address), input),
    readCell: (address) => readCell(cellPlace(book, address)),
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
    onRefused: (listener) => void refusalListeners.add(listener),
    dispose: () => {
      end = undefined;
      grid.dispose();
    },
  };
}

export const LIGHT: OfficeTheme = {
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
