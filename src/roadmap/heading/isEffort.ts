import { labelOf } from "../labels/labelOf";
import { timeTokens } from "../time/timeTokens";
import { languages } from "../languages/languages";

const units = languages.flatMap(({ hours }) => hours).join("|");

const effort = new RegExp(
  `^[([（~≈]*\\d+(?:[.,:]\\d+)?(?:\\s*[-–—~〜～]\\s*\\d+(?:[.,]\\d+)?)?\\+?\\s*(?:${units})(?:\\.?\\s*\\d+\\s*(?:${units}))?\\.?[)\\]）]*$`,
  "iu",
);

/** The whole title only says how long one sits over it: "2h", "30 min", "3–4 ore", "1時間半". */
export function isEffort(title: string): boolean {
  return title.length <= 30 && effort.test(title);
}

/** "12 tasks", "40 hours", "8 modules": counts what is in a phase, and names nothing. */
export function isCount(words: string): boolean {
  const [, noun] = /^[~≈]?\d+(?:\s?[-–—]\s?\d+)?\+?\s+(\p{L}[\p{L}\p{M}]{2,20})$/u.exec(words.trim()) ?? [];
  if (noun === undefined) return isEffort(words.trim());
  const one = noun.replace(/s$/iu, "");
  return labelOf(noun) !== null || timeTokens(one).some(({ part, unit }) => part === true || unit !== undefined);
}
