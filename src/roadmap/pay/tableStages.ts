/** Stages in the rows of a table. */
import type { Content } from "../document/document";
import { cleanTitle } from "../heading/cleanTitle";
import { experienceWords, levelWords, payWords } from "./careerWords";
import type { Found } from "./findPaths";
import { readPay } from "./money";
import { flagBands } from "./payProblems";
import { type Stage, yearsOf } from "./stageOf";

export function tableStages(table: Extract<Content, { type: "table" }>, found: Found): readonly Stage[] {
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

export function titleOfTable(table: Extract<Content, { type: "table" }>, used: readonly number[]): number {
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
