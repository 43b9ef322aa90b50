import type { ICellData, ICommandInfo, IWorksheetData, Nullable } from "@univerjs/core";
import { type Area, bounds } from "../area";
import type { GridHistory, GridSheets } from "../grid";
import type { UniverSession } from "./session";
import { fromRange } from "./sheets";

/** Cells as they have been written; null where there is none. */
type Matrix = Record<number, Record<number, ICellData | null>>;

/** What has been touched of a sheet: all that it has beside cells (undefined where there is no sheet), and single cells. */
interface SheetPart {
  readonly frame: IWorksheetData | undefined;
  readonly cells: Matrix;
}

/** The touched parts at one moment, by sheet, and the order of all tabs. */
interface Moment {
  readonly order: readonly string[];
  readonly parts: ReadonlyMap<string, SheetPart>;
}

/** Stands in Univer's own stack of steps, so that a person's typing keeps its place between the writes of an add-in. */
const STEP = "embedded-excel.step";

/** Remembers what the model changes, before it changes. Only that is kept; Univer lets go of all but the last 20 steps. */
export function univerHistory(session: UniverSession, sheets: GridSheets): GridHistory {
  const { modules, injector, workbook, unitId } = session;
  const { CommandType, ICommandService, IUndoRedoService, IUniverInstanceService } = modules.core;
  const { RemoveSheetMutation, SetColDataMutation, SetRangeValuesMutation, SetRowDataMutation } = modules.sheets;
  const { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } = modules.sheets;
  const stack = injector.get(IUndoRedoService);
  const commands = injector.get(ICommandService);
  let touched: Map<string, SheetPart> | undefined;

  const handler = (_: unknown, step?: { readonly take: () => void }): boolean => {
    step?.take();
    return true;
  };
  session.disposables.push(commands.registerCommand({ id: STEP, type: CommandType.COMMAND, handler }));
  session.disposables.push(
    commands.beforeCommandExecuted((command) => {
      if (touched && session.acting) remember(touched, command);
    }),
  );

  const frameOf = (id: string): IWorksheetData | undefined => {
    const config = workbook.getSheetBySheetId(id)?.getConfig();
    return config && structuredClone({ ...config, cellData: {} });
  };

  const cellOf = (id: string, row: number, column: number): ICellData | null =>
    written(workbook.getSheetBySheetId(id)?.getCellMatrix().getValue(row, column));

  function remember(parts: Map<string, SheetPart>, { id, params }: Readonly<ICommandInfo>): void {
    const { sheet, subUnitId, cellValue } = (params ?? {}) as {
      sheet?: { id: string };
      subUnitId?: string;
      cellValue?: object;
    };
    const sheetId = sheet?.id ?? subUnitId;
    if (sheetId === undefined) return;
    const part = parts.get(sheetId) ?? { frame: frameOf(sheetId), cells: {} };
    parts.set(sheetId, part);
    const all = id === RemoveSheetMutation.id ? session.sheet(sheetId).getConfig().cellData : {};
    for (const [row, column] of places(id === SetRangeValuesMutation.id ? (cellValue ?? {}) : all)) {
      const line = (part.cells[row] ??= {});
      if (!(column in line)) line[column] = cellOf(sheetId, row, column);
    }
  }

  const partNow = (id: string, touchedCells: Matrix): SheetPart => {
    const cells: Matrix = {};
    for (const [row, column] of places(touchedCells)) (cells[row] ??= {})[column] = cellOf(id, row, column);
    return { frame: frameOf(id), cells };
  };

  const setSheet = (id: string, frame: IWorksheetData, cells: Matrix): void => {
    const present = session.sheet(id).getConfig();
    const { name, hidden, tabColor, showGridlines, mergeData, freeze, rowCount, columnCount } = frame;
    const mutate = (mutation: { readonly id: string }, params: object): void =>
      session.mutate(mutation.id, { subUnitId: id, ...structuredClone(params) });
    mutate(SetWorksheetRowCountMutation, { rowCount });
    mutate(SetWorksheetColumnCountMutation, { columnCount });
    sheets.rename(id, name);
    // Univer shows the person any sheet that is said not to be hidden.
    if (hidden !== present.hidden) sheets.hide(id, hidden === 1);
    sheets.setTabColor(id, tabColor);
    sheets.showGridlines(id, showGridlines !== 0);
    sheets.setMerges(id, mergeData.map(fromRange));
    sheets.setFreeze(id, freeze.ySplit, freeze.xSplit);
    // Univer adds what is new to what is there: that goes first.
    for (const rowData of [emptied(present.rowData), frame.rowData]) mutate(SetRowDataMutation, { rowData });
    for (const columnData of [emptied(present.columnData), frame.columnData])
      mutate(SetColDataMutation, { columnData });
    for (const cellValue of [emptiedCells(cells), cells]) mutate(SetRangeValuesMutation, { cellValue });
  };

  const bring = ({ order, parts }: Moment): void => {
    const leaving = sheets.ids().filter((id) => parts.has(id) && parts.get(id)?.frame === undefined);
    // Their names are free again before others come.
    leaving.forEach((id, index) => sheets.rename(id, `\u2026${index}`));
    for (const [id, { frame }] of parts)
      if (frame && !sheets.ids().includes(id)) sheets.add(frame.name, sheets.ids().length, id);
    for (const id of leaving) sheets.remove(id);
    for (const [id, { frame, cells }] of parts) if (frame) setSheet(id, frame, cells);
    order.forEach((id, position) => {
      if (sheets.ids()[position] !== id && sheets.ids().includes(id)) sheets.move(id, position);
    });
  };

  const ask = (command: string): boolean => {
    // Each document that is open has its own steps: those of the one with the focus are meant.
    injector.get(IUniverInstanceService).focusUnit(unitId);
    return commands.syncExecuteCommand(command);
  };

  return {
    watch() {
      const before = { order: sheets.ids(), parts: (touched = new Map<string, SheetPart>()) };
      return () => {
        if (touched === before.parts) touched = undefined;
        if (before.parts.size === 0) return undefined;
        const parts = new Map([...before.parts].map(([id, { cells }]) => [id, partNow(id, cells)]));
        const after = { order: sheets.ids(), parts };
        return {
          undo: () => bring(before),
          redo: () => bring(after),
          areas: new Map([...parts].flatMap(([id, { cells }]) => boundsOf(id, cells))),
        };
      };
    },
    push({ undo, redo }) {
      const step = (take: () => void) => [{ id: STEP, params: { take } }];
      stack.pushUndoRedo({ unitID: unitId, undoMutations: step(undo), redoMutations: step(redo) });
    },
    undo: () => ask(modules.core.UndoCommand.id),
    redo: () => ask(modules.core.RedoCommand.id),
    clear: () => stack.clearUndoRedo(unitId),
  };
}

