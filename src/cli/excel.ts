import type { Flows } from "../flows/flows";
import { registerFunctions } from "../functions/registerFunctions";
import { type NodeExcel, startHost } from "../host/node/startHost";
import type { WorkbookSnapshot } from "../host/snapshot";
import { functionsMetadata } from "./functionsMetadata";

/** Milliseconds for all cells of a workbook to be calculated; long plans and a million trials in each cell take their time. */
export const longestWait = 300_000;

/**
 * Starts the embedded Excel with the add-in's functions in it, and ends it afterwards.
 *
 * @param workbook what stands in it; a new workbook where left out
 */
export async function withExcel<T>(
  use: (excel: NodeExcel) => Promise<T>,
  flows: Flows,
  workbook?: WorkbookSnapshot,
): Promise<T> {
  const excel = await startHost({ longestWait, ...(workbook && { workbook }) });
  try {
    excel.registerFunctions(await functionsMetadata(), "CAREER");
    registerFunctions(flows);
    return await use(excel);
  } finally {
    excel.dispose();
  }
}
