/** Files in and out of the page. */
import { type OpenedXlsx, openXlsx } from "../host/xlsx/loadXlsx";
import { saveXlsx } from "../host/xlsx/saveXlsx";
import type { WorkbookSnapshot } from "../host/snapshot";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export async function downloadWorkbook(workbook: WorkbookSnapshot, name: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([new Uint8Array(await saveXlsx(workbook))], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file over by the next turn.
  setTimeout(() => URL.revokeObjectURL(url));
}

/** Asks for a file; undefined when the person changes their mind. @throws when it is not an .xlsx file */
export async function chooseWorkbook(): Promise<OpenedXlsx | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = `.xlsx,${XLSX}`;
  const file = await new Promise<File | undefined>((resolve) => {
    input.onchange = () => resolve(input.files?.[0]);
    input.oncancel = () => resolve(undefined);
    input.click();
  });
  return file && openXlsx(new Uint8Array(await file.arrayBuffer()));
}
