import type { WorkbookSnapshot } from "../host/snapshot";

/** What Excel opens with: one empty sheet. */
export const emptyWorkbook: WorkbookSnapshot = {
  sheets: [
    {
      id: "sheet1",
      name: "Sheet1",
      visibility: "visible",
      cells: [],
      columnWidths: {},
      rowHeights: {},
      merges: [],
      tables: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
    },
  ],
  activeSheet: "Sheet1",
  names: [],
  styles: {},
  settings: {},
};
