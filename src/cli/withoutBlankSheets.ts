import type { SheetSnapshot, WorkbookSnapshot } from "../host/snapshot";

/** The workbook without sheets on which nothing stands, such as the one Excel opens with; never without any sheet. */
export function withoutBlankSheets(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.filter((sheet) => !isBlank(sheet) || sheet.name === workbook.activeSheet);
  return { ...workbook, sheets };
}

function isBlank({ cells, tables, charts, merges, validations, conditionalFormats }: SheetSnapshot): boolean {
  return [cells, tables, charts, merges, validations, conditionalFormats].every(({ length }) => length === 0);
}
