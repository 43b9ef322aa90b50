import type { ICommandInfo } from "@univerjs/core";
import type { GridEngine } from "../grid";
import { univerDescription, univerFunction } from "./functions";
import { spillFunction } from "./spillFunction";
import { makeRoomForSpills } from "./spillRoom";
import type { UniverSession } from "./session";
import { fromRange, toRange } from "./sheets";
import { onShiftAsked } from "./shiftCommands";
import { readTableNames, univerTableName } from "./tableNames";

/**
 * Univer's formula engine with one hand on the trigger. Univer itself waits 100 ms after every change and stops a
 * calculation that is under way; here changes are collected and calculated when somebody asks, or in the next turn.
 */
export function univerEngine(session: UniverSession): GridEngine {
  const { modules, injector, unitId } = session;
  const { formula } = modules;
  const commands = injector.get(modules.core.ICommandService);
  const conversions = injector.get(formula.IActiveDirtyManagerService);
  const names = injector.get(formula.IDefinedNamesService);
  const tables = injector.get(formula.ISuperTableService);
  const functions = injector.get(formula.IFunctionService);
  const descriptions = injector.get(modules.sheetsFormula.IDescriptionService);

  const taken = new Map<
    string,
    ReturnType<typeof conversions.getDirtyConversionMap> extends Map<string, infer C> ? C : never
  >();
  const listeners = new Set<(event: "start" | "end") => void>();
  /**
   * What each name stands for; #NAME? once it is gone. Univer shares parsed formulas between all workbooks of a process,
   * and parses one again only when a name in it is said to have changed: so with every calculation all are.
   */
  const meanings: Record<string, string> = {};
  /** Every name that was a table's, for the same reason; gone ones stay, since a formula may still have been parsed with them. */
  const everyTable: Record<string, string> = {};
  const tableNames = new Set<string>();
  readTableNames(session, (name) => tableNames.has(name.toLowerCase()));
  let stale: StaleParts = nothing();
  let running: Promise<void> | undefined;
  let ended: (() => void) | undefined;
  let automatic = true;
  let disposed = false;
  session.disposables.push({
    dispose: () => {
      disposed = true;
      ended?.();
    },
  });

  /** Every change passes here before Univer's own trigger sees it: what Univer has registered since is taken over. */
  const takeTrigger = (): void => {
    for (const [id, conversion] of conversions.getDirtyConversionMap()) {
      taken.set(id, conversion);
      conversions.remove(id);
    }
  };
  takeTrigger();
  session.disposables.push(commands.beforeCommandExecuted(takeTrigger));
  session.disposables.push(
    commands.onCommandExecuted((command, options) => {
      if (command.id === formula.SetFormulaCalculationNotificationMutation.id) return noticeEnd(command);
      if (options?.onlyLocal && command.id === modules.sheets.SetRangeValuesMutation.id) return;
      const conversion = taken.get(command.id);
      if (conversion === undefined) return;
      stale = merge(stale, conversion.getDirtyData(command));
      changed();
    }),
  );

  function noticeEnd(command: Readonly<ICommandInfo>): void {
    const { functionsExecutedState } = (command.params ?? {}) as { functionsExecutedState?: number };
    if (functionsExecutedState !== undefined) ended?.();
  }

  const isStale = (): boolean =>
    stale.forceCalculation || stale.dirtyRanges.length > 0 || Object.keys(stale.maps).length > 0;

  /** Calculates in the next turn, unless somebody has said that they will ask for it. */
  function changed(): void {
    if (automatic) void calculate();
  }

  async function calculate(): Promise<void> {
    running ??= Promise.resolve()
      .then(runAll)
      .finally(() => {
        running = undefined;
      });
    return running;
  }

  async function runAll(): Promise<void> {
    while (isStale()) {
      await nextTurn();
      if (disposed) return;
      const { forceCalculation, dirtyRanges, maps } = stale;
      stale = nothing();
      for (const listener of listeners) listener("start");
      const end = new Promise<void>((resolve) => {
        ended = resolve;
      });
      const empty = {
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      };
      const params = {
        ...empty,
        ...maps,
        dirtyDefinedNameMap: { [unitId]: { ...meanings } },
        dirtySuperTableMap: { [unitId]: { ...everyTable } },
        forceCalculation,
        dirtyRanges,
        options: null,
      };
      commands.syncExecuteCommand(formula.SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
      await end;
      ended = undefined;
      for (const listener of listeners) listener("end");
    }
  }

  const recalculateAll = (): void => {
    stale = { ...stale, forceCalculation: true };
    changed();
  };

  /** A name, table or function means something else now: no parsed formula of this workbook can be trusted. */
  const reread = (): void => {
    functions.deleteFormulaAstCacheKey(unitId);
    const sheets = Object.fromEntries(session.workbook.getSheetOrders().map((sheet) => [sheet, "1"]));
    stale = merge(stale, { clearDependencyTreeCache: { [unitId]: sheets } });
    recalculateAll();
  };

  functions.registerExecutors(spillFunction(session));
  const onCalculation: GridEngine["onCalculation"] = (listener) => void listeners.add(listener);
  makeRoomForSpills(session, onCalculation);

  return {
    calculate,
    get automatic() {
      return automatic;
    },
    set automatic(on) {
      automatic = on;
      if (on) changed();
    },
    get stale() {
      return running !== undefined || isStale();
    },
    touch(sheet, row, column) {
      stale.dirtyRanges.push({ unitId, sheetId: sheet, range: toRange({ row, column, rows: 1, columns: 1 }) });
      changed();
    },
    recalculateAll,
    defineName(name, formulaText, sheet) {
      const formulaOrRefString = formulaText.replace(/^=/, "");
      names.registerDefinedName(unitId, {
        id: nameId(name, sheet),
        name,
        formulaOrRefString,
        localSheetId: sheet ?? "AllDefaultWorkbook",
      });
      meanings[name] = formulaOrRefString;
      reread();
    },
    removeName(name, sheet) {
      // Without any name Univer would not look for names, and go on with what this one stood for.
      const gone = { id: nameId(name, sheet), name, formulaOrRefString: "#NAME?", hidden: true };
      names.registerDefinedName(unitId, gone);
      meanings[name] = gone.formulaOrRefString;
      reread();
    },
    defineTable(name, { sheet, area, columns }) {
      tableNames.add(name.toLowerCase());
      everyTable[name] = name;
      tables.registerTable(unitId, univerTableName(name), {
        sheetId: sheet,
        range: toRange(area),
        titleMap: new Map(columns.map((title, i) => [title, i])),
      });
      reread();
    },
    removeTable(name) {
      tableNames.delete(name.toLowerCase());
      tables.remove(unitId, univerTableName(name));
      reread();
    },
    defineFunction(name, description, call) {
      functions.registerExecutors(univerFunction(modules, name, call));
      descriptions.registerDescriptions([univerDescription(modules, name, description)]);
      reread();
    },
    removeFunction(name) {
      functions.unregisterExecutors(name);
      descriptions.unregisterDescriptions([name]);
      reread();
    },
    onCalculation,
    onShiftAsked: (listener) => onShiftAsked(session, listener),
    onEdit(listener) {
      session.disposables.push(
        commands.onCommandExecuted((command, options) => {
          if (command.id !== modules.sheets.SetRangeValuesMutation.id || options?.onlyLocal || session.acting) return;
          const { subUnitId } = command.params as { subUnitId: string };
          for (const { range } of taken.get(command.id)?.getDirtyData(command).dirtyRanges ?? [])
            listener(subUnitId, fromRange(range));
        }),
      );
    },
  };
}

/** Univer finishes a change of formulas some turns of the microtask queue later, and must not be calculating then. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

interface StaleParts {
  readonly forceCalculation: boolean;
  /** Grows: a thousand functions that answer at once each touch their cell. */
  readonly dirtyRanges: {
    readonly unitId: string;
    readonly sheetId: string;
    readonly range: ReturnType<typeof toRange>;
  }[];
  /** Names, tables and sheets that changed, by Univer's name for the kind and by workbook. */
  readonly maps: Readonly<Record<string, Readonly<Record<string, object | null | undefined>>>>;
}

