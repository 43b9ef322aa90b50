import type { Block, Content } from "../document/document";
import { yearLevels } from "./experienceLevels";
import type { Found } from "./findPaths";
import { tableStages } from "./tableStages";
import { listStages } from "./writtenStages";

/** Content that is a pay path or ladder, and so is no plan. */
export function isPay(content: readonly Content[], blocks: readonly Block[]): boolean {
  const found: Found = { paths: [], ladders: [], currencies: [], problems: [] };
  for (const piece of content) {
    if (piece.type === "list" && (listStages(piece.items).length > 1 || yearLevels(piece.items))) return true;
    if (piece.type === "table" && tableStages(piece, "", found).length > 1) return true;
  }
  return blocks.some((block) => isPay(block.content, []));
}
