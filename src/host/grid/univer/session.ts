import type { IDisposable, Injector, IWorksheetData, Univer, Workbook, Worksheet } from "@univerjs/core";
import type { UniverModules } from "./modules";

/** One open Univer workbook and the services that are asked most. */
export interface UniverSession {
  readonly modules: UniverModules;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  /** Runs one of Univer's mutations now. `params` get the workbook's id. */
  mutate(id: string, params: object): void;
  /** The sheet, or an error: ids that reach the grid have been checked by the model. */
  sheet(id: string): Worksheet;
  /** True while `mutate` runs: a change that comes at any other time is a person's. */
  readonly acting: boolean;
  readonly disposables: IDisposable[];
}

/**
 * Opens a workbook with one empty sheet in `univer`, or takes the one that is open there (a page with a grid).
 */
export function openSession(modules: UniverModules, univer: Univer): UniverSession {
  const { ICommandService, IUniverInstanceService, UniverInstanceType } = modules.core;
  const injector = univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  const open = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const workbook = open ?? univer.createUnit(UniverInstanceType.UNIVER_SHEET, emptyWorkbook());
  if (!(workbook instanceof modules.core.Workbook)) throw new Error("Univer did not open a workbook");
  const unitId = workbook.getUnitId();
  const commands = injector.get(ICommandService);
  let acting = false;
  return {
    get acting() {
      return acting;
    },
    modules,
    injector,
    workbook,
    unitId,
    disposables: [],
    mutate: (id, params) => {
      acting = true;
      try {
        if (!commands.syncExecuteCommand(id, { unitId, ...params })) throw new Error(`Univer refused ${id}`);
      } finally {
        acting = false;
      }
    },
    sheet: (id) => {
      const sheet = workbook.getSheetBySheetId(id);
      if (!sheet) throw new Error(`no sheet with the id ${id}`);
      return sheet;
    },
  };
}

/** What a new sheet looks like. It grows when something is written outside. */
export function emptySheet(id: string, name: string): Partial<IWorksheetData> {
  return { id, name, rowCount: 1000, columnCount: 40, defaultColumnWidth: 64, defaultRowHeight: 20, cellData: {} };
}

/** Univer keeps parsed formulas by workbook id for the whole process: no two workbooks may share one. */
let opened = 0;

function emptyWorkbook(): object {
  return {
    id: `workbook-${++opened}`,
    name: "Book1",
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": emptySheet("sheet-1", "Sheet1") },
  };
}
