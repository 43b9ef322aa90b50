import type { Sheet } from "../career/sheet";
import { formatArea, without, type Area } from "./area";
import { sameName, type PresentSheet, type PresentTable } from "./present";
import { hasExcelApi } from "./requirements";
import { tableArea } from "./specAreas";

export type Target = PresentSheet & { readonly worksheet: Excel.Worksheet };

/**
 * Clears what an earlier write left on a sheet. Tables that are written again stay, so that formulas which refer to them do;
 * everything the person put outside our cells stays too.
 */
export function clearOld(target: Target): void {
  const { worksheet, area, spec, charts } = target;
  if (area === null) return;
  for (const { name } of spec.charts ?? []) charts.get(name)?.delete();

  for (const { table } of target.tables.filter(({ area: its }) => its !== null && overlapsOurs(its, area))) {
    // Rows count from the headers, and a row of totals would be taken for one of ours.
    if (!table.showHeaders) table.showHeaders = true;
    if (table.showTotals) table.showTotals = false;
  }
  const staying = target.tables.filter((table) => staysInPlace(table, spec));
  for (const { table, area: its } of target.tables) {
    if (its !== null && !staying.some((other) => other.table === table) && overlapsOurs(its, area))
      table.convertToRange();
  }
  const kept = staying.flatMap(({ area: its }) => its ?? []);
  for (const piece of without(area, kept)) {
    const range = worksheet.getRange(formatArea(piece));
    range.unmerge();
    range.clear();
  }
  const old = worksheet.getRange(formatArea(area));
  if (hasExcelApi("1.6")) old.conditionalFormats.clearAll();
  if (hasExcelApi("1.8")) old.dataValidation.clear();
}

/** Excel resizes a table only where its header row stays and the old and new cells overlap. */
export function staysInPlace({ name, area }: PresentTable, spec: Sheet): boolean {
  const next = (spec.tables ?? []).find(({ table }) => sameName(table.name, name));
  if (next === undefined || area === null || !hasExcelApi("1.13")) return false;
  const wanted = tableArea(next);
  return area.row === wanted.row && area.column === wanted.column;
}

function overlapsOurs(table: Area, ours: Area): boolean {
  return table.row >= ours.row && table.column >= ours.column && table.row < ours.row + ours.rows;
}
