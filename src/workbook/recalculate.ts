import { change } from "./run";

/** Calculates every formula of the open workbooks anew, which also wakes functions that were not known when the file was opened. */
export async function recalculate(): Promise<void> {
  await change(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
