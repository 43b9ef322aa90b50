import type { TableRow } from "../document/document";
import { emptyCell } from "./emptyCell";

/** "Total | 39 weeks" and "Total hours | 12" sum the rows up; "Overall review of the tests" is a row of its own. */
export function isTotal(row: TableRow): boolean {
  const first = row.cells.find(({ text }) => !emptyCell(text));
  return first !== undefined && totalWords.test(first.text) && first.text.split(/\s+/).length < 3;
}

const totalWords =
  /^(?:(?:grand |sub)?totals?|sum|overall|gesamt|summe|insgesamt|totale|totaal|toplam|итого|всего|разом|razem|suma|tổng(?: cộng)?|合计|合計|总计|합계|الإجمالي|المجموع)(?![\p{L}\p{M}])/iu;
