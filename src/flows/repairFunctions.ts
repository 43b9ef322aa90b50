import type { WriteReport } from "../career/sheet";
import { recalculate } from "../workbook/recalculate";
import { canRunFunctions, excelsWithFunctions } from "../workbook/requirements";

/**
 * Hands the functions to Excel once more and calculates everything anew: cells that showed #NAME? because the file was open before
 * the add-in was then find their function.
 *
 * @param register hands the functions over
 */
export async function repairFunctions(register: () => void): Promise<WriteReport> {
  if (!canRunFunctions()) {
    const message = `This Excel cannot run CAREER functions; ${excelsWithFunctions}. Run Projection writes the results as values here.`;
    return { written: [], kept: [], problems: [{ severity: "error", message }] };
  }
  register();
  await recalculate();
  return { written: [], kept: [], problems: [] };
}
