import type { ListItem } from "../document/document";
import { levelWords } from "./careerWords";
import { yearsOf } from "./stageOf";

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

/** "Years 0-2: Junior developer": stages of a career without pay. */
export function yearLevels(items: readonly ListItem[]): boolean {
  const years = items.filter(
    (item) =>
      yearsOf(item.text) !== null && levelWords.test(item.text) && item.text.length < 100 && item.content.length === 0,
  );
  return items.length >= 2 && years.length === items.length;
}
