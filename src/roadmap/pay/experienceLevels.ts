import type { Content, ListItem } from "../document/document";
import { experienceWords, levelWords } from "./careerWords";
import { type Years, yearsOf } from "./stageOf";

/**
 * "### Junior (0-2 years)", "### Mid (2-5 years)", "### Senior (5+ years)": years of experience, each level from where the last ends. A track for
 * the experienced begins later. One gap breaks no scale of four levels or more, and neither do levels that overlap where others touch.
 */
export function experienceLevels(titles: readonly string[]): boolean {
  const years = titles.map((title) => (levelWords.test(title) ? yearsOf(title) : null));
  if (years.length < 2 || years.some((one) => one?.elapsed !== true)) return false;
  const steps = years.slice(1).map((one, i) => stepBetween(years[i] ?? null, one));
  const count = (kind: Step) => steps.filter((step) => step === kind).length;
  if (count("back") === 0) return count("gap") === 0 || (count("gap") === 1 && titles.length > 3);
  return count("touches") > 2 && count("gap") === 0 && (years[0]?.from ?? 2) < 2;
}

/** "Platform engineer: 4–6 years", "Tech lead: 6–8 years": what several roles ask for. Nobody plans to stay three years or more in each. */
export function experienceWanted(titles: readonly string[]): boolean {
  const years = titles.map((title) => (levelWords.test(title) ? yearsOf(title) : null));
  return years.length > 1 && years.every((one) => one?.elapsed === true && one.from > 2);
}

type Step = "touches" | "gap" | "back";

/** "6+ years" and then "10+ years" go on. */
function stepBetween(before: Years | null, after: Years | null): Step {
  if (!before || !after) return "back";
  if (before.to === null) return after.from > before.from ? "touches" : "back";
  if (after.from < before.to) return "back";
  return after.from > before.to + 1 ? "gap" : "touches";
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
