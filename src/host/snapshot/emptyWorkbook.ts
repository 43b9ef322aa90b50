import type { WorkbookSnapshot } from "../snapshot";
import { blankSheet } from "./blankSheet";

/** What Excel opens with: one empty sheet. */
export const emptyWorkbook: WorkbookSnapshot = {
  sheets: [blankSheet("Sheet1")],
  activeSheet: "Sheet1",
  names: [],
  styles: {},
  settings: {},
};
