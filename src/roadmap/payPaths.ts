/** Finds stages with pay and levels without: in lists, tables and headings. */
import type { Ladder, PayPath, PayStage, RoadmapProblem } from "../career/roadmap";
import { experienceWords, ladderWords, levelWords, payWords } from "./careerWords";
import { cleanTitle } from "./cleanTitle";
import { longestHeading, type Block, type Content, type ListItem, type TextLine } from "./document";
import { labelOf } from "./labelOf";
import { readPay, type PrintedPay } from "./money";
import { readHead } from "./readHead";
import { findTimes, type PrintedTime } from "./times";

export interface FoundPaths {
  readonly paths: readonly PayPath[];
  readonly ladders: readonly Ladder[];
  readonly currency: string | null;
  readonly problems: readonly RoadmapProblem[];
}

export function findPaths(root: Block): FoundPaths {
  const found: Found = { paths: [], ladders: [], currencies: [], problems: [] };
  walk(root, [], found);
  for (const path of found.paths) flagYears(path, found);
  return {
    paths: found.paths.map(({ path }) => path),
    ladders: found.ladders,
    currency: found.currencies[0] ?? null,
    problems: found.problems,
  };
}

/** Content that is a pay path or ladder, and so is no plan. */
export function isPay(content: readonly Content[], blocks: readonly Block[]): boolean {
  const found: Found = { paths: [], ladders: [], currencies: [], problems: [] };
  for (const piece of content) {
    if (piece.type === "list" && (listStages(piece.items).length > 1 || yearLevels(piece.items))) return true;
    if (piece.type === "table" && tableStages(piece, found).length > 1) return true;
  }
  return blocks.some((block) => isPay(block.content, []));
}

interface Found {
  readonly paths: { path: PayPath; stated: PrintedTime | null; elapsed: boolean }[];
  readonly ladders: Ladder[];
  readonly currencies: string[];
  readonly problems: RoadmapProblem[];
}

interface Stage {
  readonly stage: PayStage;
  readonly line: number;
  readonly last: number;
  readonly pay: PrintedPay | null;
  /** Years were printed as a span of experience (0-1, 1-3), whose ends touch. */
  readonly elapsed: boolean;
}

function walk(block: Block, around: readonly Block[], found: Found): void {
  const inside = [...around, block];
  for (const piece of block.content) {
    if (piece.type === "list") addStages(block, around, listStages(piece.items), found, piece.lines);
    if (piece.type === "table") {
      const stages = tableStages(piece, found);
      if (stages.length > 0) addStages(block, around, stages, found, piece.lines);
      else tableLadder(block, piece, found, inside);
    }
    if (piece.type === "list" && listStages(piece.items).length < 2) listLadder(block, piece, found, inside);
  }
  const headed = headingStages(block);
  if (headed.length > 1)
    addStages(block, around, headed, found, [
      headed[0]?.line ?? block.lines[0],
      headed[headed.length - 1]?.last ?? block.lines[1],
    ]);
  else if (headed.length === 0 && block.kind === "heading") loneStage(block, found);
  if (headed.length === 0) headingLadder(block, found);
  if (headed.length > 1) return;
  for (const child of block.blocks) walk(child, inside, found);
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
  const line = stages.find(({ pay }) => pay?.perMonth)?.line;
  if (line !== undefined)
    found.problems.push({
      severity: "note",
      line,
      message: `Line ${line}: pay is printed per month; it was multiplied by 12.`,
    });
}

