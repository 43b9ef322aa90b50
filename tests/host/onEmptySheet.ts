import type { NodeExcel } from "../../src/host/node/startHost";
import { emptyWorkbook } from "../../src/host/snapshot/emptyWorkbook";

export type Step = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;

/** What a step gives on an empty sheet; the error itself when it is refused. */
export async function outcome(excel: NodeExcel, step: Step): Promise<unknown> {
  excel.load(emptyWorkbook);
  return Excel.run(async (context) => step(context.workbook.worksheets.getActiveWorksheet(), context)).catch(
    (error: unknown) => error,
  );
}

/** Loads one property and gives it. */
export async function loaded<T extends OfficeExtension.ClientObject, K extends keyof T & string>(
  object: T,
  key: K,
): Promise<T[K]> {
  object.context.load(object, key);
  await object.context.sync();
  return object[key];
}
