import type { WorkbookSnapshot } from "../host/snapshot";
import { blankSheet } from "../host/snapshot/blankSheet";

/** What Excel opens with: one empty sheet. */
export const emptyWorkbook: WorkbookSnapshot = {
  sheets: [blankSheet("Sheet1")],
  activeSheet: "Sheet1",
  names: [],
  styles: {},
  settings: {},
};
