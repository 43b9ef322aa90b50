import { hasExcelApi } from "./requirements";

type Body<T> = (context: Excel.RequestContext) => Promise<T>;

/** Reads in the open workbook. While somebody types in a cell Excel answers nobody: the reading waits for the end. */
export function read<T>(body: Body<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, body);
}

/** The same for a write, which is one step to undo where Excel can. */
export function change<T>(body: Body<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true, ...(undoesAtOnce() && { mergeUndoGroup: true }) }, body);
}

/** True where all of a write is one step to undo. */
export function undoesAtOnce(): boolean {
  return hasExcelApi("1.20");
}