function nothing(): StaleParts {
  return { forceCalculation: false, dirtyRanges: [], maps: {} };
}

function merge(stale: StaleParts, more: object): StaleParts {
  const { forceCalculation = false, dirtyRanges = [], ...maps } = more as Partial<StaleParts> & StaleParts["maps"];
  const merged: Record<string, Record<string, object | null | undefined>> = {};
  for (const kind of new Set([...Object.keys(stale.maps), ...Object.keys(maps)])) {
    const parts = [stale.maps[kind], (maps as StaleParts["maps"])[kind]];
    for (const part of parts) {
      for (const [unit, entries] of Object.entries(part ?? {}))
        (merged[kind] ??= {})[unit] = mergeEntries(merged[kind]?.[unit] ?? {}, entries ?? {});
    }
  }
  return {
    forceCalculation: stale.forceCalculation || forceCalculation,
    dirtyRanges: [...stale.dirtyRanges, ...dirtyRanges],
    maps: merged,
  };
}

/** Entries are by name or by sheet; those by sheet hold entries in turn, and none of them may get lost. */
function mergeEntries(before: object, more: object): Record<string, object | null | undefined> {
  const merged: Record<string, object | null | undefined> = { ...before };
  for (const [key, entry] of Object.entries(more) as [string, object | null | undefined][]) {
    const known = merged[key];
    const both = typeof known === "object" && known !== null && typeof entry === "object" && entry !== null;
    merged[key] = both ? { ...known, ...entry } : entry;
  }
  return merged;
}

function nameId(name: string, sheet: string | undefined): string {
  return `${sheet ?? ""}/${name.toLowerCase()}`;
}
