/** Draws what Univer does not know of the workbook: table styles, rules and charts. */
import { IUniverInstanceService, UniverInstanceType, type Univer, type Workbook, type Worksheet } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { DataValidationCacheService } from "@univerjs/sheets-data-validation";
import type { EmbeddedExcel } from "../../host/createHost";
import type { Area } from "../../host/grid/area";
import { toRange } from "../../host/grid/univer/sheets";
import type { Book } from "../../host/model/book";
import type { SheetSnapshot, WorkbookSnapshot } from "../../host/snapshot";
import { chartLayer } from "../charts/showCharts";
import { rangeReader } from "../readRange";
import { fitRows } from "./fitRows";
import { followActiveSheet } from "./followActiveSheet";
import { checkPresentSheets, showRules } from "./rules";
import { drawTables } from "./tableLooks";

/** Changes that come within this many milliseconds are drawn together. */
const TOGETHER = 60;

export function showBook(univer: Univer, host: EmbeddedExcel, dark: boolean): void {
  const open = univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!open) throw new Error("the spreadsheet has no workbook open");
  const unitId = open.getUnitId();
  followActiveSheet(univer, open);
  checkPresentSheets(univer, open);
  const tables = drawTables(univer);
  const fit = fitRows(univer, open);
  const charts = chartLayer(univer, { unitId, dark, worksheet: (id) => open.getSheetBySheetId(id) });
  // By Univer's own sheet: one that was taken away and comes again is another, without rules.
  const rules = new WeakMap<Worksheet, string>();

  const draw = (): void => {
    const workbook = host.snapshot();
    tables(workbook.sheets);
    fit(workbook);
    for (const sheet of workbook.sheets) {
      const wanted = rulesOf(sheet);
      const worksheet = open.getSheetBySheetId(sheet.id);
      if (!worksheet || rules.get(worksheet) === wanted) continue;
      rules.set(worksheet, wanted);
      showRules(univer, unitId, sheet);
    }
    showCharts(workbook);
  };

  // Charts of half a calculation would be empty for a moment: until the functions have answered they stay as they are.
  let shown: string | undefined;
  const showCharts = (workbook: WorkbookSnapshot): void => {
    const active = host.book.grid.sheets.active();
    if (active === shown && host.waiting().length > 0) return;
    shown = active;
    charts.show(workbook.sheets, active, rangeReader(workbook));
  };

  // What a list of choices offers may come from a function that has just answered: each cell is checked anew.
  const checks = univer.__getInjector().get(DataValidationCacheService);
  host.onChange(() => {
    for (const { id, validations } of checkedSheets(host.book))
      checks.markRangeDirty(unitId, id, validations.map(toRange));
  });

  let planned = false;
  const editor = univer.__getInjector().get(IEditorBridgeService);
  const drawSoon = (): void => {
    if (planned) return;
    planned = true;
    setTimeout(() => {
      planned = false;
      // What is drawn anew under an open cell editor would move its cursor and lose what is typed: it waits for the end.
      if (editor.isVisible().visible) drawSoon();
      else draw();
    }, TOGETHER);
  };
  host.onChange(drawSoon);
  open.activeSheet$.subscribe(drawSoon);
}

/** The sheets with rules about what may be typed, and where. */
function checkedSheets({ sheets }: Book): { readonly id: string; readonly validations: readonly Area[] }[] {
  return [...sheets.values()]
    .filter(({ validations }) => validations.length > 0)
    .map(({ id, validations }) => ({ id, validations: validations.map(({ area }) => area) }));
}

function rulesOf({ conditionalFormats, validations }: SheetSnapshot): string {
  return JSON.stringify([conditionalFormats, validations]);
}
