import type { WriteReport } from "../career/sheet";
import { recalculate } from "../workbook/recalculate";

/** Calculates everything anew: cells that showed #NAME? because the file was open before the add-in was then find their function. */
export async function repairFunctions(): Promise<WriteReport> {
  await recalculate();
  return { written: [], kept: [], problems: [] };
}
