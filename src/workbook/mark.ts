/**
 * How a sheet of ours is known again: a hidden name that belongs to the sheet and refers to the cells we wrote.
 * It survives renaming, saving, moving and every Excel since 2016, and grows with rows that a person inserts.
 */
import { formatArea, parseArea, type Area } from "./area";
import { quoteSheet } from "./rewriteReferences";

const prefix = "Trajectory_";

/** Name of the mark for the sheet that we call `sheet`. */
export function markName(sheet: string): string {
  return prefix + sheet.replaceAll(/[^\p{L}\p{N}]/gu, "_");
}

/** The cells that a mark's formula stands for; null when they have all been deleted. */
export function markedArea(formula: string): Area | null {
  return parseArea(formula.replace(/^=/, ""));
}

export function markFormula(sheet: string, { row, column, rows, columns }: Area): string {
  const absolute = formatArea({ row, column, rows, columns }).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${quoteSheet(sheet)}!${absolute}`;
}
