import type { ListItem } from "../document/document";
import { levelWords } from "./careerWords";
import { yearsOf } from "./stageOf";

/** "### Junior (0-2 years)", "### Mid (2-5 years)", "### Senior (5+ years)": years of experience, each level from where the last ends. */
export function experienceLevels(titles: readonly string[]): boolean {
  let [from, end]: [number, number | null] = [0, 0];
  return (
    titles.length >= 2 &&
    titles.every((title) => {
      const years = yearsOf(title);
      if (!years?.elapsed || !levelWords.test(title)) return false;
      // "6+ years" and then "10+ years".
      const follows = end === null ? years.from > from : years.from >= end && years.from <= end + 1;
      [from, end] = [years.from, years.to];
      return follows;
    })
  );
}

/** "Years 0-2: Junior developer": stages of a career without pay. */
export function yearLevels(items: readonly ListItem[]): boolean {
  const years = items.filter(
    (item) =>
      yearsOf(item.text) !== null && levelWords.test(item.text) && item.text.length < 100 && item.content.length === 0,
  );
  return items.length >= 2 && years.length === items.length;
}
