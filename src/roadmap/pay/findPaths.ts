/** Finds stages with pay and levels without: in lists, tables and headings. */
import type { Ladder, PayPath, RoadmapProblem } from "../../career/roadmap";
import type { Block } from "../document/document";
import { cleanTitle } from "../heading/cleanTitle";
import { labelOf } from "../labels/labelOf";
import { findTimes } from "../time/findTimes";
import type { PrintedTime } from "../time/printedTime";
import { experienceLevels } from "./experienceLevels";
import { chainLadders, headingLadder, listLadder, namedLevels, tableLadder } from "./findLadders";
import { perYear } from "./perYear";
import { flagLevels, flagYears } from "./payProblems";
import type { Stage } from "./stageOf";
import { tableStages } from "./tableStages";
import { headingStages, listStages, loneStage } from "./writtenStages";

export interface FoundPaths {
  readonly paths: readonly PayPath[];
  readonly ladders: readonly Ladder[];
  readonly currency: string | null;
  readonly problems: readonly RoadmapProblem[];
}

export function findPaths(root: Block): FoundPaths {
  const found: Found = { paths: [], ladders: [], currencies: [], problems: [] };
  walk(root, [], found, false);
  for (const path of found.paths) flagYears(path, found);
  return {
    paths: found.paths.map(({ path }) => path),
    ladders: found.ladders,
    currency: found.currencies[0] ?? null,
    problems: found.problems,
  };
}

export interface Found {
  readonly paths: { path: PayPath; stated: PrintedTime | null; elapsed: boolean }[];
  readonly ladders: Ladder[];
  readonly currencies: string[];
  readonly problems: RoadmapProblem[];
}

/** `level`: the block is a level of a ladder itself, and lists in it describe that level. */
function walk(block: Block, around: readonly Block[], found: Found, level: boolean): void {
  const inside = [...around, block];
  const named = namedLevels(block.content);
  if (named) {
    const stages = perYear(listStages(named.items), block.head.text);
    flagLevels(stages, found);
    addStages(block, around, stages, found, named.lines);
    if (stages.length < 2) listLadder(block, named, found, inside);
  }
  for (const piece of block.content) {
    if (piece.type === "list") {
      const listed = perYear(listStages(piece.items), block.head.text);
      // "Entry level (0-2 years)" over what several professions pay: no way leads from one to the next.
      const stages = level && listed.every(({ stage }) => stage.fromYear === null) ? [] : listed;
      flagLevels(stages, found);
      addStages(block, around, stages, found, piece.lines);
    }
    if (piece.type === "text") chainLadders(block, piece.texts, found);
    if (piece.type === "table") {
      const stages = tableStages(piece, block.head.text, found);
      if (stages.length > 0) addStages(block, around, stages, found, piece.lines);
      else tableLadder(block, piece, found, inside);
    }
    if (piece.type === "list" && !level && listStages(piece.items).length < 2) listLadder(block, piece, found, inside);
  }
  const headed = perYear(headingStages(block), block.head.text);
  flagLevels(headed, found);
  if (headed.length > 1)
    addStages(block, around, headed, found, [
      headed[0]?.line ?? block.lines[0],
      headed[headed.length - 1]?.last ?? block.lines[1],
    ]);
  else if (headed.length === 0 && block.kind === "heading") loneStage(block, found);
  const levels = headed.length === 0 ? headingLadder(block, inside, found) : [];
  if (headed.length > 1) return;
  const heads = block.blocks.filter(({ kind }) => kind === "heading");
  const graded = experienceLevels(heads.map(({ head }) => head.text)) ? heads : levels;
  for (const child of block.blocks) walk(child, inside, found, graded.includes(child));
}

function addStages(
  own: Block,
  around: readonly Block[],
  stages: readonly Stage[],
  found: Found,
  lines: readonly [number, number],
): void {
  if (stages.length < 2) return;
  // Bold words inside a section ("Progression") do not name the path: the section's heading does.
  const block = own.kind === "heading" ? own : (around.findLast((one) => one.kind === "heading") ?? own);
  const stated = block.content
    .flatMap((piece) => (piece.type === "text" ? piece.texts : []))
    .find((line) => labelOf(line.strong?.strong ?? line.text.split(/[:：]/)[0] ?? "") === "time");
  const time = stated ? (findTimes(stated.text).find((one) => one.unit === "year") ?? null) : null;
  const title = pathTitle(block.head.text);
  const first =
    block.kind !== "heading" || block.blocks.some((child) => child.kind === "heading") ? lines[0] : block.lines[0];
  found.paths.push({
    path: { title, stages: stages.map(({ stage }) => stage), lines: [first, Math.max(lines[1], first)] },
    stated: time,
    elapsed: stages.some((stage) => stage.elapsed),
  });
  for (const { pay } of stages) if (pay?.currency) found.currencies.push(pay.currency);
  const printed = stages.find(({ pay }) => (pay?.times ?? 1) > 1);
  if (printed !== undefined)
    found.problems.push({
      severity: "note",
      line: printed.line,
      message: printed.pay?.concluded
        ? `Line ${printed.line}: no period is printed and a year's pay cannot be that low; it was read as per month and multiplied by 12. If it is per year, write "per year" behind it.`
        : printed.pay?.times === 12
          ? `Line ${printed.line}: pay is printed per month; it was multiplied by 12.`
          : `Line ${printed.line}: pay is printed per hour; it was multiplied by 2,080, the hours of a year.`,
    });
}

function pathTitle(text: string): string {
  return cleanTitle(text).replace(/^(?:career\s+)?(?:path|track|option|route)\s*#?\d+\s*[:.–—-]\s*/iu, "");
}
