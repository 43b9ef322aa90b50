import type { Content, ListItem } from "../document/document";
import { experienceWords, levelWords } from "./careerWords";
import { yearsOf } from "./stageOf";

/**
 * "### Junior (0-2 years)", "### Mid (2-5 years)", "### Senior (5+ years)": years of experience, each level from where the last ends. A track for
 * the experienced begins later.
 * One gap breaks no scale of four levels or more.
 */
export function experienceLevels(titles: readonly string[]): boolean {
  let [from, end]: [number, number | null] = [-1, null];
  let gaps = 0;
  return (
    titles.length >= 2 &&
    titles.every((title) => {
      const years = yearsOf(title);
      if (!years?.elapsed || !levelWords.test(title)) return false;
      // "6+ years" and then "10+ years".
      const follows = end === null ? years.from > from : years.from >= end;
      if (end !== null && years.from > end + 1) gaps++;
      [from, end] = [years.from, years.to];
      return follows;
    }) &&
    (gaps === 0 || (gaps === 1 && titles.length > 3))
  );
}

/** A table of levels whose column of years is experience: "Engineer II | 2-5 years". */
export function tenureTable({ header, rows }: Extract<Content, { type: "table" }>): boolean {
  const column = header.findIndex(({ text }) => experienceWords.test(text));
  if (column < 0) return false;
  const levels = rows.filter(({ cells }) => {
    const printed = cells[column]?.text ?? "";
    const years = yearsOf(printed) ?? yearsOf(`${printed} years`);
    return years?.elapsed === true && cells.some(({ text }, i) => i !== column && levelWords.test(text));
  });
  return levels.length * 2 > rows.length;
}

/** "Years 0-2: Junior developer": stages of a career without pay. */
export function yearLevels(items: readonly ListItem[]): boolean {
  const years = items.filter(
    (item) =>
      yearsOf(item.text) !== null && levelWords.test(item.text) && item.text.length < 100 && item.content.length === 0,
  );
  return items.length >= 2 && years.length === items.length;
}
