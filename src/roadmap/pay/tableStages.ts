/** Stages in the rows of a table. */
import type { PayStage } from "../../career/roadmap";
import type { Content, TableRow } from "../document/document";
import { cleanTitle } from "../heading/cleanTitle";
import { languages } from "../languages/languages";
import { experienceWords, levelWords, payWords } from "./careerWords";
import type { Found } from "./findPaths";
import { type PrintedPay, readPay, yearly } from "./money";
import { perYear } from "./perYear";
import { flagBands } from "./payProblems";
import { type Stage, type Years, yearsOf } from "./stageOf";

type Table = Extract<Content, { type: "table" }>;

/** [] where the table tells no pay; gaps and overlaps of its bands go to the problems. */
export function tableStages(table: Table, over: string, found: Found): readonly Stage[] {
  const columns = columnsOf(table);
  if (!columns) return [];
  const stages = table.rows.map((row): Stage | null => rowStage(table, row, columns));
  const good = perYear(
    stages.filter((stage): stage is Stage => stage !== null),
    over,
  );
  if (good.length < 2 || good.length * 2 <= table.rows.length) return [];
  const firstYear = Math.min(...good.flatMap(({ stage }) => (calendarYear(stage.fromYear) ? [stage.fromYear] : [])));
  const counted = good.map((one) => ({ ...one, stage: sinceYear(one.stage, firstYear) }));
  // From year to year pay may jump; between levels a gap belongs to nobody.
  if (columns.title >= 0) flagBands(counted, found);
  return counted;
}

interface PayColumns {
  /** One column of pay, or the lowest and the highest of a band. */
  readonly low: number;
  readonly high: number;
  /** −1: none. */
  readonly years: number;
  readonly title: number;
}

function columnsOf(table: Table): PayColumns | null {
  const hits = (i: number) => table.rows.filter((row) => payIn(table, row, i) !== null).length;
  const paid = table.header.map((_, i) => i).filter((i) => hits(i) * 2 > table.rows.length);
  const low = paid.find((i) => lowEnd.test(table.header[i]?.text ?? ""));
  const high = paid.findLast((i) => highEnd.test(table.header[i]?.text ?? ""));
  const band = low !== undefined && high !== undefined && low !== high;
  const named = table.header.findIndex((cell) => payWords.test(cell.text));
  const pay = band ? low : named >= 0 ? named : (paid[0] ?? -1);
  if (pay < 0) return null;
  const years = table.header.findIndex(
    (cell, i) => i !== pay && (experienceWords.test(cell.text) || yearHeader.test(cell.text.trim())),
  );
  const title = titleOfTable(table, [...paid, pay, years]);
  // Money without a word for pay is pay only beside levels or years: it could be any price.
  const levelled = table.rows.filter((row) => levelWords.test(row.cells[title]?.text ?? "")).length;
  if (named < 0 && years < 0 && levelled * 2 <= table.rows.length) return null;
  if (title < 0 && years < 0) return null;
  // The same work in several towns, or at several firms, is no career.
  if (places.test(table.header[title]?.text ?? "")) return null;
  if (years < 0 && table.header.some(({ text }) => employers.test(text))) return null;
  return { low: pay, high: band ? high : pay, years, title };
}

const lowEnd =
  /(?<!\p{L})(?:low|lower|min|minimum|from|floor|start|p?25|von|ab|untergrenze|mínimo|desde|minimo|мин|от|最低)(?!\p{L})/iu;
const highEnd =
  /(?<!\p{L})(?:high|upper|max|maximum|to|up to|ceiling|top|p?75|bis|obergrenze|máximo|hasta|massimo|макс|до|最高)(?!\p{L})/iu;

/** A column of towns and countries. */
const places =
  /^(?:locations?|cit(?:y|ies)|towns?|countr(?:y|ies)|regions?|states?|markets?|metros?|metro areas?|ort|stadt|städte|land|länder|standort|ubicación|ciudad|país|ville|pays|lieu|cidade|localização|città|paese|şehir|ülke|город|страна|регион|thành phố)$|城市|地区|国家|勤務地|地域|المدينة|الدولة/iu;