/** A cell as it has been written: a formula's result is calculated anew. */
function written(cell: Nullable<ICellData>): ICellData | null {
  if (!cell) return null;
  const { f, si, s, v, t, p } = cell;
  const content: ICellData = f || si ? { f, si, v: null } : { v, t, p };
  return structuredClone({ ...content, ...(s && { s }) });
}

/** The rows and columns that the matrix has an entry for. */
function places(matrix: object): (readonly [number, number])[] {
  return Object.entries(matrix as Record<string, object>).flatMap(([row, cells]) =>
    Object.keys(cells).map((column) => [Number(row), Number(column)] as const),
  );
}

/** The same places, each null: Univer takes null for "nothing there". */
function emptied(entries: object): Record<number, null> {
  return Object.fromEntries(Object.keys(entries).map((index) => [index, null]));
}

function emptiedCells(matrix: Matrix): object {
  return Object.fromEntries(Object.entries(matrix).map(([row, cells]) => [row, emptied(cells)]));
}

/** The smallest area around the cells, with their sheet; nothing where there are none. */
function boundsOf(sheet: string, matrix: Matrix): readonly (readonly [string, Area])[] {
  let around: Area | undefined;
  for (const [row, column] of places(matrix)) {
    const cell = { row, column, rows: 1, columns: 1 };
    around = around === undefined ? cell : bounds(around, cell);
  }
  return around === undefined ? [] : [[sheet, around]];
}
