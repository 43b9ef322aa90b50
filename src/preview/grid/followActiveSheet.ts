/** Lets Univer's tabs and grid follow when the add-in activates a sheet: they listen to the operation alone, not to the workbook. */
import { ICommandService, type Univer, type Workbook } from "@univerjs/core";
import { type ISetWorksheetActiveOperationParams, SetWorksheetActiveOperation } from "@univerjs/sheets";

export function followActiveSheet(univer: Univer, workbook: Workbook): void {
  const commands = univer.__getInjector().get(ICommandService);
  const activeId = (): string | undefined => workbook.getActiveSheet()?.getSheetId();
  let shown = activeId();
  const show = (): void => {
    const id = activeId();
    if (id === undefined || id === shown) return;
    shown = id;
    commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: workbook.getUnitId(), subUnitId: id });
  };
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetActiveOperation.id) return;
    // Tabs and grid show what they are told; by the time it is told, another sheet may be active again.
    shown = (params as ISetWorksheetActiveOperationParams).subUnitId;
    setTimeout(show);
  });
  // Not at once: a sheet that is being added is active before it is complete.
  workbook.activeSheet$.subscribe(() => setTimeout(show));
}
