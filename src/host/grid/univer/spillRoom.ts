import { MAX_COLUMNS, MAX_ROWS } from "../area";
import type { GridEngine } from "../grid";
import type { UniverSession } from "./session";

interface SpillRange {
  readonly endRow: number;
  readonly endColumn: number;
}

/**
 * Lets formulas spill as far as Excel's sheets go. Univer's sheets end where something stands, and what would spill over
 * that end is #SPILL! to it: here the sheet grows once the calculation is done.
 */
export function makeRoomForSpills(session: UniverSession, onCalculation: GridEngine["onCalculation"]): void {
  const { modules, injector, unitId } = session;
  const { formula, sheets, core } = modules;
  const runtime = injector.get(formula.IFormulaRuntimeService) as unknown as {
    _checkIfArrayFormulaExceeded(rows: number, columns: number, range: SpillRange): boolean;
  };
  runtime._checkIfArrayFormulaExceeded = (_rows, _columns, { endRow, endColumn }) =>
    endRow >= MAX_ROWS || endColumn >= MAX_COLUMNS;
  // These two look for the end of the sheet themselves.
  for (const name of ["SEQUENCE", "RANDARRAY"]) {
    const executor = injector.get(formula.IFunctionService).getExecutor(name);
    if (!executor) throw new Error(`Univer has no function ${name}`);
    const tell = executor.setSheetRowColumnCount.bind(executor);
    executor.setSheetRowColumnCount = () => tell(2 * MAX_ROWS, 2 * MAX_COLUMNS);
  }
  const spills = injector.get(formula.FormulaDataModel);
  onCalculation((event) => {
    if (event !== "end") return;
    for (const [subUnitId, ranges] of Object.entries(spills.getArrayFormulaRange()[unitId] ?? {})) {
      const sheet = session.workbook.getSheetBySheetId(subUnitId);
      if (!sheet || !ranges) continue;
      let [rowCount, columnCount] = [sheet.getRowCount(), sheet.getColumnCount()];
      new core.ObjectMatrix(ranges).forValue((_row, _column, range) => {
        rowCount = Math.max(rowCount, (range?.endRow ?? 0) + 1);
        columnCount = Math.max(columnCount, (range?.endColumn ?? 0) + 1);
      });
      if (rowCount > sheet.getRowCount())
        session.mutate(sheets.SetWorksheetRowCountMutation.id, { subUnitId, rowCount });
      if (columnCount > sheet.getColumnCount())
        session.mutate(sheets.SetWorksheetColumnCountMutation.id, { subUnitId, columnCount });
    }
  });
}