/** A column of those who pay. */
const employers =
  /^(?:compan(?:y|ies)|employers?|firms?|organi[sz]ations?|unternehmen|firma|arbeitgeber|empresas?|entreprises?|employeurs?|aziend[ae]|şirket|компани[яи]|работодатель|công ty)$|公司|企业|会社|企業|الشركة/iu;

/** A column headed by nothing but "Year". */
const yearHeader = new RegExp(`^(?:${languages.flatMap(({ time }) => time.year).join("|")})$`, "iu");

function rowStage(table: Table, row: TableRow, columns: PayColumns): Stage | null {
  const low = payIn(table, row, columns.low);
  const high = columns.high === columns.low ? low : payIn(table, row, columns.high);
  if (!low) return null;
  const yearHead = columns.years < 0 ? "" : (table.header[columns.years]?.text ?? "");
  const printed = row.cells[columns.years]?.text ?? "";
  const years = columns.years < 0 ? null : yearsIn(printed, yearHead);
  const title = row.cells[columns.title]?.text ?? (/^\d/.test(printed) ? `${yearHead} ${printed}` : printed);
  if (title === "") return null;
  const stage = {
    title: cleanTitle(title),
    fromYear: years?.from ?? null,
    toYear: years?.to ?? null,
    min: low.min,
    max: high === null ? null : high.max,
    openMax: (high ?? low).openMax,
  };
  return { stage, line: row.line, last: row.line, pay: low, elapsed: years?.elapsed ?? true };
}

/** The pay of one cell per year: what its header says of currency, months and thousands holds for it. */
function payIn(table: Table, row: TableRow, column: number): PrintedPay | null {
  const head = table.header[column]?.text ?? "";
  const text = row.cells[column]?.text ?? "";
  const sign = /[$€£₹¥]|\b(?:usd|eur|gbp|inr)\b/i.exec(head)?.[0] ?? "";
  const labelled = payWords.test(head);
  const pay =
    readPay(`${text} ${rateOf(head)}`, labelled) ?? (labelled || sign !== "" ? readPay(sign + text, true) : null);
  if (!pay) return null;
  const inThousands = /\bk\b|thousand|\(k\)|'000/i.test(head) && (pay.min ?? pay.max ?? 0) < 1000;
  const whole = (figure: number | null) => (figure === null ? null : figure * (inThousands ? 1000 : 1));
  const currency = pay.currency ?? readPay(`${sign}1000`, true)?.currency ?? null;
  return { ...pay, min: whole(pay.min), max: whole(pay.max), currency };
}

/** What period the header names. */
function rateOf(head: string): string {
  if (/hour|stunde|heure|hora\b/iu.test(head)) return "per hour";
  if (yearly.test(head)) return "per year";
  return /month|monat|mois|mes\b|mês|mese\b|mies|міс|мес|maand|bulan|tháng|aylık|月|월/iu.test(head) ? "per month" : "";
}

function yearsIn(printed: string, head: string): Years | null {
  const calendar = /^(?:19|20)\d\d$/.test(printed.trim()) ? Number(printed) : null;
  if (calendar !== null) return { from: calendar, to: calendar, elapsed: false };
  if (yearHeader.test(head.trim())) return yearsOf(printed) ?? yearsOf(`${head} ${printed}`);
  return yearsOf(printed) ?? yearsOf(`${printed} years`) ?? yearsOf(`${head} ${printed}`);
}

function calendarYear(year: number | null): year is number {
  return year !== null && year > 1900;
}

/** Years of the calendar are counted from the first of them. */
function sinceYear(stage: PayStage, first: number): PayStage {
  const count = (year: number | null) => (calendarYear(year) ? year - first + 1 : year);
  return { ...stage, fromYear: count(stage.fromYear), toYear: count(stage.toYear) };
}

/** The column that names roles or levels; −1 where no column has words. */
export function titleOfTable(table: Table, used: readonly number[]): number {
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