function pathTitle(text: string): string {
  return cleanTitle(text).replace(/^(?:career\s+)?(?:path|track|option|route)\s*#?\d+\s*[:.–—-]\s*/iu, "");
}

/** "1. **Year 2-3**: Mid-level" with a line "Salary: $90K-130K" below, or the pay on the same line. */
function listStages(items: readonly ListItem[]): readonly Stage[] {
  const stages = items.map((item): Stage | null => {
    const own = item.content.flatMap((piece) =>
      piece.type === "list" ? piece.items : piece.type === "text" ? piece.texts : [],
    );
    const pay = payOf(own) ?? inlinePay(item.text);
    if (!pay || (!levelWords.test(item.text) && yearsOf(item.text) === null)) return null;
    return stageOf(item.text, item.strong, pay, item.lines);
  });
  const good = stages.filter((stage): stage is Stage => stage !== null);
  return good.length * 2 > items.length ? good : [];
}

function headingStages(block: Block): readonly Stage[] {
  const all = block.blocks.filter((child) => child.kind !== "line");
  const stages = all.map((child): Stage | null => {
    const lists = child.content.flatMap((piece) =>
      piece.type === "list" ? piece.items : piece.type === "text" ? piece.texts : [],
    );
    const nested = child.content.some((piece) => piece.type === "list" && listStages(piece.items).length > 1);
    const pay = payOf(lists) ?? inlinePay(child.head.text);
    if (!pay || nested || (!levelWords.test(child.head.text) && yearsOf(child.head.text) === null)) return null;
    return stageOf(child.head.text, child.head.strong, pay, child.lines, lists);
  });
  const good = stages.filter((stage): stage is Stage => stage !== null);
  return good.length >= 2 && good.length * 2 > all.length ? good : [];
}

/** One section that names pay for one role: "Salary: $250K-500K+", "10+ years". */
function loneStage(block: Block, found: Found): void {
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

function payOf(lines: readonly TextLine[]): PrintedPay | null {
  for (const line of lines) {
    const label = line.strong?.strong ?? line.text.split(/[:：]/)[0] ?? "";
    if (label.length < 60 && payWords.test(label)) {
      const pay = readPay(line.text.slice(line.text.indexOf(label) + label.length), true) ?? readPay(line.text, false);
      if (pay) return pay;
    }
  }
  for (const line of lines) {
    const pay = line.text.length < 60 && payWords.test(line.text) ? readPay(line.text, false) : null;
    if (pay) return pay;
  }
  return null;
}

function inlinePay(text: string): PrintedPay | null {
  return text.length < 200 ? readPay(text, payWords.test(text)) : null;
}

function stageOf(
  text: string,
  strong: TextLine["strong"],
  pay: PrintedPay,
  lines: readonly [number, number],
  below: readonly TextLine[] = [],
): Stage {
  const years =
    yearsOf(text) ??
    below.map((line) => (experienceWords.test(line.text) ? yearsOf(line.text) : null)).find((one) => one !== null) ??
    null;
  const head = readHead(strong && levelWords.test(strong.strong) && strong.rest !== "" ? strong.strong : text);
  const title = withoutPay(head.titled ? head.title : text);
  return {
    stage: {
      title,
      fromYear: years?.from ?? null,
      toYear: years?.to ?? null,
      min: pay.min,
      max: pay.max,
      openMax: pay.openMax,
    },
    line: lines[0],
    last: lines[1],
    pay,
    elapsed: years?.elapsed ?? true,
  };
}

/** "Junior Developer – $60K-80K", "Junior ($60K)": the title without its pay. */
function withoutPay(title: string): string {
  const at = title.search(/\s*[:–—|(-]*\s*(?:(?:salary|pay|gehalt|salaire)\s*:?\s*)?[$€£₹¥₽₺]\s?\d/iu);
  return at > 0 ? cleanTitle(title.slice(0, at)) : cleanTitle(title);
}

interface Years {
  readonly from: number;
  readonly to: number | null;
  readonly elapsed: boolean;
}

function yearsOf(text: string): Years | null {
  const time = findTimes(text).find((one) => one.unit === "year" && one.kind !== "date" && !one.adjective);
  if (!time) return null;
  if (time.kind === "duration" && !time.ranged && time.to !== null) return null;
  return { from: time.from, to: time.to, elapsed: time.kind === "duration" };
}

function tableStages(table: Extract<Content, { type: "table" }>, found: Found): readonly Stage[] {
  const column = (test: RegExp) => table.header.findIndex((cell) => test.test(cell.text));
  const hits = (i: number) => table.rows.filter((row) => readPay(row.cells[i]?.text ?? "", false) !== null).length;
  const named = column(payWords);
  const payColumn = named >= 0 ? named : table.header.findIndex((_, i) => hits(i) * 2 > table.rows.length);
  if (payColumn < 0) return [];
  const head = table.header[payColumn]?.text ?? "";
  const yearColumn = table.header.findIndex((cell, i) => i !== payColumn && experienceWords.test(cell.text));
  const titleColumn = titleOfTable(table, [payColumn, yearColumn]);
  if (titleColumn < 0) return [];
  // Money without a word for pay is pay only beside levels or years: it could be any price.
  const levelled = table.rows.filter((row) => levelWords.test(row.cells[titleColumn]?.text ?? "")).length;
  if (named < 0 && yearColumn < 0 && levelled * 2 <= table.rows.length) return [];
  const stages = table.rows.map((row): Stage | null => {
    const text = row.cells[payColumn]?.text ?? "";
    const currencyInHead = /[$€£₹¥]|\b(?:usd|eur|gbp|inr)\b/i.exec(head)?.[0] ?? "";
    const pay =
      readPay(`${text} ${/month|monat|mois|mes\b|月/iu.test(head) ? "per month" : ""}`, true) ??
      readPay(currencyInHead + text, true);
    const title = row.cells[titleColumn]?.text ?? "";
    if (!pay || title === "") return null;
    const thousands = /\bk\b|thousand|\(k\)|'000/i.test(head) && pay.min < 1000 ? 1000 : 1;
    const printed = row.cells[yearColumn]?.text ?? "";
    const years =
      yearColumn < 0
        ? null
        : (yearsOf(printed) ??
          yearsOf(`${printed} years`) ??
          yearsOf(`${table.header[yearColumn]?.text ?? ""} ${printed}`));
    const { min, max, openMax } = pay;
    const stage = {
      title: cleanTitle(title),
      fromYear: years?.from ?? null,
      toYear: years?.to ?? null,
      min: min * thousands,
      max: max === null ? null : max * thousands,
      openMax,
    };
    const currency = pay.currency ?? readPay(`${currencyInHead}1000`, true)?.currency ?? null;
    return { stage, line: row.line, last: row.line, pay: { ...pay, currency }, elapsed: true };
  });
  const good = stages.filter((stage): stage is Stage => stage !== null);
  if (good.length < 2 || good.length * 2 <= table.rows.length) return [];
  flagBands(good, found);
  return good;
}

function titleOfTable(table: Extract<Content, { type: "table" }>, used: readonly number[]): number {
  const columns = table.header.map((_, i) => i).filter((i) => !used.includes(i));
  const share = (i: number) => table.rows.filter((row) => levelWords.test(row.cells[i]?.text ?? "")).length;
  const named = columns.find((i) =>
    /role|title|position|rolle|titel|rol\b|puesto|poste|cargo|ruolo|должность|vị trí|职位|役職|職種|المسمى/iu.test(
      table.header[i]?.text ?? "",
    ),
  );
  const best = [...columns].sort((a, b) => share(b) - share(a))[0];
  if (named !== undefined && share(named) * 2 > table.rows.length) return named;
  if (best !== undefined && share(best) > 0) return best;
  return named ?? columns.find((i) => table.rows.some((row) => /\p{L}{2}/u.test(row.cells[i]?.text ?? ""))) ?? -1;
}

function flagBands(stages: readonly Stage[], found: Found): void {
  stages.forEach(({ stage, line }, i) => {
    const before = stages[i - 1]?.stage;
    if (!before || before.max === null || stage.min === null || before.openMax) return;
    const note = (what: string) =>
      found.problems.push({ severity: "note", line, message: `Line ${line}: ${what}; both were kept as printed.` });
    if (stage.min > before.max)
      note(`pay between ${before.max} ("${before.title}") and ${stage.min} ("${stage.title}") belongs to no level`);
    if (stage.min < before.max)
      note(`the pay of "${before.title}" (to ${before.max}) and "${stage.title}" (from ${stage.min}) overlap`);
  });
}

function flagYears({ path, stated, elapsed }: Found["paths"][number], found: Found): void {
  const line = path.lines[0];
  const note = (what: string) =>
    found.problems.push({
      severity: "note",
      line,
      message: `Line ${line}: in "${path.title}" ${what}; kept as printed.`,
    });
  path.stages.forEach((stage, i) => {
    const before = path.stages[i - 1];
    if (stage.fromYear === null) return;
    if (
      before &&
      before.toYear !== null &&
      (elapsed ? stage.fromYear < before.toYear : stage.fromYear <= before.toYear)
    )
      note(`"${before.title}" and "${stage.title}" share year ${stage.fromYear}`);
    if (before && before.toYear !== null && stage.fromYear > before.toYear + 1)
      note(`no stage covers the years between "${before.title}" and "${stage.title}"`);
    if (stated !== null && stated.to !== null && stage.fromYear > stated.to)
      note(`"${stage.title}" starts in year ${stage.fromYear}, after the ${stated.to} years that the timeline names`);
  });
}

/* Ladders */

function listLadder(
  block: Block,
  list: Extract<Content, { type: "list" }>,
  found: Found,
  inside: readonly Block[],
): void {
  const levels = list.items.map(levelOf);
  const level = levels.filter((one) => one !== null && levelWords.test(one.title)).length;
  const headed = inside.some((one) => ladderWords.test(one.head.text.slice(0, longestHeading)));
  const good = levels.filter((one): one is { title: string; description: string } => one !== null);
  if (
    good.length < 2 ||
    good.length !== levels.length ||
    level * 2 < levels.length ||
    (!headed && !yearLevels(list.items))
  )
    return;
  if (good.some((one) => one.title.split(" ").length > 7) || list.items.some((item) => item.checked !== null)) return;
  found.ladders.push({ title: cleanTitle(block.head.text), levels: good, lines: list.lines });
}

/** "### Junior (0-2 years)", "### Mid (2-5 years)", "### Senior (5+ years)": years of experience, each level from where the last ends. */
export function experienceLevels(titles: readonly string[]): boolean {
  let end: number | null = 0;
  return (
    titles.length >= 2 &&
    titles.every((title) => {
      const years = yearsOf(title);
      if (!years?.elapsed || end === null || years.from < end || years.from > end + 1 || !levelWords.test(title))
        return false;
      end = years.to;
      return true;
    })
  );
}

function headingLadder(block: Block, found: Found): void {
  const heads = block.blocks.filter((child) => child.kind === "heading");
  if (!experienceLevels(heads.map((child) => child.head.text))) return;
  found.ladders.push({
    title: cleanTitle(block.head.text),
    levels: heads.map((child) => ({
      title: readHead(child.head.text).title,
      description: readHead(child.head.text).printedTime,
    })),
    lines: [heads[0]?.lines[0] ?? block.lines[0], heads[heads.length - 1]?.lines[1] ?? block.lines[1]],
  });
}

/** "Years 0-2: Junior developer": stages of a career without pay. */
function yearLevels(items: readonly ListItem[]): boolean {
  const years = items.filter(
    (item) =>
      yearsOf(item.text) !== null && levelWords.test(item.text) && item.text.length < 100 && item.content.length === 0,
  );
  return items.length >= 2 && years.length === items.length;
}

function levelOf(item: ListItem): { title: string; description: string } | null {
  const nested = item.content.flatMap((piece) =>
    piece.type === "list"
      ? piece.items.map((one) => one.text)
      : piece.type === "text"
        ? piece.texts.map((one) => one.text)
        : [],
  );
  if (item.strong) {
    const rest = item.strong.rest.replace(/^[\s:：–—-]+/u, "");
    return {
      title: cleanTitle(item.strong.strong),
      description: [rest, ...nested].filter((part) => part !== "").join("; "),
    };
  }
  const parted = /^(.{2,60}?)\s*(?::|：|\s[–—-]\s)\s*(.+)$/u.exec(item.text);
  if (parted?.[1]) return { title: cleanTitle(parted[1]), description: [parted[2] ?? "", ...nested].join("; ") };
  return item.text.length < 60 && levelWords.test(item.text)
    ? { title: cleanTitle(item.text), description: nested.join("; ") }
    : null;
}

function tableLadder(
  block: Block,
  table: Extract<Content, { type: "table" }>,
  found: Found,
  inside: readonly Block[],
): void {
  const titleColumn = titleOfTable(table, []);
  const share = table.rows.filter((row) => levelWords.test(row.cells[titleColumn]?.text ?? "")).length;
  const headed =
    inside.some((one) => ladderWords.test(one.head.text.slice(0, longestHeading))) ||
    table.header.some((cell) =>
      /^(?:level|grade|stufe|nivel|niveau|nível|livello|seviye|уровень|грейд|cấp bậc|级别|职级|等級|レベル|المستوى)$/iu.test(
        cell.text,
      ),
    );
  if (!headed || share < 2 || share * 2 <= table.rows.length) return;
  const levels = table.rows.map((row) => ({
    title: cleanTitle(row.cells[titleColumn]?.text ?? ""),
    description: row.cells
      .map((cell, i) =>
        i === titleColumn || cell.text === ""
          ? ""
          : `${table.header[i]?.text ?? ""}: ${cell.text.replace(/\n/g, ", ")}`.replace(/^: /, ""),
      )
      .filter((part) => part !== "")
      .join("; "),
  }));
  found.ladders.push({ title: cleanTitle(block.head.text), levels, lines: table.lines });
}
