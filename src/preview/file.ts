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

/** Asks for a file; undefined when the person changes their mind. */
export async function chooseFile(): Promise<File | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = `.xlsx,${XLSX}`;
  return new Promise((resolve) => {
    input.onchange = () => resolve(input.files?.[0]);
    input.oncancel = () => resolve(undefined);
    input.click();
  });
}

/** Takes a file that is dropped anywhere on the page; without this the browser would leave the page for it. */
export function onFileDropped(page: Document, take: (file: File) => void): void {
  const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;
  page.addEventListener("dragover", (event) => {
    if (hasFile(event)) event.preventDefault();
  });
  page.addEventListener("drop", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) take(file);
  });
}

/** @throws when it is not an .xlsx file */
export async function readWorkbook(file: File): Promise<OpenedXlsx> {
  return openXlsx(new Uint8Array(await file.arrayBuffer()));
}
