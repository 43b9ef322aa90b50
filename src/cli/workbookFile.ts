import type { Roadmap } from "../career/roadmap";
import type { Scenario } from "../career/scenario";
import type { WorkbookSnapshot } from "../host/snapshot";
import { blankSheet } from "../host/snapshot/blankSheet";
import { type OpenedXlsx, openXlsx } from "../host/xlsx/loadXlsx";
import { readRoadmap } from "../flows/readRoadmap";
import { readWorkbookScenarios } from "../flows/readWorkbookScenarios";
import { Failure } from "./failure";
import { readInput } from "./readInput";
import type { Terminal } from "./terminal";
import { valueOf } from "./valueOf";

/** Whether a person means a saved workbook by this name, and not a document. */
export function isWorkbook(file: string): boolean {
  return /\.xlsx$/i.test(file);
}

/** A workbook that was saved here, in Excel or in LibreOffice, with what of it cannot be kept. @throws Failure where it is none */
export async function workbookFile(file: string): Promise<OpenedXlsx> {
  const bytes = await readInput(file, "a saved plan, such as plan.xlsx");
  try {
    return await openXlsx(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`${file} cannot be opened as a workbook: ${reason}. Give a saved plan, such as plan.xlsx.`);
  }
}

/** The roadmap in the sheets of the open workbook, edits included, problems told. @throws Failure where there is none */
export async function roadmapInSheets(file: string, terminal: Terminal): Promise<Roadmap> {
  return valueOf(file, await readRoadmap(), terminal);
}

/** The scenarios in the sheets of the open workbook, notes told; undefined where there are none. @throws Failure with every error */
export async function scenariosInSheets(file: string, terminal: Terminal): Promise<readonly Scenario[] | undefined> {
  const read = await readWorkbookScenarios();
  return read === null ? undefined : valueOf(file, read, terminal);
}

/** The workbook with one more sheet, on which nothing stands, and its name. */
export function withBlankSheet(workbook: WorkbookSnapshot): { workbook: WorkbookSnapshot; name: string } {
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  let name = "Sheet1";
  for (let i = 2; taken.has(name.toLowerCase()); i += 1) name = `Sheet${i}`;
  return { workbook: { ...workbook, sheets: [...workbook.sheets, blankSheet(name)] }, name };
}
