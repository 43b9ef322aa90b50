import type { UniverModules } from "./modules";

/**
 * Lets comparisons with cells look at the cells. Univer keeps an index of what stands in a column, in which an empty text, a blank
 * and 0 are one, as are "12" and 12: `=B1=""` would be TRUE where B1 is 0. Without the index each cell is compared as it is.
 * The index belongs to the process, so this holds for every workbook of it.
 */
export function compareCells({ formula }: UniverModules): void {
  const index = formula.CELL_INVERTED_INDEX_CACHE;
  index.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  index.set = () => undefined;
  index.setContinueBuildingCache = () => undefined;
}
