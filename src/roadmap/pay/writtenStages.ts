/** Stages written as list items or as headings. */
import type { PayStage } from "../../career/roadmap";
import type { Block, ListItem, TextLine } from "../document/document";
import { cleanTitle } from "../heading/cleanTitle";
import { levelWords, numberedLevel, payWords } from "./careerWords";
import type { Found } from "./findPaths";
import { type PrintedPay, readPay } from "./money";
import { type Stage, inlinePay, payOf, stageOf, withoutPay, yearsOf } from "./stageOf";

/**
 * "1. **Year 2-3**: Mid-level" with a line "Salary: $90K-130K" below, or the pay on the same line. Among levels an item with pay and a
 * short name of another kind ("Tester") is one too.
 */
export function listStages(items: readonly ListItem[]): readonly Stage[] {
  const priced = items.some(({ text }) => inlinePay(text) !== null);
  const paid = items.flatMap((item): readonly { readonly stage: Stage; readonly level: boolean }[] => {
    const own = item.content.flatMap((piece) =>
      piece.type === "list" ? piece.items : piece.type === "text" ? piece.texts : [],
    );
    const below = payOf(own);
    // Below "$120K-150K", "150K+" is pay as well.
    const pay =
      below ?? inlinePay(item.text) ?? (priced && thousands.test(item.text) ? readPay(item.text, true) : null);
    if (!pay) return [];
    // "Ann is at $125K, senior level" is a sentence: beside pay the level stands before it.
    const name = below ? item.text : withoutPay(item.text);
    const level = levelWords.test(name) || numberedLevel.test(name) || yearsOf(item.text) !== null;
    return [{ stage: stageOf(item.text, item.strong, pay, item.lines), level }];
  });
  if (paid.filter(({ level }) => level).length * 2 <= items.length) return [];
  return paid.filter(({ stage, level }) => level || stage.stage.title.length <= 40).map(({ stage }) => stage);
}

const thousands = /\d\s?k(?!\p{L})/iu;

/** "### Senior" with "Salary: …" below, or a band under a level with its years. */
export function headingStages(block: Block): readonly Stage[] {
  const all = block.blocks.filter((child) => child.kind !== "line");
  const stages = all.map((child): Stage | null => {
    const lists = child.content.flatMap((piece) =>
      piece.type === "list" ? piece.items : piece.type === "text" ? piece.texts : [],
    );
    const nested = child.content.some((piece) => piece.type === "list" && listStages(piece.items).length > 1);
    const [level, years] = [levelWords.test(child.head.text), yearsOf(child.head.text) !== null];
    const pay = payOf(lists) ?? inlinePay(child.head.text) ?? (level && years ? firstBand(lists) : null);
    if (!pay || nested || (!level && !years)) return null;
    return stageOf(child.head.text, child.head.strong, pay, child.lines, lists);
  });
  const good = stages.filter((stage): stage is Stage => stage !== null);
  return good.length >= 2 && good.length * 2 > all.length ? good : [];
}

/** Under a level with its years the first line with two figures is its pay. */
function firstBand(lines: readonly TextLine[]): PrintedPay | null {
  const bands = lines.map(({ text }) => readPay(text, true));
  return bands.find((pay) => pay !== null && pay.max !== pay.min) ?? null;
}

/** One section that names pay for one role: "Salary: $250K-500K+", "10+ years". */
export function loneStage(block: Block, found: Found): void {
  const items = block.content.flatMap((piece) =>
    piece.type === "list" ? piece.items : piece.type === "text" ? piece.texts : [],
  );
  const line = items.find((item) => payWords.test(item.text.split(/[:：]/)[0] ?? ""));
  const pay = line ? readPay(line.text, true) : null;
  if (!line || !pay || !levelWords.test(block.head.text) || block.blocks.length > 0) return;
  const title = cleanTitle(block.head.text);
  const years = items.map((item) => yearsOf(item.text)).find((one) => one !== null) ?? null;
  const stage: PayStage = {
    title,
    fromYear: years?.from ?? null,
    toYear: years?.to ?? null,
    min: pay.min,
    max: pay.max,
    openMax: pay.openMax,
  };
  found.paths.push({ path: { title, stages: [stage], lines: block.lines }, stated: null, elapsed: true });
  if (pay.currency) found.currencies.push(pay.currency);
}
