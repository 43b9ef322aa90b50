/** Small pieces of plain data that are saved inside the workbook, so that everybody who opens it has them. */
import { hasExcelApi, lowestExcelApi } from "./requirements";
import { change, read } from "./run";

/** What was saved under this key; null where nothing was, or where this Excel is too old to keep settings. */
export async function readSetting(key: string): Promise<unknown> {
  if (!hasExcelApi(lowestExcelApi)) return null;
  return read(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    return setting.isNullObject ? null : setting.value;
  });
}

/** Saves text under this key; an Excel that is too old forgets it with the pane. */
export async function writeSetting(key: string, value: string): Promise<void> {
  if (!hasExcelApi(lowestExcelApi)) return;
  await change(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}
