import type { ICommand, IRange } from "@univerjs/core";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../area";
import type { ShiftDirection } from "../grid";
import type { UniverSession } from "./session";
import { fromRange } from "./sheets";

/**
 * Hands over what a person asks of the grid's menus: to insert or delete cells, rows or columns. Univer would move cells and
 * formulas, and nothing of what the model knows beside them.
 */
export function onShiftAsked(
  { modules, injector, disposables }: UniverSession,
  listener: (sheet: string, area: Area, direction: ShiftDirection) => void,
): void {
  const { sheets, core } = modules;
  const commands = injector.get(core.ICommandService);
  const selections = injector.get(sheets.SheetsSelectionsService);
  const instances = injector.get(core.IUniverInstanceService);
  const rows = (area: Area): Area => ({ ...area, column: 0, columns: MAX_COLUMNS });
  const columns = (area: Area): Area => ({ ...area, row: 0, rows: MAX_ROWS });
  const taken: readonly (readonly [ICommand, ShiftDirection, (area: Area) => Area])[] = [
    [sheets.InsertRowByRangeCommand, "down", rows],
    [sheets.InsertColByRangeCommand, "right", columns],
    [sheets.RemoveRowByRangeCommand, "up", rows],
    [sheets.RemoveColByRangeCommand, "left", columns],
    [sheets.InsertRangeMoveDownCommand, "down", (area) => area],
    [sheets.InsertRangeMoveRightCommand, "right", (area) => area],
    [sheets.DeleteRangeMoveUpCommand, "up", (area) => area],
    [sheets.DeleteRangeMoveLeftCommand, "left", (area) => area],
  ];
  for (const [{ id, type }, direction, widen] of taken) {
    commands.unregisterCommand(id);
    const handler = (_: unknown, params?: object): boolean => {
      const target = sheets.getSheetCommandTarget(instances, params);
      const asked = params && "range" in params ? (params.range as IRange) : undefined;
      const range = asked ?? selections.getCurrentLastSelection()?.range;
      if (!target || !range) return false;
      listener(target.subUnitId, widen(fromRange(range)), direction);
      return true;
    };
    disposables.push(commands.registerCommand({ id, type, handler }));
  }
}
